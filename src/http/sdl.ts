/** `GET /schema.graphql`: the schema, for generators, linters and gateways. */
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { schemaFile } from '../files.ts'
import { sha256 } from './answerCache.ts'
import { isKnown } from './etag.ts'

export function schemaRoute(app: FastifyInstance): void {
  const sdl = readFileSync(schemaFile, 'utf8')
  const etag = `W/"${sha256(sdl).slice(0, 16)}"`
  app.get('/schema.graphql', async (request, reply) => {
    reply.header('etag', etag).header('cache-control', 'public, no-cache')
    if (isKnown(request, etag)) return reply.code(304).send()
    return reply.header('content-type', 'application/graphql; charset=utf-8').send(sdl)
  })
}
