import { once } from 'node:events'
import { buildSchema, execute, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphEngine, Run } from '../../src/graph/port.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import { Budget, counted } from '../../src/http/budget.ts'
import { limits } from '../../src/http/limits.ts'
import { createPlaces } from '../../src/http/places.ts'
import { openEmpty, referenceData } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { turnsDuring } from '../support/turns.ts'

describe('a heavy request', () => {
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

  const refusal = async (query: string) => {
    const { status, errors, data } = await server.ask(query)
    return [status, data, errors?.map(({ extensions, message }) => [extensions.code, message])]
  }
  const tooCostly = (why: string) => [400, null, [['QUERY_TOO_COSTLY', expect.stringContaining(why)]]]

  it('is refused before it is computed where its lists would multiply', async () => {
    const outline = (inner: string) => `tree { nodes { element { framework { ${inner} } } } }`
    const query = `{ framework(id: "cpas-2025:referentiel") { ${outline(outline('tree { nodes { depth } }'))} } }`
    expect(await refusal(query)).toEqual(tooCostly('may ask for'))
  })

  it('is refused, with one error and no data, where its answer became larger than any estimate', async () => {
    const fields = 'id label kind verified note rationale code derived statement synonyms'
    const lines = `tree { nodes { depth element { ${fields} } } }`
    const query = `{ competences(first: 100) { nodes { framework { ${lines} } } } }`
    expect(await refusal(query)).toEqual(tooCostly('holds more than'))
    expect((await server.ask('{ revision }')).status).toBe(200)
  })

  it('holds few questions over the whole graph', async () => {
    const search = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `s${i}: search(text: "soin ${i}") { items { score } }`).join(' ')} }`
    expect((await server.ask(search(limits.heavy))).status).toBe(200)
    expect(await refusal(search(limits.heavy + 1))).toEqual(tooCostly('heavy fields'))
    const table = 'mobilityTable(framework: "cpas-2025:referentiel") { next }'
    expect(await refusal(`{ ...A } fragment A on Query { a: ${table} b: ${table} }`)).toEqual(tooCostly('heavy fields'))
  })

  it('is told to come back where too many wait, while light ones and /health are answered', async () => {
    let goOn = (): void => undefined
    const released = new Promise<void>((done) => {
      goOn = done
    })
    // Those that run are held, however long the others take to come.
    const held =
      (run: Run): Run =>
      (query, parameters) =>
        query.name.startsWith('pathways.') ? released.then(() => run(query, parameters)) : run(query, parameters)
    const read: GraphEngine['read'] = (work, options) =>
      engine.read((run, snapshot) => work(held(run), snapshot), options)
    const { url, ask, close } = await startServer({ ...engine, read })
    const [accepted, more] = [limits.atOnce.heavy.running + limits.atOnce.heavy.waiting, 30]
    let refusals = 0
    const asked = Array.from({ length: accepted + more }, async (_, i) => {
      const day = new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10)
      const profile = `{ professions: ["infirmier"] }`
      const query = `{ pathways(profile: ${profile}, target: "caferuis-2004", asOf: "${day}") { asOf } }`
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      if (response.status !== 200) refusals++
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
      return { status: response.status, retry: response.headers.get('retry-after'), code: errors?.[0]?.extensions.code }
    })
    await expect.poll(() => refusals).toBe(more)
    expect((await fetch(`${url}/health`)).status).toBe(200)
    expect((await ask('{ revision }')).status).toBe(200)
    goOn()
    const answers = await Promise.all(asked)
    const busy = answers.filter(({ status }) => status !== 200)
    expect(answers.length - busy.length).toBe(accepted)
    for (const answer of busy) expect(answer).toEqual({ status: 503, retry: '1', code: 'SERVICE_BUSY' })
    await close()
  })
})

describe('the budget of a request', () => {
  it('ends with its values, or with its time', () => {
    const budget = new Budget(10_000)
    budget.spend(limits.values)
    expect(() => budget.spend(1)).toThrow(/more than/)
    expect(budget.refusal?.extensions).toEqual({ code: 'QUERY_TOO_COSTLY' })
    const late = new Budget(-1)
    expect(() => late.spend(1)).toThrow(/longer/)
    expect(late.refusal?.extensions).toEqual({ code: 'ENGINE_TIMEOUT' })
  })
})

describe('an answer of thousands of values', () => {
  it('is computed in pieces: others have their turn before it is whole', async () => {
    const schema = counted(buildSchema('type Query { list: [Item!]! } type Item { id: Int! self: Item! }'))
    const item = (id: number): object => ({ id, self: () => item(id) })
    const answer = Promise.resolve(
      execute({
        schema,
        document: parse('{ list { self { self { id } } } }'),
        rootValue: { list: Array.from({ length: 15_000 }, (_, id) => item(id)) },
        contextValue: { budget: new Budget(20_000) },
      }),
    )
    const others = await turnsDuring(answer)
    const { data, errors } = await answer
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ list: expect.arrayContaining([{ self: { self: { id: 14_999 } } }]) })
    expect(others).toBeGreaterThan(10)
  })
})

describe('the places of requests', () => {
  it('run few at once, let some wait, and take the next when one is done', async () => {
    const { heavy } = createPlaces({ light: { running: 1, waiting: 1 }, heavy: { running: 1, waiting: 1 } })
    const release = new AbortController()
    const released = once(release.signal, 'abort')
    const running = heavy(() => released.then(() => 'first'))
    await Promise.resolve()
    const waiting = heavy(async () => 'second')
    await expect(heavy(async () => 'third')).rejects.toMatchObject({ extensions: { code: 'SERVICE_BUSY' } })
    release.abort()
    expect(await Promise.all([running, waiting])).toEqual(['first', 'second'])
    expect(await heavy(async () => 'fourth')).toBe('fourth')
  })
})
