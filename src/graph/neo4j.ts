/** The port over a Neo4j server. */
import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { queries } from '../generated/queries.ts'
import { stateOf } from './format.ts'
import { latest } from './latest.ts'
import { leaseOf } from './lease.ts'
import { away, liveness, whileThere } from './liveness.ts'
import { fault } from './neo4jErrors.ts'
import { ask, type Neo4jServer, type Sessions, sessionsOf } from './neo4jStore.ts'
import { writesOf } from './neo4jWrites.ts'
import { planning } from './planning.ts'
import { type GraphEngine, type State, sameState } from './port.ts'
import { type Reading, type ReadSettings, readsOf, type Source } from './reads.ts'

export type Neo4jSettings = Neo4jServer &
  Partial<ReadSettings> & {
    /**
     * For how long an answer may rest on a state that was met, in milliseconds; 0, the default: it is asked for each
     * time.
     */
    leaseMs?: number | undefined
    /** See GraphEngine.mostAtOnce. */
    mostAtOnce?: number | undefined
  }

/** A transaction of so many elements with their relations takes some 300 MB of the server's memory. */
const mostInTransaction = 20_000

/** A commit that says nothing for so long is taken to be over. */
const commitPatienceMs = 10_000

/** A transaction without a statement: the database is there, and nothing is planned. */
async function probe(sessions: Sessions): Promise<void> {
  const session = sessions.beside()
  try {
    await session.beginTransaction()
  } catch (cause) {
    throw fault(cause)
  } finally {
    session.close().catch(() => undefined)
  }
}

interface Settings {
  requestTimeoutMs: number
  leaseMs: number
  /** Whether statements go to whichever server of a cluster. */
  isRouted: boolean
}

/**
 * How long before its commit each write is announced; not of a writer that has died, which may be one that only sleeps.
 */
const noticeOf = (row: { since: number | null; notice: number | null } | undefined): number =>
  row?.since ? 0 : (row?.notice ?? 0)

function sourceOf(sessions: Sessions, { requestTimeoutMs, leaseMs, isRouted }: Settings, returned: EventEmitter) {
  const plans = planning()
  const lease = leaseOf(leaseMs, () => state())
  const server = liveness(() => probe(sessions), {
    onAway() {
      lease.forget()
      sessions.renew(away())
    },
    onReturn: () => void returned.emit('return'),
  })

  /** An answer of the server, or why there is none; both tell whether it is alive. */
  async function heard<T>(answer: Promise<T>): Promise<T> {
    try {
      const result = await answer
      server.heard()
      return result
    } catch (error) {
      const known = fault(error)
      if (known.code === 'ENGINE_UNAVAILABLE') {
        server.broken()
        lease.end()
        plans.forget()
      }
      throw known
    }
  }

  async function askState(): Promise<State> {
    await server.admit()
    for (;;) {
      const session = sessions.beside()
      const met = lease.asking()
      try {
        const [row] = await heard(ask(session, queries.store.state, {}))
        // A writer that died while committing must not keep readers out for ever.
        const unended = row?.since ?? 0
        if (unended < Date.now() - commitPatienceMs) {
          const state = { ...stateOf(row), unended }
          met(state.revision === undefined ? undefined : state, noticeOf(row))
          return state
        }
      } finally {
        session.close().catch(() => undefined)
      }
      await sleep(25)
    }
  }

  /**
   * Neo4j reads what is committed, row by row, and a commit becomes visible row by row: a reader may meet half of it.
   * So each write announces its commit and its end beside it, and the end of a reading looks whether one came between.
   */
  function begin(of: State): Reading {
    const session = sessions.forQuestions()
    // Not awaited: it travels with the first statement. The server itself ends what takes too long.
    const tx = session.beginTransaction({ timeout: requestTimeoutMs })
    return {
      run: (query, params) => plans.first(query.text, () => heard(ask(tx, query, params))),
      async end() {
        const met = lease.asking()
        const [[row]] = await heard(Promise.all([ask(tx, queries.store.state, {}), tx.commit()]))
        const same = sameState({ ...stateOf(row), unended: row?.since ?? 0 }, of)
        if (same) met(of, noticeOf(row))
        return same
      },
      // Closing sends a reset, which interrupts the statement on the server; nobody waits for it.
      abandon: () => void session.close().catch(() => undefined),
    }
  }

  const state = latest(() =>
    whileThere({ milliseconds: requestTimeoutMs, signal: sessions.lost() }, server.look, askState),
  )
  // A router may have the state from one server and rows from another.
  const certain = () => (isRouted ? undefined : lease.certain())
  const source: Source = { state, lastSeen: lease.seen, leased: lease.good, certain, begin, ping: server.look }
  return { source, written: lease.end }
}

/** Opens drivers; nothing is sent until the first call. A malformed address is a CONFIG_INVALID fault. */
export function openNeo4j(settings: Neo4jSettings): GraphEngine {
  const { requestTimeoutMs = 10_000, cacheBytes = 0, leaseMs = 0, mostAtOnce = mostInTransaction, ...server } = settings
  const sessions = sessionsOf(server, requestTimeoutMs)
  const returned = new EventEmitter()
  const { source, written } = sourceOf(
    sessions,
    { requestTimeoutMs, leaseMs, isRouted: server.uri.startsWith('neo4j') },
    returned,
  )
  const { write, prepare } = writesOf(sessions.forWrites, leaseMs)
  return {
    name: 'neo4j',
    requestTimeoutMs,
    mostAtOnce,
    ...source,
    ...readsOf(source, { requestTimeoutMs, cacheBytes }),
    // Whoever has written reads what was written.
    write: (work, options = {}) => write(work, options).finally(() => options.quiet || written()),
    prepare,
    onReturn: (listener) => void returned.on('return', listener),
    close: sessions.close,
  }
}
