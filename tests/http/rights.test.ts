import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import {
  type GraphQLInputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import { exportJWK, SignJWT, UnsecuredJWT } from 'jose'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HttpSettings, readConfig } from '../../src/config.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import { ROLES, type Role, RULES } from '../../src/model/rights.ts'
import { signLocal } from '../../src/rights/local.ts'
import { tokenCheck } from '../../src/rights/tokens.ts'
import { createSchema } from '../../src/schema.ts'
import { GraphBuilder } from '../support/builders.ts'
import { openEmpty } from '../support/engines.ts'
import { startServer, type TestServer, temporaryFolder } from '../support/server.ts'

const issuer = 'https://issuer.example'
const audience = 'ccg-tests'
const mutationFields = createSchema().getMutationType()?.getFields() ?? {}

/** Some value of this type: enough to pass validation. */
function some(type: GraphQLInputType): string {
  if (isNonNullType(type)) return some(type.ofType)
  if (isListType(type)) return '[]'
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (!isInputObjectType(type))
    return { Int: '1', Float: '1', Boolean: 'true', Date: '"2026-01-01"' }[type.name] ?? '"x"'
  const required = Object.values(type.getFields()).filter(isRequiredInputField)
  return `{ ${required.map((field) => `${field.name}: ${some(field.type)}`).join(', ')} }`
}

function documentOf(name: string): string {
  const field = mutationFields[name]
  if (!field) throw new Error(`${name} is no mutation`)
  const given = field.args.filter(isRequiredArgument).map((one) => `${one.name}: ${some(one.type)}`)
  const named = isNonNullType(field.type) ? field.type.ofType : field.type
  const brought = given.length > 0 ? `(${given.join(', ')})` : ''
  return `mutation { ${name}${brought} ${isCompositeType(named) ? '{ __typename }' : ''} }`
}

describe('rights over HTTP', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const stranger = generateKeyPairSync('ed25519').privateKey
  const folder = temporaryFolder()
  let engine: GraphEngine
  let keys: Server
  let server: TestServer

  const settings = (environment: Record<string, string>): Partial<HttpSettings> => readConfig(environment).http
  beforeAll(async () => {
    const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'EdDSA' }
    keys = createServer((_, reply) => reply.end(JSON.stringify({ keys: [jwk] }))).listen(0, '127.0.0.1')
    await new Promise((resolve) => keys.once('listening', resolve))
    engine = await openEmpty('embedded')
    await replaceDataset(engine, 'test', new GraphBuilder().data())
    const JWKS_URI = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/jwks`
    server = await startServer(
      engine,
      pino({ level: 'silent' }),
      settings({ JWKS_URI, JWT_ISSUER: issuer, JWT_AUDIENCE: audience, ROLES_CLAIM: 'realm_access.roles' }),
    )
  })
  afterAll(async () => {
    await server.close()
    await engine.close()
    keys.close()
    folder.remove()
  })

  const claims = (role: Role) => ({ realm_access: { roles: [role.toLowerCase(), 'offline_access'] } })
  interface Signed {
    key?: KeyObject
    to?: string
    by?: string
    until?: string
  }
  const sign = (role: Role, { key = privateKey, to = audience, by = issuer, until = '1h' }: Signed = {}) =>
    new SignJWT(claims(role))
      .setProtectedHeader({ alg: 'EdDSA', kid: 'one' })
      .setSubject('someone')
      .setAudience(to)
      .setIssuer(by)
      .setExpirationTime(until)
      .sign(key)
  const unsigned = (role: Role) =>
    new UnsecuredJWT(claims(role)).setSubject('someone').setAudience(audience).setIssuer(issuer).setExpirationTime('1h')

  const post = async (url: string, query: string, token?: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: token }) },
      body: JSON.stringify({ query }),
    })
    const { data, errors } = (await response.json()) as {
      data?: { viewer?: { subject: string | null; roles: Role[] } }
      errors?: { extensions: { code: string } }[]
    }
    return { response, data, code: errors?.[0]?.extensions.code, status: response.status }
  }

  it('every mutation is for its roles alone, and for nobody with a token that does not hold', async () => {
    const viewer = '{ viewer { subject roles } }'
    for (const role of ROLES) {
      const bad = {
        'bad signature': await sign(role, { key: stranger }),
        'alg none': unsigned(role).encode(),
        expired: await sign(role, { until: '-1h' }),
        'wrong audience': await sign(role, { to: 'another' }),
        'wrong issuer': await sign(role, { by: 'https://another.example' }),
        malformed: 'a.b.c',
      }
      const good = `Bearer ${await sign(role)}`
      const asked = await post(server.url, viewer, good)
      expect(asked.data?.viewer).toEqual({ subject: 'someone', roles: [...new Set(['READER', role])] })
      expect(asked.response.headers.get('cache-control')).toMatch(/^private/)
      for (const document of [viewer, ...Object.keys(mutationFields).map(documentOf)])
        for (const [what, token] of Object.entries(bad)) {
          const { status, code, response } = await post(server.url, document, `Bearer ${token}`)
          expect([document, what, status, code]).toEqual([document, what, 401, 'INVALID_TOKEN'])
          expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
        }
      for (const [name, roles] of Object.entries(RULES)) {
        const { code } = await post(server.url, documentOf(name), good)
        if (!roles.includes(role)) expect([name, role, code]).toEqual([name, role, 'FORBIDDEN'])
        else expect(['FORBIDDEN', 'UNAUTHENTICATED', 'INVALID_TOKEN', 'GRAPHQL_VALIDATION_FAILED']).not.toContain(code)
      }
    }
    for (const name of Object.keys(RULES)) {
      const { status, code, response } = await post(server.url, documentOf(name))
      expect([name, status, code]).toEqual([name, 401, 'UNAUTHENTICATED'])
      expect(response.headers.get('www-authenticate')).toBe('Bearer')
    }
    // What was answered to those with a token is not kept for those without, nor the other way round.
    for (let time = 0; time < 2; time++)
      expect((await post(server.url, viewer)).data?.viewer).toEqual({ subject: null, roles: ['READER'] })
    expect((await post(server.url, viewer, `Bearer ${await sign('ARBITRE')}`)).data?.viewer?.subject).toBe('someone')
    expect((await post(server.url, viewer, 'Basic YTpi')).code).toBe('INVALID_TOKEN')
  })

  it('keys whose answer was cut off are asked for once more', async () => {
    const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'EdDSA' }
    let asked = 0
    const frail = createServer((request, reply) =>
      ++asked === 1 ? request.socket.destroy() : reply.end(JSON.stringify({ keys: [jwk] })),
    ).listen(0, '127.0.0.1')
    await new Promise((resolve) => frail.once('listening', resolve))
    const JWKS_URI = `http://127.0.0.1:${(frail.address() as AddressInfo).port}/jwks`
    const { tokens } = readConfig({ JWKS_URI, JWT_ISSUER: issuer, JWT_AUDIENCE: audience }).http
    expect(await tokenCheck(tokens)(`Bearer ${await sign('READER')}`)).toMatchObject({ subject: 'someone' })
    expect(asked).toBe(2)
    frail.close()
  })

  it('a token of the data folder opens a server whose reading is closed; health and schema need none', async () => {
    const closed = await startServer(
      engine,
      pino({ level: 'silent' }),
      settings({ READ_ACCESS: 'closed', DATA_DIR: folder.path }),
    )
    const token = await signLocal(folder.path, { subject: 'local', roles: ['REVISEUR'], days: 1 })
    expect(statSync(join(folder.path, 'local-key.pem')).mode & 0o777).toBe(0o600)
    const headers = { authorization: `Bearer ${token}` }
    for (const path of ['/graphql?query={revision}', '/answers/paths?arguments={}', '/export/csv']) {
      const refused = await fetch(closed.url + path)
      expect([path, refused.status, refused.headers.get('www-authenticate')]).toEqual([path, 401, 'Bearer'])
      expect(await refused.text()).toContain('UNAUTHENTICATED')
      expect((await fetch(closed.url + path, { headers })).status).not.toBe(401)
    }
    for (const path of ['/health', '/schema.graphql', '/operator'])
      expect((await fetch(closed.url + path)).status).toBe(200)
    // Where they are not built, they are not there; they are nowhere refused, since one signs in on them.
    for (const path of ['/', '/tables', '/connexion'])
      expect([path, (await fetch(closed.url + path, { headers: { accept: 'text/html' } })).status]).not.toEqual([
        path,
        401,
      ])
    expect((await post(closed.url, '{ viewer { roles } }', headers.authorization)).data?.viewer?.roles).toContain(
      'REVISEUR',
    )
    await closed.close()
  })

  it('a key set without issuer and audience stops the start', () => {
    expect(() => readConfig({ JWKS_URI: 'https://issuer.example/jwks' })).toThrow(/JWT_ISSUER.*\n.*JWT_AUDIENCE/)
  })
})
