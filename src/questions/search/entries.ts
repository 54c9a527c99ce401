/** What the index knows of each element, read from the graph page by page. */

import { groupBy } from '../../domain/lists.ts'
import { queries } from '../../generated/queries.ts'
import { pages, pagesById } from '../../graph/batches.ts'
import { decisionsDataset } from '../../graph/layer.ts'
import { patiently } from '../../graph/patience.ts'
import type { GraphEngine } from '../../graph/port.ts'
import { short } from '../../graph/rows.ts'
import { datasetStates } from '../../graph/store.ts'
import { type Kind, kinds } from '../../model/kinds.ts'
import { naturalKey } from '../../model/records.ts'
import { isAcronym } from '../../words/french.ts'

export interface Entry {
  id: string
  kind: Kind
  label: string
  framework: string | null
  /** Other names: synonyms, acronyms, titles, English ones. */
  names: string[]
  /**
   * Of a certification, the names of the trades that it leads to: whoever looks for a trade's diploma types the trade.
   */
  trades: string[]
  /** What stands for it in documents and registers: its code, its ROME codes. */
  codes: string[]
  statement: string
  sortKey: string
  acronym: Acronym | undefined
}

/** A glossary entry that can replace a word of a question, and be replaced by it. */
export interface Acronym {
  short: string
  long: string
}

/** Rows of one statement: each looks at all elements of the kind, so of half a million few pages. */
const pageSize = 20_000
/** Elements that are worked on, or sent to a worker, at once. */
const entriesAtOnce = 2_000

type Row = {
  id: string
  label: string
  code: string | null
  acronym: string | null
  expansion: string | null
  title: string | null
  framework: string | null
  statement: string | null
  synonyms: string[] | null
  englishLabel: string | null
  englishSynonyms: string[] | null
  romeCodes: string[] | null
  rncpCode: string | null
}

/** A fiche of the register is found as the certification that it registers. */
const searched = kinds.filter((kind) => kind !== 'Registration')

function entryOf(kind: Kind, row: Row, trades: string[]): Entry {
  const inEnglish = [row.englishLabel, ...(row.englishSynonyms ?? [])]
  const given = [...(row.synonyms ?? []), row.acronym, row.title, ...inEnglish].filter(
    (name): name is string => Boolean(name) && name !== row.label,
  )
  const acronym =
    row.acronym && row.expansion && isAcronym(row.acronym) ? { short: row.acronym, long: row.expansion } : undefined
  return {
    id: row.id,
    kind,
    label: row.label,
    framework: row.framework,
    names: [...new Set(acronym ? [...given, acronym.long] : given)],
    trades,
    codes: [...new Set([row.code, row.rncpCode, ...(row.romeCodes ?? [])])].filter((code): code is string =>
      Boolean(code),
    ),
    statement: row.statement ?? '',
    sortKey: naturalKey(row.id),
    acronym,
  }
}

/** The elements of a kind, page by page. */
const readRows = (engine: GraphEngine, kind: Kind): AsyncGenerator<Row[]> =>
  pagesById<Row>(pageSize, (after) =>
    patiently(() =>
      engine.read((run) => run(queries.search.entries[kind], { after, limit: pageSize }), { uncached: true }),
    ),
  )

/**
 * What an index is made of, as a key: the data sets, and of what people decide the tables, which are all of it that is
 * searched. So a decision on a pair needs no new index.
 */
export async function sourceOf(engine: GraphEngine): Promise<string> {
  const states = await engine.read((run) => datasetStates(run), { uncached: true })
  const loaded = states.filter(({ id }) => id !== decisionsDataset).map(({ id, revision }) => `${id} ${revision}`)
  const tables: Row[] = []
  for await (const rows of readRows(engine, 'Crosswalk')) tables.push(...rows)
  return short(JSON.stringify([loaded.sort(), tables]))
}

/**
 * Every element of the revision that is loaded now, some at a time. Each page is a read of its own, so that no deadline
 * meant for questions applies.
 */
export async function* readEntries(engine: GraphEngine): AsyncGenerator<Entry[]> {
  const named = await patiently(() => engine.read((run) => run(queries.search.trades, {}), { uncached: true }))
  const trades = groupBy(named, ({ certification }) => certification)
  const tradesOf = (id: string): string[] =>
    (trades.get(id) ?? []).flatMap(({ label, synonyms }) => [label, ...(synonyms ?? [])])
  for (const kind of searched)
    for await (const rows of readRows(engine, kind))
      for (const some of pages(rows, entriesAtOnce)) yield some.map((row) => entryOf(kind, row, tradesOf(row.id)))
}
