import { expect, it } from 'vitest'
import { queries } from '../../src/generated/queries.ts'
import { replaceDataset } from '../../src/graph/store.ts'
import { onEachEngine } from '../support/engines.ts'
import { heldNow } from '../support/memory.ts'

onEachEngine('a transaction of many statements', (engine) => {
  it('holds neither what they were given nor what they answered', async () => {
    const ids = Array.from({ length: 1_000 }, (_, index) => `x:${index}`)
    const nodes = ids.map((id) => ({ id, kind: 'Bloc' as const, properties: { label: id } }))
    await replaceDataset(engine(), 'x', { nodes, relations: [] })
    const held = await engine().write(async (run) => {
      const before = heldNow()
      for (let turn = 0; turn < 15; turn++) {
        const rows = ids.map((id) => ({ id, dataset: 'x', label: id, statement: `${turn} ${id} `.repeat(150) }))
        await run(queries.store.updateNodes, { rows })
        const texts = await run(queries.store.texts, { ids })
        expect(texts.map(({ statement }) => statement?.startsWith(`${turn} x:`))).not.toContain(false)
      }
      return heldNow() - before
    })
    expect(held, 'MB, of 15 that were given and 15 that were answered').toBeLessThan(8)
  })
})
