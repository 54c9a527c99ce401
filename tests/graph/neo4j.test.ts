import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { queries } from '../../src/generated/queries.ts'
import { openNeo4j } from '../../src/graph/neo4j.ts'
import { patiently } from '../../src/graph/patience.ts'
import type { GraphEngine, Query, Run } from '../../src/graph/port.ts'
import { neo4jServer, openAgain } from '../support/engines.ts'
import { startProxy } from '../support/proxy.ts'

const asking = <Row>(text: string): Query<Record<string, unknown>, Row> => ({
  name: 'test.asked',
  mode: 'read',
  text,
  columns: [],
})
const labels = asking<{ label: string }>('MATCH (n:Element) RETURN n.label AS label ORDER BY label')
const bloc = (id: string, label = id) => ({ id, label, kind: 'Bloc', sortKey: id, dataset: 'test' })

describe('a Neo4j that nobody has reached', () => {
  it.each(['nonsense', 'http://anne:secret@localhost'])('is refused where its address is none: %s', (uri) => {
    const told = uri.replace('anne:secret', '…')
    expect(() => openNeo4j({ uri, user: '', password: '' })).toThrow(
      expect.objectContaining({
        code: 'CONFIG_INVALID',
        message: `NEO4J_URI: '${told}' is not an address such as bolt://localhost:7687 or neo4j+s://host.`,
      }),
    )
  })

  it('is away at once for whoever asks', async () => {
    const engine = openNeo4j({ uri: 'bolt://127.0.0.1:1', user: '', password: '' })
    const away = { code: 'ENGINE_UNAVAILABLE', message: 'The graph server does not answer.' }
    await expect(engine.ping()).rejects.toMatchObject(away)
    await expect(engine.state()).rejects.toMatchObject(away)
    await expect(engine.read((run) => run(labels, {}))).rejects.toMatchObject(away)
    await expect(engine.write((run) => run(labels, {}))).rejects.toMatchObject(away)
    expect([engine.lastSeen(), engine.leased()]).toEqual([undefined, undefined])
    expect([engine.name, engine.requestTimeoutMs, engine.mostAtOnce]).toEqual(['neo4j', 10_000, 20_000])
    expect(engine.hasRoom(), 'no rows are kept').toBe(false)
    await engine.close()
  })
})

describe.skipIf(!neo4jServer())('Neo4j', () => {
  let driver: Driver
  let engine: GraphEngine
  const opened: GraphEngine[] = []
  /** One that the test alone uses; a lease of a minute outlives each test. */
  const open = (...settings: Parameters<typeof openAgain>) => {
    const one = openAgain(...settings)
    opened.push(one)
    return one
  }
  const withLease = () => open({ leaseMs: 60_000 })
  beforeAll(async () => {
    const { uri = '', user = '', password = '' } = neo4jServer() ?? {}
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
    engine = openAgain({})
    await patiently(() => labelsOn(engine))
  })
  afterAll(() => Promise.all([driver.close(), engine.close()]))
  beforeEach(async () => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
    await driver.executeQuery("CREATE (:Element:Bloc $own), (:GraphState {id: 'graph', revision: 'r'})", {
      own: bloc('a'),
    })
    return async () => void (await Promise.all(opened.splice(0).map((one) => one.close())))
  })

  const write = (on: GraphEngine, id: string, quiet = false) =>
    on.write((run) => run(queries.store.createNodes.Bloc, { rows: [bloc(id)] }), { quiet })
  const labelsOn = (on: GraphEngine) =>
    on.read(async (run) => (await run(labels, {})).map(({ label }) => label), { uncached: true })
  /** A server that has just started may take its time for what it has never met. */
  const waitingFor = <T>(work: (run: Run) => Promise<T>): Promise<T> => patiently(() => engine.read(work))
  /** What writers tell each other, and readers, beside the data. */
  const told = async () => {
    const { records } = await driver.executeQuery('MATCH (c:GraphCommit) RETURN c.epoch, c.since, c.notice')
    return records[0]?.map(Number) ?? []
  }
  const tell = (values: Record<string, number>) =>
    driver.executeQuery('MERGE (c:GraphCommit {id: "commit"}) SET c += $values', { values })

  it('takes and gives values of JavaScript: whole numbers as integers, whatever they are within', async () => {
    const given = { whole: 7, part: 1.5, none: null, yes: true, text: 'x', list: [3, 'y'], map: { deep: [{ n: 9 }] } }
    const text = `RETURN $whole / 2 AS halved, $part * 2 AS doubled, $none AS none, $yes AS yes, $text AS text,
      $list[0] / 2 AS first, $list AS list, $map.deep[0].n / 2 AS deep, $map AS map`
    const before = structuredClone(given)
    expect(await waitingFor((run) => run(asking(text), given))).toEqual([
      {
        ...{ halved: 3, doubled: 3, none: null, yes: true, text: 'x' },
        ...{ first: 1, list: [3, 'y'], deep: 4, map: { deep: [{ n: 9 }] } },
      },
    ])
    expect(given, 'what was given stays as it was').toEqual(before)
  })

  it('gives what has a type of its own as text, and nodes, relations and paths by their ids', async () => {
    const moments = `RETURN date('2026-11-22') AS date, datetime('2026-11-22T10:00:00Z') AS moment,
      localdatetime('2026-11-22T10:00:00') AS local, time('10:00:00Z') AS time, localtime('10:00:00') AS hour,
      duration('P1D') AS day`
    expect(await waitingFor((run) => run(asking(moments), {}))).toEqual([
      {
        ...{ date: '2026-11-22', moment: '2026-11-22T10:00:00Z', local: '2026-11-22T10:00:00' },
        ...{ time: '10:00:00Z', hour: '10:00:00', day: 'P1DT' },
      },
    ])
    await driver.executeQuery(
      "MATCH (a:Bloc {id: 'a'}) CREATE (a)-[:HAS_PART {key: 'a HAS_PART b', hash: 'h', dataset: 'test', " +
        "position: 2, on: date('2026-11-22')}]->(:Element:Bloc {id: 'b', n: 3})",
    )
    const path = asking('MATCH path = (a:Bloc {id: "a"})-[r]->(b) RETURN a, r, [b] AS list, path')
    const [a, b, r] = [
      { id: 'a', labels: ['Bloc', 'Element'], properties: { id: 'a', label: 'a', kind: 'Bloc' } },
      { id: 'b', labels: ['Bloc', 'Element'], properties: { id: 'b', n: 3 } },
      { type: 'HAS_PART', from: 'a', to: 'b', properties: { position: 2, on: '2026-11-22' } },
    ]
    expect(await waitingFor((run) => run(path, {}))).toEqual([
      { a, r, list: [b], path: { nodes: [a, b], relationships: [r] } },
    ])
  })

  it('is prepared once for all, with one element of an id', async () => {
    await driver.executeQuery('DROP CONSTRAINT element_id IF EXISTS')
    await engine.prepare()
    await engine.prepare()
    const { records } = await driver.executeQuery('SHOW INDEXES YIELD name, state RETURN name, state')
    const ready = records.filter((record) => record.get('state') === 'ONLINE').map((record) => record.get('name'))
    expect(ready).toEqual(expect.arrayContaining(['element_id', 'element_kind', 'decision_number', 'hidden_id']))
    await expect(write(engine, 'a')).rejects.toMatchObject({
      code: 'ENGINE_FAILED',
      message: expect.stringContaining("refused 'store.createNodes.Bloc'"),
    })
    expect(await told(), 'nothing is becoming visible').toEqual([])
  })

  it('announces each write beside it, and a quiet one not at all', async () => {
    await write(engine, 'b', true)
    expect([await told(), await engine.state()]).toEqual([[], { epoch: 0, revision: 'r', unended: 0 }])
    await write(engine, 'c')
    expect([await told(), await engine.state()]).toEqual([[1, 0, 0], { epoch: 1, revision: 'r', unended: 0 }])
    await write(withLease(), 'd')
    expect(await told(), 'no commit waits longer than a quarter of a second').toEqual([2, 0, 250])
    await write(engine, 'e')
    expect(await told(), 'nor less than the longest lease of a reader').toEqual([3, 0, 250])
    expect(await labelsOn(engine)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('says since when a write is becoming visible, as long as any reader may rest on the state before', async () => {
    await tell({ notice: 800 })
    let begun = 0
    const writing = engine.write(async (run) => {
      await run(queries.store.createNodes.Bloc, { rows: [bloc('b')] })
      begun = Date.now()
    })
    const look = 'MATCH (c:GraphCommit) RETURN c.since AS since, COUNT { (:Bloc {id: "b"}) } AS visible'
    let [since, visible] = [0, 0]
    while (since === 0) {
      const { records } = await driver.executeQuery(look)
      ;[since = 0, visible = 0] = records[0]?.map(Number) ?? []
    }
    expect([since >= begun, visible]).toEqual([true, 0])
    await writing
    expect(Date.now() - begun).toBeGreaterThanOrEqual(800)
    expect([await told(), await labelsOn(engine)]).toEqual([
      [1, 0, 800],
      ['a', 'b'],
    ])
  })

  it('undoes a write that fails, announces nothing, and keeps what was written ahead of it', async () => {
    const failing = engine.write(async (run, ahead) => {
      await ahead(queries.store.createHidden, { rows: [{ id: 'h' }] })
      await run(queries.store.createNodes.Bloc, { rows: [bloc('b')] })
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    expect([await labelsOn(engine), await told()]).toEqual([['a'], []])
    const { records } = await driver.executeQuery('MATCH (n:GraphHidden) RETURN n.id AS id')
    expect(records.map((record) => record.get('id'))).toEqual(['h'])
  })

  it('is of no state while a write becomes visible, unless its writer died', async () => {
    await tell({ since: Date.now() })
    let known = false
    const asked = engine.state().finally(() => (known = true))
    await sleep(120)
    expect(known).toBe(false)
    await tell({ since: 0, epoch: 5 })
    expect(await asked).toMatchObject({ epoch: 5, unended: 0 })
    const died = Date.now() - 60_000
    await tell({ since: died })
    expect(await engine.state()).toMatchObject({ epoch: 5, unended: died })
    expect(await labelsOn(engine)).toEqual(['a'])
  })

  /** Reads the labels, and what they were when somebody had come between. */
  async function reading(on: GraphEngine, between: () => Promise<unknown>): Promise<string[][]> {
    const tries: string[][] = []
    await on.read(
      async (run) => {
        tries.push((await run(labels, {})).map(({ label }) => label))
        if (tries.length === 1) await between()
      },
      { uncached: true },
    )
    return tries
  }

  it('is read again where a write came between, and only then', async () => {
    expect(await reading(engine, () => write(engine, 'b'))).toEqual([['a'], ['a', 'b']])
    expect(await reading(engine, () => write(engine, 'c', true))).toHaveLength(1)
    expect(await reading(engine, () => tell({ epoch: 8 }))).toHaveLength(2)
    expect(await reading(engine, () => tell({ since: Date.now() - 60_000 })), 'or has begun to').toHaveLength(2)
  })

  it('is not looked after again while each commit is announced long enough before', async () => {
    await tell({ notice: 60_000 })
    const leased = withLease()
    await leased.state()
    expect(await reading(leased, () => tell({ epoch: 8 }))).toHaveLength(1)
    const { uri = '', user = '', password = '' } = neo4jServer() ?? {}
    const routed = openNeo4j({ user, password, leaseMs: 60_000, uri: uri.replace('bolt', 'neo4j') })
    opened.push(routed)
    await routed.state()
    expect(await reading(routed, () => tell({ epoch: 9 })), 'a router may ask another server').toHaveLength(2)
    const other = withLease()
    await tell({ since: Date.now() - 60_000 })
    await other.state()
    expect(await reading(other, () => tell({ epoch: 10 })), 'who died announces nothing').toHaveLength(2)
  })

  it('is of one state for a lease, which a write of the same process ends, and a quiet one does not', async () => {
    const leased = withLease()
    expect([leased.leased(), leased.lastSeen()]).toEqual([undefined, undefined])
    const state = await leased.state()
    expect([state.revision, leased.leased(), leased.lastSeen()]).toEqual(['r', state, state])
    await write(leased, 'b', true)
    expect(leased.leased()).toEqual(state)
    await write(leased, 'c')
    expect([leased.leased(), leased.lastSeen()]).toEqual([undefined, state])
    await engine.state()
    expect(engine.leased(), 'without a lease there is none').toBeUndefined()
    await driver.executeQuery('MATCH (s:GraphState) DELETE s')
    expect((await leased.state()).revision).toBeUndefined()
    expect([leased.leased(), leased.lastSeen()], 'an empty graph gives none').toEqual([undefined, undefined])
  })

  it('ends what takes too long, at the server too', async () => {
    const hurried = open({ requestTimeoutMs: 300 })
    const slow = asking(
      'UNWIND range(1, 3000) AS a UNWIND range(1, 30000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) // late',
    )
    await expect(hurried.read((run) => run(slow, {}))).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' })
    const left = async () =>
      (await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery AS asked RETURN asked')).records.filter(
        (record) => String(record.get('asked')).endsWith('// late'),
      ).length
    await expect.poll(left).toBe(0)
    await expect.poll(() => labelsOn(hurried).catch(() => [])).toEqual(['a'])
  })

  it('leaves no connection behind', async () => {
    const connections = async () => (await driver.executeQuery('CALL dbms.listConnections()')).records.length
    const before = await connections()
    const one = openAgain({})
    expect(await labelsOn(one)).toEqual(['a'])
    await write(one, 'b', true)
    await one.close()
    await expect.poll(connections).toBeLessThanOrEqual(before)
  })

  it('is the database that is named', async () => {
    expect(await labelsOn(open({ database: 'neo4j' }))).toEqual(['a'])
    const other = open({ database: 'nowhere' })
    await expect(labelsOn(other)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' })
    await expect(write(other, 'b')).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' })
  })

  describe('behind a line that breaks', () => {
    let line: Awaited<ReturnType<typeof startProxy>>
    let far: GraphEngine
    let returns: number
    beforeEach(async () => {
      const { uri = '', ...server } = neo4jServer() ?? { user: '', password: '' }
      const { hostname: host, port } = new URL(uri.replace(/^\w+/, 'http'))
      line = await startProxy({ host, port: Number(port) })
      far = openNeo4j({ ...server, uri: `bolt://127.0.0.1:${line.port}`, requestTimeoutMs: 60_000, leaseMs: 60_000 })
      returns = 0
      far.onReturn(() => void returns++)
      return async () => {
        await far.close()
        await line.close()
      }
    })
    const away = { code: 'ENGINE_UNAVAILABLE', message: 'The graph server does not answer.' }

    it('is away for everybody until it is back, which is told; what was known of it is forgotten', async () => {
      await far.state()
      expect([far.leased()?.revision, await labelsOn(far)]).toEqual(['r', ['a']])
      await line.cut()
      await expect(labelsOn(far)).rejects.toMatchObject(away)
      await expect(far.state()).rejects.toMatchObject(away)
      expect([far.leased(), far.lastSeen(), returns]).toEqual([undefined, undefined, 0])
      await line.mend()
      await expect.poll(() => labelsOn(far).catch(() => [])).toEqual(['a'])
      expect(returns).toBe(1)
      await far.ping()
    })

    it('is found away where it goes silent under a read, long before the deadline', async () => {
      await far.state()
      line.freeze()
      await expect(labelsOn(far)).rejects.toMatchObject(away)
      await expect(far.ping()).rejects.toMatchObject(away)
      line.thaw()
      await expect.poll(() => labelsOn(far).catch(() => [])).toEqual(['a'])
    })

    it('answers a read under which the line broke and was mended', async () => {
      let tries = 0
      const read = far.read(async (run) => {
        const before = await run(labels, {})
        if (tries++ === 0) {
          await line.cut()
          await line.mend()
          // The driver learns of each of its connections.
          await sleep(50)
        }
        return [before, await run(labels, { again: true })]
      })
      expect([await read, tries]).toEqual([[[{ label: 'a' }], [{ label: 'a' }]], 2])
    })
  })
})
