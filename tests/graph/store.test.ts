import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { queries } from '../../src/generated/queries.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { nodeRow, partsOfKey, relationRow, revisionOf, short } from '../../src/graph/rows.ts'
import {
  currentRevision,
  datasetState,
  datasetStates,
  loadedDatasets,
  loadedNodes,
  replaceDataset,
  replaceDatasets,
} from '../../src/graph/store.ts'
import type { GraphData, NodeRecord, RelationRecord } from '../../src/model/records.ts'

const node = (id: string, more: Partial<NodeRecord> = {}): NodeRecord => ({
  id,
  kind: 'Bloc',
  properties: { label: id },
  ...more,
})
const part = (from: string, to: string, properties: RelationRecord['properties'] = {}): RelationRecord => ({
  from,
  type: 'HAS_PART',
  to,
  properties,
})

describe('a revision', () => {
  it('is the same whatever the order of the hashes, and another with another hash', () => {
    expect(revisionOf(['b', 'a'])).toBe(revisionOf(['a', 'b']))
    expect(revisionOf(['a', 'c'])).not.toBe(revisionOf(['a', 'b']))
    expect(revisionOf(['a'])).toMatch(/^[0-9a-f]{12}$/)
  })

  it('of a record is that of its content, whatever the order of its properties', () => {
    const [one, two] = [
      node('x', { properties: { label: 'L', code: 'C' } }),
      node('x', { properties: { code: 'C', label: 'L' } }),
    ]
    expect(nodeRow('d', one).hash).toBe(nodeRow('d', two).hash)
    expect(nodeRow('d', node('x', { kind: 'Activity' })).hash).not.toBe(nodeRow('d', node('x')).hash)
    expect(nodeRow('d', one)).toMatchObject({ id: 'x', kind: 'Bloc', dataset: 'd', label: 'L', code: 'C' })
    expect(relationRow('d', part('a', 'b', { position: 1 })).hash).not.toBe(relationRow('d', part('a', 'b')).hash)
  })

  it('a key names its ends, its type and what tells it from another', () => {
    expect(partsOfKey('a HAS_PART b')).toEqual({ from: 'a', type: 'HAS_PART', to: 'b' })
    expect(partsOfKey('a ALIGNED_WITH b le premier')).toEqual({
      from: 'a',
      type: 'ALIGNED_WITH',
      to: 'b',
      qualifier: 'le premier',
    })
    expect(short('')).toBe('e3b0c44298fc')
  })
})

describe('loading a data set', () => {
  let engine: GraphEngine
  beforeEach(async () => {
    engine = await openEmbedded()
    await engine.prepare()
  })
  afterEach(() => engine.close())

  const load = (data: Partial<GraphData>, dataset = 'mine', origin = '') =>
    replaceDataset(engine, dataset, { nodes: [], relations: [], ...data, origin })
  const held = async (...ids: string[]) =>
    (await engine.read((run) => run(queries.elements.byIds, { ids }))).map(({ id, kind, properties }) => [
      id,
      kind,
      properties['label'],
    ])
  const links = async (...ids: string[]) =>
    (await engine.read((run) => run(queries.exchange.links, { ids }))).map(({ from, to, properties }) => [
      from,
      to,
      properties['position'] ?? null,
    ])

  it('refuses an id that another data set brought, names both, and writes nothing', async () => {
    await load({ nodes: [node('x:a')] }, 'other')
    const fault = await load({ nodes: [node('x:b'), node('x:a', { properties: { label: 'pris' } })] }).catch(
      (error: unknown) => error,
    )
    expect(fault).toMatchObject({
      code: 'DATA_INVALID',
      message: "'x:a' belongs to the data set 'other'; nothing was written.",
    })
    expect(await held('x:a', 'x:b')).toEqual([['x:a', 'Bloc', 'x:a']])
    expect(await engine.read((run) => datasetState(run, 'mine'))).toBeUndefined()
  })

  it.each<[string, Partial<GraphData>, RegExp]>([
    ['an id that comes twice', { nodes: [node('x:a'), node('x:a')] }, /^'x:a' comes twice\.$/],
    [
      'a relation that comes twice',
      { nodes: [node('x:a'), node('x:b')], relations: [part('x:a', 'x:b'), part('x:a', 'x:b', { position: 2 })] },
      /^The relation 'x:a HAS_PART x:b' comes twice\.$/,
    ],
    [
      'a relation without its end',
      { nodes: [node('x:a')], relations: [part('x:a', 'x:nowhere')] },
      /do not exist: x:nowhere; nothing was written/,
    ],
    [
      'many relations without their ends, of which it names five',
      { nodes: [node('x:a')], relations: ['1', '2', '3', '4', '5', '6'].map((end) => part('x:a', `x:${end}`)) },
      /do not exist: x:1, x:2, x:3, x:4, x:5; nothing was written/,
    ],
  ])('refuses %s, and leaves the graph empty', async (_, data, message) => {
    await expect(load(data)).rejects.toMatchObject({ code: 'DATA_INVALID', message: expect.stringMatching(message) })
    expect(await held('x:a', 'x:b')).toEqual([])
    expect(await currentRevision(engine)).toBeUndefined()
  })

  it('refuses an element after the first relation', async () => {
    const rows = [
      { dataset: 'mine', node: node('x:a') },
      { dataset: 'mine', relation: part('x:a', 'x:a') },
      { dataset: 'mine', node: node('x:b') },
    ]
    await expect(replaceDatasets(engine, { datasets: [{ id: 'mine' }], rows: () => rows })).rejects.toMatchObject({
      code: 'DATA_INVALID',
      message: expect.stringContaining("'x:b' comes after the first relation"),
    })
  })

  it('changes a kind, a label and the content of a relation in place, and counts each once', async () => {
    await load({
      nodes: [node('x:a'), node('x:b'), node('x:c')],
      relations: [part('x:a', 'x:b', { position: 1 }), part('x:a', 'x:c', { position: 2 })],
    })
    const report = await load({
      nodes: [node('x:a', { kind: 'Activity' }), node('x:b', { properties: { label: 'B' } }), node('x:c')],
      relations: [part('x:a', 'x:b', { position: 3 }), part('x:a', 'x:c', { position: 2 })],
    })
    expect(report).toMatchObject({
      nodes: 3,
      relations: 2,
      added: [],
      removed: [],
      relabelled: [{ id: 'x:b', from: 'x:b', to: 'B' }],
      changed: 3,
    })
    expect(await held('x:a', 'x:b')).toEqual([
      ['x:a', 'Activity', 'x:a'],
      ['x:b', 'Bloc', 'B'],
    ])
    expect(await links('x:a')).toEqual([
      ['x:a', 'x:b', 3],
      ['x:a', 'x:c', 2],
    ])
    const filter = { framework: null, verified: null, derived: null, level: null }
    const listed = (kind: 'Activity' | 'Bloc') =>
      engine.read(async (run) => (await run(queries.elements.count[kind], filter))[0]?.total)
    expect([await listed('Activity'), await listed('Bloc')]).toEqual([1, 2])
  })

  it('removes relations no longer brought, from the end where fewer meet, and those whose ends go', async () => {
    const many = Array.from({ length: 4 }, (_, index) => node(`x:${index}`))
    const toOne = many.slice(1).map(({ id }) => part(id, 'x:0'))
    const fromOne = many.slice(1).map(({ id }) => part('x:0', id))
    await load({ nodes: many, relations: [...toOne, ...fromOne] })
    expect(await load({ nodes: many, relations: [...toOne.slice(1), ...fromOne.slice(1)] })).toMatchObject({
      relations: 4,
      changed: 2,
      removed: [],
    })
    expect(await links('x:0', 'x:1')).toEqual([
      ['x:0', 'x:2', null],
      ['x:0', 'x:3', null],
    ])
    expect(await load({ nodes: many.slice(0, 2) })).toMatchObject({ removed: ['x:2', 'x:3'], changed: 4 })
    expect(await links('x:0', 'x:1')).toEqual([])
  })

  it('more rows than one statement takes are all written, and written again change nothing', async () => {
    const nodes = Array.from({ length: 1_001 }, (_, index) => node(`x:${index}`))
    const relations = nodes.slice(1).map(({ id }) => part('x:0', id))
    const seen: [number, number][] = []
    const data = { nodes, relations }
    const first = await replaceDataset(engine, 'mine', { ...data, progress: (done, total) => seen.push([done, total]) })
    expect(first).toMatchObject({ nodes: 1_001, relations: 1_000, changed: 1_000 })
    expect(seen).toEqual([
      [1_000, 2_001],
      [2_000, 2_001],
      [2_001, 2_001],
    ])
    expect(await load(data)).toMatchObject({ changed: 0, added: [], revision: first.revision })
    expect((await engine.read((run) => loadedNodes(run, 'mine'))).size).toBe(1_001)
    expect((await load({ nodes: [] })).removed).toHaveLength(1_001)
  })

  it('says of each data set its counts, its origin and when its content last changed', async () => {
    const { revision } = await load({ nodes: [node('x:a')] }, 'mine', 'here')
    const state = async () => engine.read((run) => datasetState(run, 'mine'))
    const before = await state()
    expect(before).toMatchObject({ id: 'mine', revision, origin: 'here', nodes: 1, relations: 0, anchors: [] })
    expect(Date.now() - Date.parse(before?.changedAt ?? '')).toBeLessThan(60_000)
    await load({ nodes: [node('x:a')] }, 'mine', 'there')
    expect(await state()).toEqual({ ...before, origin: 'there' })
    const whole = await currentRevision(engine)
    await load({ nodes: [node('y:a')] }, 'other')
    expect((await engine.read(loadedDatasets)).map(({ id }) => id)).toEqual(['other', 'mine'])
    expect(await currentRevision(engine)).not.toBe(whole)
    await sleep(2)
    const changed = { nodes: [node('x:a', { properties: { label: 'A' } })] }
    await load(changed)
    const after = await state()
    expect(Date.parse(after?.changedAt ?? '')).toBeGreaterThan(Date.parse(before?.changedAt ?? ''))
    expect(after).toMatchObject({ origin: '' })
    expect(after?.revision).not.toBe(revision)
    expect((await engine.read(loadedDatasets)).map(({ id }) => id)).toEqual(['mine', 'other'])
    const between = await currentRevision(engine)
    await load({ nodes: [] }, 'other')
    expect(await currentRevision(engine)).not.toBe(between)
  })

  it('a data set keeps relations from an element of another through loads, and says where they start', async () => {
    await load({ nodes: [node('y:b'), node('y:a')] }, 'other')
    const own = {
      nodes: [node('x:a'), node('x:b')],
      relations: [part('x:a', 'x:b'), part('y:b', 'x:a'), part('y:a', 'x:a', { position: 1 })],
    }
    await load(own)
    expect(await engine.read((run) => datasetState(run, 'mine'))).toMatchObject({ anchors: ['y:a', 'y:b'] })
    expect(await load(own)).toMatchObject({ changed: 0 })
    expect(await load({ ...own, relations: own.relations.slice(0, 1) })).toMatchObject({ changed: 2 })
    expect([await links('y:a', 'y:b'), await links('x:a')]).toEqual([[], [['x:a', 'x:b', null]]])
  })

  it('a data set takes the place of another: what stays is kept, what does not goes, so does its name', async () => {
    await load(
      { nodes: [node('x:a'), node('x:b'), node('x:c')], relations: [part('x:a', 'x:b'), part('x:a', 'x:c')] },
      'v1',
    )
    const next = { nodes: [node('x:a'), node('x:b')], relations: [part('x:a', 'x:b')] }
    const rows = () => [
      ...next.nodes.map((one) => ({ dataset: 'v2', node: one })),
      ...next.relations.map((one) => ({ dataset: 'v2', relation: one })),
    ]
    const [report] = await replaceDatasets(engine, { datasets: [{ id: 'v2' }], replaces: ['v1', 'never'], rows })
    expect(report).toMatchObject({ dataset: 'v2', added: [], removed: ['x:c'], nodes: 2, relations: 1 })
    expect((await engine.read(datasetStates)).map(({ id }) => id)).toEqual(['v2'])
    expect(await links('x:a')).toEqual([['x:a', 'x:b', null]])
    expect(await load(next, 'v2')).toMatchObject({ changed: 0 })
  })

  it('several data sets come together, each with its own losses; the first stands for what is replaced', async () => {
    const rows = (dataset: string, ...ids: string[]) => ids.map((id) => ({ dataset, node: node(id) }))
    await load({ nodes: [node('o:a'), node('x:a')] }, 'old')
    await load({ nodes: [node('x:b'), node('x:c')] }, 'one')
    await load({ nodes: [node('y:a'), node('y:b')] }, 'two')
    const reports = await replaceDatasets(engine, {
      datasets: [{ id: 'one', origin: 'here' }, { id: 'two' }],
      replaces: ['one', 'old', 'never'],
      rows: () => [...rows('one', 'x:a', 'x:b'), ...rows('two', 'y:a')],
    })
    expect(reports).toMatchObject([
      { dataset: 'one', nodes: 2, added: [], removed: ['x:c', 'o:a'], severed: [], decided: 0 },
      { dataset: 'two', nodes: 1, added: [], removed: ['y:b'], severed: [], arrived: [], decided: 0 },
    ])
    const states = (await engine.read(datasetStates)).map(({ id, origin, nodes }) => [id, origin, nodes])
    expect(states).toEqual([
      ['one', 'here', 2],
      ['two', '', 1],
    ])
  })

  it('what is loaded is told whole, however long, with its wording and its place', async () => {
    const text = `UNWIND range(1, 5001) AS n CREATE (e:Element:Bloc)
      SET e = {id: 'x:' + toString(n), kind: 'Bloc', dataset: 'mine', hash: 'h', label: 'L'}`
    await engine.write((run) => run({ name: 'test', mode: 'write', text, columns: [] }, {}))
    const found = await engine.read((run) => loadedNodes(run, 'mine'))
    expect(found.size).toBe(5_001)
    const own = { id: 'x:7', kind: 'Bloc', hash: 'h', label: 'L' }
    expect(found.get('x:7')).toEqual({ ...own, locator: null, statement: null })
  })
})
