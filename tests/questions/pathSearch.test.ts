import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Coverage } from '../../src/model/values.ts'
import { type Edge, Neighbourhood, pathsOfLength } from '../../src/questions/paths/pathSearch.ts'

const edge = (at: string, other: string, coverage: Coverage | null = null): Edge => ({
  at,
  other,
  type: coverage ? 'ALIGNED_WITH' : 'HAS_PART',
  outgoing: true,
  key: `${at} ${other} ${coverage}`,
  coverage,
})
const known = (edges: Edge[]): Neighbourhood => {
  const neighbourhood = new Neighbourhood()
  for (const one of edges) neighbourhood.add(one)
  return neighbourhood
}
const walk = (edges: Edge[], length: number, limit = 100, budget = { left: 10_000 }): string[] =>
  pathsOfLength(known(edges), { from: 'a', to: 'z', length, limit }, budget).map(
    ({ edges: found, weakest }) => `a${found.map(({ other }) => other).join('')} ${weakest}`,
  )

/** Every simple path, by trying everything. */
function bruteForce(edges: Edge[], length: number): number {
  const both = edges.flatMap((one) => [one, { ...one, at: one.other, other: one.at }])
  const count = (id: string, left: number, visited: Set<string>): number =>
    left === 0
      ? Number(id === 'z')
      : both
          .filter((one) => one.at === id && !visited.has(one.other) && (one.other !== 'z' || left === 1))
          .reduce((sum, one) => sum + count(one.other, left - 1, new Set([...visited, one.other])), 0)
  return count('a', length, new Set(['a']))
}

describe('paths of one length', () => {
  it('come with the strongest alignments first, then in the order of their ids', () => {
    const edges = [
      edge('a', 'b', 'PART'),
      edge('b', 'z'),
      edge('a', 'c', 'NONE'),
      edge('c', 'z'),
      edge('a', 'd', 'FULL'),
      edge('d', 'z', 'FULL'),
      edge('a', 'f'),
      edge('f', 'z'),
      edge('a', 'e'),
      edge('e', 'z'),
    ]
    expect(walk(edges, 2)).toEqual(['aez null', 'afz null', 'adz FULL', 'abz PART', 'acz NONE'])
  })

  it('never pass twice through one element, though there is a cycle', () => {
    const edges = [edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('c', 'z')]
    expect([1, 2, 3, 4, 5, 6].flatMap((length) => walk(edges, length))).toEqual(['acz null', 'abcz null'])
  })

  it('two relations between the same elements are two paths', () => {
    expect(walk([edge('a', 'z'), edge('a', 'z', 'FULL')], 1)).toEqual(['az null', 'az FULL'])
  })

  it('of relations between the same elements, come by their types, then by their keys, whatever was read first', () => {
    const between = (type: Edge['type'], key: string): Edge => ({ ...edge('a', 'z'), type, key })
    const edges = [between('USES', '1'), between('HAS_PART', '4'), between('FRAMES', '3'), between('FRAMES', '2')]
    for (const some of [edges, edges.toReversed()])
      expect(
        pathsOfLength(known(some), { from: 'a', to: 'z', length: 1, limit: 9 }, { left: 9 }).map(
          ({ edges: [only] }) => `${only?.type} ${only?.key}`,
        ),
      ).toEqual(['FRAMES 2', 'FRAMES 3', 'HAS_PART 4', 'USES 1'])
  })

  it('come in the order of ids, whatever was read first', () => {
    const edges = ['d', 'b', 'e', 'c'].flatMap((one) => [edge('a', one), edge(one, 'z')])
    expect(walk(edges, 2)).toEqual(['abz null', 'acz null', 'adz null', 'aez null'])
  })

  it('follow a relation from either end, and say which one it leaves', () => {
    const ways = (from: string, to: string) =>
      pathsOfLength(known([edge('a', 'b'), edge('z', 'b')]), { from, to, length: 2, limit: 9 }, { left: 9 }).map(
        ({ edges: found }) => found.map(({ at, other, outgoing }) => `${at}${outgoing ? '>' : '<'}${other}`),
      )
    expect(ways('a', 'z')).toEqual([['a>b', 'b<z']])
    expect(ways('z', 'a')).toEqual([['z>b', 'b<a']])
    expect(new Neighbourhood().at('a')).toEqual([])
  })

  it('take no step towards what cannot make a path of this length and strength', () => {
    const strong = [edge('a', 'd'), edge('d', 'z')]
    for (const astray of [
      [edge('a', 'b', 'NONE'), edge('b', 'z')],
      [edge('a', 'b'), edge('b', 'z', 'NONE')],
      [edge('a', 'b'), edge('b', 'c'), edge('c', 'z')],
    ])
      expect(walk([...astray, ...strong], 2, 100, { left: 2 })).toEqual(['adz null'])
    const beyond = [edge('a', 'z'), edge('a', 'zz'), edge('zz', 'z')]
    expect(walk(beyond, 2, 100, { left: 2 }), 'through the end itself').toEqual(['azzz null'])
  })

  it('stop at the number asked for, and when the work allowed is done', () => {
    const edges = ['b', 'c', 'd'].flatMap((one) => [edge('a', one), edge(one, 'z')])
    expect(walk(edges, 2, 2)).toHaveLength(2)
    const budget = { left: 3 }
    expect(walk(edges, 2, 100, budget)).toHaveLength(1)
    expect(budget.left).toBe(0)
  })

  it('are all of them, and each once', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'z')
    const coverage = fc.constantFrom<Coverage | null>(null, 'FULL', 'PART', 'NONE')
    const edges = fc.uniqueArray(
      fc
        .tuple(id, id, coverage)
        .filter(([at, other]) => at !== other)
        .map(([at, other, c]) => edge(at, other, c)),
      { selector: ({ key }) => key, maxLength: 14 },
    )
    fc.assert(
      fc.property(edges, fc.integer({ min: 1, max: 5 }), (some, length) => {
        const found = walk(some, length, 100_000, { left: 1_000_000 })
        expect(found.length).toBe(bruteForce(some, length))
      }),
    )
  })
})
