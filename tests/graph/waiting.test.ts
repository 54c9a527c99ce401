import { afterEach, beforeEach, expect, it } from 'vitest'
import { queries } from '../../src/generated/queries.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import type { GraphRow } from '../../src/graph/rows.ts'
import { currentRevision, datasetState, replaceDatasets, waitingLinks } from '../../src/graph/store.ts'
import type { Kind } from '../../src/model/kinds.ts'
import { openEmpty } from '../support/engines.ts'

let engine: GraphEngine
beforeEach(async () => {
  engine = await openEmpty('embedded')
})
afterEach(() => engine.close())

const node = (dataset: string, id: string, kind: Kind = 'Competence'): GraphRow => ({
  dataset,
  node: { id, kind, properties: { label: id } },
})
const aligned = (dataset: string, from: string, to: string, waits: boolean, coverage = 'FULL'): GraphRow => ({
  dataset,
  relation: { from, type: 'ALIGNED_WITH', to, properties: { coverage } },
  waits,
})
const load = async (id: string, rows: GraphRow[], replaces: string[] = []) => {
  const [report] = await replaceDatasets(engine, { datasets: [{ id }], replaces, rows: () => rows })
  if (!report) throw new Error('There is no report.')
  return report
}
/** A data set of one competence, aligned with those of others that are named; `waits`: these are not there yet. */
const alpha = (to: string[], waits = true, coverage?: string) =>
  load('alpha', [node('alpha', 'a:1'), ...to.map((one) => aligned('alpha', 'a:1', one, waits, coverage))])
const beta = (...ids: string[]) =>
  load(
    'beta',
    ids.map((id) => node('beta', id)),
  )

const links = () =>
  engine.read(
    async (run) =>
      (await run(queries.exchange.links, { ids: ['a:1', 'c:1'] })).map(
        ({ from, to, properties }) => `${from} ${to} ${properties['coverage']}`,
      ),
    { uncached: true },
  )
const waiting = async (...datasets: string[]) =>
  (await engine.read((run) => waitingLinks(run, datasets), { uncached: true })).map(({ dataset, key }) => ({
    dataset,
    key,
  }))
const named = (to: string, dataset = 'alpha', from = 'a:1') => ({ dataset, key: `${from} ALIGNED_WITH ${to}` })

it('a link waits with its data set, and becomes one when its end comes, as if it had always been there', async () => {
  const first = await alpha(['b:1', 'b:2'])
  expect(first).toMatchObject({ relations: 2, changed: 2, waiting: [named('b:1').key, named('b:2').key] })
  expect([await links(), await waiting()]).toEqual([[], [named('b:1'), named('b:2')]])
  const [link] = await engine.read((run) => waitingLinks(run, ['alpha']), { uncached: true })
  expect(link?.properties).toEqual({ key: link?.key, dataset: 'alpha', hash: link?.hash, coverage: 'FULL' })
  expect(await waiting('beta')).toEqual([])

  expect(await beta('b:1')).toMatchObject({ arrived: [named('b:1')], severed: [], waiting: [], changed: 0 })
  expect([await links(), await waiting()]).toEqual([['a:1 b:1 FULL'], [named('b:2')]])
  expect(await beta('b:1', 'b:2')).toMatchObject({ arrived: [named('b:2')] })
  expect([await links(), await waiting()]).toEqual([['a:1 b:1 FULL', 'a:1 b:2 FULL'], []])
  const revision = await currentRevision(engine)
  expect(await alpha(['b:1', 'b:2'], false)).toMatchObject({ revision: first.revision, changed: 0, waiting: [] })
  expect(await currentRevision(engine)).toBe(revision)
})

it('either end may be awaited, by a data set that holds neither', async () => {
  const third = (waits: boolean) => load('third', [aligned('third', 'c:1', 'a:1', waits)])
  expect((await third(true)).waiting).toEqual(['c:1 ALIGNED_WITH a:1'])
  await alpha([])
  expect(await links()).toEqual([])
  const { arrived } = await load('gamma', [node('gamma', 'c:1')])
  expect(arrived).toEqual([named('a:1', 'third', 'c:1')])
  expect(await links()).toEqual(['c:1 a:1 FULL'])
})

it('an end of a kind that the link cannot reach is none', async () => {
  await alpha(['b:1'])
  expect((await load('beta', [node('beta', 'b:1', 'Certification')])).arrived).toEqual([])
  expect([await links(), await waiting()]).toEqual([[], [named('b:1')]])
  expect((await beta('b:1')).arrived).toEqual([named('b:1')])
  await load('beta', [])
  await load('alpha', [node('alpha', 'a:1', 'Certification'), aligned('alpha', 'a:1', 'b:1', true)])
  expect((await beta('b:1')).arrived, 'nor is a start').toEqual([])
})

it('what waits is compared with what waited: the same stays, another is written, what left is forgotten', async () => {
  await alpha(['b:1', 'b:2'])
  expect(await alpha(['b:1', 'b:2'])).toMatchObject({ changed: 0, relations: 2 })
  expect(await alpha(['b:1', 'b:2'], true, 'PART')).toMatchObject({ changed: 2 })
  expect(await alpha(['b:1'], true, 'PART')).toMatchObject({ changed: 1, waiting: [named('b:1').key] })
  expect(await waiting()).toEqual([named('b:1')])
  await beta('b:1', 'b:2')
  expect(await links()).toEqual(['a:1 b:1 PART'])
})

it('links of other data sets wait once a load takes their end away, and their data sets stay as before', async () => {
  await beta('b:1', 'b:2', 'b:3')
  await alpha(['b:1', 'b:2'], false)
  await load('third', [node('third', 'c:1'), aligned('third', 'c:1', 'b:1', false)])
  const before = await engine.read((run) => datasetState(run, 'alpha'), { uncached: true })
  const { severed, removed, arrived } = await beta('b:2')
  expect(severed).toEqual([named('b:1'), named('b:1', 'third', 'c:1')])
  expect([removed, arrived]).toEqual([['b:1', 'b:3'], []])
  expect([await links(), await waiting()]).toEqual([['a:1 b:2 FULL'], [named('b:1'), named('b:1', 'third', 'c:1')]])
  expect(await engine.read((run) => datasetState(run, 'alpha'), { uncached: true })).toEqual(before)
  const again = [node('alpha', 'a:1'), aligned('alpha', 'a:1', 'b:2', false), aligned('alpha', 'a:1', 'b:1', true)]
  expect(await load('alpha', again), 'for itself nothing has changed').toMatchObject({ changed: 0 })
  expect((await load('alpha', [])).severed, 'its own links are not severed, they leave').toEqual([])
  expect(await waiting()).toEqual([named('b:1', 'third', 'c:1')])
  expect((await beta('b:1')).arrived).toEqual([named('b:1', 'third', 'c:1')])
  expect(await links()).toEqual(['c:1 b:1 FULL'])
})

it('a link between two elements that leave at once waits once', async () => {
  await beta('b:1', 'b:2')
  await load('third', [aligned('third', 'b:1', 'b:2', false)])
  expect((await beta()).severed).toEqual([named('b:2', 'third', 'b:1')])
  expect(await waiting()).toEqual([named('b:2', 'third', 'b:1')])
})

it('a data set that takes the place of another takes its waiting links away with it', async () => {
  await alpha(['b:1'])
  await load('gamma', [node('gamma', 'c:1'), aligned('gamma', 'c:1', 'b:1', true)])
  expect(await load('delta', [node('delta', 'a:1')], ['alpha'])).toMatchObject({ waiting: [] })
  expect(await waiting()).toEqual([named('b:1', 'gamma', 'c:1')])
})
