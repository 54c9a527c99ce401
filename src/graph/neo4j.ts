import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, Neo4jError, type Transaction } from 'neo4j-driver'
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import { availability, within } from './availability.ts'
import type { GraphEngine, GraphValue, Query, Run } from './port.ts'
import { plain, plainInteger } from './values.ts'

export interface Neo4jSettings {
  uri: string
  user: string
  password: string
  database?: string | undefined
  /** Deadline of each statement of an interactive read, and of the connection to the server. */
  queryTimeoutMs: number
}

/** A commit that says nothing for so long is taken to be over. */
const commitPatienceMs = 10_000
/** The server itself ends a read that nobody waits for any more. */
const wholeReadMs = 30_000

const indexes = [
  'CREATE CONSTRAINT element_id IF NOT EXISTS FOR (n:Element) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX element_kind IF NOT EXISTS FOR (n:Element) ON (n.kind)',
  'CREATE INDEX element_dataset IF NOT EXISTS FOR (n:Element) ON (n.dataset)',
  'CREATE CONSTRAINT graph_state_id IF NOT EXISTS FOR (s:GraphState) REQUIRE s.id IS UNIQUE',
]

/** JavaScript has one number type, Bolt two: whole numbers travel as integers. */
function parameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(parameter)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, parameter(item)]))
  return value
}

function convert(value: object): GraphValue | undefined {
  if (neo4j.isInt(value)) return plainInteger(value.toBigInt())
  if (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  ) {
    return value.toString()
  }
  return undefined
}

const away = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]

/** The one place where the driver's errors become ours. */
function fault(cause: unknown, query?: string): Fault {
  if (cause instanceof Fault) return cause
  if (!(cause instanceof Neo4jError))
    return new Fault('ENGINE_FAILED', `The graph server's answer could not be read: ${String(cause)}`, { cause })
  if (cause.code.startsWith('Neo.ClientError.Security'))
    return new Fault('CONFIG_INVALID', 'NEO4J_USER or NEO4J_PASSWORD: the graph server refuses these credentials.', {
      cause,
    })
  if (/Memory/.test(cause.code))
    return new Fault(
      'ENGINE_FAILED',
      'The write is larger than the memory that the graph server gives a transaction: raise server.memory.heap.max_size, or dbms.memory.transaction.total.max.',
      { cause },
    )
  if (
    away.includes(cause.code) ||
    cause.code.startsWith('Neo.TransientError') ||
    cause.message.includes('Connection acquisition timed out')
  ) {
    return new Fault('ENGINE_UNAVAILABLE', 'The graph server does not answer.', { cause })
  }
  if (cause.code.includes('TransactionTimedOut'))
    return new Fault('ENGINE_TIMEOUT', 'The graph did not answer in time.', { cause })
  return new Fault('ENGINE_FAILED', `The graph server refused '${query ?? 'a transaction'}': ${cause.message}`, {
    cause,
  })
}

/** Runs statements in a transaction; each has its own deadline where one is given. */
const runner =
  (tx: Transaction, deadlineMs?: number): Run =>
  async <Params extends object, Row>(query: Query<Params, Row>, params: Params) => {
    try {
      const asked = Promise.resolve(tx.run(query.text, parameter(params) as Record<string, unknown>))
      const { records } = await (deadlineMs ? within(deadlineMs, asked) : asked)
      return records.map((record) => plain(record.toObject(), convert) as Row)
    } catch (cause) {
      throw fault(cause, query.name)
    }
  }

/** Opens a driver; nothing is sent until the first call. A malformed address is a CONFIG_INVALID fault. */
export function openNeo4j(settings: Neo4jSettings): GraphEngine {
  let driver: Driver
  try {
    driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      // Fail fast: the defaults retry for half a minute before they say that a server is down.
      maxTransactionRetryTime: 0,
      connectionAcquisitionTimeout: 800,
      connectionTimeout: 500,
      connectionLivenessCheckTimeout: 0,
      telemetryDisabled: true,
    })
  } catch (cause) {
    throw new Fault(
      'CONFIG_INVALID',
      `NEO4J_URI: '${settings.uri}' is not an address such as bolt://localhost:7687 or neo4j+s://host.`,
      { cause },
    )
  }
  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({ ...(settings.database ? { database: settings.database } : {}), defaultAccessMode: mode })

  const server = availability(settings.queryTimeoutMs)

  /** Errors of the driver become faults and are noted; those of the caller's own work stay as they are. */
  async function watched<T>(work: () => Promise<T>): Promise<T> {
    server.admit()
    try {
      const result = await work()
      server.answered()
      return result
    } catch (error) {
      const known = error instanceof Neo4jError ? fault(error) : error
      server.failed(known)
      throw known
    }
  }

  /**
   * Neo4j reads what is committed, row by row, and a commit becomes visible row by row: a reader may meet half of it.
   * So each write announces its commit and its end beside it, and a read that met one is done again.
   */
  async function stableRead<T>(
    tx: Transaction,
    work: (run: Run) => Promise<T>,
  ): Promise<{ result: T; stable: boolean }> {
    const run = runner(tx, settings.queryTimeoutMs)
    const committing = async () => (await run(queries.store.commitState, {}))[0] ?? { epoch: 0, since: 0 }
    const before = await committing()
    // A writer that died while committing must not keep readers out for ever.
    if (before.since > Date.now() - commitPatienceMs) {
      await sleep(25)
      return { result: undefined as T, stable: false }
    }
    const result = await work(run)
    return { result, stable: (await committing()).epoch === before.epoch }
  }

  /** One statement in a transaction of its own, beside the one that is being committed. */
  async function alone(query: { text: string }, params: Record<string, number>): Promise<void> {
    const open = session('WRITE')
    try {
      await open.executeWrite((tx) => tx.run(query.text, parameter(params) as Record<string, unknown>))
    } finally {
      await open.close()
    }
  }

  async function readOnce<T>(work: (run: Run) => Promise<T>): Promise<{ result: T; stable: boolean }> {
    const open = session('READ')
    try {
      const tx = await within(settings.queryTimeoutMs, Promise.resolve(open.beginTransaction({ timeout: wholeReadMs })))
      const answer = await stableRead(tx, work)
      await within(settings.queryTimeoutMs, tx.commit())
      return answer
    } finally {
      // A server that hangs would hang the closing too: nobody waits for it.
      open.close().catch(() => undefined)
    }
  }

  return {
    name: 'neo4j',
    read: (work) =>
      watched(async () => {
        for (const started = Date.now(); ; ) {
          const { result, stable } = await readOnce(work)
          if (stable) return result
          if (Date.now() - started > commitPatienceMs)
            throw new Fault('ENGINE_TIMEOUT', 'The graph is being written; ask again.')
        }
      }),
    async write(work) {
      const open = session('WRITE')
      try {
        const tx = await open.beginTransaction()
        try {
          const result = await work(runner(tx))
          await alone(queries.store.commitBegins, { now: Date.now() })
          try {
            await tx.commit()
          } finally {
            await alone(queries.store.commitEnded, {})
          }
          return result
        } catch (error) {
          await tx.rollback().catch(() => undefined)
          throw error
        }
      } catch (error) {
        throw error instanceof Neo4jError ? fault(error) : error
      } finally {
        await open.close()
      }
    },
    async prepare() {
      const open = session('WRITE')
      try {
        for (const statement of indexes) await open.run(statement)
        await open.run('CALL db.awaitIndexes(30)')
      } catch (error) {
        throw fault(error)
      } finally {
        await open.close()
      }
    },
    ping: () =>
      watched(async () => {
        const open = session('READ')
        try {
          await within(settings.queryTimeoutMs, Promise.resolve(open.run('RETURN 1')))
        } finally {
          open.close().catch(() => undefined)
        }
      }),
    close: () => driver.close(),
  }
}
