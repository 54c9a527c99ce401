import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { queries } from '../../src/generated/queries.ts'
import { pages } from '../../src/graph/batches.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import type { GraphEngine, Query, State } from '../../src/graph/port.ts'
import { turnsDuring } from '../support/turns.ts'

describe('the embedded engine', () => {
  let engine: GraphEngine
  beforeEach(async () => {
    engine = await openEmbedded()
    await engine.prepare()
  })
  afterEach(() => engine.close())

  const write = (id: string, pause = 0) =>
    engine.write(async (run) => {
      await run(queries.store.createNodes.Bloc, {
        rows: [{ id, label: id, kind: 'Bloc', sortKey: id, dataset: 'test' }],
      })
      await sleep(pause)
      return id
    })
  const found = async (...ids: string[]) =>
    (await engine.read((run) => run(queries.elements.byIds, { ids }))).map(({ id }) => id).sort()

  it('gives up a read that takes longer than it was given', async () => {
    const impatient = await openEmbedded({ requestTimeoutMs: 150 })
    await expect(impatient.read(() => sleep(2_000))).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' })
    await impatient.close()
  })

  it('lets a write take its time', async () => {
    const impatient = await openEmbedded({ requestTimeoutMs: 150 })
    expect(await impatient.write(() => sleep(300, 'written'))).toBe('written')
    await impatient.close()
  })

  it('writes one after the other what is written at once, and goes on after one that failed', async () => {
    const order: string[] = []
    const noted = (id: string, pause: number) => write(id, pause).then((one) => order.push(one))
    const failing = engine.write(() => Promise.reject(new Error('stop')))
    await Promise.all([noted('x:1', 60), expect(failing).rejects.toThrow('stop'), noted('x:2', 30), noted('x:3', 0)])
    expect(order).toEqual(['x:1', 'x:2', 'x:3'])
    expect(await found('x:1', 'x:2', 'x:3')).toEqual(['x:1', 'x:2', 'x:3'])
  })

  it('undoes a change that fails, so that the same can be changed again', async () => {
    await write('x:a')
    const change = (label: string, then: () => void = () => undefined) =>
      engine.write(async (run) => {
        await run(queries.store.updateNodes, { rows: [{ id: 'x:a', label, kind: 'Bloc' }] })
        then()
      })
    const stop = () => {
      throw new Error('stop')
    }
    await expect(change('half', stop)).rejects.toThrow('stop')
    await change('whole')
    const [row] = await engine.read((run) => run(queries.store.texts, { ids: ['x:a'] }))
    expect(row?.label).toBe('whole')
  })

  it('lets others go on while it commits, and what they read meanwhile is of the state that it says', async () => {
    const other = await openEmbedded()
    const rows = Array.from({ length: 5_000 }, (_, n) => ({
      id: `x:${n}`,
      label: `Bloc ${n}`,
      kind: 'Bloc',
      dataset: 'test',
    }))
    const before = (await other.state()).epoch
    let written = Promise.resolve()
    await new Promise<void>((worked) => {
      written = other.write(async (run) => {
        for (const page of pages(rows, 2_000)) await run(queries.store.createNodes.Bloc, { rows: page })
        worked()
      })
    })
    const turns = turnsDuring(written)
    const seen: [epoch: number | undefined, count: number][] = []
    const look = async () => {
      let state: State | undefined
      const first = rows.slice(0, 1).map(({ id }) => id)
      const found = await other.read((run) => run(queries.elements.byIds, { ids: first }), {
        onState: (of) => {
          state = of
        },
      })
      seen.push([state?.epoch, found.length])
    }
    await Promise.all([look(), look()])
    await written
    await look()
    expect(await turns).toBeGreaterThan(5)
    for (const [epoch, count] of seen) expect([epoch, count]).toEqual(epoch === before ? [before, 0] : [before + 1, 1])
    expect(seen.at(-1)).toEqual([before + 1, 1])
    await other.close()
  })

  it('answers while it is open, and closes after what is being written', async () => {
    await engine.ping()
    const other = await openEmbedded()
    await other.prepare()
    let written = false
    const writing = other.write(async () => {
      await sleep(50)
      written = true
    })
    await other.close()
    expect(written).toBe(true)
    await writing
  })

  const asking = <Row>(text: string): Query<Record<string, unknown>, Row> => ({
    ...{ name: 'test.asked', mode: 'read', text, columns: [] },
  })

  it('gives days as text, and nodes, relations, paths by their ids, without what is of engine or store', async () => {
    await write('a')
    await write('b')
    const tie = `MATCH (a:Bloc {id: 'a'}), (b:Bloc {id: 'b'})
      CREATE (a)-[:HAS_PART {key: 'a HAS_PART b', hash: 'h', dataset: 'test', position: 2}]->(b)`
    await engine.write((run) => run(asking(tie), {}))
    const text = `MATCH path = (a:Bloc {id: 'a'})-[r]->(b)
      RETURN a, r, [b] AS list, path, {deep: [1.5, null]} AS map, date('2026-11-22') AS day`
    const node = (id: string) => ({ id, labels: ['Bloc', 'Element'], properties: { id, label: id, kind: 'Bloc' } })
    const relation = { type: 'HAS_PART', from: 'a', to: 'b', properties: { position: 2 } }
    expect(await engine.read((run) => run(asking(text), {}))).toEqual([
      {
        a: node('a'),
        r: relation,
        list: [node('b')],
        path: { nodes: [node('a'), node('b')], relationships: [relation] },
        map: { deep: [1.5, null] },
        day: '2026-11-22',
      },
    ])
  })

  it('tells what it refuses by the name of the statement', async () => {
    const refused = { code: 'ENGINE_FAILED', message: expect.stringContaining("refused 'test.asked'") }
    await expect(engine.read((run) => run(asking('RETRN 1'), {}))).rejects.toMatchObject(refused)
    await expect(engine.write((run) => run(asking('RETRN 1'), {}))).rejects.toMatchObject(refused)
  })

  it('knows its state without asking, until something is written that others read', async () => {
    expect([engine.lastSeen(), engine.leased()]).toEqual([undefined, undefined])
    const before = await engine.state()
    expect(before).toEqual({ revision: undefined, epoch: 0 })
    expect([engine.lastSeen(), engine.leased(), await engine.state()]).toEqual([before, before, before])
    await engine.write((run) => run(asking('CREATE (:GraphMemo)'), {}), { quiet: true })
    expect(engine.lastSeen()).toBe(before)
    await engine.write((run) =>
      run(queries.store.putState, { id: 'graph', properties: { id: 'graph', revision: 'r' } }),
    )
    expect([engine.lastSeen(), engine.leased()]).toEqual([undefined, undefined])
    expect(await engine.state()).toEqual({ revision: 'r', epoch: 1 })
    await expect(engine.write(() => Promise.reject(new Error('stop')))).rejects.toThrow('stop')
    expect(engine.lastSeen(), 'a write that failed was none').toEqual({ revision: 'r', epoch: 1 })
    expect([engine.name, engine.requestTimeoutMs, engine.mostElements, engine.mostAtOnce]).toEqual([
      ...['embedded', 10_000, 250_000, undefined],
    ])
  })

  it('reads again what began under a state that a write has ended', async () => {
    await write('x:1')
    await engine.state()
    let tries = 0
    const read = engine.read(async (run) => {
      if (tries++ === 0) await write('x:2')
      return (await run(queries.elements.byIds, { ids: ['x:1', 'x:2'] })).map(({ id }) => id)
    })
    expect([await read, tries]).toEqual([['x:1', 'x:2'], 2])
  })

  it('starts nothing more for whoever has left', async () => {
    const gone = new AbortController()
    let after: Promise<unknown> = Promise.resolve()
    const read = engine.read(
      async (run) => {
        await run(queries.elements.byIds, { ids: ['x'] })
        gone.abort(new Error('gone'))
        after = run(asking('RETURN 1'), {})
        return after
      },
      { signal: gone.signal },
    )
    await expect(read).rejects.toThrow('gone')
    await expect(after).rejects.toThrow('gone')
    await write('x:a')
    expect(await found('x:a'), 'and holds up nobody').toEqual(['x:a'])
  })

  it('tells whoever still asks for a read that has ended', async () => {
    const late = await engine.read(async (run) => {
      await run(asking('RETURN 1 AS one'), {})
      return () => run(asking('RETURN 2 AS two'), {})
    })
    await expect(late()).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT', message: 'The request has ended.' })
  })

  it('is no file of another program, and no folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'graph-'))
    const path = join(folder, 'graph')
    writeFileSync(path, 'something else '.repeat(1_000))
    await expect(openEmbedded({ path })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: `DATA_DIR: ${path} is no graph of the embedded engine, or a damaged one.`,
    })
    await expect(openEmbedded({ path: folder })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: `DATA_DIR: ${folder} is a folder; the embedded graph is a file of that name.`,
    })
    rmSync(folder, { recursive: true })
  })

  it('is prepared as often as one likes', async () => {
    await engine.prepare()
    await write('x:a')
    expect(await found('x:a')).toEqual(['x:a'])
  })
})
