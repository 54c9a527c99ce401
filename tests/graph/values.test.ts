import { describe, expect, it } from 'vitest'
import type { GraphValue } from '../../src/graph/port.ts'
import { plain, plainRows } from '../../src/graph/values.ts'

/** A type of an engine's own. */
class Day {
  constructor(readonly text: string) {}
}
const convert = (value: object): GraphValue | undefined => (value instanceof Day ? value.text : undefined)

describe('a value of an engine', () => {
  it.each([
    [undefined, null],
    [null, null],
    [true, true],
    [1.5, 1.5],
    ['text', 'text'],
    [7n, 7],
    [BigInt(Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER],
    [BigInt(Number.MIN_SAFE_INTEGER), Number.MIN_SAFE_INTEGER],
    [BigInt(Number.MAX_SAFE_INTEGER) + 1n, BigInt(Number.MAX_SAFE_INTEGER) + 1n],
    [BigInt(Number.MIN_SAFE_INTEGER) - 1n, BigInt(Number.MIN_SAFE_INTEGER) - 1n],
    [new Day('2026-11-22'), '2026-11-22'],
    [
      [1n, [2n, new Day('d')]],
      [1, [2, 'd']],
    ],
    [
      { a: 1n, b: { c: [undefined] } },
      { a: 1, b: { c: [null] } },
    ],
  ])('%o is plain as %o', (value, expected) => {
    expect(plain(value, convert)).toEqual(expected)
  })

  it('is frozen through and through, where it stands; what is of a class of its own becomes a plain object', () => {
    const value = { list: [{ inner: 1n }] }
    const made = plain(value, convert)
    expect(made).toBe(value)
    expect([made, value.list, value.list[0]].map(Object.isFrozen)).toEqual([true, true, true])
    class Node {
      count = 2n
    }
    const node = new Node()
    expect(plain(node, convert)).toEqual({ count: 2 })
    expect(Object.getPrototypeOf(plain(node, convert))).toBe(Object.prototype)
    expect(node.count).toBe(2n)
  })

  it('that was made plain is taken as it is when it is met again', () => {
    const shared = plain({ a: 1n }, convert)
    expect((plain([shared, shared], convert) as GraphValue[])[1]).toBe(shared)
  })
})

it('rows come in their order', async () => {
  expect(await plainRows(3, (index) => ({ index: BigInt(index) }), convert)).toEqual([
    { index: 0 },
    { index: 1 },
    { index: 2 },
  ])
})
