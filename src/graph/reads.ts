/**
 * How work reads one state of the graph, the same on every engine: deadline, cache, and once more where the data
 * changed.
 */
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import { type RowCache, rowCache } from './cache.ts'
import { whileThere } from './liveness.ts'
import { type GraphEngine, type Query, type Run, type Snapshot, type State, sameState } from './port.ts'
import { remembering } from './remembering.ts'

/** One transaction. */
export interface Reading {
  run: Run
  /** Whether all that was read is of the state that it was begun under. */
  end(): Promise<boolean>
  /** Ends it where it stands: a statement under way is cancelled. Harmless after its end. */
  abandon(): void
}

/** What an engine gives to be read from. */
export interface Source {
  state(): Promise<State>
  /** See GraphEngine.lastSeen. */
  lastSeen(): State | undefined
  /** See GraphEngine.leased. */
  leased(): State | undefined
  /** The state, where nothing can have become visible since it was met. */
  certain(): State | undefined
  /**
   * Opens a transaction under a state that was met at some time before; where that fails, its first statement says so.
   */
  begin(state: State): Reading
  /** See GraphEngine.ping. */
  ping(): Promise<void>
}

export interface ReadSettings {
  /** Deadline of one read, such as a request's. */
  requestTimeoutMs: number
  /** Rows kept, in bytes; 0 keeps none. */
  cacheBytes: number
}

/**
 * Times that a read is done: then the data change faster than they can be read, or connections break one after the
 * other.
 */
const mostTries = 5

type Work<T> = (run: Run, snapshot: Snapshot) => Promise<T>

interface Attempt {
  source: Source
  /** None where rows are for one use. */
  cache: RowCache | undefined
  state: State
  /** Whether the state is one that was met before, and may have passed. */
  assumed: boolean
  signal: AbortSignal
}

/**
 * The work's result, and whether it rests on what is not kept; undefined where what it read is not all of that state.
 */
async function attempt<T>(
  work: Work<T>,
  { source, cache, state, assumed, signal }: Attempt,
): Promise<{ value: T; unkept: boolean } | undefined> {
  let reading: Reading | undefined
  let failed: Fault | undefined
  let moved = false
  let unkept = false
  const keeping: (() => void)[] = []
  const abandon = () => reading?.abandon()

  const send: Run = (query, params) => {
    reading ??= source.begin(state)
    return reading.run(query, params).catch((error: unknown) => {
      if (error instanceof Fault) failed ??= error
      throw error
    })
  }
  const remembered = cache && remembering({ get: (key) => cache.get(state, key) }, send)
  const run: Run = async <Params extends object, Row>(query: Query<Params, Row>, params: Params): Promise<Row[]> => {
    signal.throwIfAborted()
    // Known already, and asked by every question.
    if (query.text === queries.store.revision.text)
      return (state.revision === undefined ? [] : [{ revision: state.revision }]) as Row[]
    unkept ||= query.unkept ?? false
    return remembered && !query.unkept ? remembered.run(query, params) : send(query, params)
  }
  const met: Snapshot['met'] = (revision) => {
    moved ||= revision !== state.revision
  }
  const onceSure: Snapshot['onceSure'] = (keep) => void keeping.push(keep)
  const known: Snapshot['known'] = (query, id) => remembered?.known(query, id)
  const isOfState = async () =>
    reading
      ? sameState(source.certain(), state) || reading.end()
      : !assumed || sameState(source.leased() ?? (await source.state()), state)

  signal.addEventListener('abort', abandon, { once: true })
  try {
    const result = await work(run, { revision: state.revision, met, onceSure, known }).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    )
    // GraphQL answers round a field that failed; what an engine could not read is no answer.
    if (failed) throw failed
    if (moved || !(await isOfState())) return undefined
    if (remembered) cache?.keep(state, remembered.fresh)
    for (const keep of keeping) keep()
    if ('error' in result) throw result.error
    return { ...result, unkept }
  } finally {
    signal.removeEventListener('abort', abandon)
    abandon()
  }
}

/** GraphEngine.read over a source, and the room for what it keeps. */
export function readsOf(
  source: Source,
  { requestTimeoutMs, cacheBytes }: ReadSettings,
): Pick<GraphEngine, 'read' | 'hasRoom'> {
  const rows = rowCache(cacheBytes)

  /** Where a connection broke under a read, and the server is there: the read, which changed nothing, is done again. */
  async function again<T>(work: () => Promise<T>, tries: number): Promise<T | undefined> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'ENGINE_UNAVAILABLE' || tries === mostTries) throw error
      await source.ping()
      return undefined
    }
  }

  const read: GraphEngine['read'] = (work, { signal: asker, uncached = false, onState } = {}) =>
    whileThere({ milliseconds: requestTimeoutMs, signal: asker }, source.ping, async (signal) => {
      const cache = uncached ? undefined : rows
      for (let tries = 1; tries <= mostTries; tries++) {
        const done = await again(async () => {
          // Whether it still is the state is seen at the end: between two equal looks nothing was written.
          const met = tries === 1 ? source.lastSeen() : undefined
          const state = met ?? (await source.state())
          const result = await attempt(work, { source, cache, state, assumed: met !== undefined, signal })
          if (result && !result.unkept) onState?.(state)
          return result
        }, tries)
        if (done) return done.value
      }
      throw new Fault('ENGINE_TIMEOUT', 'The data change faster than they can be read; ask again.')
    })
  return { read, hasRoom: rows.hasRoom }
}
