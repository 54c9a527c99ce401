import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { createServices } from '../../src/context.ts'
import { emptyProfile } from '../../src/domain/profile.ts'
import type { PlacedRow } from '../../src/exchange/importer.ts'
import { readerVersion } from '../../src/exchange/register/memory.ts'
import type { Selection } from '../../src/exchange/register/selection.ts'
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
import { fiche, flow, follows, name, open, three, zip } from './registerFiles.ts'
import { bring } from './support.ts'

const askOf = (engine: GraphEngine) => {
  const ask = inProcess(createSchema(), createServices(engine))
  return (text: string): Promise<unknown> => ask(parse(text), {})
}

const propertiesOf = async (engine: GraphEngine, id: string): Promise<Record<string, unknown> | undefined> =>
  (await engine.read((run) => run(queries.elements.byIds, { ids: [id] })))[0]?.properties

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
    const again = await bring(engine(), await open(engine(), zip({ [name]: three }), { file: `${name}.zip` }))
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

  it('gives activities to the bloc above them, and offers the others for the certification as a whole', async () => {
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
