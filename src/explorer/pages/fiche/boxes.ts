/**
 * Which boxes the graph view has: neighbours stand in boxes, one a relation and kind, so that two hundred of them need
 * a few lines rather than two hundred. No places yet. Pure: no cytoscape, no React.
 */
import { type Group, groupsOf, type Neighbour } from './neighbourhood.ts'

/** What is to show. */
export interface Shown {
  centre: string
  known: ReadonlyMap<string, readonly Neighbour[]>
  unfolded: readonly string[]
  hidden: ReadonlySet<string>
  /** Keys of the boxes that show only their title. */
  closed: ReadonlySet<string>
}

export interface Box extends Group {
  /** The element whose neighbours these are. */
  from: string
  /** -1 before the centre, 1 after; the distance counts from 1. */
  side: -1 | 1
  layer: number
  closed: boolean
}

/** A relation between two elements that both show already. */
export interface Link {
  from: string
  to: string
  relation: string
}

/**
 * Left for what reaches the centre, right for what it reaches; where one side has over three quarters of the room,
 * boxes change sides.
 */
function sidesOf(groups: readonly Group[], closed: ReadonlySet<string>): Map<string, -1 | 1> {
  const sides = new Map(groups.map(({ key, outgoing }) => [key, outgoing ? 1 : -1] as [string, -1 | 1]))
  const roomOf = ({ key, members }: Group): number => 4 + (closed.has(key) ? 0 : members.length)
  const total = groups.reduce((sum, group) => sum + roomOf(group), 0)
  for (const _ of groups) {
    const lean = groups.reduce((sum, group) => sum + (sides.get(group.key) ?? 1) * roomOf(group), 0)
    const heavy = lean > 0 ? 1 : -1
    const [best] = groups
      .filter((group) => sides.get(group.key) === heavy && roomOf(group) < Math.abs(lean))
      .sort((a, b) => Math.abs(roomOf(a) - Math.abs(lean) / 2) - Math.abs(roomOf(b) - Math.abs(lean) / 2))
    if (!best || Math.abs(lean) < total / 2) break
    sides.set(best.key, heavy === 1 ? -1 : 1)
  }
  return sides
}

/** The boxes, and the relations that join what shows already. */
export function boxesOf({ centre, known, unfolded, hidden, closed }: Shown): {
  boxes: Box[]
  links: Link[]
} {
  const standing = new Map<string, { side: -1 | 0 | 1; layer: number; under: string | null }>([
    [centre, { side: 0, layer: 0, under: null }],
  ])
  const boxes: Box[] = []
  const links = new Map<string, Link>()
  const waiting = [centre, ...unfolded.filter((id) => id !== centre)]
  for (
    let index = waiting.findIndex((id) => standing.has(id) && known.has(id));
    index >= 0;
    index = waiting.findIndex((id) => standing.has(id) && known.has(id))
  ) {
    const [id = ''] = waiting.splice(index, 1)
    const place = standing.get(id)
    if (!place) continue
    const groups = groupsOf(id, known.get(id) ?? [], hidden)
    const sides = place.side === 0 ? sidesOf(groups, closed) : null
    for (const group of groups) {
      const fresh = group.members.filter(({ element }) => !standing.has(element.id))
      for (const { element, outgoing, relation } of group.members) {
        if (
          fresh.some((one) => one.element.id === element.id) ||
          element.id === place.under ||
          standing.get(element.id)?.under === id
        )
          continue
        const [from, to] = outgoing ? [id, element.id] : [element.id, id]
        links.set(`${from} ${relation} ${to}`, { from, to, relation })
      }
      if (fresh.length === 0) continue
      const side = sides?.get(group.key) ?? (place.side === -1 ? -1 : 1)
      const isClosed = closed.has(group.key)
      boxes.push({ ...group, members: fresh, from: id, side, layer: place.layer + 1, closed: isClosed })
      if (!isClosed)
        for (const { element } of fresh) standing.set(element.id, { side, layer: place.layer + 1, under: id })
    }
  }
  return { boxes, links: [...links.values()] }
}
