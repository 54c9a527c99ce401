import { readOnInWords } from '../../../words/wording.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { StateShape } from '../../ui/StateShape.tsx'
import { capitalised, coverageInWords, methodInWords, plural } from '../../words.ts'
import type { PairCell } from './pair.ts'

/** The rapprochements behind a cell: what is covered, by what, why, and what that was read on. */
export function CellAlignments({
  group,
  held,
  alignments,
}: {
  group: { label: string }
  held: { label: string }
  alignments: PairCell['alignments']
}) {
  return (
    <section className="cell-alignments stack" aria-label="Les rapprochements de la case" aria-live="polite">
      <h3>
        {plural(alignments.length, 'rapprochement')} : {group.label}, par {held.label}
      </h3>
      <ul>
        {alignments.map(({ id, coverage, rationale, readOn, method, held: source, target }) => (
          <li key={id}>
            <span className={coverage === 'FULL' ? 'state-acquired alignment-mark' : 'state-partial alignment-mark'}>
              <StateShape state={coverage === 'FULL' ? 'ACQUIRED' : 'PARTIAL'} />
            </span>
            <div>
              <p>
                <ElementLink element={source} /> <strong>{coverageInWords(coverage)}</strong>{' '}
                <ElementLink element={target} />
              </p>
              <p>{rationale}</p>
              <p className="quiet">
                {capitalised([methodInWords(method), readOn ? readOnInWords[readOn] : null].filter(Boolean).join(', '))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
