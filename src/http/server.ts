/** HTTP: GraphQL, health, cited answers, exports and the built pages. */
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import type { Services } from '../context.ts'
import { Fault, isPassing } from '../errors.ts'
import { currentRevision } from '../graph/store.ts'
import { defaultBase } from '../model/uri.ts'
import { createSchema } from '../schema.ts'
import { answerRoutes } from './answers.ts'
import { counted } from './budget.ts'
import { type Code, codeOfStatus, codes } from './codes.ts'
import { codeOf, notComputed, told } from './errors.ts'
import { exportRoutes } from './exports.ts'
import { graphqlRoute } from './graphql.ts'
import { limits } from './limits.ts'
import { contentPolicy, pages } from './pages.ts'
import { createPlaces } from './places.ts'

/** The path, without what a person asks: it stands in the query. */
const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0] ?? ''

const codeOfError = (error: Error & { statusCode?: number }): Code => {
  if (error instanceof GraphQLError) return codeOf(error, error.extensions['code'])
  return error instanceof Fault ? codeOf(error) : codeOfStatus(error.statusCode ?? 500)
}

/** What the caller did wrong is told; what is ours is logged. */
const refusing = (logger: Logger) => (error: Error, request: FastifyRequest, reply: FastifyReply) => {
  const code = codeOfError(error)
  const { status, whose } = codes[code]
  if (whose === 'ours') logger.error({ err: error, code, id: request.id }, 'A request failed')
  if (whose === 'passing') reply.header('retry-after', '1')
  const message =
    code === 'PAYLOAD_TOO_LARGE'
      ? `The request is larger than ${limits.bodyBytes} bytes.`
      : whose === 'ours'
        ? notComputed
        : told(error.message)
  reply.code(status).header('cache-control', 'no-store')
  const locations = error instanceof GraphQLError ? error.locations : undefined
  return pathOf(request) === '/graphql'
    ? reply.send({ errors: [{ message, ...(locations ? { locations } : {}), extensions: { code } }] })
    : reply.send({ error: { code, message } })
}

export async function createServer(services: Services, logger: Logger, baseUri?: string): Promise<FastifyInstance> {
  const schema = counted(createSchema())
  const refuse = refusing(logger)
  const app = Fastify({
    loggerInstance: logger,
    // Its lines hold whole addresses, and what a person holds stands in them.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => refuse(error, request as FastifyRequest, reply as FastifyReply),
  }) as unknown as FastifyInstance

  app.setErrorHandler(refuse)
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin')
    if (String(reply.getHeader('content-type')).startsWith('text/html'))
      reply
        .header('content-security-policy', contentPolicy)
        .header('cache-control', 'no-cache')
        .header('vary', 'Accept')
  })
  app.addHook('onResponse', async (request, reply) => {
    logger.debug(
      {
        id: request.id,
        method: request.method,
        path: pathOf(request),
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'A request was answered',
    )
  })

  const places = createPlaces()
  app.get('/health', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      await services.engine.ping()
      return { status: 'ok', engine: services.engine.name, revision: await currentRevision(services.engine) }
    } catch (error) {
      if (!isPassing(error)) throw error
      return reply.code(503).send({
        status: error.code === 'DATA_LOADING' ? 'loading' : 'unavailable',
        engine: services.engine.name,
        code: error.code,
      })
    }
  })
  await pages(app)
  await graphqlRoute(app, { services, schema, logger, places })
  await app.register(answerRoutes(services, schema, places.heavy))
  await app.register(exportRoutes(services, baseUri ?? defaultBase))
  return app
}
