/** For who watches the process: is it alive, can it answer, and how has it been answering. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Services } from '../context.ts'
import { isPassing } from '../errors.ts'
import { currentRevision } from '../graph/store.ts'
import type { Metrics } from './metrics.ts'

export function healthRoutes(app: FastifyInstance, { engine }: Services, metrics: Metrics | undefined): void {
  /** Whether questions are answered now: data are loaded, and the engine speaks. */
  async function ready(_request: unknown, reply: FastifyReply) {
    reply.header('cache-control', 'no-store')
    try {
      await engine.ping()
      return { status: 'ok', engine: engine.name, revision: await currentRevision(engine) }
    } catch (error) {
      if (!isPassing(error)) throw error
      return reply.code(503).send({
        status: error.code === 'DATA_LOADING' ? 'loading' : 'unavailable',
        engine: engine.name,
        code: error.code,
      })
    }
  }
  app.get('/health', ready)
  app.get('/health/ready', ready)
  // A graph that is away is no reason to start the process again.
  app.get('/health/live', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    return { status: 'ok' }
  })
  if (metrics)
    app.get('/metrics', async (_request, reply) => {
      const { contentType, text } = await metrics.read()
      return reply.header('content-type', contentType).header('cache-control', 'no-store').send(text)
    })
}
