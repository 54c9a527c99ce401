/**
 * The one list of codes that an answer can carry; docs/guide/developer.md prints it, and a test holds the two together.
 */

/** The status that goes with a code, who can do something about it, and what. */
interface Meaning {
  readonly status: number
  readonly whose: 'caller' | 'passing' | 'ours'
  readonly means: string
}

const caller = (status: number, means: string): Meaning => ({ status, whose: 'caller', means })
const passing = (means: string): Meaning => ({ status: 503, whose: 'passing', means })
const ours = (means: string): Meaning => ({ status: 500, whose: 'ours', means })

export const codes = {
  GRAPHQL_PARSE_FAILED: caller(400, 'the document is not GraphQL, or longer than 3,000 tokens'),
  GRAPHQL_VALIDATION_FAILED: caller(400, 'the document does not fit the schema or the limits'),
  OPERATION_RESOLUTION_FAILURE: caller(400, '`operationName` names no operation, or is missing among several'),
  BAD_USER_INPUT: caller(400, 'a variable or an argument is of another type, too long, or out of bounds'),
  QUERY_TOO_COSTLY: caller(400, 'the answer would be, or became, too large; ask for fewer at a time'),
  BAD_REQUEST: caller(400, 'the request itself is malformed: its JSON, its address, its `extensions`'),
  BAD_ARGUMENTS: caller(400, '`/answers`: the arguments do not fit the operation'),
  CYPHER_REFUSED: caller(400, '`/cypher`: the statement does more than read, or is not understood'),
  PERSISTED_QUERY_NOT_FOUND: caller(200, 'the text of this hash is not known here; send it once beside its hash'),
  LIST_TOO_LONG: caller(
    200,
    'a list that has no `first` holds more than its `@bound`; the rest of the answer is there',
  ),
  UNAUTHENTICATED: caller(401, 'what is asked takes a token, and there is none; `viewer` says what a token may do'),
  INVALID_TOKEN: caller(401, 'the token is malformed, has expired, or is not of the issuer and audience taken here'),
  FORBIDDEN: caller(403, 'the token has none of the roles that this takes; or the file is not served'),
  OPERATION_NOT_LISTED: caller(403, 'this server answers a list of operations, and this is none of them'),
  NOT_FOUND: caller(404, 'there is nothing at this address'),
  UNKNOWN_OPERATION: caller(404, '`/answers`: no such operation'),
  UNKNOWN_FORMAT: caller(404, '`/export`: no such format'),
  UNKNOWN_FRAMEWORK: caller(404, '`/export`: no such framework'),
  METHOD_NOT_ALLOWED: caller(405, 'this address takes other methods, which `Allow` names; a mutation is sent by POST'),
  NOT_ACCEPTABLE: caller(406, '`Accept` takes no kind of JSON'),
  REQUEST_TIMEOUT: caller(408, 'the request did not arrive within half a minute'),
  PAYLOAD_TOO_LARGE: caller(413, 'the body is larger than 256 kB, or a file that is imported than 256 MB'),
  UNSUPPORTED_MEDIA_TYPE: caller(415, 'the body is not `application/json` in UTF-8'),
  RATE_LIMITED: caller(
    429,
    'this client asks more often than the server lets one; `Retry-After` says when to come back',
  ),
  HEADERS_TOO_LARGE: caller(431, 'address and headers are longer than 16 kB; a long question is sent by POST'),
  KEYS_UNAVAILABLE: passing('the keys that tokens are checked with cannot be had'),
  SERVICE_BUSY: passing('too many requests are waiting'),
  TOO_MANY_EXPORTS: passing('`/export`: others are being written'),
  ENGINE_UNAVAILABLE: passing('the graph does not answer'),
  ENGINE_TIMEOUT: passing('the request took longer than a request may'),
  DATA_LOADING: passing('no data are loaded yet'),
  ENGINE_FAILED: ours('the graph refused a query'),
  DATA_INVALID: ours('the data are not of this version'),
  INTERNAL_SERVER_ERROR: ours('anything else; the log has the rest'),
} satisfies Record<string, Meaning>

export type Code = keyof typeof codes

export const isCode = (value: unknown): value is Code => typeof value === 'string' && Object.hasOwn(codes, value)

/** The code of a fault that a library reports by its HTTP status alone. */
export function codeOfStatus(status: number): Code {
  if (status >= 500) return status === 503 ? 'SERVICE_BUSY' : 'INTERNAL_SERVER_ERROR'
  const general: Code[] = ['FORBIDDEN', 'NOT_FOUND', 'METHOD_NOT_ALLOWED', 'NOT_ACCEPTABLE']
  const ofBody: Code[] = ['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'RATE_LIMITED']
  return [...general, ...ofBody].find((code) => codes[code].status === status) ?? 'BAD_REQUEST'
}
