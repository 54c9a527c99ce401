import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, describe, expect, it } from 'vitest'
import { explorerOperations } from '../../scripts/operations.ts'
import type { HttpSettings } from '../../src/config.ts'
import { Fault } from '../../src/errors.ts'
import { limits } from '../../src/http/limits.ts'
import { openReference } from '../support/engines.ts'
import { root, startServer, type TestServer, temporaryFolder } from '../support/server.ts'

const lines: string[] = []
const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) })
const open: TestServer[] = []
const folder = temporaryFolder()
afterAll(async () => {
  folder.remove()
  for (const server of open) await server.close()
})
async function serverWith(settings: Partial<HttpSettings> = {}): Promise<TestServer> {
  const server = await startServer(await openReference('embedded'), logger, settings)
  open.push(server)
  return server
}
const get = (server: TestServer, path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers })
const asked = (query: string) => `/graphql?${new URLSearchParams({ query })}`
const origin = 'https://other.example'

describe('pages of another site', () => {
  it('may not ask where no setting lets them', async () => {
    const reply = await get(await serverWith(), asked('{ revision }'), { origin })
    expect([reply.status, reply.headers.get('access-control-allow-origin')]).toEqual([200, null])
  })

  it('may ask where the setting names their origin, and no other', async () => {
    const server = await serverWith({ corsOrigins: [origin, 'https://third.example'] })
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type')
    const reply = await get(server, asked('{ revision }'), { origin })
    expect(reply.headers.get('access-control-allow-origin')).toBe(origin)
    for (const name of ['ETag', 'X-Rows-Cut', 'RateLimit-Remaining'])
      expect(reply.headers.get('access-control-expose-headers')).toContain(name)
    expect(reply.headers.get('vary')).toMatch(/Origin.*Accept/)
    const stranger = await get(server, asked('{ revision }'), { origin: 'https://stranger.example' })
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('may all ask where the setting says so', async () => {
    const reply = await get(await serverWith({ corsOrigins: ['*'] }), '/export/nothing', { origin })
    expect([reply.status, reply.headers.get('access-control-allow-origin')]).toEqual([404, '*'])
  })
})

describe('an answer', () => {
  it('is compressed where it is long and the client can read it', async () => {
    const server = await serverWith()
    const long = asked('{ competences(first: 100) { nodes { id label } } }')
    const compressed = await get(server, long, { 'accept-encoding': 'br' })
    expect(compressed.headers.get('content-encoding')).toBe('br')
    expect(compressed.headers.get('vary')).toContain('accept-encoding')
    const plain = await get(server, long, { 'accept-encoding': 'identity' })
    expect(plain.headers.get('content-encoding')).toBeNull()
    const bytes = await plain.text()
    expect(await compressed.text()).toBe(bytes)
    expect(compressed.headers.get('etag')).toBe(plain.headers.get('etag'))
    // What was kept of it is what each client can read, whoever asked before.
    for (const [accepted, encoding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['deflate;q=0.9, br;q=0', 'deflate'],
      ['br', 'br'],
      ['identity', null],
    ] as const) {
      const again = await get(server, long, { 'accept-encoding': accepted })
      expect([accepted, again.headers.get('content-encoding'), await again.text()]).toEqual([accepted, encoding, bytes])
      expect(again.headers.get('vary')).toContain('accept-encoding')
    }
    const short = await get(server, asked('{ revision }'), { 'accept-encoding': 'br' })
    expect(short.headers.get('content-encoding')).toBeNull()
  })

  it('may be kept as long as the setting says', async () => {
    const reply = await get(await serverWith({ cacheControl: 'public, max-age=60' }), asked('{ revision }'))
    expect(reply.headers.get('cache-control')).toBe('public, max-age=60')
    const refused = await get(await serverWith({ cacheControl: 'public, max-age=60' }), asked('{ nothing }'))
    expect(refused.headers.get('cache-control')).toBe('no-store')
  })

  it('says what it cost where that is asked', async () => {
    const server = await serverWith()
    const query = '{ frameworks(first: 5) { nodes { id label } } }'
    const cost = async () => {
      const reply = await get(server, `${asked(query)}&${new URLSearchParams({ extensions: '{"cost":true}' })}`)
      return ((await reply.json()) as { extensions: { cost: Record<string, number> } }).extensions.cost
    }
    expect((await server.ask(query)).text).not.toContain('extensions')
    const first = await cost()
    expect(first).toEqual({ estimated: expect.any(Number), held: expect.any(Number), limit: limits.values })
    // The list, the connection's nodes, and an id and a label of each of five.
    expect(first['held']).toBeGreaterThanOrEqual(12)
    expect(await cost()).toEqual(first)
    expect((await server.ask(query)).text).not.toContain('extensions')
  })

  it('carries the id of its request, the caller’s own where it is plain, and the log has it', async () => {
    const server = await serverWith()
    const own = await get(server, asked('{ revision }'), { 'x-request-id': 'proxy-42' })
    expect(own.headers.get('x-request-id')).toBe('proxy-42')
    await expect
      .poll(() => lines.map((line) => JSON.parse(line) as object))
      .toContainEqual(expect.objectContaining({ id: 'proxy-42', path: '/graphql' }))
    const odd = await get(server, asked('{ revision }'), { 'x-request-id': 'x{"level":60}' })
    expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('a fault of ours', () => {
  it('is in the log with the id of its request', async () => {
    const reference = await openReference('embedded')
    const broken = {
      ...reference,
      read: () => Promise.reject(new Fault('ENGINE_FAILED', 'a statement was refused')),
    }
    const server = await startServer(broken, logger)
    open.push(server)
    const reply = await get(server, asked('{ node(id: "cpas-2025") { id } }'), { 'x-request-id': 'unlucky' })
    expect(reply.headers.get('x-request-id')).toBe('unlucky')
    const faults = lines.map((line) => JSON.parse(line) as object)
    expect(faults).toContainEqual(expect.objectContaining({ level: 50, id: 'unlucky', code: 'ENGINE_FAILED' }))
  })
})

describe('requests of one client', () => {
  it('are counted where the setting limits them, and those beyond are told when to come back', async () => {
    const server = await serverWith({ rateLimit: 3, cypherAccess: 'open' })
    const replies = []
    for (let i = 0; i < 4; i += 1) replies.push(await get(server, asked('{ revision }')))
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    expect(replies.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['2', '1', '0', '0'])
    const [, , , refused] = replies
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused?.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
    for (const path of ['/answers/competenceGap', '/export/csv', '/tables/export?id=x&format=csv', '/changes.atom'])
      expect(await (await get(server, path)).json(), path).toMatchObject({ error: { code: 'RATE_LIMITED' } })
    const cypher = await fetch(`${server.url}/cypher`, { method: 'POST', body: '{}' })
    expect([cypher.status, await cypher.json()]).toEqual([
      429,
      { error: expect.objectContaining({ code: 'RATE_LIMITED' }) },
    ])
    expect((await fetch(`${server.url}/import/rncp`, { method: 'POST', body: 'x' })).status).toBe(429)
    expect((await get(server, '/health/ready')).status).toBe(200)
  })

  it('are told apart behind a proxy that is trusted', async () => {
    const server = await serverWith({ rateLimit: 1, trustedProxies: ['127.0.0.1'] })
    const from = async (address: string) =>
      (await get(server, asked('{ revision }'), { 'x-forwarded-for': address })).status
    expect([await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.2')]).toEqual([200, 429, 200])
  })
})

describe('a list of operations', () => {
  it('is all that is answered, by text however spaced or by hash; the explorer’s own can be listed', async () => {
    const own = explorerOperations()
    expect(Object.keys(own).length).toBeGreaterThan(10)
    const [hash, text] = Object.entries(own).find(([, one]) => one.includes('query ComparerChoices')) ?? ['', '']
    const file = join(folder.path, 'operations.json')
    writeFileSync(file, JSON.stringify(own))
    const server = await serverWith({ persistedOperations: file })
    expect((await server.ask(text.replace(/\s+/g, ' '))).status).toBe(200)
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } })
    expect((await get(server, `/graphql?${new URLSearchParams({ extensions })}`)).status).toBe(200)
    for (const other of ['{ revision }', '{ __schema { types { name } } }']) {
      const { status, errors } = await server.ask(other)
      expect([status, errors?.[0]?.extensions.code]).toEqual([403, 'OPERATION_NOT_LISTED'])
    }
  })

  it('stops the start where it is none', async () => {
    const file = join(folder.path, 'broken.json')
    writeFileSync(file, '["{ revision }"]')
    await expect(serverWith({ persistedOperations: file })).rejects.toThrow(/PERSISTED_OPERATIONS/)
  })
})

describe('the table of conventions in the guide', () => {
  const guide = readFileSync(join(root, 'docs/guide/developer.md'), 'utf8')
  const rows = guide.split('<!-- conventions -->')[1]?.split('<!-- end -->')[0]?.trim().split('\n').slice(2) ?? []
  const here = rows.map((row) => row.split(' | ').at(-1) ?? '').join(' ')
  const named = (shape: RegExp) =>
    [...new Set([...here.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one))].filter((one) => shape.test(one))

  it('has each point that was compared', () => {
    expect(rows).toHaveLength(10)
    for (const row of rows) expect(row.split(' | ')).toHaveLength(5)
  })

  it('names addresses that answer', async () => {
    const server = await serverWith({ cypherAccess: 'open' })
    const addresses = named(/^\//)
    expect(addresses.length).toBeGreaterThan(6)
    for (const address of addresses) {
      const { status } = await get(server, address)
      expect([address, status]).toEqual([address, 200])
    }
  })

  it('names headers that are sent, settings that there are and words of the schema', async () => {
    const server = await serverWith({ rateLimit: 9, corsOrigins: ['*'] })
    const { headers } = await get(server, asked('{ revision }'), { origin })
    for (const name of named(/^(ETag|[A-Z][A-Za-z]*-[A-Za-z-]+)$/)) {
      if (['If-None-Match', 'Authorization'].includes(name)) continue
      expect([name, headers.has(name) || headers.get('access-control-expose-headers')?.includes(name)]).toEqual([
        name,
        true,
      ])
    }
    const settings = readFileSync(join(root, 'README.md'), 'utf8')
    for (const name of named(/^[A-Z]+_[A-Z_]+$/)) expect(settings).toContain(`\`${name}\``)
    const sdl = readFileSync(join(root, 'src/generated/schema.graphql'), 'utf8')
    const words = named(/^[a-z]\w+$/)
    expect(words.length).toBeGreaterThan(8)
    for (const word of words) expect(sdl).toMatch(new RegExp(`^ +${word}[(:]`, 'm'))
  })

  it('compares a page with what it says: the next one, from the end, and the cost of both', async () => {
    const server = await serverWith()
    const page = async (more: string) => {
      const { data } = await server.ask(
        `{ professions(first: 3 ${more}) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
      )
      return (data as unknown as { professions: { nodes: { id: string }[]; pageInfo: { endCursor: string } } })
        .professions
    }
    const first = await page('orderBy: [{ by: ID }]')
    const next = await page(`orderBy: [{ by: ID }] after: "${first.pageInfo.endCursor}"`)
    const last = await page('orderBy: [{ by: ID, descending: true }]')
    const all = (await server.ask('{ professions(first: 100, orderBy: [{ by: ID }]) { nodes { id } } }'))
      .data as unknown as {
      professions: { nodes: { id: string }[] }
    }
    const ids = all.professions.nodes.map(({ id }) => id)
    const idsOf = ({ nodes }: typeof first) => nodes.map(({ id }) => id)
    expect([...idsOf(first), ...idsOf(next)]).toEqual(ids.slice(0, 6))
    expect(idsOf(last)).toEqual(ids.slice(-3).reverse())
  })
})

describe('who watches the server', () => {
  it('reads the schema that the API answers', async () => {
    const reply = await get(await serverWith(), '/schema.graphql')
    expect(reply.headers.get('content-type')).toContain('application/graphql')
    expect(await reply.text()).toBe(readFileSync(join(root, 'src/generated/schema.graphql'), 'utf8'))
    for (const path of ['/schema.graphql', '/openapi.json', '/CHANGELOG.md']) {
      const server = open.at(-1) as TestServer
      const etag = (await get(server, path)).headers.get('etag') ?? ''
      expect([path, (await get(server, path, { 'if-none-match': etag })).status]).toEqual([path, 304])
    }
  })

  it('hears that the process is alive while the graph is away, and that it is not ready', async () => {
    const away = new Fault('ENGINE_UNAVAILABLE', 'The graph does not answer.')
    const server = await startServer({ ...(await openReference('embedded')), ping: () => Promise.reject(away) })
    open.push(server)
    expect((await get(server, '/health/live')).status).toBe(200)
    const ready = await get(server, '/health/ready')
    expect([ready.status, await ready.json()]).toEqual([503, expect.objectContaining({ status: 'unavailable' })])
  })

  it('counts operations, errors and queues, and finds on the dashboard only what is counted', async () => {
    const server = await serverWith()
    await server.ask('query Named { frameworks(first: 1) { nodes { id } } }')
    await server.ask('query Named { frameworks(first: 1) { nodes { id } } }')
    await server.ask('{ frameworks(first: 1000) { nodes { id } } }')
    await server.ask('{ what_a_caller_typed }')
    const reply = await get(server, '/metrics')
    expect(reply.headers.get('content-type')).toContain('text/plain')
    const text = await reply.text()
    for (const outcome of ['computed', 'kept', 'refused'])
      expect(text).toContain(`ccg_operation_duration_seconds_count{field="frameworks",outcome="${outcome}"} 1`)
    expect(text).toContain('ccg_errors_total{code="BAD_USER_INPUT"} 1')
    expect(text).toContain('ccg_queue_requests{place="heavy",state="waiting"} 0')
    expect(text).toMatch(/ccg_engine_ready\{engine="embedded",revision="[0-9a-f]{12}"\} 1/)
    expect(text).toMatch(/route="\/graphql",status="400"/)
    expect(text).not.toContain('what_a_caller_typed')
    const dashboard = readFileSync(join(root, 'docs/operation/grafana.json'), 'utf8')
    const shown = [...dashboard.matchAll(/\b(ccg|nodejs|process)_\w+/g)].map(([name]) => name)
    expect(shown.length).toBeGreaterThan(8)
    expect(shown.filter((name) => !text.includes(name))).toEqual([])
  })

  it('finds no metrics where the setting closes them', async () => {
    expect((await get(await serverWith({ metrics: false }), '/metrics')).status).toBe(404)
  })
})
