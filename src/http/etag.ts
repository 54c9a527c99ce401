import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sha256 } from './answerCache.ts'

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')

/** Whether the caller holds what this tag stands for. Tags are weak: the bytes differ by how they are compressed. */
export const isKnown = ({ headers }: FastifyRequest, etag: string): boolean =>
  headers['if-none-match']?.split(',').some((tag) => opaque(tag) === opaque(etag)) ?? false

/** An address that says the same as long as the process lasts, and is asked again at no cost. */
export function describes(
  app: FastifyInstance,
  url: string,
  { contentType, text }: { contentType: string; text: string },
): void {
  const etag = `W/"${sha256(text).slice(0, 16)}"`
  app.get(url, async (request, reply) => {
    reply.header('etag', etag).header('cache-control', 'public, no-cache')
    return isKnown(request, etag) ? reply.code(304).send() : reply.header('content-type', contentType).send(text)
  })
}
