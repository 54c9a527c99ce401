import { describe, expect, it } from 'vitest'
import { importInto } from '../../src/exchange/run.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { heldNow } from '../support/memory.ts'
import { correspondence, fiche, flow, follows, name, numbers, open, three, zip } from './registerFiles.ts'
import { told } from './support.ts'

describe('a register that is not as it should be', () => {
  const read = async (content: string | Buffer, file = name) => {
    const engine = await openEmbedded()
    try {
      return await importInto(engine, await open(engine, content, { file }))
    } finally {
      await engine.close()
    }
  }

  it('is refused where it is cut short, and nothing is written', async () => {
    const { written, problems } = await read(three.slice(0, three.length - 200))
    expect(written).toBe(false)
    expect(told(problems)[0]).toMatch(/well-formed XML: the file is damaged or cut short/)
  })

  it('is refused in another encoding than UTF-8, with the line', async () => {
    const { written, problems } = await read(Buffer.from(three, 'latin1'))
    expect([written, problems[0]?.line]).toEqual([false, 4])
    expect(told(problems)[0]).toContain('UTF-8, in which the export is published')
  })

  it('is refused where it is something else', async () => {
    expect(told((await read('<html><body/></html>')).problems)[0]).toContain('<FICHES>, as in the export')
    expect(told((await read('<FICHES></FICHES>')).problems)[0]).toContain('at least one FICHE')
    expect(told((await read('Numero_Fiche;Intitule\nRNCP1;x\n')).problems)).toEqual([
      `${name}:1: 'Numero_Fiche;Intitule'; expected <FICHES>, as in the export of the register in XML`,
    ])
  })

  it('is refused where it would empty the graph: no fiche is asked for, no bloc says a competence', async () => {
    const first = async (content: string): Promise<[boolean, string | undefined]> => {
      const { written, problems } = await read(content)
      return [written, told(problems)[0]]
    }
    const other = three.replaceAll('ACTIF>', 'EST_ACTIF>')
    expect(await first(other)).toEqual([false, expect.stringContaining('at least one that is asked for')])
    const many = flow(
      ...Array.from({ length: 100 }, (_, at) => fiche({ number: `RNCP${at + 1}`, blocs: { BC01: '- Lire\n- Dire' } })),
    )
    expect((await read(many)).written).toBe(true)
    const renamed = many.replaceAll('LISTE_COMPETENCES', 'COMPETENCES').replace('>4.1<', '>5.0<')
    expect(await first(renamed)).toEqual([false, expect.stringContaining('LISTE_COMPETENCES in blocs')])
    expect((await read(renamed)).remarks.join()).toContain('Not understood: a flow of version 5.0')
  })

  it('is held as what was read of it, not as its text', async () => {
    const long = `<OBJECTIFS_CONTEXTE>${'Un texte qui reste au registre. '.repeat(16_000)}</OBJECTIFS_CONTEXTE>`
    const fiches = Array.from({ length: 80 }, (_, at) =>
      fiche({ number: `RNCP${at}`, more: long }).replace('ORGANISME DES ESSAIS', `ORGANISME DES ESSAIS ${at}`),
    )
    const engine = await openEmbedded()
    const importer = await open(engine, flow(...fiches))
    fiches.length = 0
    const before = heldNow()
    let certifiers = 0
    for await (const row of importer.rows(() => undefined, { bytes: 0 }))
      if ('node' in row && row.node.kind === 'Organisation' && certifiers++ === 0) {
        expect(heldNow() - before, 'MB, of 40 that were read').toBeLessThan(15)
      }
    expect(certifiers).toBe(1)
    await engine.close()
  })

  it('is refused, and not held in memory, where a fiche has no end', async () => {
    const endless = three.replace('</FICHE>', ' '.repeat(34 << 20))
    expect(told((await read(zip({ 'rncp.xml': endless }), 'a.zip')).problems)[0]).toContain('fiches of at most 32 MB')
  })

  it('is looked for in a zip, which must hold one and be whole', async () => {
    const several = zip({ 'rncp.xml': three, 'rs.xml': three, 'lisez-moi.txt': 'x' })
    await expect(read(several, 'a.zip')).rejects.toThrow('it holds several XML files (rncp.xml, rs.xml)')
    await expect(read(zip({ 'lisez-moi.txt': 'x' }), 'a.zip')).rejects.toThrow('it holds no XML file')
    const whole = zip({ 'rncp.xml': three, 'lisez-moi.txt': 'x' })
    await expect(read(whole.subarray(0, whole.length - 40), 'a.zip')).rejects.toThrow('damaged or cut short')
    expect((await read(whole, 'a.zip')).written).toBe(true)
    const ofMac = { '__MACOSX/._rncp.xml': 'Mac OS X', 'rncp/.rncp.xml': 'x', 'rncp/rncp.xml': three }
    expect((await read(zip(ofMac), 'a.zip')).written).toBe(true)
  })

  it('is refused in one line where its zip is damaged within, locked or packed in a way that is not read', async () => {
    const whole = zip({ 'rncp.xml': three })
    const directory = whole.indexOf('PK\x01\x02')
    const changed = (at: number, byte: number): Buffer => {
      const bytes = Buffer.from(whole)
      bytes[at] = byte
      return bytes
    }
    const sum = await read(changed(directory + 16, (whole[directory + 16] as number) ^ 1), 'a.zip')
    expect(told(sum.problems)[0]).toContain('a whole zip archive: download it again')
    const size = await read(changed(directory + 26, 1), 'a.zip')
    expect(told(size.problems)[0]).toContain('a whole zip archive: download it again')
    const locked = changed(directory + 8, 1)
    const packed = changed(directory + 10, 9)
    const outside = zip({ '../rncp.xml': three })
    const end = whole.length - 22
    for (const bytes of [locked, packed, outside, changed(end + 10, 3), changed(end + 16, 7)])
      await expect(read(bytes, 'a.zip')).rejects.toThrow(
        /^\S+a\.zip: the zip archive is damaged or cut short, or of a kind/,
      )
  })

  it('is read for what it says: unknown elements, odd dates, repeated fiches are counted with examples', async () => {
    const { written, remarks } = await read(
      flow(
        fiche({ number: 'RNCP10', until: '31/02/2028', level: 'NIV9', more: '<NOUVEAU>x &nbsp; y</NOUVEAU>' }),
        fiche({ number: 'RNCP10' }),
        fiche({ number: 'douze' }),
        fiche({ number: 'RS7' }),
      ),
    )
    expect(written).toBe(true)
    expect(remarks).toEqual(
      expect.arrayContaining([
        'Not understood: 1 elements <NOUVEAU> of fiches, which are not described (RNCP10)',
        'Not understood: 1 dates in DATE_FIN_ENREGISTREMENT, where DD/MM/YYYY was expected (RNCP10: 31/02/2028)',
        'Not understood: 1 levels (RNCP10: NIV9)',
        'Left out: 1 fiches whose number came before (RNCP10)',
        'Left out: 1 fiches without a number such as RNCP41304 or RS5000 (DOUZE)',
        'Left out: 1 fiches of the other register: import them with `import rs` (RS7)',
      ]),
    )
    expect(remarks.some((line) => line.includes('characters that XML does not allow'))).toBe(true)
  })

  /** The element of an id that a file gives, and what is told of it. */
  const rowsOf = async (content: string, file = name) => {
    const engine = await openEmbedded()
    await engine.prepare()
    const importer = await open(engine, content, { file })
    const found = new Map<string, Record<string, unknown>>()
    const links: string[] = []
    for await (const row of importer.rows(() => undefined, { bytes: 0 }))
      if ('node' in row) found.set(row.node.id, row.node.properties)
      else links.push(`${row.relation.from} ${row.relation.type} ${row.relation.to}`)
    await engine.close()
    return { found, links, remarks: importer.remarks() }
  }

  it('is read where codes, numbers, levels and dates are written by hand', async () => {
    const written = fiche({
      number: ' rncp\u00a0010 ',
      level: 'Niveau 6',
      until: '1/9/2028',
      more: follows.replace('RNCP20', 'rncp 20 ; RNCP 030'),
    })
      .replace('>332t<', '>332 T<')
      .replace('>K1201<', '>k 1201<')
      .replace('>Oui<', '> oui\u00a0<')
    const { found, links, remarks } = await rowsOf(
      flow(written, fiche({ number: 'RNCP20' }), fiche({ number: 'RNCP30' })),
    )
    expect(found.get('rncp:10')).toMatchObject({ rncpCode: 'RNCP10', level: 6, enrolUntil: '2028-09-01' })
    expect(found.get('rncp:10.fiche')).toMatchObject({ nsf: ['332t Réalisation du service'], romeCodes: ['K1201'] })
    expect(links).toEqual(expect.arrayContaining(['rncp:20 REPLACED_BY rncp:10', 'rncp:30 REPLACED_BY rncp:10']))
    expect(remarks.filter((line) => line.startsWith('Not understood'))).toEqual([])
  })

  it('loses nothing of what stands there twice: lists go on, and of the rest it is told what is not read', async () => {
    const more =
      '<CODES_ROME><ROME><CODE>K1201</CODE></ROME><ROME><CODE>J1506</CODE></ROME></CODES_ROME>' +
      '<BLOCS_COMPETENCES><BLOC_COMPETENCES><CODE>BC01</CODE><LISTE_COMPETENCES>- Un\n- Deux</LISTE_COMPETENCES>' +
      '</BLOC_COMPETENCES></BLOCS_COMPETENCES><INTITULE>Autre</INTITULE>'
    const content = flow(fiche({ number: 'RNCP10', blocs: { RNCP10BC01: '- Lire\n- Dire' }, more }))
    const { found, remarks } = await rowsOf(content)
    expect(found.get('rncp:10.BC01.c1')).toMatchObject({ label: 'Lire' })
    expect(found.get('rncp:10.BC01-2.c2')).toMatchObject({ label: 'Deux' })
    expect(found.get('rncp:10.fiche')).toMatchObject({ romeCodes: ['K1201', 'J1506'] })
    expect(remarks).toEqual(
      expect.arrayContaining([
        'Read once: 1 codes that CODES_ROME has twice (RNCP10: K1201)',
        'Not understood: 1 elements <INTITULE> that stand there again; the first is read (RNCP10)',
        'Not understood: 1 codes of blocs that their fiche has twice (RNCP10 BC01)',
      ]),
    )
    expect((await read(content)).written).toBe(true)
  })

  it('takes the first fiche of a number that is wanted', async () => {
    const again = flow(
      fiche({ number: 'RNCP10', active: false, title: 'Ancien' }),
      fiche({ number: 'RNCP10', title: 'Nouveau' }),
      fiche({ number: 'RNCP10', title: 'Autre' }),
    )
    const { found, remarks } = await rowsOf(again)
    expect(found.get('rncp:10')).toMatchObject({ label: 'Nouveau' })
    expect(remarks).toContain('Left out: 1 fiches whose number came before (RNCP10)')
  })

  it('is read where texts hold tags that are not escaped, or escaped twice', async () => {
    const blocs = {
      BC01: ']]><p>- Lire</p><ul><li>Dire</li><li>Compter<br/>les stocks</li></ul><![CDATA[',
      BC02:
        '&amp;lt;p&amp;gt;- Suivre l&amp;amp;#39;hygiène&amp;parasites&lt;!-- x --&gt;&lt;/p&gt;' +
        '<p>- Faire de la R&D</p>',
    }
    const { found } = await rowsOf(flow(fiche({ number: 'RNCP10', blocs })))
    const labels = [...found.values()].flatMap(({ split, level, label }) => (split && level ? [label] : []))
    expect(labels).toEqual(['Lire', 'Dire', 'Compter les stocks', "Suivre l'hygiène&parasites", 'Faire de la R&D'])
  })

  it('counts whole people, and keeps certifiers of long names apart', async () => {
    const outcome = (certified: string, share: string): string =>
      numbers
        .replace('>40<', `>${certified}<`)
        .replace(
          '<NOMBRE_CERTIFIES_VAE>',
          `<TAUX_INSERTION_GLOBAL_6MOIS>${share}</TAUX_INSERTION_GLOBAL_6MOIS><NOMBRE_CERTIFIES_VAE>`,
        )
    const of = (number: string, certifier: string, more: string): string =>
      fiche({ number, more }).replace('>11111111111111<', '><').replace('ORGANISME DES ESSAIS', certifier)
    const long = 'ORGANISME DES ESSAIS QUI PORTE UN NOM AUSSI LONG QUE CEUX DE CERTAINS MINISTERES, DIRECTION'
    const content = flow(
      of('RNCP10', `${long} A`, outcome('1\u202f234', '95,5 %')),
      of('RNCP20', `${long} B`, outcome('40,5', '120')),
      of('RNCP30', '***', outcome('99999999999', '')),
    )
    const { found, remarks } = await rowsOf(content, 'rncp-2026-02-30.xml')
    expect(found.get('rncp:10.fiche')).toMatchObject({ outcomeCertified: ['1234'], outcomeEmployed: ['95.5'] })
    expect(found.get('rncp:20.fiche')).toMatchObject({ outcomeCertified: [''], outcomeEmployed: [''] })
    expect([...found.keys()].filter((id) => id.startsWith('org:'))).toHaveLength(3)
    expect(found.get('rncp:registre'), 'no calendar has the day of the name').not.toHaveProperty('publishedOn')
    expect(remarks).toContain('Not understood: 2 numbers in NOMBRE_CERTIFIES (RNCP20: 40,5, RNCP30: 99999999999)')
  })

  it('tells what fiches say of one another that cannot be', async () => {
    const behind = (number: string): string => follows.replace('RNCP20', number)
    const { links, remarks } = await rowsOf(
      flow(
        fiche({ number: 'RNCP10', more: behind('RNCP10') + correspondence.replace('RNCP20', 'RNCP10') }),
        fiche({ number: 'RNCP20', blocs: { '02': '- Coudre\n- Couper' }, more: behind('RNCP40') }),
        fiche({ number: 'RNCP40', more: behind('RNCP20') + correspondence }),
        fiche({ number: 'RNCP50', more: behind('néant') }),
      ),
    )
    expect(links.filter((link) => link.includes('REPLACED_BY'))).toEqual([
      'rncp:40 REPLACED_BY rncp:20',
      'rncp:20 REPLACED_BY rncp:40',
    ])
    expect(remarks).toEqual(
      expect.arrayContaining([
        'Left out: 1 fiches that say that they follow themselves (RNCP10)',
        'Left out: 1 published correspondences of a fiche with itself (RNCP10 and RNCP10)',
        'Not understood: 1 pairs of fiches of which each follows the other (RNCP40 and RNCP20)',
        'Not understood: 1 numbers of fiches in ANCIENNES_CERTIFICATIONS (RNCP50: néant)',
        'Not understood: 2 blocs of correspondences that are not here; ' +
          'their certification stands for them (rncp:40.RNCP10BC01, rncp:20.01)',
      ]),
    )
  })
})
