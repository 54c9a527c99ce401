/** The neighbours of an element, grouped as a person reads them: by relation, direction and kind. Pure; no React. */
import type { FicheNeighbourFragment } from '../../generated/graphql.ts'
import { kindInWords, kindsInWords, relationInWords } from '../../words.ts'

export type Neighbour = FicheNeighbourFragment

export interface Group {
  /** Unique within the page: `<id of the element> <relation> <out|in> <kind>`. */
  key: string
  relation: string
  outgoing: boolean
  kind: string
  members: Neighbour[]
}

/** Where an element stands comes first, what it is made of next; provenance last. */
const last = ['STATED_IN', 'EXAMINES']
const rank = ({ relation, outgoing }: Neighbour): number =>
  relation === 'HAS_PART' ? (outgoing ? 1 : 0) : last.includes(relation) ? 3 : 2

/** Groups in reading order. Where an element is stated is left out: its sources are said elsewhere on the page. */
export function groupsOf(
  id: string,
  neighbours: readonly Neighbour[],
  hidden: ReadonlySet<string> = new Set(),
): Group[] {
  const groups = new Map<string, Group>()
  const kept = neighbours.filter(
    ({ relation, outgoing, element }) => !(relation === 'STATED_IN' && outgoing) && !hidden.has(element.kind),
  )
  for (const neighbour of [...kept].sort((a, b) => rank(a) - rank(b))) {
    const { relation, outgoing, element } = neighbour
    const key = `${id} ${relation} ${outgoing ? 'out' : 'in'} ${element.kind}`
    const group = groups.get(key) ?? { key, relation, outgoing, kind: element.kind, members: [] }
    if (!group.members.some((member) => member.element.id === element.id)) group.members.push(neighbour)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** « Comprend : 14 compétences », as a heading of a group. */
export const titleOf = ({ relation, outgoing, kind, members }: Group): { relation: string; what: string } => ({
  relation: relationInWords(relation, outgoing),
  what: members.length > 1 ? kindsInWords(kind) : kindInWords(kind),
})

/** The kinds that there are to filter by, most numerous first. */
export function kindsOf(lists: Iterable<readonly Neighbour[]>): { kind: string; count: number }[] {
  const ids = new Map<string, Set<string>>()
  for (const { relation, outgoing, element } of [...lists].flat()) {
    if (relation === 'STATED_IN' && outgoing) continue
    ids.set(element.kind, (ids.get(element.kind) ?? new Set()).add(element.id))
  }
  return [...ids]
    .map(([kind, found]) => ({ kind, count: found.size }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
}
