/** HTTP: GraphQL, health, cited answers, exports and the built pages. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import type { Logger } from 'pino'
import type { Services } from '../context.ts'
import { isPassing } from '../errors.ts'
import { pagesFolder } from '../files.ts'
import { currentRevision } from '../graph/store.ts'
import { defaultBase } from '../model/uri.ts'
import { createSchema } from '../schema.ts'
import { answerRoutes } from './answers.ts'
import { formatError, unavailableIs503 } from './errors.ts'
import { type Asker, execution } from './execution.ts'
import { exportRoutes } from './exports.ts'
import { guards, limits } from './limits.ts'

/** Everything under these pages is ours: nothing loads from elsewhere. */
const contentPolicy =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'"

async function pages(app: FastifyInstance): Promise<void> {
  const assets = { explorer: '/assets/', editor: '/editor/assets/' }
  await app.register(fastifyStatic, { root: pagesFolder, serve: false })
  for (const [page, prefix] of Object.entries(assets)) {
    const root = join(pagesFolder, page, 'assets')
    if (existsSync(root))
      await app.register(fastifyStatic, { root, prefix, decorateReply: false, immutable: true, maxAge: '30d' })
  }
  if (!existsSync(join(pagesFolder, 'explorer'))) return
  app.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (page) return reply.header('cache-control', 'no-cache').sendFile('explorer/index.html')
    return reply
      .code(404)
      .send({ error: { code: 'NOT_FOUND', message: `There is nothing at ${request.url.split('?')[0]}.` } })
  })
}

export async function createServer(services: Services, logger: Logger, baseUri?: string): Promise<FastifyInstance> {
  const schema = createSchema()
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: logger.level !== 'debug' }),
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance
  const { plugins, validationRules } = guards(schema)
  const apollo = new ApolloServer<Asker>({
    gateway: execution(services, schema),
    // The process has its own way to end: what is under way is answered, and the engine closed after it.
    stopOnTerminationSignals: false,
    introspection: true,
    parseOptions: { maxTokens: limits.tokens },
    includeStacktraceInErrorResponses: false,
    plugins: [...plugins, unavailableIs503, fastifyApolloDrainPlugin(app), ApolloServerPluginLandingPageDisabled()],
    validationRules: [...validationRules],
    formatError: formatError(logger),
    logger,
  })
  await apollo.start()

  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, _request, reply) => {
    const status = isPassing(error) ? 503 : (error.statusCode ?? 500)
    if (status >= 500 && status !== 503) logger.error({ err: error }, 'A request failed')
    const message =
      status === 413
        ? `The request is larger than ${limits.bodyBytes} bytes.`
        : status < 500 || status === 503
          ? error.message
          : 'The answer could not be computed.'
    return reply.code(status).send({
      errors: [
        { message, extensions: { code: isPassing(error) ? error.code : (error.code ?? 'INTERNAL_SERVER_ERROR') } },
      ],
    })
  })
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin')
    if (String(reply.getHeader('content-type')).startsWith('text/html'))
      reply.header('content-security-policy', contentPolicy)
  })

  const context = async (_request: FastifyRequest, reply: FastifyReply): Promise<Asker> => {
    const gone = new AbortController()
    reply.raw.once('close', () => reply.raw.writableFinished || gone.abort())
    return { signal: gone.signal }
  }
  app.addHook('onRequest', async (request, reply) => {
    const opensEditor =
      request.method === 'GET' && request.url === '/graphql' && (request.headers.accept ?? '').includes('text/html')
    if (opensEditor && existsSync(join(pagesFolder, 'editor')))
      return reply.header('cache-control', 'no-cache').sendFile('editor/index.html')
  })
  await app.register(fastifyApollo(apollo), { path: '/graphql', context })
  app.get('/health', async (_request, reply) => {
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
  await app.register(answerRoutes(services, schema))
  await app.register(exportRoutes(services, baseUri ?? defaultBase))
  await pages(app)
  return app
}
