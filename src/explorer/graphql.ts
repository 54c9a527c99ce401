/** The only way to the data: typed operations over the public GraphQL. */
import type { TypedDocumentString } from './generated/graphql.ts'
import { reportAway } from './server.ts'
import { bearer, currentToken, endSession } from './session.ts'
import { typeset } from './typography.ts'

/**
 * AWAY passes by itself; SIGN_IN takes a token; REFUSED is a question that the server does not take; FAILED is its
 * fault.
 */
type AskProblem = 'AWAY' | 'SIGN_IN' | 'REFUSED' | 'FAILED'

export class AskFault extends Error {
  override readonly name = 'AskFault'
  constructor(
    readonly problem: AskProblem,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** What was thrown while asking, as a fault: what we did not foresee is ours. */
export const asAskFault = (error: unknown): AskFault =>
  error instanceof AskFault ? error : new AskFault('FAILED', 'UNEXPECTED', String(error))

interface Payload<Result> {
  data?: Result
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** What a server that restarts, or what stands before it, answers. */
const passing = [502, 503, 504]

const away = (code: string): AskFault => {
  reportAway()
  return new AskFault('AWAY', code, 'Le serveur ne répond pas.')
}

function read<Value>(body: string): Value | undefined {
  try {
    return JSON.parse(body, (_, value: unknown) => (typeof value === 'string' ? typeset(value) : value)) as Value
  } catch {
    return undefined
  }
}

/** Asks one question. Throws an AskFault, or the abort of `signal`. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const token = currentToken()
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(token) },
    body: JSON.stringify({ query: document.toString(), variables }),
    // What a page sends as it is left arrives all the same.
    keepalive: globalThis.document.hidden,
  }
  const response = await fetch('/graphql', signal ? { ...request, signal } : request).catch((error: unknown) => {
    throw signal?.aborted ? error : away('NETWORK')
  })
  if (passing.includes(response.status)) throw away('UNAVAILABLE')
  const body = await response.text().catch((error: unknown) => {
    throw signal?.aborted ? error : away('NETWORK')
  })
  const payload = read<Payload<Result>>(body) ?? {}
  const [error] = payload.errors ?? []
  if (token && error?.extensions?.code === 'INVALID_TOKEN') endSession(token)
  if (error)
    throw new AskFault(
      response.status === 401 ? 'SIGN_IN' : response.status === 400 ? 'REFUSED' : 'FAILED',
      error.extensions?.code ?? String(response.status),
      error.message,
    )
  if (!payload.data) throw new AskFault('FAILED', String(response.status), 'No data')
  return payload.data
}
