/** One index over ids, codes, labels, other names and statements; the same on both engines. */
import { setImmediate as pause } from 'node:timers/promises'
import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import { groupBy } from '../../domain/lists.ts'
import type { Kind } from '../../model/kinds.ts'
import { countingWords, fold, type Word, wordsOf } from '../../words/french.ts'
import type { Entry } from './entries.ts'
import { type Compared, type Indexed, indexed } from './indexed.ts'
import { asIs, boost, fields, identifier, phrasing, some } from './phrasing.ts'
import { askedFor, prominence, scoreOf, tierOf, tiers } from './score.ts'
import { nearestReferences } from './typing.ts'

export interface SearchQuestion {
  text: string
  kinds?: readonly Kind[] | undefined
  /** Ids of frameworks; elements that several share belong to none. */
  frameworks?: readonly string[] | undefined
  first: number
}

/** A place in the label, in UTF-16 units; the end is exclusive. */
export interface Highlight {
  start: number
  end: number
}

export interface SearchHit {
  id: string
  label: string
  kind: Kind
  /**
   * Comparable within one answer: its whole part says how the text matched (`tiers`), the rest how rare and how
   * prominent the words are.
   */
  score: number
  highlights: Highlight[]
}

export interface SearchFound {
  total: number
  hits: SearchHit[]
  /** Words of the question that carry no subject, such as articles, as they were written. */
  ignoredWords: string[]
  /** Where no element has every word of the question: those that none has, as they were written. */
  notFound: string[]
}
export const nothingFound: SearchFound = { total: 0, hits: [], ignoredWords: [], notFound: [] }

export interface SearchIndex {
  revision: string
  size: number
  search(question: SearchQuestion): SearchFound
  /**
   * At most five elements of the kinds whose id, code or label a text may have meant; none of them when the text is
   * empty: the first of each kind.
   */
  nearest(text: string, kinds: readonly Kind[]): { id: string; label: string }[]
}

type Shown = Compared['entry']

/** Words as the question writes them, each once. */
const asWritten = (words: Word[], text: string): string[] => [
  ...new Set(words.map(({ start, end }) => text.slice(start, end))),
]

/** Elements indexed between two pauses: some ten milliseconds. */
const chunk = 100

/** Builds the index without holding the event loop. */
export async function buildIndex(revision: string, entries: Entry[]): Promise<SearchIndex> {
  const vocabulary = new Set<string>()
  const index = new MiniSearch<Indexed>({
    fields,
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => {
      vocabulary.add(term)
      return term
    },
  })
  const byId = new Map<string, Compared>()
  for (let start = 0; start < entries.length; start += chunk) {
    const part = entries.slice(start, start + chunk).map(indexed)
    for (const { compared } of part) byId.set(compared.entry.id, compared)
    index.addAll(part.map((one) => one.indexed))
    await pause()
  }
  const phrases = phrasing(
    entries.flatMap(({ acronym }) => acronym ?? []),
    vocabulary,
  )
  const byKind = groupBy(byId.values(), ({ entry }) => entry.kind)
  for (const list of byKind.values()) list.sort((a, b) => bySortKey(a.entry, b.entry))

  function search({ text, kinds, frameworks, first }: SearchQuestion): SearchFound {
    const asked = askedFor(text)
    if (asked.reference === '') return nothingFound
    // A question of stop words alone finds only what bears that very name.
    const { counting, ignored } = countingWords(text)
    const words = [...new Map(counting.map((word) => [word.stem, word])).values()]
    const wanted = ({ kind, framework, id }: Shown): boolean =>
      (!kinds?.length || kinds.includes(kind)) && (!frameworks?.length || frameworks.includes(framework ?? id))
    const found = new Map<string, { entry: Shown; tier: number; result: SearchResult }>()
    const run = (query: Query): SearchResult[] =>
      index.search(query, {
        ...asIs,
        boost,
        filter: ({ id }) => {
          const one = byId.get(id)
          return one !== undefined && wanted(one.entry)
        },
        boostDocument: (id) => 1 + prominence(byId.get(id)?.entry.kind ?? 'Term') / 20,
      })
    const add = (query: Query, tier: number): void => {
      for (const result of run(query)) {
        const one = byId.get(result.id)
        if (one && !found.has(result.id))
          found.set(result.id, { entry: one.entry, tier: tierOf(one, asked, tier), result })
      }
    }
    add(some([phrases.everyWord(words), ...phrases.shortened(words), identifier(asked.reference)]), tiers.everyWord)
    const named = [...found.values()].some(({ tier }) => tier >= tiers.otherName)
    if (found.size < 5 && !named) add(phrases.everyWordMistyped(words), tiers.mistyped)
    const notFound = found.size > 0 ? [] : words.filter((word) => run(phrases.anyForm(word)).length === 0)
    if (found.size === 0 && words.length > 1) add(phrases.someWords(words), tiers.someWords)

    const hits = [...found.values()].map(({ entry, tier, result }) => ({
      entry,
      score: scoreOf(tier, entry.kind, result.score),
      terms: result.terms,
    }))
    hits.sort((a, b) => b.score - a.score || bySortKey(a.entry, b.entry))
    return {
      total: hits.length,
      ignoredWords: asWritten(ignored, text),
      notFound: asWritten(notFound, text),
      hits: hits.slice(0, first).map(({ entry: { id, label, kind }, score, terms }) => ({
        id,
        label,
        kind,
        score,
        highlights: highlightsOf(label, terms),
      })),
    }
  }

  function nearest(text: string, kinds: readonly Kind[]): { id: string; label: string }[] {
    const candidates = kinds.flatMap((kind) => byKind.get(kind) ?? [])
    const empty = text.trim() === ''
    const close = empty ? candidates : nearestReferences(fold(text.trim()), candidates)
    const hits = empty || kinds.length === 0 ? [] : search({ text: text.replace(/[:_-]/g, ' '), kinds, first: 5 }).hits
    const found = [...close.slice(0, 5).map(({ entry }) => entry), ...hits].map(
      ({ id, label }) => [id, { id, label }] as const,
    )
    return [...new Map(found).values()].slice(0, 5)
  }

  return { revision, size: entries.length, search, nearest }
}

const bySortKey = (a: Shown, b: Shown): number => (a.sortKey < b.sortKey ? -1 : 1)

/** The words of a label that matched, each as one range; neighbours stay apart. */
function highlightsOf(label: string, terms: string[]): Highlight[] {
  const matched = new Set(terms)
  return wordsOf(label)
    .filter(({ text, stem }) => matched.has(text) || matched.has(stem))
    .map(({ start, end }) => ({ start, end }))
}
