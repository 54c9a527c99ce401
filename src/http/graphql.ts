/** `/graphql`: a request is read and measured, answered from the answers kept, or given its place and computed. */
import { ApolloServer, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { HttpSettings } from '../config.ts'
import type { Services } from '../context.ts'
import { today } from '../domain/dates.ts'
import type { State } from '../graph/port.ts'
import type { Viewer } from '../model/rights.ts'
import type { Tracing } from '../tracing.ts'
import { type Answer, createAnswerCache, type Question } from './answerCache.ts'
import { Budget } from './budget.ts'
import type { Code } from './codes.ts'
import { costLimit, knownOperations } from './cost.ts'
import { formatError, loggedFailures, statusOfErrors } from './errors.ts'
import { isKnown } from './etag.ts'
import { type Asker, execution } from './execution.ts'
import { type GraphqlRequest, graphqlRequests } from './graphqlRequest.ts'
import { limits } from './limits.ts'
import type { ListedOperations } from './listedOperations.ts'
import { refused } from './measure.ts'
import type { Metrics } from './metrics.ts'
import type { createPlaces } from './places.ts'
import { viewerOf } from './rights.ts'
import { UnderWay } from './underWay.ts'

interface Parts {
  services: Services
  schema: GraphQLSchema
  logger: Logger
  places: ReturnType<typeof createPlaces>
  metrics: Metrics | undefined
  tracing: Tracing | undefined
  listed: ListedOperations | undefined
  settings: HttpSettings
}

const apolloFor = ({ services, schema, logger, metrics, listed }: Parts) =>
  new ApolloServer<Asker>({
    gateway: execution(services, schema),
    introspection: listed === undefined,
    // What changes anything takes a token in a header, which no other site can send in a visitor's name.
    csrfPrevention: false,
    // The text of a hash is known before: see graphqlRequest.ts.
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [knownOperations],
    validationOptions: { maxErrors: limits.errors },
    includeStacktraceInErrorResponses: false,
    // The process has its own way to end: what is under way is answered, and the engine closed after it.
    stopOnTerminationSignals: false,
    plugins: [
      costLimit(schema),
      loggedFailures(logger),
      statusOfErrors,
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap each field to time it for a router; spans say what a request spent its time on (src/tracing.ts).
      ApolloServerPluginInlineTraceDisabled(),
    ],
    formatError: formatError((code: Code) => metrics?.error(code)),
    logger,
  })

export async function graphqlRoute(app: FastifyInstance, parts: Parts): Promise<void> {
  const { services, schema, places, metrics, tracing, listed, settings } = parts
  const apollo = apolloFor(parts)
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  const { engine } = services
  const read = graphqlRequests(listed)
  const traced: Tracing['operation'] = (field, work) => (tracing ? tracing.operation(field, work) : work())
  const answers = createAnswerCache()
  // Of those who ask the same in one moment, one has it computed and the others find it kept.
  const underWay = new UnderWay()
  const fields = new Set(
    [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {})),
  )

  /** The same answer again is a 304. `private` where nothing else is set: a question may say what a person holds. */
  function give(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
    reply.header('etag', answer.etag).header('cache-control', settings.cacheControl)
    if (isKnown(request, answer.etag)) return reply.code(304).send()
    return reply.header('content-type', answer.contentType).send(answer.body)
  }

  /** Where no lease runs, what is kept of the state that was met last is given once that is seen to be the state still. */
  async function keptOf(question: Omit<Question, 'revision' | 'epoch'>): Promise<Answer | undefined> {
    const keptAt = (state: State | undefined) =>
      state?.revision === undefined
        ? undefined
        : answers.get({ ...question, revision: state.revision, epoch: state.epoch })
    const leased = engine.leased()
    if (leased) return keptAt(leased)
    // Where the engine cannot say, the answer will tell.
    return keptAt(engine.lastSeen()) && keptAt(await engine.state().catch(() => undefined))
  }

  async function compute(
    asked: GraphqlRequest,
    accept: string,
    asker: { signal: AbortSignal; viewer: Viewer; requestId: string },
  ) {
    const { query, operationName, variables, showsCost } = asked
    let state: State | undefined
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
      context: async () => ({
        ...asker,
        budget: new Budget(engine.requestTimeoutMs),
        onState: (of) => {
          state = of
        },
        ...(showsCost ? { cost: {} } : {}),
      }),
    })
    // @defer and @stream are not in the schema: an answer is one piece.
    if (response.body.kind !== 'complete') throw new Error('An answer came in pieces.')
    return { ...response, text: response.body.string, state }
  }

  async function answered(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const began = performance.now()
    const asked = read(request)
    const field = asked.firstField !== undefined && fields.has(asked.firstField) ? asked.firstField : 'other'
    const note = (outcome: 'kept' | 'computed' | 'refused') => {
      metrics?.operation({ field, outcome, seconds: (performance.now() - began) / 1_000 })
      tracing?.note({ 'ccg.field': field, 'ccg.outcome': outcome })
    }
    const accept = request.headers.accept?.slice(0, limits.text) ?? '*/*'
    const day = today()
    const viewer = viewerOf(request)
    // What is kept is what anybody may read: whoever has a token is answered anew.
    const forAll = viewer.subject === null
    const { operationName, variables } = asked
    const hash = asked.showsCost ? `${asked.hash} cost` : asked.hash
    const question = { hash, operationName, variables, accept, day }
    const kept = async () => (forAll ? keptOf(question) : undefined)
    const giveKept = (answer: Answer): FastifyReply => {
      note('kept')
      return give(request, reply, answer)
    }
    const known = await kept()
    if (known) return giveKept(known)

    const gone = new AbortController()
    reply.raw.once('close', () => reply.raw.writableFinished || gone.abort())
    const same = JSON.stringify(question)
    const since = forAll && (await underWay.ended(same)) ? await kept() : undefined
    if (since) return giveKept(since)

    const place = asked.heavy ? places.heavy : places.light
    async function computed() {
      const found = await place(async () =>
        gone.signal.aborted
          ? undefined
          : traced(field, () => compute(asked, accept, { signal: gone.signal, viewer, requestId: request.id })),
      )
      if (!found) return undefined
      const { status = 200, headers, text, state } = found
      const contentType = headers.get('content-type') ?? 'application/json; charset=utf-8'
      const isWhole = status === 200 && !text.startsWith('{"errors"')
      const isKept = isWhole && forAll && state?.revision !== undefined && today() === day
      const answer = isKept
        ? answers.keep({ ...question, revision: state.revision, epoch: state.epoch }, text, contentType)
        : undefined
      return { status, contentType, text, isWhole, answer }
    }
    const found = await (forAll ? underWay.run(same, computed) : computed())
    if (!found) return reply.hijack()
    const { status, contentType, text, isWhole, answer } = found
    note(isWhole ? 'computed' : 'refused')
    if (answer) return give(request, reply, answer)
    if (status === 406)
      throw refused('NOT_ACCEPTABLE', 'Accept: neither application/json nor application/graphql-response+json.')
    if (status === 503) reply.header('retry-after', '1')
    const caching = isWhole ? 'private, no-cache' : 'no-store'
    return reply.code(status).header('content-type', contentType).header('cache-control', caching).send(text)
  }

  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: answered })
}
