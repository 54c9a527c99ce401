/** Reads the relations around two elements until the shortest paths between them are known. */
import { rowsFor } from '../../domain/rows.ts'
import { queries } from '../../generated/queries.ts'
import type { Run } from '../../graph/port.ts'
import type { RelationType } from '../../model/kinds.ts'
import { type Budget, type FoundPath, Neighbourhood, pathsOfLength } from './pathSearch.ts'

/** Relations read, and relations walked, for one question. */
const rowLimit = 3_000
const walkLimit = 30_000

export interface Ends {
  from: string
  to: string
  maxLength: number
  first: number
  relations: RelationType[]
}

/** What is known so far, and how much may still be read. */
interface Growth {
  known: Neighbourhood
  relations: RelationType[]
  rows: Budget
}

/** One end of the search, which grows a relation at a time. */
interface Side {
  frontier: string[]
  seen: Set<string>
}

/** Reads one step further from the elements where fewest relations meet; false where the budget left some out. */
async function grow(run: Run, side: Side, { known, relations, rows }: Growth): Promise<boolean> {
  const degrees = await rowsFor(run, queries.paths.degrees, { ids: side.frontier })
  const few = degrees.sort((a, b) => a.degree - b.degree)
  const taken: string[] = []
  for (const { id, degree } of few) {
    if (degree > rows.left) break
    rows.left -= degree
    taken.push(id)
  }
  const next: string[] = []
  for (const row of await rowsFor(run, queries.paths.steps, { ids: taken, types: relations })) {
    known.add({
      at: row.id,
      other: row.other,
      type: row.type,
      outgoing: row.outgoing,
      key: row.key,
      coverage: row.coverage,
    })
    if (!side.seen.has(row.other)) next.push(row.other)
    side.seen.add(row.other)
  }
  side.frontier = next
  return taken.length === few.length
}

/**
 * Grows from both ends, the smaller side first, until `first` paths and one more are known, or all there are within the
 * bounds.
 */
export async function findPaths(
  run: Run,
  { from, to, maxLength, first, relations }: Ends,
): Promise<{ found: FoundPath[]; more: boolean; exhausted: boolean }> {
  const known = new Neighbourhood()
  const sideOf = (id: string): Side => ({ frontier: [id], seen: new Set([id]) })
  const [start, end] = [sideOf(from), sideOf(to)]
  const growth = { known, relations, rows: { left: rowLimit } }
  const walks = { left: walkLimit }
  const found: FoundPath[] = []
  let whole = true
  for (let length = 1; length <= maxLength && found.length <= first; length++) {
    // Once one end has reached all it can, it stays the smaller one: every path is already known.
    const smaller = start.frontier.length <= end.frontier.length ? start : end
    whole = (await grow(run, smaller, growth)) && whole
    found.push(...pathsOfLength(known, { from, to, length, limit: first + 1 - found.length }, walks))
  }
  return { found: found.slice(0, first), more: found.length > first, exhausted: !whole || walks.left <= 0 }
}
