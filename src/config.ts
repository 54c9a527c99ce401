/** The only reader of the environment. */
import { resolve } from 'node:path'
import { z } from 'zod'
import { Fault } from './errors.ts'
import { defaultBase } from './model/uri.ts'

const port = z.coerce
  .number('a port number')
  .int('a whole number')
  .min(0, 'between 0 and 65535')
  .max(65_535, 'between 0 and 65535')
const milliseconds = z.coerce
  .number('a number of milliseconds')
  .int('a whole number')
  .min(50, 'at least 50')
  .max(600_000, 'at most 600000')
/** A list, separated by commas. */
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
)
const origins = list.refine(
  (given) => given.every((origin) => origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin)),
  '`*`, or origins such as https://example.org, separated by commas',
)
const flag = z.enum(['on', 'off'], 'on or off').transform((value) => value === 'on')
const neo4jUri = z
  .string()
  .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/, 'an address such as bolt://localhost:7687 or neo4j+s://host')

const settings = z.object({
  PORT: port.default(4000),
  HOST: z.string().min(1, 'a host name or address').default('127.0.0.1'),
  DATA_DIR: z.string().min(1, 'a folder').default('.data'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'one of fatal, error, warn, info, debug, trace, silent',
    )
    .default('info'),
  REQUEST_TIMEOUT_MS: milliseconds.default(10_000),
  STATE_LEASE_MS: z.coerce
    .number('a number of milliseconds')
    .int('a whole number')
    .min(0, 'at least 0')
    .max(60_000, 'at most 60000')
    .default(100),
  CACHE_MB: z.coerce.number('a number of megabytes').min(0, 'at least 0').max(16_384, 'at most 16384').default(112),
  CITATION_DAYS: z.coerce.number('a number of days').int('a whole number').min(0, 'at least 0').max(36_500).default(0),
  CITATION_MB: z.coerce.number('a number of megabytes').min(1, 'at least 1').max(1_000_000).default(100),
  BASE_URI: z.url('an absolute address that ends exported identifiers').default(defaultBase),
  OPERATOR_NAME: z.string().optional(),
  OPERATOR_CONTACT: z.string().optional(),
  SOURCES_DIR: z.string().min(1, 'a folder').optional(),
  CORS_ORIGINS: origins.optional(),
  RATE_LIMIT: z.coerce.number('requests a minute').int('a whole number').min(0, 'at least 0').default(0),
  TRUSTED_PROXIES: list.optional(),
  CACHE_CONTROL: z.string().min(1, 'a header').default('private, no-cache'),
  PERSISTED_OPERATIONS: z.string().min(1, 'a file').optional(),
  READ_ACCESS: z.enum(['open', 'closed'], 'open or closed').default('open'),
  JWKS_URI: z.url({ protocol: /^https?$/, error: 'the address of a JSON Web Key Set' }).optional(),
  JWT_PUBLIC_KEY_FILE: z.string().min(1, 'a file').optional(),
  JWT_ISSUER: z.string().min(1, 'the `iss` of tokens').optional(),
  JWT_AUDIENCE: z.string().min(1, 'the `aud` of tokens').optional(),
  ROLES_CLAIM: z.string().min(1, 'a claim, or a dotted path').default('roles'),
  TOKEN: z.string().optional(),
  CYPHER_ACCESS: z.enum(['off', 'administrators', 'open'], 'off, administrators or open').default('off'),
  OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'the address of an OpenID provider' }).optional(),
  OIDC_CLIENT_ID: z.string().min(1, 'what the provider calls the explorer').optional(),
  OIDC_SCOPE: z.string().min(1, 'scopes, separated by spaces').default('openid'),
  METRICS: flag.default(true),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'the address of an OpenTelemetry collector' })
    .optional(),
  NEO4J_URI: neo4jUri.optional(),
  NEO4J_USER: z.string().min(1, 'a user name').default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1, 'a database name').optional(),
})

/** How tokens are checked: against a key set, else a public key, else the key of the data folder. */
export interface TokenSettings {
  jwksUri: string | undefined
  publicKeyFile: string | undefined
  issuer: string | undefined
  audience: string | undefined
  /** The claim that names roles, or the dotted path to it. */
  rolesClaim: string
  dataDir: string
}

/** Where the explorer sends who signs in: a public client of an OpenID provider, by code and PKCE. */
export interface SignInSettings {
  issuer: string
  clientId: string
  scope: string
  /** For whom tokens are asked (RFC 8707); null where the audience is no address. */
  resource: string | null
}

export interface HttpSettings {
  /** What exported identifiers begin with. */
  baseUri: string
  /** Other sites whose pages may ask: `*` for all; none where empty. */
  corsOrigins: string[]
  /** Where cited answers are kept, and for how long; null where none are. */
  kept: { folder: string; days: number; bytes: number } | null
  /** Requests a minute of one client; 0 for as many as come. */
  rateLimit: number
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  trustedProxies: string[]
  /** What a whole answer says of how long it may be kept. */
  cacheControl: string
  /** A JSON file of operations, hash to text: nothing else is answered. */
  persistedOperations: string | undefined
  metrics: boolean
  /** The collector that traces are sent to. */
  traces: string | undefined
  /** Who may ask `/cypher`: nobody, who has the role, or everybody who may read. */
  cypherAccess: 'off' | 'administrators' | 'open'
  /** Closed: no question is answered without a token. */
  readAccess: 'open' | 'closed'
  tokens: TokenSettings
  /** Null where no provider is set: a token is pasted then. */
  signIn: SignInSettings | null
  /** Who runs the server and how to write to them, as the legal notice says; null where the settings do not. */
  operator: { name: string | null; contact: string | null }
}

export interface Config {
  port: number
  host: string
  dataDir: string
  logLevel: string
  /** What one request may take. */
  requestTimeoutMs: number
  /** For how long an answer may rest on what was met of a Neo4j. */
  leaseMs: number
  /** What the cache of rows may hold; 0 keeps none. */
  cacheBytes: number
  /** What the command line shows a server that holds the graph. */
  token: string | undefined
  /** What callers of the server meet. */
  http: HttpSettings
  sourcesDir: string | undefined
  neo4j: { uri: string; user: string; password: string; database: string | undefined } | undefined
}

/** A value that was given, without what an address holds of names and passwords. */
const shown = (value = 'not set'): string => (value.includes('@') ? `…${value.slice(value.lastIndexOf('@'))}` : value)

/** Reads the settings; a CONFIG_INVALID fault names every one that is wrong. Empty counts as not set. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = settings.safeParse(given)
  const beside = (names: string[], others: string[]): string[] =>
    names
      .filter((name) => !given[name] && others.some((other) => given[other]))
      .map((name) => `  ${name}: is needed beside ${others.join(' or ')}`)
  const alone = ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']
    .filter((name) => given[name] && !given['NEO4J_URI'])
    .map((name) => `  ${name}: goes with NEO4J_URI, which is not set`)
  // A key set signs for others too: without both, a token of another application would do here.
  const missing = beside(['JWT_ISSUER', 'JWT_AUDIENCE'], ['JWKS_URI', 'JWT_PUBLIC_KEY_FILE'])
  // A provider's tokens are checked with its keys.
  const unsigned = beside(['OIDC_CLIENT_ID', 'JWKS_URI'], ['OIDC_ISSUER'])
  const apart = [...alone, ...missing, ...unsigned]
  if (!parsed.success || apart.length > 0) {
    const wrong = (parsed.error?.issues ?? []).map(
      ({ path, message }) => `  ${path.join('.')}: ${message} (now: ${shown(given[path.join('.')])})`,
    )
    throw new Fault('CONFIG_INVALID', `These settings are wrong:\n${[...wrong, ...apart].join('\n')}`)
  }
  const value = parsed.data
  return {
    port: value.PORT,
    host: value.HOST,
    dataDir: resolve(value.DATA_DIR),
    logLevel: value.LOG_LEVEL,
    requestTimeoutMs: value.REQUEST_TIMEOUT_MS,
    leaseMs: value.STATE_LEASE_MS,
    cacheBytes: value.CACHE_MB * 2 ** 20,
    token: value.TOKEN,
    http: {
      baseUri: value.BASE_URI,
      corsOrigins: value.CORS_ORIGINS ?? [],
      kept:
        value.CITATION_DAYS > 0
          ? {
              folder: resolve(value.DATA_DIR, 'answers'),
              days: value.CITATION_DAYS,
              bytes: value.CITATION_MB * 2 ** 20,
            }
          : null,
      rateLimit: value.RATE_LIMIT,
      trustedProxies: value.TRUSTED_PROXIES ?? [],
      cacheControl: value.CACHE_CONTROL,
      persistedOperations: value.PERSISTED_OPERATIONS,
      metrics: value.METRICS,
      traces: value.OTEL_EXPORTER_OTLP_ENDPOINT,
      cypherAccess: value.CYPHER_ACCESS,
      readAccess: value.READ_ACCESS,
      tokens: {
        jwksUri: value.JWKS_URI,
        publicKeyFile: value.JWT_PUBLIC_KEY_FILE,
        issuer: value.JWT_ISSUER,
        audience: value.JWT_AUDIENCE,
        rolesClaim: value.ROLES_CLAIM,
        dataDir: resolve(value.DATA_DIR),
      },
      signIn:
        value.OIDC_ISSUER && value.OIDC_CLIENT_ID
          ? {
              issuer: value.OIDC_ISSUER,
              clientId: value.OIDC_CLIENT_ID,
              scope: value.OIDC_SCOPE,
              resource: URL.canParse(value.JWT_AUDIENCE ?? '') ? (value.JWT_AUDIENCE ?? null) : null,
            }
          : null,
      operator: { name: value.OPERATOR_NAME ?? null, contact: value.OPERATOR_CONTACT ?? null },
    },
    sourcesDir: value.SOURCES_DIR,
    neo4j: value.NEO4J_URI
      ? { uri: value.NEO4J_URI, user: value.NEO4J_USER, password: value.NEO4J_PASSWORD, database: value.NEO4J_DATABASE }
      : undefined,
  }
}
