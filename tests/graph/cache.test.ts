import { describe, expect, it } from 'vitest'
import { rowCache } from '../../src/graph/cache.ts'
import { graphFormat, stateOf } from '../../src/graph/format.ts'

const now = { revision: 'r1', epoch: 1 }
const rows = (size: number) => [{ text: 'x'.repeat(size) }]

describe('rows that were read', () => {
  it('are given again at the state of the graph that they were read at, and forgotten once another is read', () => {
    const cache = rowCache(100_000)
    const kept = rows(10)
    cache.keep(now, new Map([['a', kept]]))
    cache.keep(now, new Map([['b', kept]]))
    expect([cache.get(now, 'a'), cache.get(now, 'b'), cache.get(now, 'c')]).toEqual([kept, kept, undefined])
    for (const other of [
      { ...now, revision: 'r2' },
      { ...now, epoch: 2 },
    ])
      expect(cache.get(other, 'a')).toBeUndefined()
    cache.keep({ ...now, epoch: 2 }, new Map([['c', kept]]))
    expect([cache.get(now, 'a'), cache.get({ ...now, epoch: 2 }, 'a')]).toEqual([undefined, undefined])
    expect(cache.get({ ...now, epoch: 2 }, 'c')).toBe(kept)
  })

  it('are kept as far as there is room: the least used go, and one answer takes a sixteenth at most', () => {
    const cache = rowCache(16_000)
    cache.keep(now, new Map([['large', rows(1_000)]]))
    cache.keep(now, new Map([['small', rows(700)]]))
    expect([cache.get(now, 'large'), cache.get(now, 'small')?.length]).toEqual([undefined, 1])
    expect(cache.hasRoom()).toBe(true)
    for (let index = 0; index < 20; index++) cache.keep(now, new Map([[`${index}`, rows(700)]]))
    expect([cache.get(now, 'small'), cache.get(now, '19')?.length]).toEqual([undefined, 1])
    expect(cache.hasRoom()).toBe(false)
  })

  it('take room by what they hold, however it is put together', () => {
    /** How many answers of one row, under keys of four letters, fill eight tenths of 64,000 bytes. */
    const filling = (row: object): number => {
      const cache = rowCache(64_000)
      let count = 0
      for (; cache.hasRoom(); count++) cache.keep(now, new Map([[`${1_000 + count}`, [row]]]))
      return count
    }
    // Beside the 104 bytes of an entry and the 32 of its list, 32 for each object and text, 8 for each other value.
    expect(filling({})).toBe(Math.ceil(51_200 / (136 + 32)))
    expect(filling({ a: null, b: 1, c: true })).toBe(Math.ceil(51_200 / (136 + 32 + 24)))
    expect(filling({ text: 'x'.repeat(400) })).toBe(Math.ceil(51_200 / (136 + 32 + 432)))
    const nested = { list: ['x'.repeat(200), { inner: 'x'.repeat(200) }] }
    expect(filling(nested)).toBe(Math.ceil(51_200 / (136 + 32 + 32 + 232 + 32 + 232)))
  })

  it('are not kept where there is no room at all', () => {
    const cache = rowCache(0)
    cache.keep(now, new Map([['a', rows(1)]]))
    expect([cache.get(now, 'a'), cache.hasRoom()]).toEqual([undefined, false])
  })
})

describe('the state of a graph', () => {
  it('is its revision and its epoch, of an empty one neither', () => {
    expect(stateOf({ revision: 'r', format: graphFormat, epoch: 3 })).toEqual({ revision: 'r', epoch: 3 })
    for (const row of [undefined, { revision: null, format: null, epoch: null }])
      expect(stateOf(row)).toEqual({ revision: undefined, epoch: 0 })
  })

  it('is not read where a later version wrote the graph', () => {
    expect(() => stateOf({ revision: 'r', format: graphFormat + 1, epoch: 3 })).toThrow(
      expect.objectContaining({
        code: 'DATA_INVALID',
        message:
          `The graph was written by a later version of this application (format ${graphFormat + 1}; ` +
          `this one reads ${graphFormat}): use that version, or another database or DATA_DIR.`,
      }),
    )
  })
})
