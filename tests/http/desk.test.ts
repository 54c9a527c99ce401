import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../../src/config.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import type { Role } from '../../src/model/rights.ts'
import { signLocal } from '../../src/rights/local.ts'
import { hold } from '../support/ask.ts'
import { table, twoFrameworks } from '../support/desk.ts'
import { openEmpty } from '../support/engines.ts'
import { startServer, type TestServer, temporaryFolder } from '../support/server.ts'

const folder = temporaryFolder()
const [first, second] = ['coordinateur:c1', 'coordinateur:c2']
let engine: GraphEngine
let server: TestServer

beforeAll(async () => {
  engine = await openEmpty('embedded')
  await hold(engine, twoFrameworks('c1', 'c2'))
  server = await startServer(engine, pino({ level: 'silent' }), readConfig({ DATA_DIR: folder.path }).http)
})
afterAll(async () => {
  await server.close()
  await engine.close()
  folder.remove()
})

const tokenOf = (subject: string, ...roles: Role[]): Promise<string> =>
  signLocal(folder.path, { subject, roles, days: 1 })

interface Row {
  version: number
  competence: { id: string }
  readings: { reader: string; coverage: string }[]
}
interface Payload {
  revision: string
  userErrors: { code: string }[]
}

async function asked<T>(token: string | undefined, query: string, variables: object = {}): Promise<T> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await reply.json()) as { data: T; errors?: { message: string }[] }
  expect(errors).toBeUndefined()
  return data
}

async function rowOf(token: string, competence: string): Promise<Row> {
  const query = `{ table(held: "infirmier:referentiel", target: "coordinateur:referentiel") {
    blocs { rows { version competence { id } readings { reader coverage } } } } }`
  const { table: found } = await asked<{ table: { blocs: { rows: Row[] }[] } }>(token, query)
  const row = found.blocs.flatMap(({ rows }) => rows).find((one) => one.competence.id === competence)
  if (!row) throw new Error(`${competence} is not in the table.`)
  return row
}

async function judged(token: string, how: 'recordReading' | 'settle', competence: string, coverage: string) {
  const { version } = await rowOf(token, competence)
  const query = `mutation Judge($table: ID!, $competence: ID!, $judgement: JudgementInput!, $version: Int!) {
    done: ${how}(table: $table, competence: $competence, judgement: $judgement, version: $version) {
      revision userErrors { code }
    }
  }`
  const judgement = { coverage, codes: ['infirmier:a'], why: 'Lu dans a.' }
  const { done } = await asked<{ done: Payload }>(token, query, { table, competence, judgement, version })
  expect(done.userErrors).toEqual([])
  return done
}

const gap = `{ competenceGap(profile: { certifications: ["infirmier"] }, target: "coordinateur") {
  revision caveats blocs { competences { state competence { id } } } } }`
interface Gap {
  competenceGap: {
    revision: string
    caveats: string[]
    blocs: { competences: { state: string; competence: { id: string } }[] }[]
  }
}
const stateOf = ({ competenceGap }: Gap, id: string) =>
  competenceGap.blocs.flatMap(({ competences }) => competences).find(({ competence }) => competence.id === id)?.state

it('a table is read by two, settled by a third; all are then answered by it, and can follow and take it', async () => {
  const [reader, other] = [await tokenOf('lecteur-1', 'LECTEUR'), await tokenOf('lecteur-2', 'LECTEUR')]
  const arbiter = await tokenOf('arbitre', 'ARBITRE')
  expect(stateOf(await asked<Gap>(undefined, gap), first)).toBe('UNKNOWN')
  const opening = `mutation { openTable(held: "infirmier:referentiel", target: "coordinateur:referentiel") {
    table { id state } userErrors { code } } }`
  expect(await asked(reader, opening)).toEqual({ openTable: { table: { id: table, state: 'OPEN' }, userErrors: [] } })

  const answered = async () => {
    const reply = await fetch(`${server.url}/graphql?${new URLSearchParams({ query: gap })}`)
    await reply.text()
    return reply.headers.get('etag')
  }
  const [before, etag] = [await engine.state(), await answered()]
  for (const [token, coverage] of [
    [reader, 'FULL'],
    [other, 'PART'],
  ] as const) {
    await judged(token, 'recordReading', first, coverage)
    await judged(token, 'recordReading', second, 'NONE')
    if (token === reader) {
      expect(await engine.state(), 'a reading under way leaves what is kept of other answers').toEqual(before)
      expect(await answered()).toBe(etag)
      const seen = await asked(undefined, '{ changes(first: 50) { totalCount nodes { kind } } }')
      expect(seen, 'and is told at once').toMatchObject({ changes: { totalCount: 3 } })
    }
    if (token === reader) expect((await rowOf(other, first)).readings, 'withheld until both are done').toEqual([])
    await asked(token, `mutation { finishReading(table: "${table}") { userErrors { code } } }`)
  }
  expect((await rowOf(arbiter, first)).readings).toHaveLength(2)
  const { revision } = await judged(arbiter, 'settle', first, 'FULL')

  const answer = await asked<Gap>(undefined, gap)
  expect(answer.competenceGap.revision).toBe(revision)
  expect(stateOf(answer, first)).toBe('ACQUIRED')
  expect(answer.competenceGap.caveats.join(' ')).toContain('tranchée, non relue')

  const { changes } = await asked<{ changes: { nodes: { kind: string; subject: string }[] } }>(
    undefined,
    '{ changes(since: 0, first: 50) { nodes { kind subject } } }',
  )
  expect(changes.nodes.at(-1)).toEqual({ kind: 'SETTLED', subject: 'arbitre' })
  const feed = await fetch(`${server.url}/changes.atom`)
  expect(feed.headers.get('content-type')).toContain('application/atom+xml')
  const { datasets } = await asked<{ datasets: { id: string; revision: string; changedAt: string }[] }>(
    undefined,
    '{ datasets { id revision changedAt elementCount framework { id } } }',
  )
  expect(datasets.length, 'and what was loaded').toBeGreaterThan(0)
  const told = await feed.text()
  expect(told, 'roles in the words of the pages').toMatch(/Rôle\u00A0: arbitrage\. Données\u00A0: /)
  expect(told).not.toMatch(/\b(?:lecteur|arbitre|reviseur),/)
  expect(told.match(/<entry>/g)).toHaveLength(changes.nodes.length + datasets.length)
  for (const { id, revision } of datasets) expect(told).toContain(`/datasets/${encodeURIComponent(id)}/${revision}`)
  const seed = await fetch(`${server.url}/tables/export?id=${encodeURIComponent(table)}&format=yaml`)
  const text = await seed.text()
  expect(parse(text)).toMatchObject({ crosswalk: { id: table } })
  const taken = async (token: string | undefined, body: string) => {
    const headers = { 'content-type': 'application/yaml', ...(token ? { authorization: `Bearer ${token}` } : {}) }
    const reply = await fetch(`${server.url}/tables/import`, { method: 'POST', headers, body })
    return [reply.status, await reply.json()]
  }
  const administrator = await tokenOf('admin', 'ADMINISTRATEUR')
  expect(await taken(administrator, text)).toMatchObject([200, { read: 2, kept: 0, already: 2, refused: [] }])
  expect(await taken(undefined, text)).toMatchObject([401, { error: { code: 'UNAUTHENTICATED' } }])
  expect(await taken(reader, text)).toMatchObject([403, { error: { code: 'FORBIDDEN' } }])
  expect(await taken(administrator, 'crosswalk: 3')).toMatchObject([400, { error: { code: 'BAD_REQUEST' } }])

  const exported = async (token?: string) => {
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
    return (await fetch(`${server.url}/export/decisions.csv`, { headers })).text()
  }
  expect(await exported(reader), 'readings may be under way: only an administrator takes decisions out').toContain(
    `""leftOut"":${changes.nodes.length}`,
  )
  expect(await exported()).not.toContain('""READ""')
  expect((await exported(administrator)).match(/""decision"":/g)).toHaveLength(changes.nodes.length)
})

it('takes a file as the command reads it, from an administrator alone, with the same report', async () => {
  const file = [
    'id;kind;label;level;frameworkKind',
    'mien;Framework;Mon référentiel;;COMPETENCES',
    'mien:1;Competence;Tenir un registre;DETAILED;',
    '',
  ].join('\n')
  const sent = async (token: string | undefined, body = file, query = 'name=elements.csv', format = 'csv') => {
    const headers = { 'content-type': 'text/csv', ...(token ? { authorization: `Bearer ${token}` } : {}) }
    const reply = await fetch(`${server.url}/import/${format}?${query}`, { method: 'POST', headers, body })
    return [reply.status, await reply.json()] as const
  }
  const administrator = await tokenOf('admin', 'ADMINISTRATEUR')
  expect(await sent(undefined)).toMatchObject([401, { error: { code: 'UNAUTHENTICATED' } }])
  expect(await sent(await tokenOf('lectrice-1', 'LECTEUR'))).toMatchObject([403, { error: { code: 'FORBIDDEN' } }])
  expect(await sent(administrator, file, 'name=elements.csv&dryRun=true')).toMatchObject([
    200,
    { written: false, elements: 2 },
  ])
  const [status, report] = await sent(administrator)
  expect([status, report]).toMatchObject([200, { written: true, problems: [], loads: [{ dataset: 'mien' }] }])
  const bad = await sent(administrator, file.replace('Tenir un registre', ''))
  expect(bad).toMatchObject([200, { written: false, problems: [{ file: 'elements.csv', line: 3 }] }])
  for (const [query, format] of [
    ['name=../x', 'csv'],
    ['', 'rome'],
    ['', 'toString'],
  ] as const)
    expect(await sent(administrator, file, query, format)).toMatchObject([400, { error: { code: 'BAD_REQUEST' } }])
})

it('pages what was proposed, the last first, and says how much there is', async () => {
  const reader = await tokenOf('lectrice-1', 'LECTEUR')
  const proposed = async (field: string) => {
    const said = 'source: "arrêté du 12 mars 2026, article 4", why: "Le texte le dit.", version: 0'
    const query =
      `mutation { proposeFact(element: "coordinateur", field: ${field}, value: "2027-01-01", ${said}) ` +
      '{ userErrors { code } } }'
    expect(await asked(reader, query)).toEqual({ proposeFact: { userErrors: [] } })
  }
  const fields = ['ENROL_FROM', 'ENROL_UNTIL', 'DELIVER_UNTIL']
  for (const field of fields) await proposed(field)
  interface Page {
    proposals: { totalCount: number; nodes: { field: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
  }
  const query = `query ($after: String) { proposals(about: "coordinateur", first: 2, after: $after) {
    totalCount nodes { field } pageInfo { endCursor hasNextPage } } }`
  const { proposals } = await asked<Page>(undefined, query)
  expect(proposals).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
  const next = await asked<Page>(undefined, query, { after: proposals.pageInfo.endCursor })
  expect(next.proposals).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } })
  const met = [...proposals.nodes, ...next.proposals.nodes].map(({ field }) => field)
  expect(met).toEqual([...fields].reverse())
})

it('tells what was loaded since a time, and loads of the same content are no change', async () => {
  const brought = (label: string) =>
    replaceDataset(engine, 'annexe:1', {
      nodes: [{ id: 'annexe:1', kind: 'Framework', properties: { label } }],
      relations: [],
    })
  const since = async (time: string) =>
    (
      await asked<{ datasets: { id: string; changedAt: string; framework: { label: string } }[] }>(
        undefined,
        'query ($time: String) { datasets(changedSince: $time) { id changedAt elementCount framework { label } } }',
        { time },
      )
    ).datasets
  const before = new Date().toISOString()
  await brought('Annexe')
  const [told, ...others] = await since(before)
  expect([told, others]).toEqual([
    { id: 'annexe:1', changedAt: expect.any(String), elementCount: 1, framework: { label: 'Annexe' } },
    [],
  ])
  await brought('Annexe')
  expect(await since(before)).toEqual([told])
  await brought('Annexe, revue')
  expect(await since(before)).toMatchObject([{ framework: { label: 'Annexe, revue' } }])
  expect(await since('2999-01-01T00:00:00Z')).toEqual([])
  const wrong = await server.ask('{ datasets(changedSince: "hier") { id } }')
  expect([wrong.status, wrong.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
})
