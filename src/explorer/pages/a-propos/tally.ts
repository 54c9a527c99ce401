/** Sums of the statistics, as the tables show them. */
import type { ExplorerStatisticsQuery } from '../../generated/graphql.ts'

type Row = ExplorerStatisticsQuery['statistics']['rows'][number]

export interface Tally {
  key: string
  name: string
  total: number
  /** Read in a source that could be checked. */
  verified: number
  /** Deduced by the project from other elements, whatever their verification. */
  derived: number
  unverified: number
}

/** One line for each key, the largest first; each element counts in one of the three columns only. */
export function tally(rows: readonly Row[], nameOf: (row: Row) => { key: string; name: string }): Tally[] {
  const lines = new Map<string, Tally>()
  for (const row of rows) {
    const { key, name } = nameOf(row)
    const line = lines.get(key) ?? { key, name, total: 0, verified: 0, derived: 0, unverified: 0 }
    line.total += row.total
    if (!row.verified) line.unverified += row.total
    else if (row.derived) line.derived += row.total
    else line.verified += row.total
    lines.set(key, line)
  }
  return [...lines.values()].sort((a, b) => b.total - a.total || a.name.localeCompare(b.name, 'fr'))
}
