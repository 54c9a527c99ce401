/** Connections to a Neo4j, statements on them, and values as Bolt has them. */
import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver'
import { Fault } from '../errors.ts'
import { fault } from './neo4jErrors.ts'
import type { GraphValue, Query } from './port.ts'
import { nodeValue, relationValue } from './shapes.ts'
import { plain, plainRows } from './values.ts'

export interface Neo4jServer {
  uri: string
  user: string
  password: string
  database?: string | undefined
}

/** JavaScript has one number type, Bolt two: whole numbers travel as integers. */
function parameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value
  if (Array.isArray(value)) return value.map(parameter)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, parameter(item)]))
  return value
}

const temporal = [
  neo4j.isDate,
  neo4j.isDateTime,
  neo4j.isLocalDateTime,
  neo4j.isTime,
  neo4j.isLocalTime,
  neo4j.isDuration,
]

function convert(value: object): GraphValue | undefined {
  // A map of Bolt; its own types are classes.
  if (Object.getPrototypeOf(value) === Object.prototype) return undefined
  if (temporal.some((is) => is(value))) return String(value)
  if (neo4j.isNode(value)) return nodeValue(value.labels, propertiesOf(value))
  if (neo4j.isRelationship(value)) return relationValue(value.type, propertiesOf(value))
  if (!neo4j.isPath(value)) return undefined
  const nodes = [value.start, ...value.segments.map(({ end }) => end)]
  return plain({ nodes, relationships: value.segments.map(({ relationship }) => relationship) }, convert)
}

const propertiesOf = ({ properties }: { properties: object }) =>
  plain(properties, convert) as { [key: string]: GraphValue }

/**
 * One statement of the catalog, on a session or in a transaction. A transaction keeps what each of its statements was
 * given and has answered until it ends: both are emptied, so that a long one takes no more than a short one.
 */
export async function ask<Params extends object, Row>(
  on: Pick<Transaction, 'run'>,
  query: Query<Params, Row>,
  params: Params,
): Promise<Row[]> {
  const given = parameter(params) as Record<string, unknown>
  try {
    const { records } = await on.run(query.text, given)
    const rows = await plainRows<Row>(records.length, (at) => records[at]?.toObject() ?? {}, convert)
    records.length = 0
    return rows
  } catch (cause) {
    throw fault(cause, query.name)
  } finally {
    for (const name of Object.keys(given)) delete given[name]
  }
}

/** The address without what is secret in it. */
export const withoutPassword = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//…@')

/** Connects when first asked. A malformed address is a CONFIG_INVALID fault. */
function connect({ uri, user, password }: Neo4jServer, patienceMs: number): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      // Fail fast: the defaults retry for half a minute before they say that a server is down.
      maxTransactionRetryTime: 0,
      connectionTimeout: 500,
      connectionAcquisitionTimeout: patienceMs,
      // Rows of one statement come at once: they are all held anyway.
      fetchSize: -1,
      useBigInt: true,
      telemetryDisabled: true,
    })
  } catch (cause) {
    throw new Fault(
      'CONFIG_INVALID',
      `NEO4J_URI: '${withoutPassword(uri)}' is not an address such as bolt://localhost:7687 or neo4j+s://host.`,
      { cause },
    )
  }
}

/** Sessions on a server: for questions, beside them on connections that no slow statement can hold, and for writes. */
export function sessionsOf(server: Neo4jServer, patienceMs: number) {
  const open = () => connect(server, patienceMs)
  const database = server.database ? { database: server.database } : {}
  const session = (driver: Driver, defaultAccessMode: 'READ' | 'WRITE' = 'READ'): Session =>
    driver.session({ ...database, defaultAccessMode })
  let { questions, beside } = { questions: open(), beside: open() }
  const writing = open()
  let lost = new AbortController()
  return {
    forQuestions: () => session(questions),
    beside: () => session(beside),
    forWrites: () => session(writing, 'WRITE'),
    /** Aborted when the connections of reads were thrown away: nothing waits for them any more. */
    lost: () => lost.signal,
    /** Whatever was connected to a server that went away is of no use to the one that comes back. */
    renew(reason: Error): void {
      lost.abort(reason)
      lost = new AbortController()
      for (const driver of [questions, beside]) driver.close().catch(() => undefined)
      questions = open()
      beside = open()
    },
    close: async (): Promise<void> =>
      void (await Promise.all([questions, beside, writing].map((driver) => driver.close()))),
  }
}

export type Sessions = ReturnType<typeof sessionsOf>
