import { join } from 'node:path'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createServices } from '../../src/context.ts'
import { emptyProfile } from '../../src/domain/profile.ts'
import type { PlacedRow } from '../../src/exchange/importer.ts'
import { readerVersion } from '../../src/exchange/register/memory.ts'
import type { Selection } from '../../src/exchange/register/selection.ts'
import { registerImporter } from '../../src/exchange/rncp.ts'
import { importInto } from '../../src/exchange/run.ts'
import { queries } from '../../src/generated/queries.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { short } from '../../src/graph/rows.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import { inProcess } from '../../src/operations/execute.ts'
import { vaeBridge } from '../../src/questions/vaeBridge/vaeBridge.ts'
import { createSchema } from '../../src/schema.ts'
import { day, nothingNear } from '../support/ask.ts'
import { graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'
import { heldNow } from '../support/memory.ts'
import { fiche, flow, zip } from './registerFiles.ts'
import { bring, folder, told } from './support.ts'

const name = 'export-fiches-rncp-v4-1-2026-11-26.xml'
const place = (content: string | Buffer, file = name): string => join(folder({ [file]: content }), file)

const open = (engine: GraphEngine, content: string | Buffer, selection: Selection = {}, file = name) =>
  registerImporter(place(content, file), { register: 'RNCP', selection }, engine)

const askOf = (engine: GraphEngine) => {
  const ask = inProcess(createSchema(), createServices(engine))
  return (text: string): Promise<unknown> => ask(parse(text), {})
}

const propertiesOf = async (engine: GraphEngine, id: string): Promise<Record<string, unknown> | undefined> =>
  (await engine.read((run) => run(queries.elements.byIds, { ids: [id] })))[0]?.properties

const correspondence =
  '<CORRESPONDANCES><CORRESPONDANCE><SOURCE><BLOC_COMPETENCES><CODE>RNCP10BC01</CODE></BLOC_COMPETENCES></SOURCE>' +
  '<DESTINATION><NUMERO_FICHE>RNCP20</NUMERO_FICHE><BLOC_COMPETENCES><CODE>01</CODE></BLOC_COMPETENCES></DESTINATION>' +
  '</CORRESPONDANCE></CORRESPONDANCES>'
const follows =
  '<ANCIENNES_CERTIFICATIONS><ANCIENNE_CERTIFICATION><ID_FICHE_ANCIENNE_CERTIFICATION>RNCP20' +
  '</ID_FICHE_ANCIENNE_CERTIFICATION></ANCIENNE_CERTIFICATION><ANCIENNE_CERTIFICATION>' +
  '<ID_FICHE_ANCIENNE_CERTIFICATION>RNCP5</ID_FICHE_ANCIENNE_CERTIFICATION></ANCIENNE_CERTIFICATION></ANCIENNES_CERTIFICATIONS>'
const numbers =
  '<STATISTIQUES_PROMOTIONS><STATISTIQUES_PROMOTION><ANNEE>2024</ANNEE><NOMBRE_CERTIFIES>40</NOMBRE_CERTIFIES>' +
  '<NOMBRE_CERTIFIES_VAE>6</NOMBRE_CERTIFIES_VAE></STATISTIQUES_PROMOTION></STATISTIQUES_PROMOTIONS>'

const three = flow(
  fiche({
    number: 'RNCP10',
    blocs: { RNCP10BC01: 'C1.1 Lire un plan\nC1.2 Tracer une coupe', RNCP10BC02: 'Tenir un stock.' },
    more: correspondence + follows + numbers,
  }),
  fiche({ number: 'RNCP20', blocs: { '01': '- Coudre\n- Couper' }, level: 'NIV4', vae: 'Non' }),
  fiche({ number: 'RNCP30', active: false, blocs: { RNCP30BC01: '- Peindre\n- Poncer' } }),
)

onEachEngine('a register', (engine) => {
  it('gives fiches with their blocs, competences, routes, jury, numbers and what they follow', async () => {
    const report = await bring(engine(), await open(engine(), three))
    expect(report.problems).toEqual([])
    expect(report.remarks).toEqual(
      expect.arrayContaining([
        'Left out: 1 fiches that are not active (`--all` reads them too) (RNCP30)',
        'Read: 3 fiches of a flow of version 4.1',
        'Not split: 1 texts that nothing divides, each kept as one competence (rncp:10.BC02)',
        'Read: 1 published correspondences between fiches that are here (RNCP10)',
      ]),
    )
    expect(await propertiesOf(engine(), 'rncp:30')).toBeUndefined()
    expect(await propertiesOf(engine(), 'rncp:10.BC01.C1.2')).toMatchObject({ label: 'Tracer une coupe', split: true })
    expect(await propertiesOf(engine(), 'rncp:10.BC02.c1')).toMatchObject({ split: false })
    const answer = await askOf(engine())(`{
      certification: node(id: "rncp:10") { ... on Certification {
        level registerUrl enrolUntil differences { field }
        accessRoutes { route open jury source { id } }
        blocs { nodes { id competences { nodes { label } } } }
        predecessors { nodes { id } } certifiers { nodes { label } } activities { nodes { label split } }
        registration { registerTitle nsf partners predecessorCodes outcomes { year certified certifiedByVae employed } }
      } }
      competence: node(id: "rncp:10.BC01.C1.1") { sources { section source { id publishedOn } } }
      bridge: node(id: "bridge:rncp10.BC01>rncp20.01") { ... on Bridge { bridgeKind legalReference
        from { nodes { id } } to { nodes { id } } covers { nodes { id } } } }
    }`)
    expect(answer).toMatchObject({
      certification: {
        level: 6,
        registerUrl: 'https://www.francecompetences.fr/recherche/rncp/10/',
        enrolUntil: '2028-09-24',
        differences: [],
        accessRoutes: [
          { route: 'APPRENTISSAGE', open: 'NO', jury: null, source: { id: 'source:rncp' } },
          { route: 'VAE', open: 'YES', jury: 'Trois membres, dont deux du métier', source: { id: 'source:rncp' } },
        ],
        blocs: { nodes: [{ id: 'rncp:10.BC01', competences: { nodes: [{}, { label: 'Tracer une coupe' }] } }, {}] },
        predecessors: { nodes: [{ id: 'rncp:20' }] },
        certifiers: { nodes: [{ label: 'ORGANISME DES ESSAIS' }] },
        activities: { nodes: [{ label: 'Recevoir une personne', split: true }, {}] },
        registration: {
          registerTitle: 'Titre RNCP10',
          nsf: ['332t Réalisation du service'],
          partners: 1,
          predecessorCodes: ['RNCP20', 'RNCP5'],
          outcomes: [{ year: 2024, certified: 40, certifiedByVae: 6, employed: null }],
        },
      },
      competence: { sources: [{ section: 'Fiche RNCP10', source: { id: 'source:rncp', publishedOn: '2026-11-26' } }] },
      bridge: {
        bridgeKind: 'CORRESPONDANCE',
        from: { nodes: [{ id: 'rncp:10.BC01' }] },
        to: { nodes: [{ id: 'rncp:20' }] },
        covers: { nodes: [{ id: 'rncp:20.01' }] },
      },
    })
  })

  it('changes nothing when read again, from its zip too, and little when one fiche changed', async () => {
    const again = await bring(engine(), await open(engine(), zip({ [name]: three }), {}, `${name}.zip`))
    expect(again.loads.map(({ added, removed, changed }) => [added.length, removed.length, changed])).toEqual([
      [0, 0, 0],
    ])
    const changed = three.replace('Tracer une coupe', 'Tracer une élévation')
    const [load] = (await bring(engine(), await open(engine(), changed))).loads
    expect(load).toMatchObject({ added: [], removed: [], changed: 2 })
    expect(load?.relabelled).toMatchObject([{ id: 'rncp:10.BC01.C1.2', to: 'Tracer une élévation' }])
  })

  it('reads only what changed of a next file, and comes to what a first import of it gives', async () => {
    const reference = () => graph().unreadCertification('couture-2020', { rncpCode: 'RNCP40' })
    const first = async (content: string, selection: Selection, seeded: boolean): Promise<string | undefined> => {
      const other = await openEmbedded()
      await other.prepare()
      if (seeded) await replaceDataset(other, 'seeds', reference().data())
      const { loads } = await bring(other, await open(other, content, selection))
      await other.close()
      return loads[0]?.revision
    }
    const next = async (content: string, selection: Selection = {}, seeded = false) => {
      const { loads, elements, links, remarks } = await bring(engine(), await open(engine(), content, selection))
      expect(loads[0]?.revision).toBe(await first(content, selection, seeded))
      expect([elements, links]).toEqual([loads[0]?.nodes, loads[0]?.relations])
      return Number(/^As they were: (\d+)/m.exec(remarks.join('\n'))?.[1] ?? 0)
    }
    const all = { all: true }
    const forty = (text: string) => fiche({ number: 'RNCP40', blocs: { RNCP40BC01: text }, more: follows })
    const four = three.replace('</FICHES>', `${forty('- Coudre\n- Couper')}\n</FICHES>`)
    await next(four)
    expect(await next(four), 'all but the first, which stands behind the head of the file').toBe(2)
    expect(await next(four.replace('- Couper', '- Tailler')), 'one of them says something else').toBe(1)
    const parts = four.split(/(?=<FICHE>)/)
    expect(await next(parts.filter((part) => !part.includes('</ID_FICHE><NUMERO_FICHE>RNCP20<')).join(''))).toBe(1)
    expect(await propertiesOf(engine(), 'rncp:20'), 'a fiche that was withdrawn').toBeUndefined()
    expect(await next(four, all), 'other options read it all').toBe(0)
    expect(await next(four, all)).toBe(3)
    await replaceDataset(engine(), 'seeds', reference().data())
    expect(await next(four, all, true), 'what the seeds have is read').toBe(2)
    expect(await next(four, all, true), 'and keeps what the register says of it').toBe(2)
    await replaceDataset(engine(), 'seeds', graph().data())
    expect(await next(four, all)).toBe(2)
    await engine().write((run) => run(queries.store.deleteNodes, { ids: ['rncp:20.01.c1'] }))
    expect(await next(four, all), 'a graph that was changed by hand is read into whole').toBe(0)
    expect(await propertiesOf(engine(), 'rncp:20.01.c1')).toBeDefined()
    const odd = four.replace('<FICHE>', '<!-- <FICHE> -->\n<FICHE>').replace('Couper', 'Couper </FICHE> <FICHE>')
    await next(odd, all)
    await next(odd, all)
  })

  it('gives the same rows of a fiche as long as its reader has the same number', async () => {
    const rows: PlacedRow[] = []
    const [other, content] = [await openEmbedded(), three.replaceAll(/RNCP(?=\d)/g, 'RNCP7')]
    await other.prepare()
    for await (const row of (await open(other, content, { all: true })).rows(() => undefined, { bytes: 0 }))
      rows.push(row)
    await other.close()
    const made = short(JSON.stringify(rows.map(({ place: _, ...row }) => row)))
    expect({ readerVersion, made }, 'raise readerVersion where the rows are other ones').toEqual({
      readerVersion: 4,
      made: '11392f4c0cb2',
    })
  })

  it('reads what is asked for: inactive ones, numbers, levels, NSF and ROME codes', async () => {
    const chosen = async (selection: Selection): Promise<string[]> => {
      const ids: string[] = []
      const importer = await open(engine(), three, selection)
      importer.forget?.()
      for await (const row of importer.rows(() => undefined, { bytes: 0 }))
        if ('node' in row && row.node.kind === 'Certification') ids.push(row.node.id)
      return ids
    }
    expect(await chosen({ all: true })).toEqual(['rncp:10', 'rncp:20', 'rncp:30'])
    expect(await chosen({ codes: ['RNCP30'] })).toEqual(['rncp:30'])
    expect(await chosen({ levels: [4] })).toEqual(['rncp:20'])
    expect(await chosen({ nsf: ['332'], rome: ['K12'] })).toEqual(['rncp:10', 'rncp:20'])
    expect(await chosen({ rome: ['A'] })).toEqual([])
  })

  it('gives activities to the bloc that they stand under, and offers the others for the certification as a whole', async () => {
    const content = fiche({
      number: 'RNCP40',
      blocs: { BC01: '- Lire un plan\n- Tracer une coupe', BC02: '- Vendre\n- Livrer' },
      activities: 'BC02 :\n- Tenir la caisse\nEN PLUS\n- Rendre compte\n- Ranger',
    })
    await bring(engine(), await open(engine(), flow(content)))
    const profile = { ...emptyProfile, activities: ['rncp:40.activite.a2'] }
    const answer = await vaeBridge(engine(), { profile, certification: 'rncp:40', asOf: day }, nothingNear)
    expect(answer.activitiesNotPlaced).toEqual([])
    expect(
      answer.blocs.map(({ bloc, activities }) => [bloc, activities.map(({ activity, state }) => [activity, state])]),
    ).toEqual([
      [
        null,
        [
          ['rncp:40.activite.a2', 'DECLARED'],
          ['rncp:40.activite.a3', 'NOT_DECLARED'],
        ],
      ],
      ['rncp:40.BC01', []],
      ['rncp:40.BC02', [['rncp:40.activite.a1', 'NOT_DECLARED']]],
    ])
  })

  it('enriches a certification that is here, and shows where the two differ', async () => {
    const here = graph()
      .certification('cpas-2025', { rncpCode: 'RNCP41304', level: 6, enrolUntil: '2028-09-24' })
      .bloc('1')
      .competences('1.c1')
      .unreadCertification('deaes-2021', { rncpCode: 'RNCP36004' })
    await replaceDataset(engine(), 'reference', here.data())
    const { remarks } = await bring(
      engine(),
      await open(
        engine(),
        flow(
          fiche({ number: 'RNCP41304', until: '30/09/2028', blocs: { RNCP41304BC01: '- Lire\n- Écrire' } }),
          fiche({ number: 'RNCP36004', blocs: { RNCP36004BC01: '- Aider\n- Dire' } }),
        ),
      ),
    )
    expect(remarks.filter((line) => line.startsWith('Enriched'))).toHaveLength(2)
    expect(await propertiesOf(engine(), 'rncp:41304')).toBeUndefined()
    expect(await propertiesOf(engine(), 'rncp:41304.BC01')).toBeUndefined()
    const answer = await askOf(engine())(`{
      cpas: node(id: "cpas-2025") { ... on Certification {
        enrolUntil blocs { nodes { id } } registration { enrolUntil }
        differences { field here register inWords source { id } }
        accessRoutes { route open source { id } } } }
      deaes: node(id: "deaes-2021") { ... on Certification { enrolUntil blocs { nodes { id } } } }
    }`)
    expect(answer).toMatchObject({
      cpas: {
        enrolUntil: '2028-09-24',
        blocs: { nodes: [{ id: 'cpas-2025:1' }] },
        registration: { enrolUntil: '2028-09-30' },
        differences: [
          { field: 'enrolUntil', here: '2028-09-24', register: '2028-09-30', source: { id: 'source:rncp' } },
        ],
      },
      deaes: { enrolUntil: '2028-09-24', blocs: { nodes: [{ id: 'rncp:36004.BC01' }] } },
    })
    const vae = await vaeBridge(engine(), { profile: emptyProfile, certification: 'cpas-2025', asOf: day }, nothingNear)
    expect(vae.access).toMatchObject({
      state: 'YES',
      source: 'source:rncp',
      jury: 'Trois membres, dont deux du métier',
    })
  })
})

describe('a register that is not as it should be', () => {
  const read = async (content: string | Buffer, file = name) => {
    const { openEmbedded } = await import('../../src/graph/embedded.ts')
    const engine = await openEmbedded()
    try {
      return await importInto(engine, await open(engine, content, {}, file))
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

  it('is refused where it would empty the graph: none of its fiches is asked for, none of its blocs says a competence', async () => {
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

  it('is read for what it says: unknown elements, odd dates and repeated fiches are counted with examples', async () => {
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
    const importer = await open(engine, content, {}, file)
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
      BC02: '&amp;lt;p&amp;gt;- Suivre l&amp;amp;#39;hygiène&amp;parasites&lt;!-- x --&gt;&lt;/p&gt;<p>- Faire de la R&D</p>',
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
        'Not understood: 2 blocs of correspondences that are not here; their certification stands for them (rncp:40.RNCP10BC01, rncp:20.01)',
      ]),
    )
  })
})
