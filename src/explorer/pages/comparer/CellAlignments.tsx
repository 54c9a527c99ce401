import { Covering } from '../../ui/Covering.tsx'
import { StateShape } from '../../ui/StateShape.tsx'
import { plural } from '../../words.ts'
import type { PairCell } from './pair.ts'

type Item = PairCell['items'][number]

/**
 * What covers each element of a cell: the table's verdict, said once with all that carries it, else each rapprochement.
 */
export function CellAlignments({
  group,
  held,
  items,
}: {
  group: { label: string }
  held: { label: string }
  items: readonly Item[]
}) {
  return (
    <section className="cell-alignments stack" aria-label="Les rapprochements de la case" aria-live="polite">
      <h3>
        {plural(items.length, 'élément rapproché', 'éléments rapprochés')} : {group.label}, par {held.label}
      </h3>
      <ul>
        {items.flatMap(linesOf).map(({ key, ...line }) => (
          <li key={key}>
            <span
              className={line.coverage === 'FULL' ? 'state-acquired alignment-mark' : 'state-partial alignment-mark'}
            >
              <StateShape state={line.coverage === 'FULL' ? 'ACQUIRED' : 'PARTIAL'} />
            </span>
            <Covering {...line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One line for each verdict; for each rapprochement where the table gives single ones only. */
function linesOf({ element: target, verdicts, alignments }: Item) {
  return verdicts.length > 0
    ? verdicts.map(({ coverage, carriers, rationale, readOn, decidedBy, decidedOn, crosswalk }) => ({
        key: `${target.id} ${rationale}`,
        target,
        coverage: coverage ?? 'PART',
        carriers,
        rationale,
        readOn,
        decidedBy,
        decidedOn,
        method: crosswalk.method,
      }))
    : alignments.map(({ id, coverage, held, rationale, readOn, method }) => ({
        key: id,
        target,
        coverage,
        carriers: [held],
        rationale,
        readOn,
        method,
      }))
}
