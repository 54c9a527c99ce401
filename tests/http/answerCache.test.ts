import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { GraphEngine } from '../../src/graph/port.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import { createAnswerCache } from '../../src/http/answerCache.ts'
import { onEachEngine, referenceData } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'

const question = '{ revision competenceGap(profile: {}, target: "cpas-2025") { asOf commonCounts { total } } }'

onEachEngine('an answer given again', (engine) => {
  let server: TestServer
  let reads = 0
  beforeAll(async () => {
    await replaceDataset(engine(), 'reference', referenceData())
    const counting: GraphEngine = {
      ...engine(),
      read: (work, options) => {
        reads += 1
        return engine().read(work, options)
      },
    }
    server = await startServer(counting)
  })
  afterAll(() => server.close())
  afterEach(() => vi.useRealTimers())

  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`, { headers })
  const readsOf = async (work: () => Promise<unknown>) => {
    const before = reads
    await work()
    return reads - before
  }

  it('is the same bytes, without another read', async () => {
    const first = await get(question)
    const bytes = await first.text()
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
    expect(JSON.parse(bytes).data.competenceGap.commonCounts.total).toBeGreaterThan(0)
    expect(await readsOf(async () => expect(await (await get(question)).text()).toBe(bytes))).toBe(0)
    const posted = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question }),
    })
    expect(await posted.text()).toBe(bytes)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toContain(JSON.parse(bytes).data.revision)
    const again = await get(question, { 'if-none-match': `"other", ${etag.replace('W/', '')}` })
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, ''])
  })

  it('depends on its variables and its operation', async () => {
    const named = 'query A($id: ID!) { node(id: $id) { id } } query B($id: ID!) { node(id: $id) { label } }'
    const ask = async (operationName: string, id: string) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: named, operationName, variables: { id } }),
      })
      return response.json()
    }
    expect(await ask('A', 'infirmier')).toEqual({ data: { node: { id: 'infirmier' } } })
    expect(await ask('A', 'cpas-2025')).toEqual({ data: { node: { id: 'cpas-2025' } } })
    expect(await ask('B', 'cpas-2025')).toEqual({ data: { node: { label: expect.any(String) } } })
  })

  it('is never an error, nor of another revision or another day', async () => {
    const wrong = '{ professions(first: 1000) { nodes { id } } }'
    const refused = await get(wrong)
    expect([refused.status, refused.headers.get('cache-control'), refused.headers.get('etag')]).toEqual([
      400,
      'no-store',
      null,
    ])
    const dayOf = async () => JSON.parse(await (await get(question)).text()).data.competenceGap.asOf
    const today = await dayOf()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 3_600_000 })
    expect(await dayOf()).not.toBe(today)
    vi.useRealTimers()
    expect(await dayOf()).toBe(today)

    const labelled = '{ revision node(id: "cpas-2025") { label } }'
    const before = await (await get(labelled)).json()
    const { nodes, relations } = referenceData()
    const relabelled = nodes.map((node) =>
      node.id === 'cpas-2025' ? { ...node, properties: { ...node.properties, label: 'Autre' } } : node,
    )
    await replaceDataset(engine(), 'reference', { nodes: relabelled, relations })
    const after = JSON.parse(await (await get(labelled)).text())
    expect(after.data).toEqual({ revision: expect.not.stringMatching(before.data.revision), node: { label: 'Autre' } })
    await replaceDataset(engine(), 'reference', referenceData())
    expect(await (await get(labelled)).json()).toEqual(before)
  })

  it('is computed once for those who ask in one moment, even where the first of them leaves', async () => {
    const asOf = (day: string) => question.replace('target: "cpas-2025"', `target: "cpas-2025", asOf: "${day}"`)
    const texts = (day: string) => Promise.all(Array.from({ length: 20 }, async () => (await get(asOf(day))).text()))
    let bytes: string[] = []
    expect(await readsOf(async () => (bytes = await texts('2026-03-01')))).toBe(1)
    expect(new Set(bytes).size).toBe(1)
    expect(JSON.parse(bytes[0] ?? '').data.competenceGap.asOf).toBe('2026-03-01')

    const leaving = new AbortController()
    const query = asOf('2026-03-02')
    const first = fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`, { signal: leaving.signal })
    const others = texts('2026-03-02')
    leaving.abort()
    await expect(first).rejects.toThrow('aborted')
    for (const text of await others) expect(JSON.parse(text).data.competenceGap.asOf).toBe('2026-03-02')

    const refused = await Promise.all(Array.from({ length: 5 }, () => get('{ node(id: "x") { name } }')))
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
  })

  it('is asked by the hash of its text, once the text is known', async () => {
    const query = '{ node(id: "infirmier") { id } } # by its hash'
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    const byHash = (text?: string) => {
      const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } })
      const search = new URLSearchParams({ extensions, ...(text ? { query: text } : {}) })
      return fetch(`${server.url}/graphql?${search}`).then((response) => response.json())
    }
    expect(await byHash()).toMatchObject({ errors: [{ message: 'PersistedQueryNotFound' }] })
    expect(await byHash(query)).toEqual({ data: { node: { id: 'infirmier' } } })
    expect(await byHash()).toEqual({ data: { node: { id: 'infirmier' } } })
  })

  it('reaches clients that ask by GET and prefer the type of GraphQL over HTTP', async () => {
    const accept = 'application/graphql-response+json, application/graphql+json, application/json, multipart/mixed'
    const response = await get('{ frameworks(first: 1) { nodes { id } } }', { accept })
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('application/graphql-response+json'),
    ])
    expect(await response.json()).toMatchObject({ data: { frameworks: { nodes: [{ id: expect.any(String) }] } } })
  })
})

describe('the answers kept', () => {
  it('take no more bytes than they may, the oldest leaving first', () => {
    const cache = createAnswerCache({ bytes: 10_000, answerBytes: 4_000 })
    const of = (hash: string) =>
      ({
        hash,
        operationName: undefined,
        variables: {},
        accept: '*/*',
        revision: 'r',
        epoch: 1,
        day: '2026-01-01',
      }) as const
    for (let i = 0; i < 10; i += 1) cache.keep(of(`${i}`), 'x'.repeat(2_000), 'application/json')
    const kept = Array.from({ length: 10 }, (_, i) => i).filter((i) => cache.get(of(`${i}`)))
    expect(kept).toEqual([7, 8, 9])
    cache.keep(of('large'), 'x'.repeat(5_000), 'application/json')
    expect(cache.get(of('large'))).toBeUndefined()
  })
})
