/**
 * Writes a file in the shape and size of the register's export, all of it made up: `npx tsx bench/registerFile.ts FILE
 * --fiches 25638`. By default as many fiches, blocs, competences and partners as the export of August 2026 has, and
 * some 470 MB.
 */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'

const verbs =
  'Analyser Concevoir Piloter Rédiger Animer Contrôler Planifier Évaluer Négocier Accompagner Installer Mesurer'.split(
    ' ',
  )
const things = [
  "un projet d'équipe",
  "une demande d'usager",
  'un plan de charge',
  'une intervention sur site',
  'un budget annuel',
  'une relation de partenariat',
  'un diagnostic partagé',
  'une production en série',
  'un dossier de suivi',
  'une action de prévention',
]
const ends = [
  'en tenant compte des règles de sécurité',
  'afin de répondre au cahier des charges',
  'dans le respect de la confidentialité',
  'en lien avec les parties prenantes',
  'pour améliorer la qualité du service',
  "à l'aide des outils numériques de l'organisation",
]

/** A small generator of numbers, the same for one seed: files can be made again. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const cdata = (text: string): string => `<![CDATA[${text}]]>`
const styles: ((items: string[]) => string)[] = [
  (items) => items.map((item) => `- ${item} ;`).join('\n'),
  (items) => items.map((item, at) => `C1.${at + 1} ${item}`).join('\n'),
  (items) => items.map((item) => `<p>• ${item}</p>`).join(''),
  (items) => items.join('\n'),
  (items) => items.map((item, at) => `${at + 1}. ${item}`).join('\r\n'),
]

/** One fiche of the register, the same for one number. `changed` alters what one day's file has otherwise. */
export function ficheText(index: number, fiches: number, changed = false): string {
  const roll = dice(index + 7)
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T
  const sentence = (): string => `${pick(verbs)} ${pick(things)} ${pick(ends)}`
  const prose = (length: number): string => Array.from({ length }, sentence).join('. ')
  const number = `RNCP${10_000 + index}`
  // About a fifth is active: the newest.
  const active = index >= fiches * 0.785
  const blocs = Array.from({ length: 1 + roll(3) + (roll(6) === 0 ? 1 : 0) }, (_, bloc) => {
    const items = Array.from({ length: 2 + roll(6) }, sentence)
    return (
      `<BLOC_COMPETENCES><CODE>${number}BC0${bloc + 1}</CODE><LIBELLE>${cdata(sentence())}</LIBELLE>` +
      `<LISTE_COMPETENCES>${cdata(pick(styles)(items))}</LISTE_COMPETENCES>` +
      `<MODALITES_EVALUATION>${cdata(prose(5))}</MODALITES_EVALUATION></BLOC_COMPETENCES>`
    )
  })
  const partners = Array.from(
    { length: roll(32) },
    (_, at) =>
      `<PARTENAIRE><NOM_PARTENAIRE>CENTRE DE FORMATION ${index}-${at}</NOM_PARTENAIRE>` +
      `<SIRET_PARTENAIRE>${10_000_000_000_000 + index * 50 + at}</SIRET_PARTENAIRE>` +
      '<ETAT_PARTENAIRE>ACTIF</ETAT_PARTENAIRE>' +
      '<HABILITATION_PARTENAIRE>HABILITATION_ORGA_FORM</HABILITATION_PARTENAIRE>' +
      '<ETAT_HABILITATION>ACTIVE</ETAT_HABILITATION></PARTENAIRE>',
  )
  const year = active ? 2027 + roll(4) : 2010 + roll(15)
  const rome = `${pick([...'ABCDEFGHIJKLMN'])}${1100 + roll(8) * 100 + 1 + roll(9)}`
  const correspondence =
    roll(3) === 0
      ? '<CORRESPONDANCES><CORRESPONDANCE><SOURCE>' +
        `<BLOC_COMPETENCES><CODE>${number}BC01</CODE></BLOC_COMPETENCES></SOURCE>` +
        `<DESTINATION><NUMERO_FICHE>RNCP${10_000 + roll(fiches)}</NUMERO_FICHE></DESTINATION>` +
        '</CORRESPONDANCE></CORRESPONDANCES>'
      : ''
  return [
    `<FICHE><ID_FICHE>${index}</ID_FICHE><NUMERO_FICHE>${number}</NUMERO_FICHE>` +
      `<INTITULE>${cdata(`${changed ? 'Nouveau ' : ''}titre ${index} : ${pick(things)}`)}</INTITULE>`,
    '<ABREGE><CODE>TP</CODE><LIBELLE>Titre professionnel</LIBELLE></ABREGE>' +
      `<ETAT_FICHE>Publiée</ETAT_FICHE><ACTIF>${active ? 'Oui' : 'Non'}</ACTIF>`,
    `<NOMENCLATURE_EUROPE><NIVEAU>NIV${3 + roll(5)}</NIVEAU><LIBELLE>Niveau</LIBELLE></NOMENCLATURE_EUROPE>`,
    '<TYPE_ENREGISTREMENT>Enregistrement sur demande</TYPE_ENREGISTREMENT>',
    `<DATE_DECISION>01/03/${year - 5}</DATE_DECISION>` +
      `<DATE_FIN_ENREGISTREMENT>01/03/${year}</DATE_FIN_ENREGISTREMENT>` +
      `<DATE_LIMITE_DELIVRANCE>01/03/${year + 4}</DATE_LIMITE_DELIVRANCE>`,
    `<CODES_NSF><NSF><CODE>33${roll(7)}</CODE><LIBELLE>Spécialité</LIBELLE></NSF></CODES_NSF>` +
      `<CODES_ROME><ROME><CODE>${rome}</CODE><LIBELLE>Métier</LIBELLE></ROME></CODES_ROME>`,
    '<FORMACODES><FORMACODE><CODE>44028</CODE><LIBELLE>Domaine</LIBELLE></FORMACODE></FORMACODES>',
    `<CERTIFICATEURS>${Array.from({ length: 1 + roll(4) }, () => {
      const who = roll(5_000)
      return (
        `<CERTIFICATEUR><SIRET_CERTIFICATEUR>${20_000_000_000_000 + who}</SIRET_CERTIFICATEUR>` +
        `<NOM_CERTIFICATEUR>CERTIFICATEUR ${who}</NOM_CERTIFICATEUR></CERTIFICATEUR>`
      )
    }).join('')}</CERTIFICATEURS>`,
    `<PARTENAIRES>${partners.join('')}</PARTENAIRES>`,
    `<ACTIVITES_VISEES>${cdata(pick(styles)(Array.from({ length: 3 + roll(5) }, sentence)))}</ACTIVITES_VISEES>`,
    `<OBJECTIFS_CONTEXTE>${cdata(prose(40))}</OBJECTIFS_CONTEXTE>` +
      `<SECTEURS_ACTIVITE>${cdata(prose(20))}</SECTEURS_ACTIVITE>`,
    `<TYPE_EMPLOI_ACCESSIBLES>${cdata(prose(17))}</TYPE_EMPLOI_ACCESSIBLES>` +
      `<REGLEMENTATIONS_ACTIVITES>${cdata(prose(17))}</REGLEMENTATIONS_ACTIVITES>`,
    ...['FI', 'FC', 'CA', 'CQ', 'CL', 'VAE'].map(
      (way) =>
        `<SI_JURY_${way}><ACTIF>${roll(4) ? 'Oui' : 'Non'}</ACTIF>` +
        `<COMPOSITION>${cdata(prose(2))}</COMPOSITION></SI_JURY_${way}>`,
    ),
    `<BLOCS_COMPETENCES>${blocs.join('')}</BLOCS_COMPETENCES>${correspondence}`,
    index > 20 && roll(2)
      ? '<ANCIENNES_CERTIFICATIONS><ANCIENNE_CERTIFICATION>' +
        `<ID_FICHE_ANCIENNE_CERTIFICATION>RNCP${10_000 + roll(index)}</ID_FICHE_ANCIENNE_CERTIFICATION>` +
        '</ANCIENNE_CERTIFICATION></ANCIENNES_CERTIFICATIONS>'
      : '',
    '<STATISTIQUES_PROMOTIONS><STATISTIQUES_PROMOTION><ANNEE>2024</ANNEE>' +
      `<NOMBRE_CERTIFIES>${roll(300)}</NOMBRE_CERTIFIES>` +
      `<NOMBRE_CERTIFIES_VAE>${roll(20)}</NOMBRE_CERTIFIES_VAE>` +
      '</STATISTIQUES_PROMOTION></STATISTIQUES_PROMOTIONS>',
    '</FICHE>\n',
  ].join('\n')
}

/** Writes the file; `changed` says how many of its fiches bear another title than in the file without it. */
export async function writeRegister(path: string, fiches: number, changed = 0): Promise<void> {
  const out = createWriteStream(path)
  out.write('<?xml version="1.0" encoding="UTF-8"?>\n<FICHES><VERSION_FLUX>4.1</VERSION_FLUX>\n')
  for (let index = 0; index < fiches; index++)
    if (!out.write(ficheText(index, fiches, fiches - index <= changed))) await once(out, 'drain')
  out.end('</FICHES>\n')
  await once(out, 'finish')
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fiches: { type: 'string', default: '25638' }, changed: { type: 'string', default: '0' } },
  })
  await writeRegister(positionals[0] ?? 'register.xml', Number(values.fiches), Number(values.changed))
}
