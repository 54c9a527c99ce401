import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphEngine } from '../../src/graph/port.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import { codes, isCode } from '../../src/http/codes.ts'
import { createSchema } from '../../src/schema.ts'
import { type Body, documentsOf, numbersOf } from '../support/documents.ts'
import { openEmpty, referenceData } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'

const count = Number(process.env['FUZZ_DOCUMENTS'] ?? 300)
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000)
/** What a document may take, and /health beside it, in milliseconds: stated for a machine that does nothing else. */
const [aDocument, health] = [2_000, 500].map((most) => most * Number(process.env['FUZZ_PATIENCE'] ?? 5)) as [
  number,
  number,
]

interface Told {
  data?: unknown
  errors?: { message: string; extensions?: { code?: string } }[]
}

describe(`any document (seed ${seed})`, () => {
  let engine: GraphEngine
  let server: TestServer
  beforeAll(async () => {
    engine = await openEmpty('embedded')
    await replaceDataset(engine, 'reference', referenceData())
    server = await startServer(engine)
  })
  afterAll(async () => {
    await server.close()
    await engine.close()
  })

  /** What is wrong with the answer to a document; undefined where it is as it must be. */
  async function fault(body: Body): Promise<string | undefined> {
    const started = performance.now()
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const { data, errors = [] } = (await response.json()) as Told
    const took = performance.now() - started
    if (took > aDocument) return `took ${Math.round(took)} ms`
    for (const { message, extensions } of errors) {
      const { code } = extensions ?? {}
      if (!isCode(code)) return `has the code ${code}: ${message}`
      if (codes[code].whose !== 'caller') return `is ${code}: ${message}`
      if (response.status !== codes[code].status) return `is ${response.status} for ${code}: ${message}`
      if (message.length > 500) return `tells ${message.length} characters`
    }
    return errors.length > 0 || (response.status === 200 && data) ? undefined : `is ${response.status} without a word`
  }

  it(`is answered or refused in time, with a code of the list, and /health beside it: ${count} of them`, async () => {
    const ids = referenceData().nodes.map(({ id }) => id)
    const { fitting, broken } = documentsOf(createSchema(), ids, numbersOf(seed))
    const found: string[] = []
    let answered = 0
    for (let i = 0; i < count; i += 1) {
      const body = i % 2 === 0 ? fitting() : broken()
      const [wrong] = await Promise.all([fault(body), i % 50 === 0 ? healthIsQuick() : undefined])
      if (wrong) found.push(`${wrong}\n  ${JSON.stringify(body).slice(0, 600)}`)
      else answered += 1
    }
    expect(found.slice(0, 5)).toEqual([])
    expect(answered).toBe(count)
  }, 3_600_000)

  async function healthIsQuick(): Promise<void> {
    const started = performance.now()
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
    expect(performance.now() - started).toBeLessThan(health)
  }
})
