/** How bodies are compressed for who can read it. */
import { promisify } from 'node:util'
import { brotliCompress, constants, deflate, gzip } from 'node:zlib'
import { Negotiator } from '@fastify/accept-negotiator'

/** The best first. */
export const encodings = ['br', 'gzip', 'deflate'] as const
export type Encoding = (typeof encodings)[number]

/** The best that is quick: the usual quality of brotli takes seconds for what gzip does in milliseconds. */
export const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

const negotiator = new Negotiator<Encoding>({ supportedValues: [...encodings] })
/** What a header `Accept-Encoding` allows best; nothing where that is the plain body. */
export const encodingFor = (accepted: string | undefined): Encoding | undefined =>
  (accepted && negotiator.negotiate(accepted.toLowerCase())) || undefined

const brotli = promisify<Buffer, typeof brotliOptions, Buffer>(brotliCompress)
const works: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => brotli(body, brotliOptions),
  gzip: promisify<Buffer, Buffer>(gzip),
  deflate: promisify<Buffer, Buffer>(deflate),
}
/** Compresses in a thread of its own. */
export const encoded = (body: Buffer, encoding: Encoding): Promise<Buffer> => works[encoding](body)
