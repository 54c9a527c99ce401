/** Connections to a Neo4j, and values as Bolt has them. */
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { Fault } from '../errors.ts'
import type { GraphValue } from './port.ts'
import { plain } from './values.ts'

export interface Neo4jServer {
  uri: string
  user: string
  password: string
  database?: string | undefined
}

/** JavaScript has one number type, Bolt two: whole numbers travel as integers. */
export function parameter(value: unknown): unknown {
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
const convert = (value: object): GraphValue | undefined =>
  temporal.some((is) => is(value)) ? String(value) : undefined

export const rowOf = <Row>(record: { toObject(): object }): Row => plain(record.toObject(), convert) as Row

/** The address without what is secret in it. */
export const withoutPassword = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//…@')

/** Connects when first asked. A malformed address is a CONFIG_INVALID fault. */
export function connect({ uri, user, password }: Neo4jServer, patienceMs: number): Driver {
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

export const sessionOf = (driver: Driver, mode: 'READ' | 'WRITE', database?: string): Session =>
  driver.session({ ...(database ? { database } : {}), defaultAccessMode: mode })
