/**
 * What the tables say of one competence, all that is held taken together, and what an answer that rests on readings
 * must say of them.
 */
import { queries } from '../generated/queries.ts'
import type { Run } from '../graph/port.ts'
import { type Coverage, type Method, membersOf, type ReadOn } from '../model/values.ts'
import { type Desk, deskNotice, readOnceNotice, secondaryNotice, titlesNotice } from '../words/wording.ts'
import { distinct } from './lists.ts'
import { rowsFor } from './rows.ts'

/**
 * How sure one reading is: what it was read on, where that is to be read again, and whether anyone read it a second
 * time.
 */
export interface Footing {
  readOn: ReadOn | null
  /** Where what was only reported of one of the two référentiels is to be read again. */
  rereadAt: string | null
  /** True of a reading of this project that no second reader made. */
  once: boolean
  /** In French: how far its table is, where somebody decided in it at the desk. */
  desk: string | null
}

/** What a table says of a competence, set against all that one framework holds. */
export interface Said {
  crosswalk: string
  coverage: Coverage | null
  /**
   * What must be held for the verdict to stand: one alignment leaves each. Null where only single alignments were
   * given.
   */
  carriers: string[] | null
  /** The codes that the reader cites: competences, indicators, activities. */
  codes: string[] | null
  rationale: string | null
  /** Where two readings differed: why this one. */
  reason: string | null
  readOn: ReadOn
  /** The role that decided it at the desk, and the day; null of what the reference data state. */
  decidedBy: string | null
  decidedOn: string | null
}

export interface Verdict extends Said, Footing {
  /** The framework that was read against the target's. */
  of: string
  readOn: ReadOn
  note: string | null
}

const certainty = membersOf('ReadOn')
/** The least that anything was read on: an answer is as sure as its weakest reading. */
export const weakest = (readings: (ReadOn | null)[]): ReadOn | null =>
  readings.reduce<ReadOn | null>(
    (least, one) => (one && (!least || certainty.indexOf(one) < certainty.indexOf(least)) ? one : least),
    null,
  )

/** What a table's reader remarked; where nothing covers the competence, what was searched. */
export const notesOf = ({ note, coverage, rationale }: Pick<Verdict, 'note' | 'coverage' | 'rationale'>): string[] =>
  [note, coverage === 'NONE' ? rationale : null].flatMap((one) => one ?? [])

/** The verdicts that say FULL of what is held taken together, where all of it is reached. */
export const whollyCarried = <One extends Pick<Said, 'coverage' | 'carriers'>>(
  verdicts: One[],
  reached: (carrier: string) => boolean,
): One[] => verdicts.filter(({ coverage, carriers }) => coverage === 'FULL' && carriers?.every(reached))

/** The tables that readings belong to, by id. */
type TableRow = Desk & { rereadAt: string | null; readTwice: number | null }
export type Tables = ReadonlyMap<string, TableRow>
export const readTables = async (run: Run, crosswalks: (string | null)[]): Promise<Tables> => {
  const ids = distinct(crosswalks.flatMap((id) => id ?? []))
  return new Map((await rowsFor(run, queries.domain.tables, { ids })).map((row) => [row.id, row]))
}

interface Read {
  readOn: ReadOn | null
  method: Method | null
  crosswalk: string | null
}
/** How sure a reading is, by the table that it belongs to. */
export function footingOf({ readOn, method, crosswalk }: Read, tables: Tables): Footing {
  const table = crosswalk === null ? undefined : tables.get(crosswalk)
  return {
    readOn,
    rereadAt: table?.rereadAt ?? null,
    once: method === 'READING' && !table?.readTwice,
    desk: table ? deskNotice(table) : null,
  }
}

/** What tables say, each verdict with the framework that is held and how sure it is. */
export const verdictsOf = <Row extends Omit<Verdict, 'of' | keyof Footing> & { readOn: ReadOn }>(
  rows: Row[],
  tables: ReadonlyMap<string, TableRow & { of: string; method: Method }>,
): (Row & Verdict)[] =>
  rows.flatMap((row) => {
    const table = tables.get(row.crosswalk)
    if (!table) return []
    const { readOn, ...footing } = footingOf({ ...row, method: table.method }, tables)
    return [{ ...row, ...footing, of: table.of }]
  })

/** In French, one plain line for each thing that the readings which an answer rests on fall short of. */
export function caveatsOf(footings: Footing[]): string[] {
  const reported = footings.filter(({ readOn }) => readOn === 'SECONDARY')
  return [
    ...distinct(reported.map(({ rereadAt }) => secondaryNotice(rereadAt))),
    ...(footings.some(({ readOn }) => readOn === 'TITLE') ? [titlesNotice] : []),
    ...(footings.some(({ once }) => once) ? [readOnceNotice] : []),
    ...distinct(footings.flatMap(({ desk }) => desk ?? [])),
  ]
}
