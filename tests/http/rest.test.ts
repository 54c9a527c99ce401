import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { KeptAnswers } from '../../src/http/keptAnswers.ts'
import { hold } from '../support/ask.ts'
import { twoFrameworks } from '../support/desk.ts'
import { openEmpty, openReference } from '../support/engines.ts'
import { startServer, type TestServer, temporaryFolder } from '../support/server.ts'

const profile = { certifications: ['ide-2009'] }
const examples: Record<string, object> = {
  competenceGap: { profile, target: 'cpas-2025' },
  vaeBridge: { profile, certification: 'cpas-2025' },
  paths: { from: 'infirmier', to: 'policy:hpst', first: 2 },
  pathways: { profile, target: 'caferuis-2022' },
  mobility: { profession: 'infirmier', first: 3 },
  mobilityTable: { framework: 'rome' },
  compare: { a: 'deass-2026', b: 'cpas-2025' },
  matrix: { frameworks: ['ide-2009', 'cpas-2025'] },
  whatIf: { profile, acquire: ['cpas-2025:1'], targets: ['cpas-2025'] },
  policyImpact: { policy: 'policy:hpst', includeDerived: true },
  search: { text: 'coordination', first: 3 },
  suggestions: { profile, target: 'cpas-2025', first: 2 },
}
interface Document {
  openapi: string
  paths: Record<string, { post: { responses: Record<string, { content?: object }> } }>
  components: { schemas: Record<string, object> }
}

describe('the questions as REST', () => {
  let server: TestServer
  let document: Document
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false })
  beforeAll(async () => {
    server = await startServer(await openReference('embedded'))
    document = (await (await fetch(`${server.url}/openapi.json`)).json()) as Document
    expect(document.openapi).toBe('3.1.0')
  })
  afterAll(() => server.close())
  const schema = (name: string) => ajv.compile(document.components.schemas[name] ?? {})
  const post = (name: string, given: unknown) =>
    fetch(`${server.url}/answers/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
    })

  it('are all described, and nothing else is', () => {
    expect(Object.keys(document.paths).sort()).toEqual(
      Object.keys(examples)
        .map((name) => `/answers/${name}`)
        .sort(),
    )
  })

  it.each(Object.entries(examples))('answer as described: %s', async (name, given) => {
    const takes = schema(`${name}Arguments`)
    expect([takes(given), takes.errors]).toEqual([true, null])
    expect(takes({ ...given, more: 1 })).toBe(false)
    const reply = await post(name, given)
    expect(reply.status).toBe(200)
    const gives = schema(`${name}Answer`)
    expect(document.paths[`/answers/${name}`]?.post.responses['200']?.content).toEqual({
      'application/json': { schema: { $ref: `#/components/schemas/${name}Answer` } },
    })
    expect([gives(await reply.json()), gives.errors]).toEqual([true, null])
  })

  it('answer the same by the address that answers are cited by', async () => {
    const { answer } = (await (await post('search', { text: 'hpst' })).json()) as { answer: { citation: string } }
    const cited = (await (await fetch(`${server.url}${answer.citation}`)).json()) as object
    expect(cited).toMatchObject({ answer, citation: { changed: false } })
  })

  it('say what was wrong as described', async () => {
    const gives = schema('Error')
    for (const given of [{}, { text: 3 }, { text: 'soin', limit: 2 }, [], null]) {
      const reply = await post('search', given)
      const body = await reply.json()
      expect([given, reply.status, gives(body)]).toEqual([given, 400, true])
    }
    expect(await (await post('nothing', {})).json()).toMatchObject({ error: { code: 'UNKNOWN_OPERATION' } })
  })
})

describe('a citation, where answers are kept', () => {
  const folder = temporaryFolder()
  afterAll(() => folder.remove())
  const open = async <T>(url: string) => (await (await fetch(url)).json()) as T
  interface Opened {
    citation: { changed: boolean }
    given?: { sha256: string; address: string }
    sinceCount?: number
    since?: { path: string; before: string; after: string }[]
    answer: { citation: string }
  }

  it('opens the very bytes that were given, and says what is answered otherwise since', async () => {
    const engine = await openEmpty('embedded')
    const data = () => twoFrameworks('c1').crosswalk('infirmier', 'coordinateur')
    await hold(engine, data())
    const kept = { folder: folder.path, days: 30, bytes: 2 ** 20 }
    const server = await startServer(engine, undefined, { kept })
    const asked = { profile: { certifications: ['infirmier'] }, target: 'coordinateur' }
    const ask = () =>
      fetch(`${server.url}/answers/competenceGap`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(asked),
      })
    const { answer } = (await (await ask()).json()) as Opened
    const again = await open<Opened>(`${server.url}${answer.citation}`)
    expect(again).toMatchObject({ citation: { changed: false }, since: [], sinceCount: 0 })

    await hold(engine, data().aligned('infirmier:a', 'coordinateur:c1'))
    const { given, since, sinceCount, citation } = await open<Opened>(`${server.url}${answer.citation}`)
    expect(citation.changed).toBe(true)
    const bytes = await (await fetch(`${server.url}${given?.address}`)).text()
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(given?.sha256)
    expect(JSON.parse(bytes)).toEqual(answer)
    expect(since).toContainEqual(
      expect.objectContaining({ path: expect.stringMatching(/c1\]\.state$/) as unknown, after: '"ACQUIRED"' }),
    )
    expect(sinceCount).toBe(since?.length)
    expect((await fetch(`${server.url}/answers/given/${'0'.repeat(64)}`)).status).toBe(404)
    await server.close()
    await engine.close()
  })

  it('is forgotten after its days, and where there is no more room: the oldest first', async () => {
    const answers = new KeptAnswers({ folder: join(folder.path, 'small'), days: 1, bytes: 100 })
    const text = (letter: string) => letter.repeat(60)
    await answers.keep('/a', text('a'))
    expect((await answers.opened('/a'))?.text).toBe(text('a'))
    await new Promise((later) => setTimeout(later, 5))
    await answers.keep('/b', text('b'))
    expect(await answers.opened('/a')).toBeUndefined()
    expect((await answers.opened('/b'))?.text).toBe(text('b'))
    await answers.keep('/c', 'c'.repeat(200))
    expect(await answers.opened('/c'), 'what never fits is not kept').toBeUndefined()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 86_400_000 })
    expect(await answers.opened('/b')).toBeUndefined()
    const bytes = createHash('sha256').update(text('b')).digest('hex')
    expect(await answers.named(bytes), 'nor under its own name').toBeUndefined()
    expect(readdirSync(join(folder.path, 'small')), 'and nothing of it stays').toEqual([])
    vi.useRealTimers()
  })
})
