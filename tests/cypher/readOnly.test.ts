import { afterAll, describe, expect, it } from 'vitest'
import { askCypher } from '../../src/cypher/ask.ts'
import { Refused } from '../../src/cypher/readOnly.ts'
import { queries } from '../../src/generated/queries.ts'
import { signLocal } from '../../src/rights/local.ts'
import { neo4jServer, onEachEngine, openReference, referenceData } from '../support/engines.ts'
import { startServer, type TestServer, temporaryFolder } from '../support/server.ts'

/** Statements and what one of their rows holds. */
const answered: [string, object][] = [
  [
    'MATCH (c:Competence {id: $id}) RETURN c.code, c.framework AS f',
    { 'c.code': '1.1.c1', f: 'cpas-2025:referentiel' },
  ],
  ['match (c:Competence) where c.id starts with "cpas-2025:" return count(*)', { 'count(*)': 89 }],
  [
    'MATCH (c:Competence) WHERE NOT EXISTS { (c)-[:DRAWS_ON]->(:Savoir) } ' +
      'AND c.framework = "cpas-2025:referentiel" RETURN count(c) AS n',
    { n: 89 },
  ],
  [
    'MATCH (n) RETURN n.kind, count(*) ORDER BY count(*) DESC, n.kind LIMIT 1',
    { 'n.kind': 'Competence', 'count(*)': 243 },
  ],
  [
    'MATCH p = shortestPath((a {id: "infirmier"})-[:QUALIFIES_FOR|:CERTIFIES*..3]-(b {id: "ide-2009"})) ' +
      'RETURN length(p) AS steps, [n IN nodes(p) | n.id] AS ids',
    { steps: 1, ids: ['infirmier', 'ide-2009'] },
  ],
  [
    'MATCH (p:Profession {id: "infirmier"})-[:CAN_BECOME]->(via)-[:PERFORMS]->(:ActivityDomain)' +
      '-[:HAS_PART]->(a:Activity)<-[:FRAMES]-(q {id: "policy:inclusion"}) ' +
      'WHERE (a)<-[:HAS_PART]-(:ActivityDomain)<-[:PERFORMS]-(via) RETURN via.id, a.code',
    { 'via.id': 'cpas', 'a.code': 'A2' },
  ],
  ['RETURN 1 AS y UNION ALL RETURN 2 AS y UNION ALL RETURN 3 AS y', { y: 3 }],
  ['UNWIND [1, 2] AS x RETURN x * 2 AS y UNION ALL RETURN 7 AS y SKIP 0', { y: 7 }],
  [
    'MATCH (a {id: "cpas-2025"})-[r:HAS_PART|QUALIFIES_FOR]->() RETURN type(r) AS t, count(r) AS n',
    { t: 'QUALIFIES_FOR' },
  ],
  [
    "RETURN 'CREATE (n) // not a comment' AS text, \"it's\" AS other",
    { text: 'CREATE (n) // not a comment', other: "it's" },
  ],
  [
    'RETURN /* SET x */ 1 AS `delete`, // MERGE\n CASE 1 WHEN 1 THEN "un" ELSE "autre" END AS c',
    { delete: 1, c: 'un' },
  ],
  [
    'MATCH (n:Profession {id: "infirmier"}) RETURN n {.id, kind: n.kind} AS m, n:Profession AS trade',
    { m: { id: 'infirmier', kind: 'Profession' }, trade: true },
  ],
]

/** None of them may reach an engine: they write, read files, tell of the server, or hide what they are. */
const refused = [
  'CREATE (n:Element {id: "x"}) RETURN n',
  'MATCH (n) SET n.label = "x" RETURN n',
  'MATCH (n) DETACH DELETE n',
  'MATCH (n) WITH n REMOVE n.label RETURN n',
  'MERGE (n:Competence {id: "x"}) RETURN n',
  'MATCH (n) FOREACH (x IN [1] | SET n.y = x) RETURN n',
  'CREATE INDEX mine FOR (n:Element) ON (n.label)',
  'DROP CONSTRAINT mine',
  'LOAD CSV FROM "file:///etc/hostname" AS line RETURN line',
  'CALL db.labels() YIELD label RETURN label',
  'CALL { CREATE (n) RETURN n } RETURN n',
  'MATCH (n) CALL (n) { SET n.x = 1 } RETURN n',
  'SHOW USERS',
  'USE system MATCH (n) RETURN n',
  'EXPLAIN MATCH (n) RETURN n',
  'MATCH (n) RETURN n; MATCH (m) DELETE m',
  'RETURN 1 /* */ CREATE (n)',
  'RETURN 1 // \n CREATE (n)',
  'MATCH (n) RETURN n.id AS set',
  'MATCH (n) RETURN 1 AS `a`` CREATE (n)`',
  "RETURN 'a\\' CREATE (n) RETURN 1",
  "RETURN 'a' 'b'",
  'RETURN 1 \\u0043REATE (n)',
  'RETURN 1 ſET x',
  "RETURN '\\u0027 CREATE (n)'",
  'MATCH (n) RETURN apoc.load.json("x")',
  'RETURN file()',
  'RETURN range(1, 1000000000) AS all',
  'MATCH (n:GraphDecision) RETURN n',
  'MATCH (n)-[:OWNS]->(m) RETURN n',
  'MATCH (a)-[*]-(b) RETURN a',
  'MATCH (a)-[:HAS_PART*1..90]->(b) RETURN a',
  'MATCH (n) RETURN n LIMIT -1',
  'RETURN $missing AS x',
  `RETURN ${'('.repeat(900)}1${')'.repeat(900)}`,
  `RETURN '${'x'.repeat(5_000)}'`,
  '',
]

onEachEngine(
  'a statement of an analyst',
  (engine) => {
    const ask = (statement: string, limit = 1_000, params = { id: 'cpas-2025:1.1.c1' }) =>
      askCypher(engine(), { statement, params, limit })

    it('is answered by every part of the language that it may use', async () => {
      for (const [statement, row] of answered) {
        const { rows } = await ask(statement)
        expect([statement, rows.some((one) => expect.objectContaining(row).asymmetricMatch(one))]).toEqual([
          statement,
          true,
        ])
      }
    })

    it('gives elements, relations and paths by their ids and properties, without what the store adds', async () => {
      const { rows, columns, revision } = await ask(
        'MATCH p = (c:Certification {id: "ide-2009"})-[r:QUALIFIES_FOR]->(t) RETURN c, r, p, 1.5 AS half',
      )
      const row = rows[0] ?? {}
      expect(columns).toEqual(['c', 'r', 'p', 'half'])
      expect(revision).toMatch(/^[0-9a-f]{12}$/)
      expect(row['c']).toMatchObject({
        id: 'ide-2009',
        labels: ['Certification', 'Element'],
        properties: { kind: 'Certification' },
      })
      expect(row['r']).toMatchObject({ type: 'QUALIFIES_FOR', from: 'ide-2009', to: 'infirmier' })
      expect(row['p']).toEqual({
        nodes: [row['c'], expect.objectContaining({ id: 'infirmier' })],
        relationships: [row['r']],
      })
      expect(JSON.stringify(row)).not.toMatch(/"(hash|sortKey|dataset|_id|elementId)"/)
    })

    it('gives no more rows than the limit, and says when there were more', async () => {
      const cut = await ask('MATCH (c:Competence) RETURN c.id AS id', 5)
      expect([cut.rows.length, cut.cut]).toEqual([5, true])
      expect(await ask('MATCH (c:Competence) RETURN c.id AS id LIMIT 5', 5)).toMatchObject({ cut: false })
      expect(
        (await ask('MATCH (c:Competence) RETURN c.id AS id LIMIT $n', 5, { id: '', ...{ n: 2 } })).rows.length,
      ).toBe(2)
    })

    it('meets no node that is not an element', async () => {
      const { rows } = await ask('MATCH (n) RETURN count(n) AS n')
      expect(rows).toEqual([{ n: referenceData().nodes.length }])
    })

    it('is refused where it is not known to read, in one line, and nothing changes', async () => {
      const before = await engine().state()
      for (const statement of refused) {
        const error = await ask(statement).then(
          () => statement,
          (one: unknown) => one,
        )
        expect([statement, error instanceof Refused]).toEqual([statement, true])
        expect((error as Refused).message).not.toMatch(/\n/)
      }
      expect(await engine().state()).toEqual(before)
    })

    it('says what the engine finds wrong with it', async () => {
      await expect(ask('MATCH (a) RETURN missing')).rejects.toThrow(/The graph refuses this: .*missing/)
    })

    it('ends with the deadline of a request', async () => {
      const gone = AbortSignal.timeout(30)
      const late = askCypher(engine(), {
        statement: 'MATCH (a), (b) WHERE a.label CONTAINS b.label RETURN count(*) AS n',
        params: {},
        limit: 1,
        signal: gone,
      })
      await expect(late).rejects.toMatchObject({ name: 'TimeoutError' })
    })
  },
  referenceData,
)

/** A write of the catalog, sent as a read: what stands between, should the grammar let one pass. */
describe.skipIf(!neo4jServer())('a Neo4j', () => {
  it('refuses itself to write in the transaction of a read', async () => {
    const engine = await openReference('neo4j')
    const write = engine.read((run) => run(queries.store.lock, { writer: 'x' }), { uncached: true })
    await expect(write).rejects.toThrow(/read access mode/i)
  })
})

describe('POST /cypher', () => {
  const folder = temporaryFolder()
  const servers: TestServer[] = []
  const serve = async (cypherAccess: 'off' | 'administrators' | 'open') => {
    const server = await startServer(await openReference('embedded'), undefined, {
      cypherAccess,
      tokens: {
        jwksUri: undefined,
        publicKeyFile: undefined,
        issuer: undefined,
        audience: undefined,
        rolesClaim: 'roles',
        dataDir: folder.path,
      },
    })
    servers.push(server)
    return (body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${server.url}/cypher`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
  }
  afterAll(async () => {
    for (const server of servers) await server.close()
    folder.remove()
  })
  const statement = 'MATCH (n:Certification) RETURN n.id AS id ORDER BY id'

  it('is not there unless a setting opens it', async () => {
    expect((await (await serve('off'))({ statement })).status).toBe(404)
  })

  it('takes the role administrateur where it is open to administrators alone', async () => {
    const post = await serve('administrators')
    const bearer = async (role: 'LECTEUR' | 'ADMINISTRATEUR') => ({
      authorization: `Bearer ${await signLocal(folder.path, { subject: 'x', roles: [role], days: 1 })}`,
    })
    expect((await post({ statement })).status).toBe(401)
    expect((await post({ statement }, await bearer('LECTEUR'))).status).toBe(403)
    expect((await post({ statement }, await bearer('ADMINISTRATEUR'))).status).toBe(200)
  })

  it('answers as JSON or as CSV, and says what is wrong', async () => {
    const post = await serve('open')
    const reply = await post({
      statement: 'MATCH (n:Certification {id: $id}) RETURN n.id AS id',
      params: { id: 'ide-2009' },
    })
    expect([reply.headers.get('x-rows-cut'), await reply.json()]).toEqual([
      'false',
      { columns: ['id'], rows: [{ id: 'ide-2009' }], cut: false, revision: expect.any(String) },
    ])
    const sheet = await post({ statement, limit: 1 }, { accept: 'text/csv' })
    expect([sheet.headers.get('x-rows-cut'), (await sheet.text()).split('\n').length]).toEqual(['true', 3])
    for (const [body, code] of [
      [{ statement: 'MATCH (n) DELETE n' }, 'CYPHER_REFUSED'],
      [{}, 'BAD_REQUEST'],
      [{ statement, limit: 0 }, 'BAD_REQUEST'],
      [{ statement, more: 1 }, 'BAD_REQUEST'],
    ] as const) {
      const refusal = await post(body)
      expect([refusal.status, await refusal.json()]).toMatchObject([400, { error: { code } }])
    }
  })
})
