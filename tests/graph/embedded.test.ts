import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { queries } from '../../src/generated/queries.ts'
import { pages } from '../../src/graph/batches.ts'
import { openEmbedded } from '../../src/graph/embedded.ts'
import type { GraphEngine, State } from '../../src/graph/port.ts'
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

  it('undoes a write that fails, so that the same can be written again', async () => {
    const failing = engine.write(async (run) => {
      await run(queries.store.createNodes.Bloc, { rows: [{ id: 'x:a', label: 'half', kind: 'Bloc', dataset: 'test' }] })
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    expect(await found('x:a')).toEqual([])
    await write('x:a')
    expect(await found('x:a')).toEqual(['x:a'])
  })

  it('lets others go on while it commits, and what they read meanwhile is of the state that it says', async () => {
    const other = await openEmbedded()
    const rows = Array.from({ length: 20_000 }, (_, n) => ({
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
})
