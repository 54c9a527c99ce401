/** Small exports of the register, all our own, in the shape of the published ones. */
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import type { Selection } from '../../src/exchange/register/selection.ts'
import { registerImporter } from '../../src/exchange/rncp.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { folder } from './support.ts'

export interface FicheParts {
  number: string
  title?: string
  active?: boolean
  level?: string
  until?: string
  vae?: 'Oui' | 'Non' | ''
  /** Code → LISTE_COMPETENCES. */
  blocs?: Record<string, string>
  /** ACTIVITES_VISEES. */
  activities?: string
  /** Elements added as they are. */
  more?: string
}

const cdata = (text: string): string => `<![CDATA[${text}]]>`

export function fiche(parts: FicheParts): string {
  const { number, title = `Titre ${number}`, active = true, level = 'NIV6', until = '24/09/2028', vae = 'Oui' } = parts
  const blocs = Object.entries(parts.blocs ?? {}).map(
    ([code, text]) =>
      `<BLOC_COMPETENCES><CODE>${code}</CODE><LIBELLE>${cdata(`Bloc ${code}`)}</LIBELLE>` +
      `<LISTE_COMPETENCES>${cdata(text)}</LISTE_COMPETENCES></BLOC_COMPETENCES>`,
  )
  return [
    `<FICHE><ID_FICHE>1</ID_FICHE><NUMERO_FICHE>${number}</NUMERO_FICHE><INTITULE>${cdata(title)}</INTITULE>`,
    `<ETAT_FICHE>Publiée</ETAT_FICHE><ACTIF>${active ? 'Oui' : 'Non'}</ACTIF>`,
    `<NOMENCLATURE_EUROPE><NIVEAU>${level}</NIVEAU></NOMENCLATURE_EUROPE>`,
    `<DATE_DECISION>25/09/2025</DATE_DECISION><DATE_FIN_ENREGISTREMENT>${until}</DATE_FIN_ENREGISTREMENT>`,
    '<CODES_NSF><NSF><CODE>332t</CODE><LIBELLE>Réalisation du service</LIBELLE></NSF></CODES_NSF>',
    '<CODES_ROME><ROME><CODE>K1201</CODE><LIBELLE>Action sociale</LIBELLE></ROME></CODES_ROME>',
    '<CERTIFICATEURS><CERTIFICATEUR><SIRET_CERTIFICATEUR>11111111111111</SIRET_CERTIFICATEUR>',
    '<NOM_CERTIFICATEUR>ORGANISME DES ESSAIS</NOM_CERTIFICATEUR><SITE_INTERNET>https://essais.example</SITE_INTERNET>',
    '</CERTIFICATEUR></CERTIFICATEURS>',
    '<PARTENAIRES><PARTENAIRE><NOM_PARTENAIRE>Un</NOM_PARTENAIRE></PARTENAIRE></PARTENAIRES>',
    `<SI_JURY_VAE><ACTIF>${vae}</ACTIF>` +
      `<COMPOSITION>${cdata('Trois membres, dont deux du métier')}</COMPOSITION></SI_JURY_VAE>`,
    '<SI_JURY_CA>Non</SI_JURY_CA>',
    '<ACTIVITES_VISEES>' +
      `${cdata(parts.activities ?? '- Recevoir une personne<br>- Écrire un compte rendu')}</ACTIVITES_VISEES>`,
    `<BLOCS_COMPETENCES>${blocs.join('')}</BLOCS_COMPETENCES>`,
    parts.more ?? '',
    '</FICHE>',
  ].join('\n')
}

export const flow = (...fiches: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<FICHES><VERSION_FLUX>4.1</VERSION_FLUX>\n${fiches.join('\n')}\n</FICHES>\n`

/** A zip of these files. */
export function zip(files: Record<string, string>): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const [data, bytes] = [deflateRawSync(content), Buffer.from(content)]
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data])
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, entry, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(central.length, 8)
  end.writeUInt16LE(central.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

export const name = 'export-fiches-rncp-v4-1-2026-11-26.xml'

/** Opens an export of that content, under the name that such a file has where none is given. */
export const open = (
  engine: GraphEngine,
  content: string | Buffer,
  { file = name, ...selection }: Selection & { file?: string } = {},
) => registerImporter(join(folder({ [file]: content }), file), { register: 'RNCP', selection }, engine)

export const correspondence =
  '<CORRESPONDANCES><CORRESPONDANCE><SOURCE><BLOC_COMPETENCES><CODE>RNCP10BC01</CODE></BLOC_COMPETENCES></SOURCE>' +
  '<DESTINATION><NUMERO_FICHE>RNCP20</NUMERO_FICHE><BLOC_COMPETENCES><CODE>01</CODE></BLOC_COMPETENCES></DESTINATION>' +
  '</CORRESPONDANCE></CORRESPONDANCES>'
export const follows =
  '<ANCIENNES_CERTIFICATIONS><ANCIENNE_CERTIFICATION><ID_FICHE_ANCIENNE_CERTIFICATION>RNCP20' +
  '</ID_FICHE_ANCIENNE_CERTIFICATION></ANCIENNE_CERTIFICATION><ANCIENNE_CERTIFICATION>' +
  '<ID_FICHE_ANCIENNE_CERTIFICATION>RNCP5</ID_FICHE_ANCIENNE_CERTIFICATION></ANCIENNE_CERTIFICATION>' +
  '</ANCIENNES_CERTIFICATIONS>'
export const numbers =
  '<STATISTIQUES_PROMOTIONS><STATISTIQUES_PROMOTION><ANNEE>2024</ANNEE><NOMBRE_CERTIFIES>40</NOMBRE_CERTIFIES>' +
  '<NOMBRE_CERTIFIES_VAE>6</NOMBRE_CERTIFIES_VAE></STATISTIQUES_PROMOTION></STATISTIQUES_PROMOTIONS>'

export const three = flow(
  fiche({
    number: 'RNCP10',
    blocs: { RNCP10BC01: 'C1.1 Lire un plan\nC1.2 Tracer une coupe', RNCP10BC02: 'Tenir un stock.' },
    more: correspondence + follows + numbers,
  }),
  fiche({ number: 'RNCP20', blocs: { '01': '- Coudre\n- Couper' }, level: 'NIV4', vae: 'Non' }),
  fiche({ number: 'RNCP30', active: false, blocs: { RNCP30BC01: '- Peindre\n- Poncer' } }),
)
