import { type State, stateName } from '../../wording.ts'

export interface StateCounts {
  total: number
  acquired: number
  partial: number
  missing: number
  unknown: number
}

const parts: readonly [State, keyof Omit<StateCounts, 'total'>][] = [
  ['ACQUIRED', 'acquired'],
  ['PARTIAL', 'partial'],
  ['MISSING', 'missing'],
  ['UNKNOWN', 'unknown'],
]

/** The four counts, in the order they are always shown. */
export const countsInOrder = (counts: StateCounts): { state: State; count: number }[] => parts.map(([state, key]) => ({ state, count: counts[key] }))

const oneName: Record<State, string> = { ACQUIRED: 'Acquise ou couverte', PARTIAL: 'Couverte en partie', MISSING: 'Non couverte', UNKNOWN: 'Non examinée' }

/** « 12 acquises ou couvertes, 24 couvertes en partie… », for those who do not see the bar. */
export const countsInWords = (counts: StateCounts): string =>
  countsInOrder(counts)
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${(count === 1 ? oneName[state] : stateName[state]).toLowerCase()}`)
    .join(', ')

/** A bar in four parts, told apart by pattern as well as colour, each with its number. */
export function StateBar({ counts }: { counts: StateCounts }) {
  return (
    <div className="state-bar" role="img" aria-label={`Sur ${counts.total} : ${countsInWords(counts)}`}>
      {countsInOrder(counts).map(({ state, count }) =>
        count === 0 ? null : (
          <span key={state} className={`state-bar-part state-${state.toLowerCase()}`} style={{ flexGrow: count }} title={`${count} ${stateName[state].toLowerCase()}`}>
            <span>{count}</span>
          </span>
        ),
      )}
    </div>
  )
}
