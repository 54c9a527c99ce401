import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { queries } from '../../src/generated/queries.ts'
import type { GraphEngine, Query } from '../../src/graph/port.ts'
import { type GraphRow, rowsOf } from '../../src/graph/rows.ts'
import { type LoadReport, replaceDataset, replaceDatasets, waitingLinks } from '../../src/graph/store.ts'
import type { GraphData, NodeRecord, RelationRecord } from '../../src/model/records.ts'
import { onEachEngine, openAgain } from '../support/engines.ts'

const competence = (number: number, label = `Compétence ${number}`): NodeRecord => ({
  id: `x:${number}`,
  kind: 'Competence',
  properties: { label, framework: 'x:framework' },
})
const link = (from: string, type: RelationRecord['type'], to: string, position = 1): RelationRecord => ({
  from,
  type,
  to,
  properties: { position },
})
const framework: NodeRecord = { id: 'x:framework', kind: 'Framework', properties: { label: 'Référentiel' } }
const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index)

/** What is there before, of another data set. */
const other: GraphData = {
  nodes: [{ id: 'other:bloc', kind: 'Bloc', properties: { label: 'Bloc' } }],
  relations: [],
}
const first: GraphData = {
  nodes: [framework, ...numbers(0, 8).map((number) => competence(number))],
  relations: [
    ...numbers(0, 8).map((number) => link('x:framework', 'HAS_PART', `x:${number}`, number)),
    link('x:0', 'ALIGNED_WITH', 'x:1'),
    link('other:bloc', 'CERTIFIES', 'x:2'),
  ],
}
/** Six leave, one of which another data set names; six come, one says something else. */
const second: GraphData = {
  nodes: [framework, competence(6, 'Revue'), ...numbers(7, 14).map((number) => competence(number))],
  relations: [
    ...numbers(6, 14).map((number) => link('x:framework', 'HAS_PART', `x:${number}`, number)),
    link('x:7', 'ALIGNED_WITH', 'x:13'),
    link('other:bloc', 'CERTIFIES', 'x:12'),
  ],
}
/** The other data set, once it names what the first load brought. */
const naming: GraphData = { ...other, relations: [link('other:bloc', 'CERTIFIES', 'x:1')] }

const asking = <Row>(text: string): Query<object, Row> => ({ name: 'test', mode: 'read', text, columns: [] })
const content = asking<{ labels: string[]; own: object }>(
  `MATCH (n) WHERE NOT n:GraphState AND NOT n:GraphCommit RETURN labels(n) AS labels, properties(n) AS own`,
)
const between = asking<{ from: string; to: string; own: object }>(
  'MATCH (n)-[r]->(m) RETURN n.id AS from, m.id AS to, properties(r) AS own',
)
const hidden = asking<{ total: number }>('MATCH (n:GraphHidden) RETURN count(n) AS total')

onEachEngine('a load of more than one transaction takes', (reader, name) => {
  let small: GraphEngine
  beforeAll(() => {
    small = name === 'neo4j' ? openAgain({ mostAtOnce: 3 }) : { ...reader(), mostAtOnce: 3 }
  })
  afterAll(async () => {
    if (name === 'neo4j') await small.close()
  })
  const wipe = asking('MATCH (n) WHERE NOT n:GraphCommit DETACH DELETE n')
  const empty = async () => {
    await reader().write((run) => run(wipe, {}))
    await replaceDataset(reader(), 'other', other)
  }
  beforeEach(empty)

  const ask = <Row>(query: Query<object, Row>): Promise<Row[]> =>
    reader().read((run) => run(query, {}), { uncached: true })
  const sorted = (value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
      : value
  /** All that the database holds, but for when it came there. */
  async function everything(): Promise<string[]> {
    const nodes = await ask(content)
    return [
      ...nodes.map(({ labels, own }) => JSON.stringify([labels.toSorted(), sorted(own)])),
      ...(await ask(between)).map(({ from, to, own }) => JSON.stringify([from, to, sorted(own)])),
    ].sort()
  }
  const hiddenNow = async (): Promise<number> => (await ask(hidden))[0]?.total ?? 0
  async function loads(engine: GraphEngine): Promise<{ reports: LoadReport[]; states: string[][] }> {
    const [reports, states]: [LoadReport[], string[][]] = [[], []]
    const versions: [string, GraphData][] = [
      ['x', first],
      ['other', naming],
      ['x', second],
      ['x', { nodes: [], relations: [] }],
    ]
    for (const [dataset, data] of versions) {
      reports.push(await replaceDataset(engine, dataset, data))
      states.push(await everything())
    }
    return { reports, states }
  }

  it('leaves the graph as one transaction would, step by step, and says the same of it', async () => {
    const within = await loads(reader())
    const waiting = await reader().read((run) => waitingLinks(run))
    await empty()
    const ahead = await loads(small)
    expect(ahead).toEqual(within)
    expect(within.reports.map(({ added, removed }) => [added.length, removed.length])).toEqual([
      [9, 0],
      [0, 0],
      [6, 6],
      [0, 9],
    ])
    expect(within.reports[2]?.severed).toEqual([{ dataset: 'other', key: 'other:bloc CERTIFIES x:1' }])
    expect(await small.read((run) => waitingLinks(run))).toEqual(waiting)
    expect(await hiddenNow()).toBe(0)
  })

  it('is one write for whoever reads, however many rows it has and whatever it names', async () => {
    const many: GraphData = {
      nodes: [framework, ...numbers(0, 1_000).map((number) => competence(number))],
      relations: [
        ...numbers(0, 1_000).map((number) => link('x:framework', 'HAS_PART', `x:${number}`, number)),
        link('other:bloc', 'CERTIFIES', 'x:1'),
      ],
    }
    const linked = async () => (await ask(between)).length
    const { epoch } = await reader().state()
    expect(await replaceDataset(small, 'x', many)).toMatchObject({ nodes: 1_001, relations: 1_001, changed: 1_001 })
    expect([(await reader().state()).epoch, await linked(), await hiddenNow()]).toEqual([epoch + 1, 1_001, 0])
    await replaceDataset(small, 'x', { nodes: [], relations: [] })
    expect([(await reader().state()).epoch, await linked(), await hiddenNow()]).toEqual([epoch + 2, 0, 0])
  })

  /** Loads the first version, and looks once all of its rows were taken. */
  const loadLooking = (look: () => Promise<void>): Promise<LoadReport[]> =>
    replaceDatasets(small, {
      datasets: [{ id: 'x' }],
      elements: first.nodes.length,
      async *rows(): AsyncGenerator<GraphRow> {
        yield* rowsOf('x', first)
        // Elements have been sent before the first relation.
        await look()
      },
    })

  it('shows readers nothing of what was written ahead', async () => {
    const seen: unknown[] = []
    const look = () =>
      reader().read(
        async (run) => [
          await run(queries.elements.byIds, { ids: ['x:framework', 'x:1'] }),
          await run(queries.domain.alignedFrameworks, {}),
          await run(queries.elements.columns.Competence, { properties: ['label'] }),
        ],
        { uncached: true },
      )
    const before = await look()
    await loadLooking(async () => {
      // The embedded engine writes nothing ahead of its transaction.
      if (name === 'neo4j') await expect.poll(hiddenNow).toBe(first.nodes.length)
      seen.push(...(await look()))
    })
    expect(seen).toEqual(before)
    expect(await look()).not.toEqual(before)
  })

  it('leaves nothing behind where its rows end in a fault', async () => {
    const before = await everything()
    await expect(
      loadLooking(async () => {
        throw new Error('stop')
      }),
    ).rejects.toThrow('stop')
    expect(await everything()).toEqual(before)
  })

  it('begins by removing what a load left that died', async () => {
    const left = asking(
      "CREATE (:GraphHidden {id: 'x:1', dataset: 'x'})-[:HAS_PART]->(:GraphHidden {id: 'x:2', dataset: 'x'})",
    )
    await reader().write((run) => run(left, {}))
    await replaceDataset(small, 'x', first)
    expect(await hiddenNow()).toBe(0)
    const rows = await reader().read((run) => run(queries.elements.byIds, { ids: ['x:1', 'x:2'] }))
    expect(rows.map(({ properties }) => properties['label'])).toEqual(['Compétence 1', 'Compétence 2'])
  })
})
