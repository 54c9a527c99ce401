/** Searching the graph as one types. */

import { enumerated } from '../words/articles.ts'
import { ExplorerSearchDocument, type ExplorerSearchQuery, type Kind } from './generated/graphql.ts'
import { ask } from './graphql.ts'

/** Where a label matched, from `start` up to `end`, which is not part of it. */
export interface Highlight {
  start: number
  end: number
}

export interface Found {
  id: string
  label: string
  kind: string
  code: string | null
  /** The référentiel, by its label. */
  framework: string | null
  highlights: readonly Highlight[]
  /** The year of award that was typed, and that this version answers. */
  year?: number
}

export interface Findings {
  items: Found[]
  /** What of the text was not found, in French; empty where every word counted. */
  said: string
}

/**
 * Entries of the glossary, tables and articles come after what they speak of: whoever types a name looks for the thing.
 */
const last = ['Term', 'Crosswalk', 'Source']

interface Question {
  text: string
  kinds: readonly Kind[] | undefined
  first: number
  signal: AbortSignal
}

type FoundItem = ExplorerSearchQuery['search']['items'][number]
const foundOf = ({ element, highlights }: FoundItem): Found => ({
  id: element.id,
  label: element.label,
  kind: element.kind,
  code: 'code' in element ? element.code : 'activityCode' in element ? element.activityCode : null,
  framework: element.framework?.label ?? null,
  highlights,
})

const quoted = (words: readonly string[]): string => enumerated(words.map((word) => `« ${word} »`))
const missed = (words: readonly string[]): string =>
  words.length > 0
    ? `${quoted(words)} : introuvable${words.length > 1 ? 's' : ''} ; voici ce que donnent les autres mots.`
    : ''

/** At most `first` elements, best first: the versions that a year gives come before what else is found. */
export async function searchElements({ text, kinds, first, signal }: Question): Promise<Findings> {
  const narrowed = kinds ? { kinds: [...kinds] } : {}
  const { search, titles } = await ask(ExplorerSearchDocument, { text, first, wide: !kinds, ...narrowed }, signal)
  const versions = search.versions
    .map(({ certification: { id, label, kind } }): Found => {
      return {
        id,
        label,
        kind,
        code: null,
        framework: null,
        highlights: [],
        ...(search.year ? { year: search.year } : {}),
      }
    })
    .filter(({ kind }) => kinds === undefined || kinds.some((one) => one === kind))
  const found = search.items.map(foundOf)
  // Where every kind is looked for, the titles that answer come before articles on them.
  const all = [
    ...versions,
    ...found.filter(({ kind }) => !last.includes(kind)),
    ...(titles?.items ?? []).map(foundOf),
    ...found.filter(({ kind }) => last.includes(kind)),
  ]
  const items = all.filter(({ id }, place) => all.findIndex((one) => one.id === id) === place).slice(0, first)
  const said = [items.length > 0 ? missed(search.notFound) : '', search.yearNotice ?? '']
  return { items, said: said.filter(Boolean).join(' ') }
}
