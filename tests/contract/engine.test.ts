import { setImmediate as nextTurn } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { queries } from '../../src/generated/queries.ts'
import { checkPlace } from '../../src/graph/embeddedErrors.ts'
import type { GraphEngine, Query } from '../../src/graph/port.ts'
import { currentRevision, datasetState, replaceDataset } from '../../src/graph/store.ts'
import type { GraphData } from '../../src/model/records.ts'
import { onEachEngine } from '../support/engines.ts'

const bloc = (
  id: string,
  label = id,
  more: Record<string, string | number | boolean | string[]> = {},
): GraphData['nodes'][number] => ({
  id,
  kind: 'Bloc',
  properties: { label, ...more },
})
const part = (from: string, to: string, position = 1): GraphData['relations'][number] => ({
  from,
  type: 'HAS_PART',
  to,
  properties: { position },
})
const ask = <Row>(text: string): Query<Record<string, unknown>, Row> => ({
  name: 'test',
  mode: 'read',
  text,
  columns: [],
})

const two: GraphData = {
  nodes: [bloc('x:a', 'A', { tags: ['u', 'v'], level: 6, open: true }), bloc('x:b', 'B')],
  relations: [part('x:a', 'x:b')],
}

onEachEngine('an engine', (engine) => {
  beforeAll(async () => {
    await replaceDataset(engine(), 'contract', two)
  })

  it('gives rows of plain JavaScript: numbers, booleans, lists, maps and nulls', async () => {
    const [row] = await engine().read((run) =>
      run(
        ask<Record<string, unknown>>(
          "MATCH (n:Element {id: 'x:a'}) RETURN n.level AS level, n.open AS open, n.tags AS tags, " +
            'n.missing AS missing, properties(n) AS all',
        ),
        {},
      ),
    )
    expect(row).toMatchObject({
      level: 6,
      open: true,
      tags: ['u', 'v'],
      missing: null,
      all: { label: 'A', kind: 'Bloc', dataset: 'contract' },
    })
    expect(typeof row?.['level']).toBe('number')
  })

  it('keeps whole numbers beyond the safe ones exact, as bigint', async () => {
    const [row] = await engine().read((run) =>
      run(ask<{ big: unknown; small: unknown }>('RETURN 9007199254740993 AS big, 9007199254740991 AS small'), {}),
    )
    expect(row).toEqual({ big: 9007199254740993n, small: 9007199254740991 })
  })

  it('gives dates as ISO strings', async () => {
    const [row] = await engine().read((run) => run(ask<{ day: unknown }>("RETURN date('2026-11-22') AS day"), {}))
    expect(row?.day).toBe('2026-11-22')
  })

  it('takes whole numbers where Cypher wants an integer, such as LIMIT', async () => {
    const rows = await engine().read((run) =>
      run(queries.elements.page.Bloc, {
        sortKey: '',
        id: '',
        limit: 1,
        framework: null,
        verified: null,
        derived: null,
        level: null,
      }),
    )
    expect(rows.map(({ id }) => id)).toEqual(['x:a'])
  })

  it('reports a query that it refuses as ENGINE_FAILED, with the name of the query and not its text', async () => {
    const fault = await engine()
      .read((run) => run({ ...ask('RETRN 1'), name: 'test.broken' }, {}))
      .catch((error: unknown) => error)
    expect(fault).toMatchObject({ name: 'Fault', code: 'ENGINE_FAILED' })
    expect((fault as Error).message).toContain("'test.broken'")
  })

  it('writes all of a transaction or none of it', async () => {
    const failing = engine().write(async (run) => {
      await run(queries.store.createNodes.Bloc, { rows: [{ id: 'x:half', label: 'half', kind: 'Bloc', dataset: 'x' }] })
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    const rows = await engine().read((run) => run(queries.elements.byIds, { ids: ['x:half'] }))
    expect(rows).toEqual([])
  })

  it('lets concurrent readers work while a writer is under way, and shows them nothing of it', async () => {
    let seen: unknown
    await engine().write(async (run) => {
      await run(queries.store.createNodes.Bloc, { rows: [{ id: 'x:late', label: 'late', kind: 'Bloc', dataset: 'x' }] })
      seen = await engine().read((read) => read(queries.elements.byIds, { ids: ['x:late'] }))
    })
    expect(seen).toEqual([])
    expect(await engine().read((run) => run(queries.elements.byIds, { ids: ['x:late'] }))).toHaveLength(1)
    await engine().write((run) => run(queries.store.deleteNodes, { ids: ['x:late'] }))
  })
})

onEachEngine('loading a data set', (engine) => {
  const load = (data: GraphData, dataset = 'contract') => replaceDataset(engine(), dataset, data)
  const ids = async (graph: GraphEngine): Promise<string[]> =>
    (
      await graph.read((run) =>
        run(queries.elements.page.Bloc, {
          sortKey: '',
          id: '',
          limit: 100,
          framework: null,
          verified: null,
          derived: null,
          level: null,
        }),
      )
    ).map(({ id }) => id)

  it('adds everything the first time and nothing the second, with the same revision', async () => {
    const first = await load(two)
    const second = await load(two)
    expect(first).toMatchObject({ nodes: 2, relations: 1, added: ['x:a', 'x:b'], removed: [] })
    expect(second).toMatchObject({ added: [], removed: [], relabelled: [], changed: 0, revision: first.revision })
  })

  it('gives the same revision whatever the order of the records', async () => {
    const more: GraphData = { nodes: [...two.nodes, bloc('x:c')], relations: [...two.relations, part('x:b', 'x:c')] }
    const { revision } = await load(more)
    const backwards = { nodes: [...more.nodes].reverse(), relations: [...more.relations].reverse() }
    expect(await load(backwards)).toMatchObject({ revision, changed: 0 })
    // Nor does the order of properties matter: another load writes the same content under another data set's name.
    await load({ nodes: [], relations: [] })
    expect((await load(backwards)).revision).toBe(revision)
    await load(two)
  })

  it('removes what left the data, relabels what changed, and says so', async () => {
    const report = await load({ nodes: [bloc('x:a', 'A nouveau'), bloc('x:c')], relations: [part('x:a', 'x:c')] })
    expect(report).toMatchObject({
      added: ['x:c'],
      removed: ['x:b'],
      relabelled: [{ id: 'x:a', from: 'A', to: 'A nouveau' }],
    })
    expect(await ids(engine())).toEqual(['x:a', 'x:c'])
    const [row] = await engine().read((run) => run(queries.elements.byIds, { ids: ['x:a'] }))
    expect(row?.properties['tags']).toBeUndefined()
  })

  it('leaves other data sets alone, and gives the graph another revision', async () => {
    const before = await currentRevision(engine())
    await load({ nodes: [bloc('y:a')], relations: [] }, 'other')
    expect(await ids(engine())).toEqual(['x:a', 'x:c', 'y:a'])
    expect(await currentRevision(engine())).not.toBe(before)
    expect(await engine().read((run) => datasetState(run, 'other'))).toMatchObject({ nodes: 1, relations: 0 })
  })

  it('leaves the graph as it was when the load fails in its middle', async () => {
    const before = { ids: await ids(engine()), revision: await currentRevision(engine()) }
    // Its elements are written before its relation is found to lead nowhere.
    const broken = { nodes: [bloc('x:d')], relations: [part('x:d', 'x:nowhere')] }
    await expect(load(broken)).rejects.toMatchObject({ code: 'DATA_INVALID' })
    expect({ ids: await ids(engine()), revision: await currentRevision(engine()) }).toEqual(before)
  })

  it('shows readers the old revision or the new one, never a mixture', async () => {
    const generation = (label: string): GraphData => ({
      nodes: Array.from({ length: 3_000 }, (_, i) => bloc(`g:${i}`, label)),
      relations: [],
    })
    await load(generation('first'), 'generations')
    const labels = ask<{ label: string; total: number }>(
      "MATCH (n:Bloc) WHERE n.dataset = 'generations' RETURN n.label AS label, count(n) AS total ORDER BY label",
    )
    let writing = true
    const seen = new Set<string>()
    const reader = (async () => {
      while (writing) {
        seen.add(JSON.stringify(await engine().read((run) => run(labels, {}), { uncached: true })))
        await nextTurn()
      }
    })()
    await load(generation('second'), 'generations')
    writing = false
    await reader
    seen.add(JSON.stringify(await engine().read((run) => run(labels, {}))))
    const whole = (label: string) => JSON.stringify([{ label, total: 3_000 }])
    expect([...seen].filter((rows) => rows !== whole('first') && rows !== whole('second'))).toEqual([])
    expect(seen).toContain(whole('second'))
  })
})

describe('the embedded engine', () => {
  it.skipIf(process.platform !== 'linux')('says in a line that a place holds no folders', () =>
    expect(() => checkPlace('/proc/nowhere/deep/graph')).toThrow(/^DATA_DIR: \/proc\/nowhere\/deep cannot be made/),
  )

  it('finds its data again after it was closed, and refuses a second process', async () => {
    const { mkdtempSync, rmSync } = await import('node:fs')
    const { tmpdir } = await import('node:os')
    const { join } = await import('node:path')
    const { execFile } = await import('node:child_process')
    const { promisify } = await import('node:util')
    const { openEmbedded } = await import('../../src/graph/embedded.ts')
    const folder = mkdtempSync(join(tmpdir(), 'graph-'))
    try {
      const first = await openEmbedded({ path: join(folder, 'graph') })
      await first.prepare()
      const { revision } = await replaceDataset(first, 'contract', two)
      const opening =
        `import('${join(import.meta.dirname, '../../src/graph/embedded.ts')}')` +
        `.then((m) => m.openEmbedded({ path: '${join(folder, 'graph')}' }))` +
        ".then(() => console.log('opened'), (e) => console.log(e.code))"
      const second = await promisify(execFile)(process.execPath, ['--import', 'tsx', '-e', opening])
      expect(second.stdout.trim()).toBe('ENGINE_BUSY')
      await first.close()
      const again = await openEmbedded({ path: join(folder, 'graph') })
      expect((await again.read((run) => datasetState(run, 'contract')))?.revision).toBe(revision)
      await again.close()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
