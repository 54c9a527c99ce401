/** Who asks, by the `Authorization: Bearer` of a request (RFC 6750), a JWT that jose checks. */
import { createPublicKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { TokenSettings } from '../config.ts'
import { Fault } from '../errors.ts'
import { ANONYMOUS, type Role, type Viewer } from '../model/rights.ts'
import { localAudience, localIssuer, localPublicKey } from './local.ts'
import { roleOf } from './roles.ts'

/** Asymmetric alone: a public key can then never be taken for a secret. */
const algorithms = ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512']

/** READER, and the roles that the claim at a dotted path names: a list, or words of one text. */
export function rolesIn(payload: JWTPayload, path: string): Role[] {
  const claim = path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? Object.getOwnPropertyDescriptor(value, key)?.value
          : undefined,
      payload,
    )
  const names: unknown[] = typeof claim === 'string' ? claim.split(/[\s,]+/) : Array.isArray(claim) ? claim : []
  const named = names.flatMap((name) => (typeof name === 'string' ? (roleOf(name) ?? []) : []))
  return [...new Set<Role>(['READER', ...named])]
}

const invalid = (why: string, cause?: unknown): Fault =>
  new Fault('INVALID_TOKEN', `The token is refused: ${why}.`, { cause })

function publicKeyOf(file: string): KeyObject {
  try {
    return createPublicKey(readFileSync(file))
  } catch (cause) {
    throw new Fault('CONFIG_INVALID', 'JWT_PUBLIC_KEY_FILE: is no readable public key (PEM).', { cause })
  }
}

/** Whether keys could not be had, rather than that one is not among them. */
const isAway = (error: unknown): boolean =>
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  !(error instanceof errors.JOSEError) ||
  error.code === 'ERR_JOSE_GENERIC'

/** Where the keys of the settings are. */
function keysOf({ jwksUri, publicKeyFile, dataDir }: TokenSettings): JWTVerifyGetKey {
  if (jwksUri) {
    const remote = createRemoteJWKSet(new URL(jwksUri))
    // An answer that was late or cut off is asked for once more, before somebody is told that there are no keys.
    return (header, token) =>
      remote(header, token).catch((error: unknown) => {
        if (isAway(error)) return remote(header, token)
        throw error
      })
  }
  if (publicKeyFile) {
    const key = publicKeyOf(publicKeyFile)
    return async () => key
  }
  return async () => {
    const key = localPublicKey(dataDir)
    if (!key) throw invalid('this server has made no tokens, and knows no issuer')
    return key
  }
}

/** What jose refuses is the token's fault, unless the keys could not be had. */
function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error
  if (error instanceof errors.JWTExpired) return invalid('it has expired', error)
  if (error instanceof errors.JWTClaimValidationFailed) return invalid(`its \`${error.claim}\` does not hold`, error)
  if (isAway(error))
    return new Fault('KEYS_UNAVAILABLE', 'The keys that tokens are checked with cannot be had now.', { cause: error })
  return invalid('it is malformed, or not signed by a key that is known here', error)
}

/**
 * Reads the header of a request. No header is a reader without a token; whatever else does not hold throws
 * INVALID_TOKEN, and KEYS_UNAVAILABLE where the issuer's keys cannot be had.
 */
export function tokenCheck(settings: TokenSettings): (authorization: string | undefined) => Promise<Viewer> {
  const keys = keysOf(settings)
  const isLocal = !settings.jwksUri && !settings.publicKeyFile
  const issuer = isLocal ? localIssuer : settings.issuer
  const audience = isLocal ? localAudience : settings.audience
  const expected = {
    algorithms,
    requiredClaims: ['sub', 'exp'],
    ...(issuer ? { issuer } : {}),
    ...(audience ? { audience } : {}),
  }
  return async (authorization) => {
    if (authorization === undefined) return ANONYMOUS
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? []
    if (!token) throw invalid('`Authorization: Bearer <token>` is expected')
    const { payload } = await jwtVerify(token, keys, expected).catch((error: unknown) => {
      throw faultOf(error)
    })
    if (typeof payload.sub !== 'string' || payload.sub === '') throw invalid('its `sub` names nobody')
    return { subject: payload.sub, roles: rolesIn(payload, settings.rolesClaim) }
  }
}
