/**
 * Which request some work is for: a line of the log, an answer and a proxy's own log can be laid beside one another.
 */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** The id that a caller or a proxy gave in X-Request-Id, where it is short and plain; otherwise a new one. */
export function idOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID()
}
