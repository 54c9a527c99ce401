import { describe, expect, it } from 'vitest'
import { csvImporter } from '../../src/exchange/csvImport.ts'
import { changesBetween, chooseRelease } from '../../src/exchange/releases.ts'
import { importInto, type Progress } from '../../src/exchange/run.ts'
import { queries } from '../../src/generated/queries.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import { currentRevision, datasetStates } from '../../src/graph/store.ts'
import { graph } from '../support/builders.ts'
import { onEachEngine, openEmpty } from '../support/engines.ts'
import { bring, folder } from './support.ts'

type Elements = Record<string, [kind: string, label: string]>

/** A framework in CSV: its elements, which are all its parts, and further links. */
const sheet = (framework: string, elements: Elements, links: string[] = []) =>
  csvImporter(
    folder({
      'elements.csv': [
        'id,kind,label,level,frameworkKind',
        `${framework},Framework,Référentiel,,COMPETENCES`,
        ...Object.entries(elements).map(
          ([id, [kind, label]]) => `${id},${kind},${label},${kind === 'Competence' ? 'DETAILED' : ''},`,
        ),
      ].join('\n'),
      'relations.csv': [
        'from,type,to',
        ...Object.keys(elements).map((id) => `${framework},HAS_PART,${id}`),
        ...links,
      ].join('\n'),
    }),
  )

onEachEngine('an import', (engine) => {
  it('run twice changes nothing the second time, not even the time of change', async () => {
    const first = await bring(
      engine(),
      await sheet('a:v1', { 'a:1': ['Competence', 'Écouter'], 'a:2': ['Savoir', 'Droit'] }, ['a:1,DRAWS_ON,a:2']),
    )
    const before = await engine().read(datasetStates)
    const second = await bring(
      engine(),
      await sheet('a:v1', { 'a:1': ['Competence', 'Écouter'], 'a:2': ['Savoir', 'Droit'] }, ['a:1,DRAWS_ON,a:2']),
    )
    expect(first.loads[0]).toMatchObject({ nodes: 3, relations: 3, added: ['a:v1', 'a:1', 'a:2'] })
    expect(second.loads[0]).toMatchObject({
      revision: first.loads[0]?.revision,
      added: [],
      removed: [],
      relabelled: [],
      changed: 0,
    })
    expect(await engine().read(datasetStates)).toEqual(before)
  })

  it('of a changed framework says what was added, removed, relabelled, and leaves nothing old behind', async () => {
    await bring(
      engine(),
      await sheet(
        'a:v1',
        { 'a:1': ['Competence', 'Écouter'], 'a:2': ['Savoir', 'Droit'], 'a:3': ['Savoir', 'Soins'] },
        ['a:1,DRAWS_ON,a:2'],
      ),
    )
    const { loads } = await bring(
      engine(),
      await sheet(
        'a:v1',
        { 'a:1': ['Competence', 'Bien écouter'], 'a:3': ['Competence', 'Soins'], 'a:4': ['Savoir', 'Santé'] },
        ['a:1,DRAWS_ON,a:4'],
      ),
    )
    expect(loads[0]).toMatchObject({
      added: ['a:4'],
      removed: ['a:2'],
      relabelled: [{ id: 'a:1', from: 'Écouter', to: 'Bien écouter' }],
    })
    const links = await engine().read((run) =>
      run(queries.exchange.links, { ids: ['a:v1', 'a:1', 'a:2', 'a:3', 'a:4'] }),
    )
    expect(links.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([
      'a:1 DRAWS_ON a:4',
      'a:v1 HAS_PART a:1',
      'a:v1 HAS_PART a:3',
      'a:v1 HAS_PART a:4',
    ])
    // An element that became of another kind is listed under that one only.
    const listed = async (kind: 'Savoir' | 'Competence') =>
      (
        await engine().read((run) =>
          run(queries.elements.count[kind], { framework: 'a:v1', verified: null, derived: null, level: null }),
        )
      )[0]?.total
    expect([await listed('Savoir'), await listed('Competence')]).toEqual([1, 2])
  })

  it('may link to elements of other data sets, and takes these links back when they leave the file', async () => {
    await bring(engine(), await sheet('a:v1', { 'a:1': ['Competence', 'Écouter'] }))
    await bring(engine(), await sheet('b:v1', { 'b:1': ['Savoir', 'Droit'] }, ['a:1,DRAWS_ON,b:1']))
    const drawn = async () =>
      (await engine().read((run) => run(queries.exchange.links, { ids: ['a:1'] }))).map(({ to }) => to)
    expect(await drawn()).toEqual(['b:1'])
    const { loads } = await bring(engine(), await sheet('b:v1', { 'b:1': ['Savoir', 'Droit'] }))
    expect(loads[0]).toMatchObject({ added: [], removed: [], changed: 1 })
    expect(await drawn()).toEqual([])
  })

  it('of a new release takes the place of the old in one step, or is refused until one chooses', async () => {
    await bring(
      engine(),
      await sheet('r:v1', { 'r:1': ['Competence', 'Écouter'], 'r:2': ['Savoir', 'Droit'] }, ['r:1,DRAWS_ON,r:2']),
    )
    const next = await sheet('r:v2', { 'r:1': ['Competence', 'Bien écouter'], 'r:3': ['Savoir', 'Soins'] })
    await expect(chooseRelease(engine(), next, { replaces: [] })).rejects.toThrow(
      'Say --beside to keep it (the new ids then carry their release), or --replace r:v1 to put r:v2 in its place.',
    )
    await expect(chooseRelease(engine(), next, { replaces: ['r:v1'] })).resolves.toBeUndefined()
    expect(await importInto(engine(), next)).toMatchObject({
      written: false,
      problems: [{ value: 'r:1', fatal: true }],
    })
    const { loads } = await bring(engine(), next, { replaces: ['r:v1'] })
    expect(loads[0]).toMatchObject({
      dataset: 'r:v2',
      added: ['r:v2', 'r:3'],
      removed: ['r:2', 'r:v1'],
      relabelled: [{ id: 'r:1', from: 'Écouter', to: 'Bien écouter' }],
    })
    expect((await engine().read(datasetStates)).map(({ id }) => id)).not.toContain('r:v1')
  })

  it('of a new release beside the old tells what differs by code', async () => {
    await bring(engine(), await sheet('s:v1', { 's:1': ['Competence', 'Écouter'], 's:2': ['Savoir', 'Droit'] }))
    await bring(
      engine(),
      await sheet('s:v2', { 's:v2.1': ['Competence', 'Bien écouter'], 's:v2.3': ['Savoir', 'Soins'] }),
    )
    expect(await changesBetween(engine(), 's:v1', 's:v2')).toEqual({
      added: ['s:v2.3'],
      removed: ['s:2'],
      relabelled: [{ id: 's:v2.1', from: 'Écouter', to: 'Bien écouter' }],
    })
  })
})

onEachEngine(
  'beside other data',
  (engine) => {
    it('an import leaves what others hold as it was', async () => {
      const revision = async () => (await engine().read(datasetStates)).find(({ id }) => id === 'test')?.revision
      const before = await revision()
      const whole = await currentRevision(engine())
      await bring(engine(), await sheet('b:v1', { 'b:1': ['Competence', 'Écouter'] }))
      expect(await revision()).toBe(before)
      expect(await currentRevision(engine())).not.toBe(whole)
    })
  },
  () => graph().certification('titre').bloc('1').competences('1.1').data(),
)

describe('progress', () => {
  it('counts rows and says how much is left', async () => {
    const engine = await openEmpty('embedded')
    const told: Progress[] = []
    const elements: Elements = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`p:${index}`, ['Savoir', `Savoir ${index}`]]),
    )
    await bring(engine, await sheet('p:v1', elements), { progress: (progress) => told.push(progress) })
    await engine.close()
    const writing = told.filter(({ phase }) => phase === 'writing')
    expect(writing.length).toBeGreaterThan(0)
    for (const [index, { rows, fraction }] of writing.entries()) {
      expect(rows).toBeGreaterThan(writing[index - 1]?.rows ?? 0)
      expect(fraction).toBeGreaterThan(0)
      expect(fraction).toBeLessThanOrEqual(1)
    }
    expect(told.some(({ secondsLeft }) => secondsLeft !== undefined)).toBe(true)
  })
})

describe('an import beyond what the embedded engine holds', () => {
  it('is refused with a word for Neo4j, and what is there counts', async () => {
    const engine = await openEmbedded({ mostElements: 5 })
    await engine.prepare()
    const small = (name: string) =>
      sheet(`${name}:v1`, { [`${name}:1`]: ['Competence', 'Écouter'], [`${name}:2`]: ['Savoir', 'Droit'] })
    expect((await importInto(engine, await small('a'))).written).toBe(true)
    const { written, problems } = await importInto(engine, await small('b'))
    expect([written, problems[0]?.fatal]).toEqual([false, true])
    expect(problems[0]?.expected).toContain('set NEO4J_URI')
    expect((await importInto(engine, await small('a'))).written, 'what takes its own place has room').toBe(true)
    await engine.close()
  })
})
