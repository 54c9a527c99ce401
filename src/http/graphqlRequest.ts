/**
 * Reads a GraphQL request, by POST or GET, its text or the hash of a text known already, and measures it before
 * anything else.
 */
import type { FastifyRequest } from 'fastify'
import { type DocumentNode, GraphQLError, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { sha256 } from './answerCache.ts'
import { limits } from './limits.ts'
import type { ListedOperations } from './listedOperations.ts'
import { type Measured, measure, measureVariables, refused } from './measure.ts'

export interface GraphqlRequest {
  query: string
  hash: string
  operationName: string | undefined
  variables: Record<string, unknown>
  /** Whether it computes over the whole graph. */
  heavy: boolean
  /** The first field that is asked for; undefined where it stands in a fragment. */
  firstField: string | undefined
  /** Whether the answer is to say what it cost. */
  showsCost: boolean
}

const object = z.record(z.string(), z.unknown())
const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? undefined)
const persisted = z.object({ version: z.literal(1), sha256Hash: z.string().regex(/^[0-9a-f]{64}$/) })

/** The parameters of GraphQL over HTTP, and of Apollo's automatic persisted queries. */
const parameters = z.object({
  query: optional(z.string()),
  operationName: optional(z.string().max(limits.text)),
  variables: optional(object),
  extensions: optional(z.object({ persistedQuery: optional(persisted), cost: optional(z.boolean()) })),
})

/** Parameters of an address: each at most once, objects as JSON. */
function ofAddress(url: string): unknown {
  const search = new URLSearchParams(url.split('?').slice(1).join('?'))
  const once = (name: string): string | undefined => {
    const [value, again] = search.getAll(name)
    if (again !== undefined) throw refused('BAD_REQUEST', `${name}: may be given once.`)
    return value
  }
  const json = (name: string): unknown => {
    const value = once(name)
    if (!value) return undefined
    try {
      return JSON.parse(value)
    } catch {
      throw refused('BAD_REQUEST', `${name}: is not JSON.`)
    }
  }
  return {
    query: once('query'),
    operationName: once('operationName') || undefined,
    variables: json('variables'),
    extensions: json('extensions'),
  }
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.tokens, noLocation: true })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const { message, source, positions } = error
    throw new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } })
  }
}

/**
 * Reads requests; keeps the texts of late, by their hashes. Where operations are listed, others are refused. Throws
 * GraphQLErrors whose `code` is of the list.
 */
export function graphqlRequests(listed?: ListedOperations): (request: FastifyRequest) => GraphqlRequest {
  const known = new LRUCache<string, Measured & { query: string }>({
    maxSize: limits.cache.bytes / 8,
    sizeCalculation: ({ query }) => query.length + 512,
  })
  function learned(hash: string, query: string | undefined): Measured & { query: string } {
    if (query === undefined) throw refused('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')
    const document = parsed(query)
    const text = { query, ...measure(document) }
    if (listed && !listed.has(document))
      throw refused('OPERATION_NOT_LISTED', 'This server answers only the operations of its list.')
    known.set(hash, text)
    return text
  }
  return ({ method, url, body }) => {
    if (method === 'POST' && Array.isArray(body))
      throw refused('BAD_REQUEST', 'The body: one request, and no list of them; several fields are one request.')
    const given = parameters.safeParse(method === 'POST' ? body : ofAddress(url))
    if (!given.success) {
      const [issue] = given.error.issues
      const place = issue?.path.join('.') || 'The body'
      throw refused('BAD_REQUEST', `${place}: ${issue?.message ?? 'malformed'}.`)
    }
    const { query, operationName, variables = {}, extensions } = given.data
    const announced = extensions?.persistedQuery?.sha256Hash
    if (query === undefined && announced === undefined)
      throw refused('BAD_REQUEST', 'A request holds a `query`, or the hash of one in `extensions.persistedQuery`.')
    const hash = query === undefined ? (announced ?? '') : sha256(query)
    if (announced !== undefined && announced !== hash)
      throw refused('BAD_REQUEST', 'extensions.persistedQuery.sha256Hash: is not that of the query.')
    measureVariables(variables)
    const text = known.get(hash) ?? learned(hash, query ?? listed?.textOf(hash))
    // By GET nothing is changed: an address is followed, kept and asked again by others than who wrote it.
    if (method === 'GET' && (operationName === undefined ? text.mutations.size > 0 : text.mutations.has(operationName)))
      throw refused('METHOD_NOT_ALLOWED', 'A mutation is sent by POST.')
    const heavy = operationName === undefined ? [...text.heavy.values()].some(Boolean) : text.heavy.get(operationName)
    return {
      query: text.query,
      hash,
      operationName,
      variables,
      heavy: heavy ?? false,
      firstField: operationName === undefined ? [...text.firstFields.values()][0] : text.firstFields.get(operationName),
      showsCost: extensions?.cost ?? false,
    }
  }
}
