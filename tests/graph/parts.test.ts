import { afterEach, beforeEach, expect, it } from 'vitest'
import { memoOf, type PartContent, PartsChanged } from '../../src/graph/parts.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import type { GraphRow } from '../../src/graph/rows.ts'
import { currentRevision, loadedNodes, replaceDatasets, waitingLinks } from '../../src/graph/store.ts'
import { openEmpty } from '../support/engines.ts'

let engine: GraphEngine
beforeEach(async () => {
  engine = await openEmpty('embedded')
})
afterEach(() => engine.close())

/** Of a register: each fiche is a part, the framework is of none. */
const framework: GraphRow = {
  dataset: 'reg',
  node: { id: 'reg', kind: 'Framework', properties: { label: 'Registre' } },
}
const node = (id: string, label = id): GraphRow => ({
  dataset: 'reg',
  node: { id, kind: 'Bloc', properties: { label } },
})
const has = (from: string, to: string): GraphRow => ({
  dataset: 'reg',
  relation: { from, type: 'HAS_PART', to, properties: {} },
})
const awaited = (from: string): GraphRow => ({
  dataset: 'reg',
  relation: { from, type: 'CERTIFIES', to: 'other:1', properties: {} },
  waits: true,
})
const fiche = (name: string, label?: string) => ({
  nodes: [node(`${name}:a`), node(`${name}:b`, label)],
  links: [has('reg', `${name}:a`), has(`${name}:a`, `${name}:b`), awaited(`${name}:a`)],
})
const rowsOf = (...fiches: ReturnType<typeof fiche>[]): GraphRow[] => [
  framework,
  ...fiches.flatMap(({ nodes }) => nodes),
  ...fiches.flatMap(({ links }) => links),
]

type Memo = Record<string, PartContent>
const of = (key: string) => /\b(f\d):/.exec(key)?.[1]
const load = async (rows: GraphRow[], stay: [string, PartContent | undefined][] = [], beside: string[] = []) => {
  const nodesFirst = rows.toSorted((a, b) => Number('relation' in a) - Number('relation' in b))
  const [report] = await replaceDatasets(engine, {
    datasets: ['reg', ...beside].map((id) => ({ id })),
    rows: () => nodesFirst,
    parts: {
      dataset: 'reg',
      of,
      stay: new Map(stay.flatMap(([part, content]) => (content ? [[part, content]] : []))),
      memo: (contents) => JSON.stringify(Object.fromEntries(contents)),
    },
  })
  return report
}
const memo = async (): Promise<Memo> =>
  JSON.parse((await engine.read((run) => memoOf(run, 'reg'), { uncached: true })) ?? '{}')
const held = async () => [...(await engine.read((run) => loadedNodes(run, 'reg'), { uncached: true })).keys()]

it('a load remembers what it brought of each part, and the next goes on from there without their rows', async () => {
  expect(await memo()).toEqual({})
  const first = await load(rowsOf(fiche('f1'), fiche('f2')))
  const known = await memo()
  expect(known).toMatchObject({ f1: { elements: 2, links: 3 }, f2: { elements: 2, links: 3 } })
  expect(known['f1']?.hash).not.toBe(known['f2']?.hash)

  const same = await load(rowsOf(fiche('f2')), [['f1', known['f1']]])
  expect(same).toMatchObject({ revision: first?.revision, nodes: 5, relations: 6, changed: 0, added: [], removed: [] })
  expect(await memo()).toEqual(known)

  const changed = await load(rowsOf(fiche('f2', 'Autre')), [['f1', known['f1']]])
  expect(changed).toMatchObject({ nodes: 5, relations: 6, changed: 1, relabelled: [{ id: 'f2:b', to: 'Autre' }] })
  expect((await memo())['f1']).toEqual(known['f1'])
  expect((await memo())['f2']).not.toEqual(known['f2'])
  const revision = await currentRevision(engine)
  expect(await load(rowsOf(fiche('f1'), fiche('f2', 'Autre')))).toMatchObject({ changed: 0 })
  expect(await currentRevision(engine), 'all rows come to the same').toBe(revision)
  expect(await engine.read((run) => waitingLinks(run))).toHaveLength(2)
})

it('what neither stays nor comes again is removed', async () => {
  await load(rowsOf(fiche('f1'), fiche('f2')))
  const known = await memo()
  const report = await load(rowsOf(), [['f2', known['f2']]])
  expect(report?.removed.sort()).toEqual(['f1:a', 'f1:b'])
  expect(await held()).toEqual(['f2:a', 'f2:b', 'reg'])
  expect(Object.keys(await memo())).toEqual(['f2'])
})

it('a part that the graph has otherwise than it was brought stops the load, which writes nothing', async () => {
  await load(rowsOf(fiche('f1')))
  const known = await memo()
  await load(rowsOf(fiche('f1', 'Autre')))
  const before = await currentRevision(engine)
  const fault = await load(rowsOf(fiche('f2')), [['f1', known['f1']]]).catch((error: unknown) => error)
  expect(fault).toBeInstanceOf(PartsChanged)
  expect(fault).toMatchObject({
    code: 'DATA_INVALID',
    message: "'f1' is no longer as it was brought; nothing was written.",
  })
  await expect(load(rowsOf(), [['f9', known['f1']]])).rejects.toThrow("'f9' is no longer as it was brought")
  expect(await currentRevision(engine)).toBe(before)
})

it('what stays may not come as well', async () => {
  await load(rowsOf(fiche('f1')))
  const known = await memo()
  await expect(load(rowsOf(fiche('f1')), [['f1', known['f1']]])).rejects.toThrow("'f1:a' comes twice.")
})

it('of what stays nothing is taken that another data set of the load holds, or has waiting', async () => {
  const other: GraphRow[] = [
    { dataset: 'other', node: { id: 'f1:z', kind: 'Bloc', properties: { label: 'z' } } },
    {
      dataset: 'other',
      relation: { from: 'f1:z', type: 'CERTIFIES', to: 'other:9', properties: {} },
      waits: true,
    },
  ]
  await replaceDatasets(engine, { datasets: [{ id: 'other' }], rows: () => other })
  await load(rowsOf(fiche('f1')))
  const stay: [string, PartContent | undefined][] = [['f1', (await memo())['f1']]]
  expect(await load([...rowsOf(), ...other], stay, ['other'])).toMatchObject({ nodes: 3, relations: 3, changed: 0 })
})
