/** A known address that is asked by another method says which it takes: 405, or 204 to OPTIONS, with `Allow`. */
import type { FastifyInstance } from 'fastify'
import { refused } from './measure.ts'

/**
 * Notes every route that is added from now on; what it gives back adds the answers to the other methods, once all are
 * there.
 */
export function otherMethods(app: FastifyInstance): () => void {
  const taken = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    // Preflights of other origins are asked of every address.
    if (url === '*') return
    taken.set(url, new Set([...(taken.get(url) ?? []), ...[method].flat()]))
  })
  return () => {
    for (const [url, methods] of [...taken]) {
      const allow = [...methods].sort().join(', ')
      app.route({
        method: app.supportedMethods.filter((method) => !methods.has(method)),
        url,
        // Before any body is read.
        onRequest: async ({ method }, reply) => {
          reply.header('allow', allow)
          if (method === 'OPTIONS') return reply.code(204).send()
          throw refused('METHOD_NOT_ALLOWED', `This address takes ${allow}.`)
        },
        handler: () => undefined,
      })
    }
  }
}
