import { useState } from 'react'
import { withoutLines } from '../../typography.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { plural } from '../../words.ts'
import { type Group, groupsOf, type Neighbour, titleOf } from './neighbourhood.ts'

interface Unfolding {
  known: ReadonlyMap<string, readonly Neighbour[]>
  hidden: ReadonlySet<string>
  unfolded: readonly string[]
  onToggle: (id: string) => void
  /** The elements that this list stands under: they are not listed again. */
  above: readonly string[]
}

/**
 * The neighbours of one element, group by group; the same component shows the neighbours of a neighbour, one level in.
 */
export function NeighbourGroups({ id, ...unfolding }: Unfolding & { id: string }) {
  const neighbours = unfolding.known.get(id)
  if (!neighbours) return <Loading what="ses voisins" />
  const others = neighbours.filter(({ element }) => !unfolding.above.includes(element.id))
  const groups = groupsOf(id, others, unfolding.hidden)
  if (groups.length === 0 && unfolding.above.length > 1) return <p className="quiet">Rien d’autre ne lui est relié.</p>
  return (
    <div className="neighbour-groups">
      {groups.map((group) => (
        <NeighbourGroup key={group.key} group={group} {...unfolding} />
      ))}
    </div>
  )
}

/** How many show before one asks for the rest. */
const shownAtFirst = 10

function NeighbourGroup({ group, ...unfolding }: Unfolding & { group: Group }) {
  const [all, setAll] = useState(false)
  const { relation, what } = titleOf(group)
  const Heading = unfolding.above.length > 1 ? 'h4' : 'h3'
  const left = group.members.length - shownAtFirst
  const shown = all || left <= 2 ? group.members : group.members.slice(0, shownAtFirst)
  return (
    <div className="neighbour-group">
      <Heading>
        {relation}{' '}
        <span className="neighbour-what">
          {what} <span className="neighbour-count">{group.members.length}</span>
        </span>
      </Heading>
      <ul>
        {shown.map((neighbour) => (
          <NeighbourItem key={neighbour.element.id} neighbour={neighbour} {...unfolding} />
        ))}
      </ul>
      {shown.length < group.members.length && (
        <button type="button" className="button-link" onClick={() => setAll(true)}>
          Afficher les {plural(left, 'autre')}
        </button>
      )}
    </div>
  )
}

/** One neighbour: its link, why it is related where that was judged, and its own neighbours on demand. */
function NeighbourItem({ neighbour, ...unfolding }: Unfolding & { neighbour: Neighbour }) {
  const { element, relation, outgoing, derived } = neighbour
  // A competence's own section already says why others come near to it.
  const rationale =
    relation === 'ALIGNED_WITH' && !outgoing && element.kind === 'Competence'
      ? null
      : neighbour.rationale && withoutLines(neighbour.rationale)
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
