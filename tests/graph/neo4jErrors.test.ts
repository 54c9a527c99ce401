import { Neo4jError } from 'neo4j-driver'
import { expect, it } from 'vitest'
import { Fault } from '../../src/errors.ts'
import { fault, isOfDriver } from '../../src/graph/neo4jErrors.ts'

const ofDriver = (code: string): Neo4jError => new Neo4jError('said by the server', code, '', '')

const memory =
  "The transaction needs more memory than the graph server's: raise server.memory.heap.max_size, " +
  'or dbms.memory.transaction.total.max.'
const late = 'The graph did not answer in time.'
const away = 'The graph server does not answer.'
it.each([
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'ENGINE_FAILED', memory],
  ['Neo.TransientError.General.TransactionOutOfMemoryError', 'ENGINE_FAILED', memory],
  ['Neo.TransientError.General.OutOfMemoryError', 'ENGINE_FAILED', memory],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'ENGINE_TIMEOUT', late],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'ENGINE_TIMEOUT', late],
  ['Neo.TransientError.Transaction.Terminated', 'ENGINE_TIMEOUT', late],
  ['N/A', 'ENGINE_TIMEOUT', 'No connection to the graph server came free in time.'],
  ['ServiceUnavailable', 'ENGINE_UNAVAILABLE', away],
  ['SessionExpired', 'ENGINE_UNAVAILABLE', away],
  ['Neo.ClientError.Database.DatabaseNotFound', 'ENGINE_UNAVAILABLE', away],
  ['Neo.TransientError.General.DatabaseUnavailable', 'ENGINE_UNAVAILABLE', away],
  [
    'Neo.ClientError.Security.Unauthorized',
    'CONFIG_INVALID',
    'NEO4J_USER or NEO4J_PASSWORD: the graph server refuses these credentials.',
  ],
  [
    'Neo.ClientError.Statement.SyntaxError',
    'ENGINE_FAILED',
    "The graph server refused 'a question': said by the server",
  ],
])('%s of a server is our %s', (code, ours, message) => {
  const cause = ofDriver(code)
  expect(fault(cause, 'a question')).toMatchObject({ name: 'Fault', code: ours, message, cause })
  expect(isOfDriver(cause)).toBe(true)
})

it('what no statement names is a transaction, what is no error of the driver an answer that could not be read', () => {
  expect(fault(ofDriver('Neo.ClientError.Schema.ConstraintValidationFailed')).message).toBe(
    "The graph server refused 'a transaction': said by the server",
  )
  const cause = new TypeError('odd bytes')
  expect(fault(cause)).toMatchObject({
    code: 'ENGINE_FAILED',
    message: "The graph server's answer could not be read: TypeError: odd bytes",
    cause,
  })
  expect(isOfDriver(cause)).toBe(false)
})

it('a fault stays what it is', () => {
  const known = new Fault('DATA_INVALID', 'said')
  expect(fault(known)).toBe(known)
})
