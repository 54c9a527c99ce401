import { Neo4jError } from 'neo4j-driver'
import { Fault } from '../errors.ts'

/** Codes after which the server is not there for anybody, beside those that the driver itself calls retriable. */
const away = ['Neo.ClientError.Database.DatabaseNotFound', 'Neo.TransientError.General.DatabaseUnavailable']
const memory = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
]
const late = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.Terminated',
]
/**
 * The driver gives its own errors this code: before a transaction there is one, that no connection came free in time.
 */
const ofDriver = 'N/A'

/** The one place where the driver's errors become ours: by their codes, never by their messages. */
export function fault(cause: unknown, query = 'a transaction'): Fault {
  if (cause instanceof Fault) return cause
  if (!(cause instanceof Neo4jError))
    return new Fault('ENGINE_FAILED', `The graph server's answer could not be read: ${String(cause)}`, { cause })
  const { code } = cause
  if (memory.includes(code))
    return new Fault(
      'ENGINE_FAILED',
      "The transaction needs more memory than the graph server's: raise server.memory.heap.max_size, " +
        'or dbms.memory.transaction.total.max.',
      { cause },
    )
  if (late.includes(code)) return new Fault('ENGINE_TIMEOUT', 'The graph did not answer in time.', { cause })
  if (code === ofDriver)
    return new Fault('ENGINE_TIMEOUT', 'No connection to the graph server came free in time.', { cause })
  if (cause.retriable || away.includes(code))
    return new Fault('ENGINE_UNAVAILABLE', 'The graph server does not answer.', { cause })
  if (code.startsWith('Neo.ClientError.Security'))
    return new Fault('CONFIG_INVALID', 'NEO4J_USER or NEO4J_PASSWORD: the graph server refuses these credentials.', {
      cause,
    })
  return new Fault('ENGINE_FAILED', `The graph server refused '${query}': ${cause.message}`, { cause })
}

export const isOfDriver = (error: unknown): boolean => error instanceof Neo4jError
