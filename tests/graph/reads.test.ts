import { beforeEach, expect, it } from 'vitest'
import type { GraphEngine, Query, State } from '../../src/graph/port.ts'
import { readsOf, type Source } from '../../src/graph/reads.ts'

const label: Query<{ id: string }, { label: string }> = {
  name: 'test.label',
  mode: 'read',
  text: 'MATCH (n {id: $id}) RETURN n.label AS label',
  columns: ['label'],
}

/** A graph of one label that anybody may write to, and what it was asked over the wire. */
let graph: State & { label: string }
let wire: string[]
let seen: State | undefined
/** What nobody can have written since it was met. */
let certain: State | undefined
let read: GraphEngine['read']

const write = (text: string) => {
  graph = { revision: text, epoch: graph.epoch + 1, label: text }
}

beforeEach(() => {
  graph = { revision: 'first', epoch: 1, label: 'first' }
  wire = []
  seen = undefined
  certain = undefined
  const look = (): State => (seen = { revision: graph.revision, epoch: graph.epoch })
  const source: Source = {
    state: async () => {
      wire.push('state')
      return look()
    },
    lastSeen: () => seen,
    leased: () => undefined,
    certain: () => certain,
    begin: (state) => ({
      run: async (query) => {
        wire.push(query.name)
        return [{ label: graph.label }] as never
      },
      end: async () => {
        wire.push('end')
        return look().epoch === state.epoch
      },
      abandon: () => undefined,
    }),
    ping: async () => undefined,
  }
  read = readsOf(source, { requestTimeoutMs: 10_000, cacheBytes: 2 ** 20 }).read
})

const labelOf = (id: string) => read(async (run) => (await run(label, { id }))[0]?.label)

it('a read asks for the state once, at its end, when one was met before', async () => {
  expect(await labelOf('a')).toBe('first')
  expect(wire).toEqual(['state', 'test.label', 'end'])
  wire = []
  expect(await labelOf('b')).toBe('first')
  expect(wire).toEqual(['test.label', 'end'])
})

it('a read that ends while nobody can have written asks for no state, and one that does not is looked after', async () => {
  await labelOf('a')
  certain = seen
  wire = []
  expect(await labelOf('b')).toBe('first')
  expect(wire).toEqual(['test.label'])
  write('second')
  certain = { revision: graph.revision, epoch: graph.epoch }
  expect(await labelOf('c')).toBe('second')
})

it('rows that are kept are given once the state is seen to be theirs', async () => {
  await labelOf('a')
  wire = []
  expect(await labelOf('a')).toBe('first')
  expect(wire).toEqual(['state'])
  write('second')
  expect(await labelOf('a')).toBe('second')
})

it('a read that began under a state which has passed is done again, and says which state its result is of', async () => {
  await labelOf('a')
  write('second')
  const of: (State | undefined)[] = []
  const labels: (string | undefined)[] = []
  const answer = await read(
    async (run, { revision }) => {
      labels.push(revision)
      return (await run(label, { id: 'b' }))[0]?.label
    },
    { onState: (state) => of.push(state) },
  )
  expect([answer, of]).toEqual(['second', [{ revision: 'second', epoch: 2 }]])
  expect(labels).toEqual(['first', 'second'])
})

it('what outlives a read is kept only where all of it was of one state', async () => {
  await labelOf('a')
  const kept: unknown[] = []
  let interrupted = false
  await read(async (run, { revision, onceSure }) => {
    const [row] = await run(label, { id: 'b' })
    if (!interrupted) write('second')
    interrupted = true
    onceSure(() => kept.push([revision, row?.label]))
  })
  expect(kept).toEqual([['second', 'second']])
})

it('a statement that a read asks twice is sent once', async () => {
  const both = await read((run) => Promise.all([run(label, { id: 'a' }), run(label, { id: 'a' })]))
  expect(both).toEqual([[{ label: 'first' }], [{ label: 'first' }]])
  expect(wire).toEqual(['state', 'test.label', 'end'])
})
