import { useState } from 'react'
import { Loading } from '../../ui/Loading.tsx'
import { plural } from '../../words.ts'
import { NeighbourItem } from './NeighbourItem.tsx'
import { type Group, groupsOf, type Neighbour, titleOf } from './neighbourhood.ts'

export interface Unfolding {
  known: ReadonlyMap<string, readonly Neighbour[]>
  hidden: ReadonlySet<string>
  unfolded: readonly string[]
  onToggle: (id: string) => void
  /** The elements that this list stands under: they are not listed again. */
  above: readonly string[]
}

/** The neighbours of one element, group by group; the same component shows the neighbours of a neighbour, one level in. */
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
