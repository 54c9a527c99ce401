/**
 * Simple paths between two elements, shortest first, from relations that are read a step at a time. No graph database
 * here.
 */
import type { RelationType } from '../../model/kinds.ts'
import type { Coverage } from '../../model/values.ts'

/** A relation as seen from one of its ends. */
export interface Edge {
  at: string
  other: string
  type: RelationType
  outgoing: boolean
  key: string
  /** Of an alignment; null for every other relation. */
  coverage: Coverage | null
}

export interface FoundPath {
  edges: Edge[]
  /** The coverage of its weakest alignment; null where it has none. */
  weakest: Coverage | null
}

/** How much a path rests on: no alignment at all, then what covers whole, in part, not at all. */
const tiers: readonly (Coverage | null)[] = [null, 'FULL', 'PART', 'NONE']
const tierOf = (edge: Edge): number => tiers.indexOf(edge.coverage)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byOther = (a: Edge, b: Edge): number =>
  compare(a.other, b.other) || compare(a.type, b.type) || compare(a.key, b.key)

/** The relations known so far. */
export class Neighbourhood {
  readonly #edges = new Map<string, Map<string, Edge>>()
  readonly #sorted = new Map<string, Edge[]>()

  add(edge: Edge): void {
    for (const one of [edge, { ...edge, at: edge.other, other: edge.at, outgoing: !edge.outgoing }]) {
      const edges = this.#edges.get(one.at) ?? new Map<string, Edge>()
      edges.set(one.key, one)
      this.#edges.set(one.at, edges)
      this.#sorted.delete(one.at)
    }
  }

  /** In the order of what they reach, so that paths come out in the order of their elements' ids. */
  at(id: string): Edge[] {
    const known = this.#sorted.get(id)
    if (known) return known
    const sorted = [...(this.#edges.get(id)?.values() ?? [])].sort(byOther)
    this.#sorted.set(id, sorted)
    return sorted
  }
}

/** The paths that are looked for: of exactly `length` relations, at most `limit`. */
interface Wanted {
  from: string
  to: string
  length: number
  limit: number
}

/**
 * How many relations of a tier or better lead from each element to `to`, as far away as a path's second element may be.
 */
function distances(
  known: Neighbourhood,
  { to, length }: Pick<Wanted, 'to' | 'length'>,
  tier: number,
): Map<string, number> {
  const found = new Map([[to, 0]])
  let frontier = [to]
  for (let distance = 1; distance < length; distance++) {
    const next: string[] = []
    for (const id of frontier) {
      for (const edge of known.at(id)) {
        if (tierOf(edge) > tier || found.has(edge.other)) continue
        found.set(edge.other, distance)
        next.push(edge.other)
      }
    }
    frontier = next
  }
  return found
}

/** Counts work down; a search stops where it reaches zero. */
export interface Budget {
  left: number
}

/**
 * The simple paths: those whose weakest alignment covers most come first,
 * then in the order of their elements' ids.
 */
export function pathsOfLength(known: Neighbourhood, { from, to, length, limit }: Wanted, budget: Budget): FoundPath[] {
  const found: FoundPath[] = []
  for (const [tier, weakest] of tiers.entries()) {
    const away = distances(known, { to, length }, tier)
    const edges: Edge[] = []
    const visited = new Set([from])
    const walk = (id: string, worst: number): void => {
      if (edges.length === length) {
        if (worst === tier) found.push({ edges: [...edges], weakest })
        return
      }
      for (const edge of known.at(id)) {
        if (found.length >= limit || budget.left <= 0) return
        const left = length - edges.length - 1
        if (
          tierOf(edge) > tier ||
          visited.has(edge.other) ||
          (away.get(edge.other) ?? Infinity) > left ||
          (edge.other === to && left > 0)
        )
          continue
        budget.left -= 1
        visited.add(edge.other)
        edges.push(edge)
        walk(edge.other, Math.max(worst, tierOf(edge)))
        edges.pop()
        visited.delete(edge.other)
      }
    }
    walk(from, 0)
    if (found.length >= limit || budget.left <= 0) break
  }
  return found
}
