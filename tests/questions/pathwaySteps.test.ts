import { describe, expect, it } from 'vitest'
import type { CompetenceState as State } from '../../src/model/values.ts'
import { combinations, gainOf, waysThrough } from '../../src/questions/pathways/steps.ts'
import { gapOf, type States } from '../support/gaps.ts'

describe('sets of what may be combined', () => {
  it('come smaller first, each once, in the order given', () => {
    expect(combinations(['a', 'b', 'c'], 3).map((set) => set.join(''))).toEqual([
      'a',
      'b',
      'c',
      'ab',
      'ac',
      'bc',
      'abc',
    ])
    expect(combinations(['a', 'b', 'c'], 1)).toEqual([['a'], ['b'], ['c']])
    expect(combinations(['a'], 3)).toEqual([['a']])
    expect(combinations([], 2)).toEqual([])
  })
})

const order: State[] = ['UNKNOWN', 'MISSING', 'PARTIAL', 'ACQUIRED']
/**
 * The ways to a target from what nothing covers, by what each certification brings; who has several has the best of
 * each.
 */
const ways = (start: States, brings: Record<string, States>, most = 2) =>
  waysThrough(Object.keys(brings), most, {
    start: gapOf(start),
    gapWith: (certifications) =>
      gapOf(
        Object.fromEntries(
          Object.entries(start).map(([id, state]) => [
            id,
            [state, ...certifications.map((one) => brings[one]?.[id] ?? state)].reduce((best, one) =>
              order.indexOf(one) > order.indexOf(best) ? one : best,
            ),
          ]),
        ),
      ),
    lawTo: (to) => [{ bridge: `bridge:${to}`, from: 'held', to, status: 'IN_FORCE', acquires: false, presumed: false }],
  })
const nothing: States = { '1': 'MISSING', '2': 'MISSING', '3': 'MISSING' }
const ids = (found: ReturnType<typeof ways>): string[] => found.map(({ id }) => id)

describe('ways through certifications', () => {
  it('come by what is covered at the end, be it in part, then by the number of steps, then by name', () => {
    const brings = {
      b: { '1': 'ACQUIRED' },
      a: { '2': 'PARTIAL' },
      whole: { '1': 'PARTIAL', '2': 'PARTIAL' },
    } satisfies Record<string, States>
    expect(ids(ways(nothing, brings))).toEqual(['whole', 'b > a', 'b > whole', 'a', 'b'])
  })

  it('take first what adds most, where an acquired competence weighs as two in part', () => {
    expect(
      ids(ways(nothing, { one: { '1': 'ACQUIRED' }, three: { '1': 'PARTIAL', '2': 'PARTIAL', '3': 'PARTIAL' } })),
    ).toEqual(['three', 'three > one', 'one'])
    expect(
      ids(ways(nothing, { part: { '3': 'PARTIAL' }, full: { '1': 'ACQUIRED' } })).filter((id) => id.includes('>')),
    ).toEqual(['full > part'])
    expect(
      ids(ways(nothing, { z: { '1': 'PARTIAL' }, y: { '2': 'PARTIAL' } })).filter((id) => id.includes('>')),
      'of two that add the same, the first by name',
    ).toEqual(['y > z'])
  })

  it('have no step that adds nothing', () => {
    const brings = { a: { '1': 'ACQUIRED' }, same: { '1': 'PARTIAL' }, none: {} } satisfies Record<string, States>
    expect(ids(ways(nothing, brings))).toEqual(['a', 'same'])
  })

  it('tell of each step what it adds over the one before, what the law opens, and what is left', () => {
    const start: States = { '1': 'MISSING', '2': 'MISSING', '3': 'UNKNOWN', '4': 'PARTIAL', 's:1': 'MISSING' }
    const best = ways(start, { a: { '1': 'ACQUIRED', '4': 'ACQUIRED' }, b: { '1': 'ACQUIRED', '2': 'PARTIAL' } }).at(1)
    expect(best).toMatchObject({ id: 'a > b', notCovered: 0, notExamined: 1 })
    expect(best?.counts).toMatchObject({ total: 4, acquired: 2, partial: 1, missing: 0, unknown: 1 })
    const [first, second] = best?.steps ?? []
    expect(first).toMatchObject({ certification: 'a', notCovered: ['2'], notExamined: ['3'] })
    expect(first?.law.map(({ bridge }) => bridge)).toEqual(['bridge:a'])
    expect(first?.adds.map(({ competence, before, after }) => `${competence} ${before} ${after}`)).toEqual([
      '1 MISSING ACQUIRED',
      '4 PARTIAL ACQUIRED',
    ])
    expect(second?.adds.map(({ competence }) => competence)).toEqual(['2'])
    expect(second).toMatchObject({ notCovered: [], notExamined: ['3'], counts: { partial: 1 } })
  })

  it('are not nearer by what only specific blocs ask, nor by what is now known to be missing', () => {
    expect(ids(ways({ '1': 'MISSING', 's:1': 'MISSING' }, { a: { 's:1': 'ACQUIRED' } }))).toEqual([])
    expect(ids(ways({ '1': 'UNKNOWN' }, { a: { '1': 'MISSING' } }))).toEqual([])
  })
})

it.each<[string, States, States, number]>([
  ['acquired', { '1': 'MISSING' }, { '1': 'ACQUIRED' }, 2],
  ['in part', { '1': 'UNKNOWN' }, { '1': 'PARTIAL' }, 1],
  ['what was in part and is acquired', { '1': 'PARTIAL' }, { '1': 'ACQUIRED' }, 1],
  [
    'what was held and is so no more counts for nothing',
    { '1': 'PARTIAL', '2': 'MISSING' },
    { '1': 'MISSING', '2': 'PARTIAL' },
    1,
  ],
  ['nothing', { '1': 'MISSING' }, { '1': 'MISSING' }, 0],
])('one certification alone brings nearer: %s', (_, before, after, gain) => {
  expect(gainOf(gapOf(before), gapOf(after))).toBe(gain)
})
