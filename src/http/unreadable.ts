/**
 * What is no HTTP that can be read: no route ever sees it, and its answer is written as bytes, in the shape of the
 * others.
 */
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { type Code, codes } from './codes.ts'

const known: Record<string, { code: Code; message: string }> = {
  HPE_HEADER_OVERFLOW: {
    code: 'HEADERS_TOO_LARGE',
    message: 'The address and the headers have more than 16 kB together; send a long question by POST.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'REQUEST_TIMEOUT', message: 'The request did not arrive in time.' },
}

export function unreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy(error)
  const { code, message } = known[error.code ?? ''] ?? { code: 'BAD_REQUEST', message: 'This is no HTTP request.' }
  const { status } = codes[code]
  const body = JSON.stringify({ error: { code, message } })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
