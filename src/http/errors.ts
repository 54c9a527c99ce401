import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql'
import type { Logger } from 'pino'
import { Fault, isPassing } from '../errors.ts'
import type { Budgeted } from './budget.ts'
import { type Code, codes, isCode } from './codes.ts'
import { limits } from './limits.ts'

/** What was thrown, in one field or of the operation as a whole: a fault, where there is one behind it. */
const causeOf = (error: unknown): unknown => {
  const own = error instanceof GraphQLError ? (error.originalError ?? error) : error
  if (own instanceof Fault) return own
  return own instanceof Error && own.cause instanceof Fault ? own.cause : own
}

/** The client has gone, and what was computed for them ends: a deadline of ours is a fault of its own. */
const isOfWhoLeft = (cause: unknown): boolean => cause instanceof Error && cause.name === 'AbortError'

/**
 * A null or nothing where an argument must be: graphql finds it while it executes, and points at the argument, not at a
 * field.
 */
const isOfArgument = (error: unknown): boolean =>
  error instanceof GraphQLError && error.nodes?.[0] !== undefined && error.nodes[0].kind !== Kind.FIELD

/**
 * What graphql says of the request as a whole, such as that there are too many errors: of no field, and nothing was
 * thrown.
 */
const isOfRequest = (error: unknown): boolean =>
  error instanceof GraphQLError && error.path === undefined && error.originalError === undefined

/** The code of an error: that of a fault, its own where it is one of the list, or ours. */
export function codeOf(error: unknown, given: unknown = undefined): Code {
  const cause = causeOf(error)
  if (cause instanceof Fault) return isCode(cause.code) ? cause.code : 'INTERNAL_SERVER_ERROR'
  if (isCode(given) && given !== 'INTERNAL_SERVER_ERROR') return given
  return isOfRequest(error) || isOfArgument(cause) ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR'
}

/** What a client may read of a message: an id of twelve thousand characters is not told again. */
export const told = (message: string): string =>
  message.length > limits.message ? `${message.slice(0, limits.message)}…` : message

export const notComputed = 'The answer could not be computed. The fault is in the log of the server.'

/** Clients see a code and what to do; never a stack, a query's text or a host. */
export function formatError(count: (code: Code) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = causeOf(error)
    const code = codeOf(error, formatted.extensions?.['code'])
    if (!isOfWhoLeft(cause)) count(code)
    const message = isPassing(cause) ? cause.message : codes[code].whose === 'ours' ? notComputed : formatted.message
    return {
      message: told(message),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path?.length ? { path: formatted.path } : {}),
      extensions: { code },
    }
  }
}

/** The log has what is ours, under the id of its request, and nothing else. */
export const loggedFailures = (logger: Logger): ApolloServerPlugin<Budgeted> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) {
          const code = codeOf(error, error.extensions['code'])
          const cause = causeOf(error)
          if (codes[code].whose === 'ours' && !isOfWhoLeft(cause))
            logger.error({ err: cause, code, id: contextValue.requestId }, 'A request failed')
        }
      },
    }
  },
})

/**
 * The status says the worst of the errors: a passing one is 503, one of the caller's 400. An answer beyond its budget
 * is refused whole.
 */
export const statusOfErrors: ApolloServerPlugin<Budgeted> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        if (response.body.kind !== 'single') return
        const { refusal } = contextValue.budget ?? {}
        if (refusal)
          response.body.singleResult = {
            errors: [{ message: refusal.message, extensions: refusal.extensions }],
          }
        const found = (response.body.singleResult.errors ?? []).map(({ extensions }) => extensions?.['code'])
        const statuses = found.filter(isCode).map((code) => codes[code])
        const worst = statuses.filter(({ whose }) => whose !== 'ours').sort((a, b) => b.status - a.status)[0]
        if (!worst || (response.http.status && response.http.status < 500 && response.http.status !== 200)) return
        response.http.status = worst.status
      },
    }
  },
}
