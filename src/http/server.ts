/** HTTP: GraphQL, cited answers, exports, health and the built pages. */
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { type HttpSettings, readConfig } from '../config.ts'
import type { Services } from '../context.ts'
import { Fault } from '../errors.ts'
import { publicQuestions } from '../operations/catalog.ts'
import { createSchema } from '../schema.ts'
import { createTracing } from '../tracing.ts'
import { answerRoutes } from './answers.ts'
import { counted } from './budget.ts'
import { changesRoute } from './changes.ts'
import { type Code, codeOfStatus, codes } from './codes.ts'
import { conventions } from './conventions.ts'
import { cypherRoute } from './cypher.ts'
import { codeOf, notComputed, told } from './errors.ts'
import { exportRoutes } from './exports.ts'
import { graphqlRoute } from './graphql.ts'
import { healthRoutes } from './health.ts'
import { importRoutes } from './imports.ts'
import { jsonInUtf8 } from './json.ts'
import { KeptAnswers } from './keptAnswers.ts'
import { limits } from './limits.ts'
import { readListedOperations } from './listedOperations.ts'
import { mcpRoute } from './mcp.ts'
import { otherMethods } from './methods.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { openApiRoute } from './openapi.ts'
import { contentPolicy, pages } from './pages.ts'
import { createPlaces } from './places.ts'
import { idOf } from './requestId.ts'
import { alsoVaries, rights } from './rights.ts'
import { schemaRoutes } from './sdl.ts'
import { tableRoutes } from './tables.ts'
import { unreadable } from './unreadable.ts'

/** The path, without what a person asks: it stands in the query. */
const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0] ?? ''

const codeOfError = (error: Error & { statusCode?: number }): Code => {
  if (error instanceof GraphQLError) return codeOf(error, error.extensions['code'])
  return error instanceof Fault ? codeOf(error) : codeOfStatus(error.statusCode ?? 500)
}

/** Where a library says less. */
const said: Partial<Record<Code, string>> = {
  PAYLOAD_TOO_LARGE: `The request is larger than ${limits.bodyBytes} bytes.`,
  UNSUPPORTED_MEDIA_TYPE:
    'Content-Type: the body is to be application/json, in UTF-8; Content-Encoding: gzip, br, deflate or none.',
}

/** What the caller did wrong is told; what is ours is logged. */
const refusing =
  (logger: Logger, metrics: Metrics | undefined) => (error: Error, request: FastifyRequest, reply: FastifyReply) => {
    const code = codeOfError(error)
    const { status, whose } = codes[code]
    metrics?.error(code)
    if (whose === 'ours') logger.error({ err: error, code, id: request.id }, 'A request failed')
    if (code === 'INVALID_TOKEN') reply.header('www-authenticate', 'Bearer error="invalid_token"')
    if (whose === 'passing') reply.header('retry-after', '1')
    if (code === 'METHOD_NOT_ALLOWED' && !reply.hasHeader('allow')) reply.header('allow', 'POST')
    const message = said[code] ?? (whose === 'ours' ? notComputed : told(error.message))
    // An address that cannot be read is answered past the hooks.
    reply.code(status).header('cache-control', 'no-store')
    const locations = error instanceof GraphQLError ? error.locations : undefined
    return pathOf(request) === '/graphql'
      ? reply.send({ errors: [{ message, ...(locations ? { locations } : {}), extensions: { code } }] })
      : reply.send({ error: { code, message } })
  }

/**
 * A server that ends answers what is under way, then closes every line: a silent one would hold it for over a minute.
 */
function ending(app: FastifyInstance): void {
  let isEnding = false
  let underWay = 0
  const leave = () =>
    setTimeout(() => {
      if (isEnding && underWay === 0) app.server.closeAllConnections()
    }, 100).unref()
  app.addHook('onRequest', async (_, reply) => {
    underWay++
    reply.raw.once('close', () => {
      underWay--
      if (isEnding) leave()
    })
  })
  app.addHook('onSend', async (_, reply) => {
    if (isEnding) reply.header('connection', 'close')
  })
  app.addHook('preClose', async () => {
    isEnding = true
    leave()
  })
}

/** Headers that every answer has, and what is written down of it. */
function around(
  app: FastifyInstance,
  logger: Logger,
  { metrics, policy }: { metrics: Metrics | undefined; policy: string },
): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin')
    const isPage = String(reply.getHeader('content-type')).startsWith('text/html')
    if (isPage) reply.header('content-security-policy', policy).header('cache-control', 'no-cache')
    if (reply.statusCode >= 400) reply.header('cache-control', 'no-store')
    // An address without a route of its own may be a page of the explorer.
    if (isPage || ['/graphql', undefined].includes(request.routeOptions.url)) alsoVaries(reply, 'Accept')
  })
  app.addHook('onResponse', async (request, reply) => {
    const { id, method } = request
    const { statusCode: status, elapsedTime } = reply
    metrics?.answered({ method, route: request.routeOptions.url ?? 'none', status, seconds: elapsedTime / 1_000 })
    logger.debug(
      { id, method, path: pathOf(request), status, milliseconds: Math.round(elapsedTime) },
      'A request was answered',
    )
  })
}

/** The server, not listening yet; what is not set is as where the environment sets nothing. */
export async function createServer(
  own: Services,
  logger: Logger,
  given: Partial<HttpSettings> = {},
): Promise<FastifyInstance> {
  const settings: HttpSettings = { ...readConfig({}).http, ...given }
  const listed = settings.persistedOperations ? readListedOperations(settings.persistedOperations) : undefined
  const schema = counted(createSchema())
  const places = createPlaces()
  const metrics = settings.metrics ? await createMetrics(own.engine, places) : undefined
  const tracing = settings.traces ? await createTracing(settings.traces, (message) => logger.warn(message)) : undefined
  const services = tracing ? { ...own, engine: tracing.watched(own.engine) } : own
  const refuse = refusing(logger, metrics)
  const app = Fastify({
    loggerInstance: logger,
    // Its lines hold whole addresses, and what a person holds stands in them.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    genReqId: idOf,
    trustProxy: settings.trustedProxies.length > 0 ? settings.trustedProxies : false,
    clientErrorHandler: unreadable,
    frameworkErrors: (error, request, reply) => refuse(error, request as FastifyRequest, reply as FastifyReply),
  }) as unknown as FastifyInstance

  app.setErrorHandler(refuse)
  // A text is no JSON, and nothing here takes another.
  app.removeContentTypeParser('text/plain')
  jsonInUtf8(app)
  const answerOtherMethods = otherMethods(app)
  ending(app)
  tracing?.follow(app)
  around(app, logger, { metrics, policy: contentPolicy(settings.signIn) })
  if (metrics) app.addHook('onClose', async () => metrics.close())
  await conventions(app, settings)
  healthRoutes(app, services, metrics)
  schemaRoutes(app)
  const questions = publicQuestions(schema)
  openApiRoute(app, questions)
  await pages(app, settings)
  rights(app, settings)
  const kept = settings.kept ? new KeptAnswers(settings.kept) : undefined
  await graphqlRoute(app, { services, schema, logger, places, metrics, tracing, listed, settings })
  await app.register(answerRoutes({ services, schema, questions, place: places.heavy, kept }))
  mcpRoute(app, { services, schema, questions, logger, place: places.heavy })
  cypherRoute(app, { services, access: settings.cypherAccess, place: places.heavy })
  await app.register(exportRoutes(services, settings.baseUri))
  changesRoute(app, services)
  await app.register(tableRoutes(services))
  await app.register(importRoutes(services))
  answerOtherMethods()
  return app
}
