import { ElementLink } from '../../ui/ElementLink.tsx'
import { NeighbourGroups, type Unfolding } from './NeighbourGroups.tsx'
import type { Neighbour } from './neighbourhood.ts'

/** One neighbour: its link, why it is related where that was judged, and its own neighbours on demand. */
export function NeighbourItem({ neighbour, ...unfolding }: Unfolding & { neighbour: Neighbour }) {
  const { element, relation, outgoing, derived } = neighbour
  // A competence's own section already says why others come near to it.
  const rationale =
    relation === 'ALIGNED_WITH' && !outgoing && element.kind === 'Competence' ? null : neighbour.rationale
  const open = unfolding.unfolded.includes(element.id)
  return (
    <li>
      <div className="neighbour-item">
        <button
          type="button"
          className="unfold no-print"
          aria-expanded={open}
          aria-label={`${open ? 'Replier' : 'Déplier'} ce qui entoure ${element.label}`}
          onClick={() => unfolding.onToggle(element.id)}
        >
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path
              d={open ? 'M2 4l4 4 4-4' : 'M4 2l4 4-4 4'}
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </button>
        <div>
          <ElementLink element={element} />
          {!element.verified && <span className="tag tag-check">à vérifier</span>}
          {derived && <span className="tag">lien déduit</span>}
          {rationale && <p className="quiet">{rationale}</p>}
        </div>
      </div>
      {open && (
        <div className="neighbour-nested">
          <NeighbourGroups id={element.id} {...unfolding} above={[...unfolding.above, element.id]} />
        </div>
      )}
    </li>
  )
}
