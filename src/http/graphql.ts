/** `/graphql`: a request is read and measured, answered from the answers kept, or given its place and computed. */
import { ApolloServer, HeaderMap } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Services } from '../context.ts'
import { today } from '../domain/dates.ts'
import { type Answer, createAnswerCache, type Question } from './answerCache.ts'
import { Budget } from './budget.ts'
import { costLimit, knownOperations } from './cost.ts'
import { formatError, statusOfErrors } from './errors.ts'
import { type Asker, execution } from './execution.ts'
import { type GraphqlRequest, graphqlRequests } from './graphqlRequest.ts'
import { limits } from './limits.ts'
import type { createPlaces } from './places.ts'

const apolloFor = (services: Services, schema: GraphQLSchema, logger: Logger) =>
  new ApolloServer<Asker>({
    gateway: execution(services, schema),
    introspection: true,
    // It reads only, for everybody: there is nothing that another site could do in a visitor's name.
    csrfPrevention: false,
    // The text of a hash is known before: see graphqlRequest.ts.
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [knownOperations],
    validationOptions: { maxErrors: limits.errors },
    includeStacktraceInErrorResponses: false,
    // The process has its own way to end: what is under way is answered, and the engine closed after it.
    stopOnTerminationSignals: false,
    plugins: [costLimit(schema), statusOfErrors, ApolloServerPluginLandingPageDisabled()],
    formatError: formatError(logger),
    logger,
  })

/** The same answer again is a 304. `private`: a question may say what a person holds. */
function give(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  reply.header('etag', answer.etag).header('cache-control', 'private, no-cache').header('vary', 'Accept')
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? []
  if (known.includes(answer.etag)) return reply.code(304).send()
  return reply.header('content-type', answer.contentType).send(answer.body)
}

export async function graphqlRoute(
  app: FastifyInstance,
  {
    services,
    schema,
    logger,
    places,
  }: {
    services: Services
    schema: GraphQLSchema
    logger: Logger
    places: ReturnType<typeof createPlaces>
  },
): Promise<void> {
  const apollo = apolloFor(services, schema, logger)
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  const read = graphqlRequests()
  const answers = createAnswerCache()

  /** The state that is current at this moment; undefined where the engine cannot say, which the answer will tell. */
  const stateNow = () => services.engine.state().catch(() => undefined)

  async function compute(asked: GraphqlRequest, accept: string, signal: AbortSignal) {
    const { query, operationName, variables } = asked
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([
          ['content-type', 'application/json'],
          ['accept', accept],
        ]),
        search: '',
        body: { query, variables, ...(operationName === undefined ? {} : { operationName }) },
      },
      context: async () => ({ signal, budget: new Budget(services.engine.requestTimeoutMs) }),
    })
    // @defer and @stream are not in the schema: an answer is one piece.
    if (response.body.kind !== 'complete') throw new Error('An answer came in pieces.')
    return { ...response, text: response.body.string }
  }

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const asked = read(request)
    const accept = request.headers.accept?.slice(0, limits.text) ?? '*/*'
    const day = today()
    const before = await stateNow()
    const question: Question | undefined =
      before?.revision === undefined
        ? undefined
        : {
            hash: asked.hash,
            operationName: asked.operationName,
            variables: asked.variables,
            accept,
            revision: before.revision,
            day,
          }
    const kept = question && answers.get(question)
    if (kept) return give(request, reply, kept)

    const place = asked.heavy ? places.heavy : places.light
    const gone = new AbortController()
    reply.raw.once('close', () => reply.raw.writableFinished || gone.abort())
    const computed = await place(async () => (gone.signal.aborted ? undefined : compute(asked, accept, gone.signal)))
    if (!computed) return reply.hijack()
    const { status = 200, headers, text } = computed
    const contentType = headers.get('content-type') ?? 'application/json; charset=utf-8'
    const isWhole = status === 200 && !text.startsWith('{"errors"')
    // Of which revision an answer is, is known where nothing was written meanwhile and the day did not change.
    if (isWhole && question && (await stateNow())?.epoch === before?.epoch && today() === day)
      return give(request, reply, answers.keep(question, text, contentType))
    if (status === 503) reply.header('retry-after', '1')
    return reply
      .code(status)
      .header('content-type', contentType)
      .header('cache-control', 'no-store')
      .header('vary', 'Accept')
      .send(text)
  }

  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: answer })
}
