import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphEngine } from '../../src/graph/port.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import { codes } from '../../src/http/codes.ts'
import { limits } from '../../src/http/limits.ts'
import { openEmpty, referenceData } from '../support/engines.ts'
import { root, startServer, type TestServer } from '../support/server.ts'

interface Told {
  errors?: { message: string; extensions: { code: string } }[]
  error?: { code: string; message: string }
}

describe('what the caller did wrong', () => {
  let engine: GraphEngine
  let server: TestServer
  const lines: string[] = []
  beforeAll(async () => {
    engine = await openEmpty('embedded')
    await replaceDataset(engine, 'reference', referenceData())
    server = await startServer(engine, pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }))
  })
  afterAll(async () => {
    await server.close()
    await engine.close()
  })

  const post = async (body: unknown, type = 'application/json') => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: body instanceof Uint8Array ? new Uint8Array(body) : typeof body === 'string' ? body : JSON.stringify(body),
    })
    const { errors = [] } = (await response.json()) as Told
    return [response.status, ...new Set(errors.map(({ extensions }) => extensions.code))]
  }
  const doubling = (levels: number) =>
    Array.from({ length: levels }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)
      .concat(`fragment F${levels} on Query { revision }`)
      .join(' ')
  const persisted = (extension: object, query?: string) => ({ query, extensions: { persistedQuery: extension } })

  it('is 400 with its code, and no error of ours in the log', async () => {
    const cases: [string, unknown, (number | string)[]][] = [
      ['a mutation', { query: 'mutation { x }' }, [400, 'GRAPHQL_VALIDATION_FAILED']],
      ['a mutation of a query', { query: 'mutation { revision }' }, [400, 'GRAPHQL_VALIDATION_FAILED']],
      ['a subscription', { query: 'subscription { revision }' }, [400, 'GRAPHQL_VALIDATION_FAILED']],
      [
        'an operation that is none, with a wrong variable',
        { query: 'query A($v: ID!) { node(id: $v) { id } }', operationName: 'B' },
        [400, 'OPERATION_RESOLUTION_FAILURE'],
      ],
      ['two operations', { query: '{ revision } query B { revision }' }, [400, 'GRAPHQL_VALIDATION_FAILED']],
      ['none named', { query: 'query A { revision } query B { revision }' }, [400, 'OPERATION_RESOLUTION_FAILURE']],
      ['no operation', { query: 'fragment A on Query { revision }' }, [400, 'GRAPHQL_VALIDATION_FAILED']],
      ['doubled fragments', { query: `{ ...F0 } ${doubling(13)}` }, [400, 'GRAPHQL_VALIDATION_FAILED']],
      ['fragments doubled 80 times', { query: `{ ...F0 } ${doubling(80)}` }, [400, 'GRAPHQL_VALIDATION_FAILED']],
      ['a circle', { query: '{ ...A } fragment A on Query { ...A }' }, [400, 'GRAPHQL_VALIDATION_FAILED']],
      ['another version of hashes', persisted({ version: 2, sha256Hash: 'a'.repeat(64) }), [400, 'BAD_REQUEST']],
      ['a hash of another text', persisted({ version: 1, sha256Hash: 'a'.repeat(64) }, '{ id }'), [400, 'BAD_REQUEST']],
      ['a hash that is a number', persisted({ version: 1, sha256Hash: 3 }), [400, 'BAD_REQUEST']],
      ['a hash not known', persisted({ version: 1, sha256Hash: 'a'.repeat(64) }), [200, 'PERSISTED_QUERY_NOT_FOUND']],
      ['extensions that are a text', { query: '{ revision }', extensions: 'x' }, [400, 'BAD_REQUEST']],
      ['variables that are a list', { query: '{ revision }', variables: [1] }, [400, 'BAD_REQUEST']],
      ['a query that is a number', { query: 3 }, [400, 'BAD_REQUEST']],
      ['a batch', [{ query: '{ revision }' }], [400, 'BAD_REQUEST']],
      ['nothing', {}, [400, 'BAD_REQUEST']],
      ['broken JSON', '{"query":', [400, 'BAD_REQUEST']],
      ['no GraphQL', { query: 'what?' }, [400, 'GRAPHQL_PARSE_FAILED']],
      [
        'null where a value must be',
        { query: 'query ($v: ID = "x") { node(id: $v) { id } }', variables: { v: null } },
        [400, 'BAD_USER_INPUT'],
      ],
      ['a first out of bounds', { query: '{ professions(first: -7) { nodes { id } } }' }, [400, 'BAD_USER_INPUT']],
    ]
    for (const [what, body, expected] of cases) expect([what, ...(await post(body))]).toEqual([what, ...expected])
    const others = [
      'application/xml',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]
    for (const type of [...others, 'application/json; charset=iso-8859-1', 'application/json; charset="utf-16"'])
      expect([type, ...(await post('{}', type))]).toEqual([type, 415, 'UNSUPPORTED_MEDIA_TYPE'])
    expect(lines.filter((line) => JSON.parse(line).level >= 40)).toEqual([])
  })

  it('is told of letters in another encoding than UTF-8, which would be lost', async () => {
    const body = '{"query":"{ search(text: \\"été\\") { total } }"}'
    expect(await post(Buffer.from(body, 'latin1'))).toEqual([400, 'BAD_REQUEST'])
    for (const type of ['application/json', 'application/json;charset=UTF-8', 'application/json; charset="utf-8"'])
      expect(await post(Buffer.from(`\ufeff${body}`), type)).toEqual([200])
  })

  it('is no error of ours where they leave before the answer', async () => {
    const before = lines.length
    const query = 'query ($of: [ID!]!) { matrix(frameworks: $of) { cells { counts { total } } } }'
    const pairs = ['cpas-2025', 'deass-2026', 'caferuis-2004', 'dees-2018'].map((other) => ['ide-2009', other])
    for (const of of [...pairs, pairs.flat()]) {
      const gone = new AbortController()
      const body = JSON.stringify({ query, variables: { of: [...new Set(of)] } })
      const headers = { 'content-type': 'application/json' }
      const asked = fetch(`${server.url}/graphql`, { method: 'POST', headers, body, signal: gone.signal })
      setTimeout(() => gone.abort(), 4)
      await asked.catch(() => undefined)
    }
    expect(await post({ query: '{ revision }' })).toEqual([200])
    expect(lines.slice(before).filter((line) => JSON.parse(line).level >= 40)).toEqual([])
  })

  it('is no bomb: what is too long is refused before it is validated, and errors are the first few', async () => {
    const gap = 'query ($p: ProfileInput!) { competenceGap(profile: $p, target: "cpas-2025") { asOf } }'
    const wrong = (values: unknown[]) => ({ query: gap, variables: { p: { certifications: values } } })
    // What each is refused for is looked at before the document is validated and its variables are read.
    const bodies: [object, string][] = [
      [wrong(Array.from({ length: 60_000 }, () => ({}))), `a list has more than ${limits.list} items.`],
      [wrong(['x'.repeat(200_000)]), `a text is longer than ${limits.text} characters.`],
      ...[`professions(filter: { kinds: [${'X'.repeat(100_000)}] }) { nodes { id } }`, 'x'.repeat(100_000)].map(
        (fields): [object, string] => [
          { query: `{ ${fields} }` },
          `A text of the document is longer than ${limits.text} characters.`,
        ],
      ),
    ]
    for (const [body, why] of bodies) {
      const { query, variables } = body as { query: string; variables?: object }
      const { status, errors } = await server.ask(query, variables)
      expect([status, errors]).toEqual([
        400,
        [{ message: expect.stringContaining(why), extensions: { code: 'BAD_USER_INPUT' } }],
      ])
    }
    const many = await server.ask(gap, { p: { certifications: Array.from({ length: 900 }, () => ({})) } })
    expect([many.status, many.errors?.length]).toEqual([400, expect.any(Number)])
    expect(many.errors?.length).toBeLessThanOrEqual(limits.errors + 1)
    const unknown = await server.ask(`{ ${Array.from({ length: 500 }, (_, i) => `x${i}`).join(' ')} }`)
    expect(unknown.errors?.length).toBeLessThanOrEqual(limits.errors + 1)
    const shown = await server.ask(`query ($d: Date) { mobility(profession: "infirmier", asOf: $d) { asOf } }`, {
      d: 'y'.repeat(1_900),
    })
    expect([shown.status, shown.text.length < 1_000]).toEqual([400, true])
    const day = await server.ask('{ mobility(profession: "infirmier", asOf: "2026-02-30") { asOf } }')
    expect(day.errors?.[0]?.message).toBe(
      'Expected value of type "Date", found "2026-02-30"; A day is written as YYYY-MM-DD, such as 2026-03-31.',
    )
  })

  it('is said in one shape for files and addresses too', async () => {
    const told = async (path: string, init: RequestInit = {}) => {
      const response = await fetch(`${server.url}${path}`, init)
      expect([path, response.headers.get('cache-control')]).toEqual([path, 'no-store'])
      const { error, errors } = (await response.json()) as Told
      return [response.status, error?.code ?? errors?.[0]?.extensions.code]
    }
    expect(await told('/%E0%A4%A')).toEqual([400, 'BAD_REQUEST'])
    expect(await told('/assets/%00')).toEqual([expect.any(Number), expect.stringMatching(/^(BAD_REQUEST|NOT_FOUND)$/)])
    expect(await told('/assets/..%2f..%2fpackage.json')).toEqual([403, 'FORBIDDEN'])
    expect(await told('/assets/none.js')).toEqual([404, 'NOT_FOUND'])
    expect(await told('/nowhere')).toEqual([404, 'NOT_FOUND'])
    expect(await told('/graphql', { method: 'PUT', body: '{}' })).toEqual([405, 'METHOD_NOT_ALLOWED'])
    expect(await told('/graphql?query=%7Brevision%7D&query=%7Bx%7D')).toEqual([400, 'BAD_REQUEST'])
    expect(await told('/graphql?query=%7Brevision%7D&variables=%7B')).toEqual([400, 'BAD_REQUEST'])
    expect(await told('/graphql?query=mutation%7Bx%7D')).toEqual([405, 'METHOD_NOT_ALLOWED'])
    const accept = { headers: { accept: 'text/plain' } }
    expect(await told('/graphql?query=%7Brevision%7D', accept)).toEqual([406, 'NOT_ACCEPTABLE'])
    expect(await told('/export/nothing')).toEqual([404, 'UNKNOWN_FORMAT'])
    expect(await told('/export/csv?framework=none')).toEqual([404, 'UNKNOWN_FRAMEWORK'])
    const near = await fetch(`${server.url}/export/csv?framework=cpas-2025`)
    expect(((await near.json()) as Told).error?.message).toContain('cpas-2025:referentiel')
    for (const path of [
      '/export/skos?frmework=cpas-2025:referentiel',
      '/export/skos?framework=a&framework=b',
      '/answers/search?text=infirmier',
      '/tables/export?table=x',
      '/changes.atom?since=4',
    ])
      expect([path, ...(await told(path))]).toEqual([path, 400, 'BAD_REQUEST'])
    const long = { headers: { 'x-long': 'x'.repeat(20_000) } }
    expect(await told('/graphql?query=%7Brevision%7D', long)).toEqual([431, 'HEADERS_TOO_LARGE'])
  })

  it('is told which methods an address takes', async () => {
    const taken = async (path: string, method: string) => {
      const response = await fetch(`${server.url}${path}`, { method })
      const { error, errors } = JSON.parse((await response.text()) || '{}') as Told
      return [response.status, error?.code ?? errors?.[0]?.extensions.code, response.headers.get('allow')]
    }
    const refused = (allow: string) => [405, 'METHOD_NOT_ALLOWED', allow]
    for (const [path, method, allow] of [
      ['/graphql', 'PATCH', 'GET, HEAD, POST'],
      ['/graphql?query=mutation%7Bx%7D', 'GET', 'POST'],
      ['/answers/search', 'DELETE', 'GET, HEAD, POST'],
      ['/export/skos', 'POST', 'GET, HEAD'],
      ['/schema.graphql', 'PUT', 'GET, HEAD'],
      ['/mcp', 'GET', 'POST'],
      ['/health', 'POST', 'GET, HEAD'],
    ] as const)
      expect([path, ...(await taken(path, method))]).toEqual([path, ...refused(allow)])
    expect(await taken('/answers/search', 'OPTIONS')).toEqual([204, undefined, 'GET, HEAD, POST'])
    expect(await taken('/nowhere', 'DELETE')).toEqual([404, 'NOT_FOUND', null])
  })

  it('never puts what a person holds in the log', async () => {
    const secret = 'held-by-a-person'
    const typed = 'query A($p: ProfileInput!) { competenceGap(profile: $p, target: "cpas-2025") { asOf } }'
    await post({ query: typed, operationName: 'B', variables: { p: { certifications: [{ secret }] } } })
    await post({ query: typed, variables: { p: { certifications: [{ secret }] } } })
    await post(`{"query": "${secret}"`)
    const given = encodeURIComponent(JSON.stringify({ profile: { certifications: [secret] }, target: 'cpas-2025' }))
    const cited = await fetch(`${server.url}/answers/competenceGap?arguments=${given}`)
    expect([cited.status, cited.headers.get('cache-control')]).toEqual([200, 'no-store'])
    await fetch(`${server.url}/ecart?profil=${secret}`, { headers: { accept: 'text/html' } })
    await fetch(`${server.url}/%E0%A4%A?${secret}`)
    const log = lines.join('')
    expect(log).not.toContain(secret)
    expect(log).not.toMatch(/remoteAddress|"host":/)
    expect(log).toContain('"path":"/answers/competenceGap"')
    expect(log).toMatch(/"method":"POST","path":"\/graphql","status":400,/)
  })

  it('has its code in the guide, where each code stands with its status', () => {
    const guide = readFileSync(join(root, 'docs/guide/developer.md'), 'utf8')
    const told = [...guide.matchAll(/^\| `([A-Z_]+)` +\| (\d+) +\| (.*?) *\|$/gm)].map(([, ...row]) => row)
    expect(told).toEqual(Object.entries(codes).map(([code, { status, means }]) => [code, `${status}`, means]))
  })
})
