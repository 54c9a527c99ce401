import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { Fault } from '../../src/errors.ts'
import { queries } from '../../src/generated/queries.ts'
import { type GraphEngine, type Query, type State, sameState, within } from '../../src/graph/port.ts'
import { readsOf, type Source } from '../../src/graph/reads.ts'

const label: Query<{ id: string }, { label: string }> = {
  name: 'test.label',
  mode: 'read',
  text: 'MATCH (n {id: $id}) RETURN n.label AS label',
  columns: ['label'],
}

/** The same, of what quiet writes add. */
const aside: typeof label = { ...label, name: 'test.aside', unkept: true }

/** A graph of one label that anybody may write to, and what it was asked over the wire. */
let graph: State & { label: string }
let wire: string[]
let seen: State | undefined
/** What nobody can have written since it was met. */
let certain: State | undefined
/** What answers may rest on without asking. */
let leased: State | undefined
/** Faults that the next statements meet, and the next looks after the server. */
let faults: Fault[]
let pings: Fault[]
let source: Source
let read: GraphEngine['read']

const write = (text: string) => {
  graph = { revision: text, epoch: graph.epoch + 1, label: text }
}

beforeEach(() => {
  graph = { revision: 'first', epoch: 1, label: 'first' }
  wire = []
  seen = undefined
  certain = undefined
  leased = undefined
  faults = []
  pings = []
  source = {
    state: async () => {
      wire.push('state')
      seen = { revision: graph.revision, epoch: graph.epoch }
      return seen
    },
    lastSeen: () => seen,
    leased: () => leased,
    certain: () => certain,
    begin: (state) => ({
      run: async (query) => {
        wire.push(query.name)
        const fault = faults.shift()
        if (fault) throw fault
        return [{ label: graph.label }] as never
      },
      end: async () => {
        wire.push('end')
        return graph.epoch === state.epoch
      },
      abandon: () => void wire.push('abandon'),
    }),
    ping: async () => {
      wire.push('ping')
      const fault = pings.shift()
      if (fault) throw fault
    },
  }
  read = readsOf(source, { requestTimeoutMs: 10_000, cacheBytes: 2 ** 20 }).read
})

/** What was sent, but for the end of each transaction. */
const sent = () => wire.filter((one) => one !== 'abandon')
const labelOf = (id: string) => read(async (run) => (await run(label, { id }))[0]?.label)

it('a read asks for the state once, at its end, when one was met before', async () => {
  expect(await labelOf('a')).toBe('first')
  expect(sent()).toEqual(['state', 'test.label', 'end'])
  wire = []
  expect(await labelOf('b')).toBe('first')
  expect(sent()).toEqual(['test.label', 'end'])
})

it('a read that ends while nobody can have written asks for no state, and any other is looked after', async () => {
  await labelOf('a')
  certain = seen
  wire = []
  expect(await labelOf('b')).toBe('first')
  expect(sent()).toEqual(['test.label'])
  write('second')
  certain = { revision: graph.revision, epoch: graph.epoch }
  expect(await labelOf('c')).toBe('second')
})

it('rows that are kept are given once the state is seen to be theirs', async () => {
  await labelOf('a')
  wire = []
  expect(await labelOf('a')).toBe('first')
  expect(sent()).toEqual(['state'])
  write('second')
  expect(await labelOf('a')).toBe('second')
})

it('a read begun under a state which has passed is done again, and says which state its result is of', async () => {
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
  expect(sent()).toEqual(['state', 'test.label', 'end'])
})

describe('a read', () => {
  const passing = () => new Fault('ENGINE_UNAVAILABLE', 'away')

  it('that asks nothing, or only the revision, sends nothing but for the state', async () => {
    const revisionOf = () => read((run) => run(queries.store.revision, {}))
    expect(await revisionOf()).toEqual([{ revision: 'first' }])
    expect(wire).toEqual(['state'])
    expect(await revisionOf()).toEqual([{ revision: 'first' }])
    expect(wire, 'the state that was met is looked after').toEqual(['state', 'state'])
    leased = seen
    expect(await read(async (_, { revision }) => revision)).toBe('first')
    expect(wire, 'but for the length of a lease').toHaveLength(2)
    graph = { ...graph, revision: undefined }
    leased = undefined
    expect(await revisionOf()).toEqual([])
  })

  it('of what quiet writes add asks each time, and rests on no state', async () => {
    const of: State[] = []
    const onState = (state: State) => void of.push(state)
    for (const _ of [1, 2]) await read((run) => run(aside, { id: 'a' }), { onState })
    await read((run) => run(label, { id: 'a' }), { onState })
    expect([wire.filter((one) => one === 'test.aside').length, of.length]).toEqual([2, 1])
  })

  it('for one use neither gives nor keeps rows', async () => {
    await labelOf('a')
    for (const _ of [1, 2]) await read((run) => run(label, { id: 'a' }), { uncached: true })
    await read((run) => run(label, { id: 'b' }), { uncached: true })
    await labelOf('b')
    expect(wire.filter((one) => one === 'test.label')).toHaveLength(5)
    expect(await read(async (_, { known }) => known(byId, 'a'), { uncached: true })).toBeUndefined()
  })

  const byId: Query<{ ids: string[] }, { id: string }> = {
    ...{ name: 'test.byId', mode: 'read', text: label.text, columns: ['label'] },
    each: { param: 'ids', column: 'label', sorted: true },
  }
  it('knows what is kept of an id', async () => {
    await read((run) => run(byId, { ids: ['first'] }))
    expect(await read(async (_, { known }) => [known(byId, 'first'), known(byId, 'other')])).toEqual([
      [{ label: 'first' }],
      undefined,
    ])
  })

  it('whose statement failed gives no answer, though its work went round it', async () => {
    faults = [new Fault('ENGINE_FAILED', 'refused')]
    await expect(read((run) => run(label, { id: 'a' }).catch(() => 'round'))).rejects.toThrow('refused')
    expect(await labelOf('a'), 'nor is its fault kept').toBe('first')
    const broken = read(async (run) => {
      await run(label, { id: 'a' })
      throw new TypeError('a defect')
    })
    await expect(broken, 'and what its work throws is told').rejects.toThrow(new TypeError('a defect'))
  })

  it('whose work failed on a state that had passed is done again', async () => {
    await labelOf('a')
    write('second')
    const done = await read(async (run, { revision }) => {
      await run(label, { id: 'b' })
      if (revision === 'first') throw new Error('half of this, half of that')
      return revision
    })
    expect(done).toBe('second')
  })

  it('that met what another revision kept is done again, until the data change faster than they are read', async () => {
    let tries = 0
    const meeting = (of: (revision: string | undefined) => string | undefined) =>
      read(async (_, { revision, met }) => {
        tries++
        met(of(revision))
        met(revision)
        return revision
      })
    expect([await meeting((revision) => revision), tries]).toEqual(['first', 1])
    expect([await meeting((revision) => (tries < 3 ? 'older' : revision)), tries]).toEqual(['first', 3])
    tries = 0
    await expect(meeting(() => 'older')).rejects.toMatchObject({
      code: 'ENGINE_TIMEOUT',
      message: 'The data change faster than they can be read; ask again.',
    })
    expect(tries).toBe(5)
  })

  it('under which a connection breaks is done again while the server is there', async () => {
    faults = Array.from({ length: 4 }, passing)
    expect(await labelOf('a')).toBe('first')
    expect(wire.filter((one) => one === 'ping')).toHaveLength(4)
    faults = Array.from({ length: 5 }, passing)
    await expect(labelOf('b')).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE', message: 'away' })
    ;[faults, pings] = [[passing()], [new Fault('ENGINE_UNAVAILABLE', 'does not answer')]]
    await expect(labelOf('b')).rejects.toThrow('does not answer')
    ;[faults, wire] = [[new Fault('ENGINE_TIMEOUT', 'late')], []]
    await expect(labelOf('b'), 'what is late is late').rejects.toThrow('late')
    expect(wire).not.toContain('ping')
  })

  it.each(['its deadline', 'its asker leaves'])('ends its transaction at its end, and where %s', async (why) => {
    await labelOf('a')
    expect(wire.at(-1)).toBe('abandon')
    wire = []
    const asker = new AbortController()
    const hurried = readsOf(source, { requestTimeoutMs: why === 'its deadline' ? 30 : 10_000, cacheBytes: 0 })
    let goOn: () => void = () => undefined
    let after: Promise<unknown> = Promise.resolve()
    const answer = hurried.read(
      (run) =>
        run(label, { id: 'b' }).then(() => {
          if (why !== 'its deadline') asker.abort(new Error('gone'))
          after = new Promise<void>((resolve) => (goOn = resolve)).then(() => run(label, { id: 'c' }))
          return after
        }),
      { signal: asker.signal },
    )
    const end = await Promise.race([answer.catch((error: Error) => error.message), sleep(5_000, 'none')])
    expect(end).toContain(why === 'its deadline' ? 'longer than 30 ms' : 'gone')
    expect(wire).toEqual(['test.label', 'abandon'])
    goOn()
    await expect(after, 'and sends nothing any more').rejects.toThrow()
    expect(wire.filter((one) => one === 'test.label')).toHaveLength(1)
  })

  it('stands for its engine while it lasts', async () => {
    const engine = { read, name: 'embedded' } as GraphEngine
    const [outer, inner] = await read(async (run, snapshot) => {
      const part = within(engine, run, snapshot)
      const same = await part.read(async (own, seenInside) => own === run && seenInside === snapshot)
      expect([part.name, part.whole?.engine, part.whole?.met]).toEqual(['embedded', engine, snapshot.met])
      return [snapshot.revision, same]
    })
    expect([outer, inner]).toEqual(['first', true])
  })
})

it.each<[boolean, State | undefined, State | undefined]>([
  [true, { revision: 'r', epoch: 1 }, { revision: 'r', epoch: 1, unended: 0 }],
  [false, { revision: 'r', epoch: 1 }, { revision: 's', epoch: 1 }],
  [false, { revision: 'r', epoch: 1 }, { revision: 'r', epoch: 2 }],
  [false, { revision: 'r', epoch: 1 }, { revision: 'r', epoch: 1, unended: 5 }],
  [false, { revision: 'r', epoch: 1 }, undefined],
  [false, undefined, { revision: undefined, epoch: 0 }],
  [false, undefined, undefined],
])('that nothing was written between two states is %s of %o and %o', (same, a, b) => {
  expect(sameState(a, b)).toBe(same)
})
