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
import { encodingFor } from './encodings.ts'
import { formatError, loggedFailures, statusOfErrors } from './errors.ts'
import { isKnown } from './etag.ts'
import { type Asker, execution } from './execution.ts'
import { type GraphqlRequest, graphqlRequests } from './graphqlRequest.ts'
import { limits } from './limits.ts'
import type { ListedOperations } from './listedOperations.ts'
import { refused } from './measure.ts'
import type { Metrics } from './metrics.ts'
import type { createPlaces } from './places.ts'
import { alsoVaries, viewerOf } from './rights.ts'
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

/** What an answer depends on beside the state of the graph. */
type Kept = Omit<Question, 'revision' | 'epoch'>
type Asking = Pick<Asker, 'signal' | 'viewer' | 'requestId'>

/** An answer that only who asked may have: a refusal, or what a person with a token asked for. */
interface Single {
  status: number
  contentType: string
  text: string
  isWhole: boolean
}
type Found = { answer: Answer } | Single

/** What is kept is what anybody may read: whoever has a token is answered anew. */
const isForAll = ({ subject }: Viewer): boolean => subject === null

const questionOf = (
  { headers }: FastifyRequest,
  { hash, showsCost, operationName, variables }: GraphqlRequest,
): Kept => ({
  hash: showsCost ? `${hash} cost` : hash,
  operationName,
  variables,
  accept: headers.accept?.slice(0, limits.text) ?? '*/*',
  day: today(),
})

/** Ends when the client leaves without its answer. */
function whileWaiting({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  if (raw.destroyed) gone.abort()
  else raw.once('close', () => raw.writableFinished || gone.abort())
  return gone.signal
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
  const fieldOf = ({ firstField }: GraphqlRequest): string =>
    firstField !== undefined && fields.has(firstField) ? firstField : 'other'

  /** The same answer again is a 304. `private` where nothing else is set: a question may say what a person holds. */
  async function give(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
    reply.header('etag', answer.etag).header('cache-control', settings.cacheControl)
    if (isKnown(request, answer.etag)) return reply.code(304).send()
    const encoding = encodingFor(request.headers['accept-encoding'])
    const { body, ...sent } = encoding ? await answers.compressed(answer, encoding) : answer
    if (sent.encoding) reply.header('content-encoding', sent.encoding)
    alsoVaries(reply, 'accept-encoding')
    return reply.header('content-type', sent.contentType).send(body)
  }

  /**
   * Where no lease runs, what is kept of the state that was met last is given once that is seen to be the state still.
   */
  async function keptOf(question: Kept): Promise<Answer | undefined> {
    const keptAt = (state: State | undefined) =>
      state?.revision === undefined
        ? undefined
        : answers.get({ ...question, revision: state.revision, epoch: state.epoch })
    const leased = engine.leased()
    if (leased) return keptAt(leased)
    // Where the engine cannot say, the answer will tell.
    return keptAt(engine.lastSeen()) && keptAt(await engine.state().catch(() => undefined))
  }

  async function execute(
    { query, operationName, variables, showsCost }: GraphqlRequest,
    accept: string,
    asker: Asking,
  ) {
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

  /**
   * Computes an answer in its place, and keeps it where anybody may read it; nothing where nobody waits for it any
   * more.
   */
  async function compute(asked: GraphqlRequest, question: Kept, asker: Asking): Promise<Found | undefined> {
    const place = asked.heavy ? places.heavy : places.light
    const found = await place(async () =>
      asker.signal.aborted ? undefined : traced(fieldOf(asked), () => execute(asked, question.accept, asker)),
    )
    if (!found) return undefined
    const { status = 200, headers, text, state } = found
    const contentType = headers.get('content-type') ?? 'application/json; charset=utf-8'
    const isWhole = status === 200 && !text.startsWith('{"errors"')
    const isKept = isWhole && isForAll(asker.viewer) && state?.revision !== undefined && today() === question.day
    return isKept
      ? { answer: answers.keep({ ...question, revision: state.revision, epoch: state.epoch }, text, contentType) }
      : { status, contentType, text, isWhole }
  }

  /** What is kept, also by who asked the same just before. */
  async function known(question: Kept, key: string): Promise<Answer | undefined> {
    return (await keptOf(question)) ?? ((await underWay.ended(key)) ? keptOf(question) : undefined)
  }

  function send(reply: FastifyReply, { status, contentType, text, isWhole }: Single): FastifyReply {
    if (status === 406)
      throw refused('NOT_ACCEPTABLE', 'Accept: neither application/json nor application/graphql-response+json.')
    if (status === 503) reply.header('retry-after', '1')
    const caching = isWhole ? 'private, no-cache' : 'no-store'
    return reply.code(status).header('content-type', contentType).header('cache-control', caching).send(text)
  }

  async function answered(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const began = performance.now()
    const asked = read(request)
    const note = (outcome: 'kept' | 'computed' | 'refused') => {
      const field = fieldOf(asked)
      metrics?.operation({ field, outcome, seconds: (performance.now() - began) / 1_000 })
      tracing?.note({ 'ccg.field': field, 'ccg.outcome': outcome })
    }
    const viewer = viewerOf(request)
    const question = questionOf(request, asked)
    const key = isForAll(viewer) ? JSON.stringify(question) : undefined
    const kept = key && (await known(question, key))
    if (kept) {
      note('kept')
      return give(request, reply, kept)
    }
    const work = () => compute(asked, question, { signal: whileWaiting(reply), viewer, requestId: request.id })
    const found = await (key ? underWay.run(key, work) : work())
    if (!found) return reply.hijack()
    note('answer' in found || found.isWhole ? 'computed' : 'refused')
    return 'answer' in found ? give(request, reply, found.answer) : send(reply, found)
  }

  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: answered })
}
