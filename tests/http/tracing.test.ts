import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterAll, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import { signLocal } from '../../src/rights/local.ts'
import { createTracing } from '../../src/tracing.ts'
import { hold } from '../support/ask.ts'
import { graph } from '../support/builders.ts'
import { table, twoFrameworks } from '../support/desk.ts'
import { openEmpty, openReference } from '../support/engines.ts'
import { startServer, temporaryFolder } from '../support/server.ts'

const home = temporaryFolder()
afterAll(() => home.remove())

interface Sent {
  name: string
  traceId: string
  spanId: string
  parentSpanId?: string
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[]
}

/** A collector: what is sent to it over OTLP, as JSON. */
async function collector(): Promise<{ url: string; spans: Sent[]; server: Server }> {
  const spans: Sent[] = []
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const { resourceSpans } = JSON.parse(Buffer.concat(pieces).toString()) as {
      resourceSpans: { scopeSpans: { spans: Sent[] }[] }[]
    }
    if (request.url === '/v1/traces')
      spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)))
    response.setHeader('content-type', 'application/json').end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, spans, server }
}
const told = ({ attributes }: Sent) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]))

const query = 'query ($id: ID!) { node(id: $id) { label } }'

it('a request is a trace of its statements under the caller\u2019s own, saying nothing of what was asked', async () => {
  const { url, spans, server: http } = await collector()
  // What was read before is asked of no engine.
  const engine = await openEmpty('embedded', { cacheBytes: 0 })
  await replaceDataset(engine, 'test', graph().certification('titre').data())
  const server = await startServer(engine, undefined, { traces: url })
  await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    },
    body: JSON.stringify({ query, variables: { id: 'titre' } }),
  })
  await server.close()
  await engine.close()
  http.close()
  const request = spans.find(({ name }) => name === 'POST /graphql')
  if (!request) throw new Error(`Sent was ${spans.map(({ name }) => name)}.`)
  expect(request).toMatchObject({ traceId: '0af7651916cd43dd8448eb211c80319c', parentSpanId: 'b7ad6b7169203331' })
  expect(told(request)).toMatchObject({
    'http.route': '/graphql',
    'http.response.status_code': 200,
    'ccg.field': 'node',
    'ccg.outcome': 'computed',
  })
  const operation = spans.find(({ name }) => name === 'GraphQL node')
  expect(operation).toMatchObject({ traceId: request.traceId, parentSpanId: request.spanId })
  const statement = spans.find(({ name }) => name === 'elements.byIds')
  expect(statement).toMatchObject({ traceId: request.traceId, parentSpanId: operation?.spanId })
  expect(statement && told(statement)).toMatchObject({
    'db.system.name': 'embedded',
    'db.response.returned_rows': 1,
  })
  expect(JSON.stringify(spans)).not.toContain('titre')
})

it('what is written is traced too: a decision under its request, an import under its command', async () => {
  const { url, spans, server: http } = await collector()
  const engine = await openEmpty('embedded')
  await hold(
    engine,
    twoFrameworks('c1').crosswalk('infirmier', 'coordinateur').aligned('infirmier:a', 'coordinateur:c1'),
  )
  const settings = readConfig({ DATA_DIR: home.path, OTEL_EXPORTER_OTLP_ENDPOINT: url })
  const server = await startServer(engine, undefined, settings.http)
  const token = await signLocal(home.path, { subject: 'claire', roles: ['ARBITRE'], days: 1 })
  const change =
    `mutation { reopen(table: "${table}", competence: "coordinateur:c1", reason: "Relu.", version: 0) ` +
    '{ userErrors { code } } }'
  const reply = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: change }),
  })
  expect(await reply.json()).toEqual({ data: { reopen: { userErrors: [] } } })
  await server.close()
  await engine.close()
  const tracing = await createTracing(url, () => undefined)
  const other = await openEmpty('embedded')
  await tracing.command('ccg import', () => hold(tracing.watched(other), twoFrameworks('c1')))
  await other.close()
  http.close()
  for (const [name, under] of [
    ['desk.append', 'GraphQL reopen'],
    ['store.createNodes.Competence', 'ccg import'],
  ]) {
    const statement = spans.find((span) => span.name === name)
    const write = spans.find(({ spanId }) => spanId === statement?.parentSpanId)
    const whole = spans.find(({ spanId }) => spanId === write?.parentSpanId)
    expect([write?.name, whole?.name]).toEqual(['write', under])
  }
  expect(JSON.stringify(spans)).not.toMatch(/Relu|claire|coordinateur:c1/)
})

it('a collector that is away holds up neither an answer nor the end, and is one line of the log', async () => {
  const lines: string[] = []
  const logger = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) })
  const settings = { traces: 'http://127.0.0.1:1/' }
  const server = await startServer(await openReference('embedded'), logger, settings)
  expect((await server.ask(query, { id: 'cpas-2025' })).status).toBe(200)
  const began = performance.now()
  await server.close()
  expect(performance.now() - began).toBeLessThan(8_000)
  expect(lines.filter((line) => line.includes('Traces cannot be sent'))).toHaveLength(1)
})
