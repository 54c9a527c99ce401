/**
 * What every HTTP API has around its answers: compression, other origins, requests of one client counted, a turn for
 * each.
 */
import fastifyCompress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'
import type { HttpSettings } from '../config.ts'
import { inTurn } from '../turns.ts'
import { brotliOptions, encodings } from './encodings.ts'
import { limits } from './limits.ts'

/** Where something is computed; pages, health and metrics are not counted. */
const computed = /^\/(graphql|answers|export|mcp|cypher|import|tables\/(export|import)|changes\.atom)\b/
/** Headers that a page of another origin may read. */
const exposed = [
  'ETag',
  'WWW-Authenticate',
  'Retry-After',
  'X-Request-Id',
  'X-Rows-Cut',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
]

export async function conventions(app: FastifyInstance, settings: HttpSettings): Promise<void> {
  const { corsOrigins, rateLimit } = settings
  await app.register(fastifyCompress, { encodings: [...encodings], threshold: limits.compressedFrom, brotliOptions })
  if (corsOrigins.length > 0)
    await app.register((await import('@fastify/cors')).default, {
      origin: corsOrigins.includes('*') ? '*' : corsOrigins,
      methods: ['GET', 'POST'],
      exposedHeaders: exposed,
      maxAge: 3_600,
      // OPTIONS without an origin asks what there is.
      strictPreflight: false,
    })
  if (rateLimit > 0)
    await app.register((await import('@fastify/rate-limit')).default, {
      max: rateLimit,
      timeWindow: '1 minute',
      enableDraftSpec: true,
      allowList: ({ url }) => !computed.test(url),
    })
  // Of hundreds that come in one moment each is read in its turn, and whoever watches the process is answered between
  // them.
  app.addHook('onRequest', async ({ url }, reply) => {
    if (!computed.test(url)) return
    await inTurn()
    // Nobody waits for it any more, and nothing would say so later.
    if (reply.raw.destroyed) reply.hijack()
  })
}
