import { stateName } from '../../../words/wording.ts'
import { StateShape } from '../../ui/StateShape.tsx'
import { countsInOrder, type StateCounts } from '../../ui/stateCounts.ts'
import { stateSlugs } from './state.ts'

/** Which states to show: pressing one or several keeps only those. Also the legend of the bars. */
export function StateFilter({
  counts,
  shown,
  onChange,
}: {
  counts: StateCounts
  shown: readonly string[]
  onChange: (slugs: string[]) => void
}) {
  return (
    <fieldset className="state-filter">
      <legend className="visually-hidden">Ne montrer que certains états</legend>
      {countsInOrder(counts).map(({ state, count }) => {
        const slug = stateSlugs[state]
        const pressed = shown.includes(slug)
        return (
          <button
            key={state}
            type="button"
            className={`state-toggle state-${state.toLowerCase()}`}
            aria-pressed={pressed}
            onClick={() => onChange(pressed ? shown.filter((other) => other !== slug) : [...shown, slug])}
          >
            <StateShape state={state} />
            {stateName[state]} <span className="state-toggle-count">{count}</span>
          </button>
        )
      })}
      {shown.length > 0 && (
        <button type="button" className="button-link" onClick={() => onChange([])}>
          Tout afficher
        </button>
      )}
    </fieldset>
  )
}
