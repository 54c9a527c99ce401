/** Tokens without an identity provider: signed by a key of the data folder, which the server of that folder accepts. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { makeFolder } from '../files.ts'
import type { Role } from '../model/rights.ts'

export const localIssuer = 'local'
export const localAudience = 'care-competence-graph'

const keyFile = (dataDir: string): string => join(dataDir, 'local-key.pem')

/** The key that tokens of this folder are checked with; undefined as long as none was made. */
export const localPublicKey = (dataDir: string): KeyObject | undefined =>
  existsSync(keyFile(dataDir)) ? createPublicKey(readFileSync(keyFile(dataDir))) : undefined

/** The folder's secret key, Ed25519, made at the first token and readable by its owner alone. */
function localKey(dataDir: string): KeyObject {
  const file = keyFile(dataDir)
  if (!existsSync(file)) {
    makeFolder(dataDir)
    const { privateKey } = generateKeyPairSync('ed25519')
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  }
  return createPrivateKey(readFileSync(file))
}

/** A token of this folder, for so many days. */
export const signLocal = (
  dataDir: string,
  { subject, roles, days }: { subject: string; roles: readonly Role[]; days: number },
): Promise<string> =>
  new SignJWT({ roles })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(localIssuer)
    .setAudience(localAudience)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(`${days}d`)
    .sign(localKey(dataDir))
