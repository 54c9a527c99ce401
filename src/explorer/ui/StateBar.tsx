import { countName } from '../../words/wording.ts'
import { countsInOrder, countsInWords, type StateCounts } from './stateCounts.ts'

/** A bar in four parts, told apart by pattern as well as colour, each with its number. */
export function StateBar({ counts }: { counts: StateCounts }) {
  return (
    <div className="state-bar" role="img" aria-label={`Sur ${counts.total} : ${countsInWords(counts)}`}>
      {countsInOrder(counts).map(({ state, count }) =>
        count === 0 ? null : (
          <span
            key={state}
            className={`state-bar-part state-${state.toLowerCase()}`}
            style={{ flexGrow: count }}
            title={`${count} ${countName(state, count, counts.legal).toLowerCase()}`}
          >
            <span>{count}</span>
          </span>
        ),
      )}
    </div>
  )
}
