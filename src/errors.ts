/**
 * Faults: what the caller could not have prevented by other input, and what they may not. Expected failures of input
 * are `userErrors` instead.
 */

export const faultCodes = [
  'ENGINE_UNAVAILABLE', // the graph server does not answer; 503
  'ENGINE_TIMEOUT', // a read passed its deadline; 503
  'ENGINE_BUSY', // another process holds the embedded graph
  'ENGINE_FAILED', // the engine refused a query: a defect of ours
  'DATA_LOADING', // no revision is loaded yet; 503
  'UNAUTHENTICATED', // what is asked takes a token, and there is none, or none that holds; 401
  'INVALID_TOKEN', // a token that does not hold; 401
  'KEYS_UNAVAILABLE', // the issuer's keys cannot be had; 503
  'FORBIDDEN', // the token has none of the roles that this takes; 403
  'DATA_INVALID', // seeds, documents or import files are wrong
  'CONFIG_INVALID', // a setting is wrong or missing
] as const
export type FaultCode = (typeof faultCodes)[number]

export class Fault extends Error {
  override readonly name = 'Fault'
  constructor(
    readonly code: FaultCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** What a caller did wrong, in one line that says what to do; never a defect of ours. */
export class Mistake extends Error {}

/**
 * Ends the process for an error: a mistake in its line, with status 1; a wrong setting or broken data with 2; else 1.
 */
export function end(error: unknown): never {
  const known = error instanceof Fault || error instanceof Mistake
  process.stderr.write(
    `${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  const wrong = error instanceof Fault && ['CONFIG_INVALID', 'DATA_INVALID', 'ENGINE_BUSY'].includes(error.code)
  process.exit(wrong ? 2 : 1)
}

/** The faults that pass by themselves: HTTP answers them with 503. */
export const isPassing = (error: unknown): error is Fault =>
  error instanceof Fault && ['ENGINE_UNAVAILABLE', 'ENGINE_TIMEOUT', 'DATA_LOADING'].includes(error.code)

/** The fault behind an error of GraphQL's execution, or the error itself. */
export function unwrapFault(error: unknown): unknown {
  const original = error instanceof Error && 'originalError' in error ? error.originalError : undefined
  return original instanceof Fault ? original : error
}
