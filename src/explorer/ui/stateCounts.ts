/** Counts of the four states, in order and in words. */
import { countName, type State } from '../../words/wording.ts'

export interface StateCounts {
  total: number
  acquired: number
  /** Of the acquired ones, those that the law gives. */
  legal: number
  partial: number
  missing: number
  unknown: number
}

/** How much of a référentiel another one covers. */
export interface CoverageCounts {
  total: number
  full: number
  part: number
  none: number
  unknown: number
}

/** Coverage as the bar of states shows it: nothing of it is given by the law. */
export const statesOf = ({ total, full, part, none, unknown }: CoverageCounts): StateCounts => ({
  total,
  acquired: full,
  legal: 0,
  partial: part,
  missing: none,
  unknown,
})

const parts: readonly [State, keyof Omit<StateCounts, 'total' | 'legal'>][] = [
  ['ACQUIRED', 'acquired'],
  ['PARTIAL', 'partial'],
  ['MISSING', 'missing'],
  ['UNKNOWN', 'unknown'],
]

/** The four counts, in the order they are always shown. */
export const countsInOrder = (counts: StateCounts): { state: State; count: number }[] =>
  parts.map(([state, key]) => ({ state, count: counts[key] }))

/** « 12 acquises de droit ou couvertes, 24 couvertes en partie… », for those who do not see the bar. */
export const countsInWords = (counts: StateCounts): string =>
  countsInOrder(counts)
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${countName(state, count, counts.legal).toLowerCase()}`)
    .join(', ')
