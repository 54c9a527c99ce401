import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { queries } from '../../src/generated/queries.ts'
import type { GraphEngine, Query } from '../../src/graph/port.ts'
import { currentRevision, datasetStates, replaceDataset } from '../../src/graph/store.ts'
import type { GraphData } from '../../src/model/records.ts'
import { graph } from '../support/builders.ts'
import { neo4jServer, onEachEngine, openAgain, openEmpty } from '../support/engines.ts'
import { startServer } from '../support/server.ts'

/** Takes minutes on any engine, and reads nothing. */
const slow: Query<object, { total: number }> = {
  name: 'test.slow',
  mode: 'read',
  text: 'UNWIND range(1, 3000) AS a UNWIND range(1, 30000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS total',
  columns: ['total'],
}
const transactions: Query<object, { query: string }> = {
  name: 'test.transactions',
  mode: 'read',
  text: 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query',
  columns: ['query'],
}

const labelled = (label: string): GraphData =>
  graph()
    .certification('titre', { label: `Titre ${label}` })
    .bloc('1')
    .competences('1.1', '1.2')
    .certification('diplome', { label: `Diplôme ${label}` })
    .competences('a')
    .data()
const label = (engine: GraphEngine) =>
  engine.read(async (run) => (await run(queries.elements.byIds, { ids: ['titre'] }))[0]?.properties['label'])

/** Leaves this worker's Neo4j as a writer that was killed between the beginning and the end of its commit. */
async function die(): Promise<void> {
  const { uri, user, password } = neo4jServer() ?? { uri: '', user: '', password: '' }
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await driver.executeQuery(
    "MERGE (c:GraphCommit {id: 'commit'}) SET c.epoch = coalesce(c.epoch, 0) + 1, c.since = $at",
    {
      at: Date.now() - 60_000,
    },
  )
  await driver.close()
}

/** The same engine, which does something else once, just before a statement of a question is sent. */
function interrupted(engine: GraphEngine, name: string, interruption: () => Promise<unknown>): GraphEngine {
  let done = false
  return {
    ...engine,
    read: (work, options) =>
      engine.read(
        (run, snapshot) =>
          work(async (query, params) => {
            if (!done && query.name === name) {
              done = true
              await interruption()
            }
            return run(query, params)
          }, snapshot),
        options,
      ),
  }
}

onEachEngine('a read', (engine, name) => {
  let quick: GraphEngine
  beforeAll(async () => {
    await replaceDataset(engine(), 'test', labelled('ancien'))
    quick = name === 'neo4j' ? openAgain({}) : engine()
  })
  afterAll(async () => {
    if (quick !== engine()) await quick.close()
  })

  it('gives an answer of one revision, though a commit comes between its analysis and its labels', async () => {
    await replaceDataset(engine(), 'test', labelled('ancien'))
    const before = await currentRevision(engine())
    const between = interrupted(engine(), 'elements.byIds', () => replaceDataset(engine(), 'test', labelled('nouveau')))
    const server = await startServer(between)
    try {
      const question = `{
        revision
        competenceGap(profile: {certifications: ["diplome"]}, target: "titre") { revision counts { total } }
        node(id: "titre") { label }
      }`
      const { data, errors } = (await server.ask(question)) as unknown as {
        errors?: object
        data: { revision: string; competenceGap: { revision: string; counts: object }; node: { label: string } }
      }
      expect(errors).toBeUndefined()
      const after = await currentRevision(engine())
      expect(after).not.toBe(before)
      const of = (revision: string | undefined, text: string) => ({
        revision,
        competenceGap: { revision, counts: { total: 2 } },
        node: { label: `Titre ${text}` },
      })
      expect([of(before, 'ancien'), of(after, 'nouveau')]).toContainEqual(data)
      expect((await server.ask(question)).data).toEqual(of(after, 'nouveau'))
    } finally {
      await server.close()
    }
  })

  it('never gives what the cache kept of another revision, whoever wrote it', async () => {
    for (const text of ['un', 'deux', 'trois']) {
      await replaceDataset(engine(), 'test', labelled(text))
      expect([await label(quick), await label(quick)]).toEqual([`Titre ${text}`, `Titre ${text}`])
    }
  })

  if (name === 'neo4j')
    it('goes on where a writer died in the middle of its commit', async () => {
      await die()
      expect(await label(quick)).toBe('Titre trois')
      await replaceDataset(engine(), 'test', labelled('quatre'))
      expect(await label(quick)).toBe('Titre quatre')
    })

  if (name === 'neo4j')
    it('rests on a state for the length of a lease, and never on one that its own process has changed', async () => {
      const leased = openAgain({ leaseMs: 60_000 })
      try {
        await replaceDataset(engine(), 'test', labelled('trois'))
        const { revision } = await leased.state()
        await replaceDataset(engine(), 'test', labelled('quatre'))
        expect(leased.leased()?.revision).toBe(revision)
        // What is read, and not kept, is of the store as it is.
        expect(await label(leased)).toBe('Titre quatre')
        await replaceDataset(leased, 'test', labelled('cinq'))
        expect([leased.leased(), await label(leased)]).toEqual([undefined, 'Titre cinq'])
      } finally {
        await leased.close()
      }
    })

  if (name === 'neo4j')
    it('sees what another process wrote once that write has ended, where both keep a lease', async () => {
      const [writer, reader] = [openAgain({ leaseMs: 100 }), openAgain({ leaseMs: 100, cacheBytes: 2 ** 20 })]
      try {
        await replaceDataset(writer, 'test', labelled('0'))
        let written = 0
        const write = async () => {
          for (const number of [1, 2, 3, 4]) {
            await replaceDataset(writer, 'test', labelled(`${number}`))
            written = number
            await sleep(60)
          }
        }
        const read = async () => {
          while (written < 4) {
            const least = written
            expect(Number(String(await label(reader)).slice('Titre '.length))).toBeGreaterThanOrEqual(least)
          }
        }
        await Promise.all([write(), read()])
        expect(await label(reader)).toBe('Titre 4')
      } finally {
        await Promise.all([writer.close(), reader.close()])
      }
    })

  it('keeps no error', async () => {
    const broken = { ...slow, name: 'test.broken', text: 'RETRN 1 AS total' }
    for (const _ of [1, 2])
      await expect(quick.read((run) => run(broken, {}))).rejects.toMatchObject({ code: 'ENGINE_FAILED' })
  })

  it('gives rows that a reader cannot spoil for another', async () => {
    const ask = () => quick.read((run) => run(queries.elements.byIds, { ids: ['titre'] }))
    await ask()
    const [row] = await ask()
    expect(() => Object.assign(row?.properties ?? {}, { label: 'autre' })).toThrow(TypeError)
    const rows = await ask()
    rows.pop()
    expect(await ask()).toHaveLength(1)
  })

  it('ends a slow statement at its deadline, while others are answered, and takes nobody for dead', async () => {
    const settings = { requestTimeoutMs: 4_000 }
    const late = name === 'neo4j' ? openAgain(settings) : await openEmpty('embedded', settings)
    await replaceDataset(late, 'test', labelled('trois'))
    let isOver = false
    const answer = late
      .read((run) => run(slow, {}))
      .catch((error: unknown) => error)
      .finally(() => (isOver = true))
    let answered = 0
    while (!isOver) {
      expect(await label(late)).toBe('Titre trois')
      answered++
      await sleep(20)
    }
    expect(await answer).toMatchObject({ code: 'ENGINE_TIMEOUT' })
    expect(answered).toBeGreaterThan(3)
    expect(await label(late)).toBe('Titre trois')
    await late.close()
  })

  it('ends when its asker has gone, and so does its statement', async () => {
    const gone = new AbortController()
    const answer = engine()
      .read((run) => run({ ...slow, text: `${slow.text} // left` }, {}), { signal: gone.signal })
      .catch((error: unknown) => error)
    await sleep(name === 'neo4j' ? 1_000 : 100)
    gone.abort(new Error('gone'))
    expect(await answer).toMatchObject({ message: 'gone' })
    if (name === 'embedded') return
    const left = async () =>
      (await engine().read((run) => run(transactions, {}), { uncached: true })).filter(({ query }) =>
        query.includes('// left'),
      )
    await expect.poll(left).toEqual([])
  })

  it('is refused in one clear line where a later application wrote the graph', async () => {
    const mark = (format: number) =>
      engine().write((run) =>
        run(queries.store.putState, { id: 'graph', properties: { id: 'graph', revision: 'later', format } }),
      )
    await mark(99)
    const refused = { code: 'DATA_INVALID', message: expect.stringMatching(/^[^\n]*later version[^\n]*$/) }
    await expect(label(engine())).rejects.toMatchObject(refused)
    await mark(1)
    await replaceDataset(engine(), 'test', labelled('ancien'))
    expect(await label(engine())).toBe('Titre ancien')
  })
})

onEachEngine('a database that holds what is not ours', (engine) => {
  it('is read without it, and left as it is', async () => {
    await replaceDataset(engine(), 'test', labelled('nôtre'))
    const foreign = { name: 'test.foreign', mode: 'write' as const, columns: [] }
    await engine().write((run) =>
      run(
        { ...foreign, text: "CREATE (:Element:Bloc {id: 'theirs'}), (:Element:Certification {name: 'theirs too'})" },
        {},
      ),
    )
    const server = await startServer(engine())
    try {
      const { data } = await server.ask(
        '{ node(id: "theirs") { id } blocs { totalCount nodes { id } } search(text: "titre") { total } }',
      )
      expect(data).toMatchObject({ node: null, blocs: { totalCount: 1, nodes: [{ id: 'titre:1' }] } })
    } finally {
      await server.close()
    }
    await replaceDataset(engine(), 'test', labelled('autre'))
    const [others] = await engine().read((run) => run(queries.store.others, {}))
    expect(others).toEqual({ total: 2 })
  })
})

onEachEngine('writers at the same time', (engine, name) => {
  it('queue: each data set is whole, and the revision is that of all of them', async () => {
    const other = name === 'neo4j' ? openAgain({ requestTimeoutMs: 10_000 }) : engine()
    const blocs = (prefix: string, text: string): GraphData => ({
      nodes: Array.from({ length: 300 }, (_, i) => ({
        id: `${prefix}:${i}`,
        kind: 'Bloc' as const,
        properties: { label: text },
      })),
      relations: [],
    })
    await Promise.all([
      replaceDataset(engine(), 'same', blocs('s', 'premier')),
      replaceDataset(other, 'same', blocs('s', 'second')),
      replaceDataset(engine(), 'left', blocs('l', 'gauche')),
      replaceDataset(other, 'right', blocs('r', 'droite')),
    ])
    const ids = (prefix: string) => Array.from({ length: 300 }, (_, i) => `${prefix}:${i}`)
    const labels = async (prefix: string) =>
      new Set(
        (await engine().read((run) => run(queries.elements.byIds, { ids: ids(prefix) }))).map(
          ({ properties }) => properties['label'],
        ),
      )
    expect(await labels('l')).toEqual(new Set(['gauche']))
    expect(await labels('r')).toEqual(new Set(['droite']))
    expect((await labels('s')).size).toBe(1)
    const states = await engine().read(datasetStates)
    expect(states.map(({ id, nodes }) => [id, nodes])).toEqual([
      ['left', 300],
      ['right', 300],
      ['same', 300],
    ])
    const revision = await currentRevision(engine())
    await replaceDataset(engine(), 'left', blocs('l', 'gauche'))
    expect(await currentRevision(other)).toBe(revision)
    if (other !== engine()) await other.close()
  })
})
