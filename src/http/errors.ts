import type { ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { Fault, isPassing, unwrapFault } from '../errors.ts'

const causeOf = (error: unknown): unknown => {
  // A fault of one field, or of the operation as a whole.
  const own = unwrapFault(unwrapResolverError(error))
  return own instanceof Fault ? own : own instanceof Error && own.cause instanceof Fault ? own.cause : own
}

/** Clients see a code and what to do; never a stack, a query's text or a host. */
export function formatError(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = causeOf(error)
    const code = String(formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR')
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    }
    if (isPassing(cause)) return { message: cause.message, ...place, extensions: { code: cause.code } }
    if (cause instanceof Fault || code === 'INTERNAL_SERVER_ERROR') {
      logger.error({ err: cause }, 'A request failed')
      return {
        message: 'The answer could not be computed. The fault is in the log of the server.',
        ...place,
        extensions: { code: cause instanceof Fault ? cause.code : code },
      }
    }
    const { stacktrace: _, http: __, ...extensions } = formatted.extensions ?? {}
    return { message: formatted.message, ...place, extensions }
  }
}

/** A graph that is away or still loading is 503, whatever else the answer holds. */
export const unavailableIs503: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ errors, response }) {
        if (errors?.some((error) => isPassing(causeOf(error)))) {
          response.http.status = 503
          response.http.headers.set('retry-after', '1')
        }
      },
    }
  },
}
