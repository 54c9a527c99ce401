import type { FastifyRequest } from 'fastify'

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')

/** Whether the caller holds what this tag stands for. Tags are weak: the bytes differ by how they are compressed. */
export const isKnown = ({ headers }: FastifyRequest, etag: string): boolean =>
  headers['if-none-match']?.split(',').some((tag) => opaque(tag) === opaque(etag)) ?? false
