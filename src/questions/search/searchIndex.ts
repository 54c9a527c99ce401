/** One index over ids, codes, labels, other names and statements; the same on both engines. */
import { setImmediate as pause } from 'node:timers/promises'
import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import { groupBy } from '../../domain/lists.ts'
import type { Kind } from '../../model/kinds.ts'
import { fold, isStopWord, type Word, wordsOf } from '../../words/french.ts'
import type { Acronym, Entry } from './entries.ts'
import { nearestReferences, swaps } from './typing.ts'

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
  /** Comparable within one answer: its whole part says how the text matched (`tiers`), the rest how rare and how prominent the words are. */
  score: number
  highlights: Highlight[]
}

export interface SearchIndex {
  revision: string
  size: number
  search(question: SearchQuestion): { total: number; hits: SearchHit[] }
  /** At most five elements of the kinds whose id, code or label a text may have meant; none of them when the text is empty: the first of each kind. */
  nearest(text: string, kinds: readonly Kind[]): { id: string; label: string }[]
}

/** How a text matched, best last: the whole part of a score. */
const tiers = { someWords: 0, mistyped: 1, everyWord: 2, start: 3, otherName: 4, exact: 5 } as const

const fields = ['label', 'names', 'statement', 'reference']
const wordFields = ['label', 'names', 'statement']
const boost = { label: 4, names: 3, statement: 1, reference: 6 }
/** What is asked for by name comes before what is only described. */
const prominent: readonly Kind[] = [
  'Profession',
  'Certification',
  'Policy',
  'Framework',
  'Bloc',
  'Organisation',
  'Competence',
  'Activity',
  'Savoir',
]
const prominence = (kind: Kind): number => (prominent.includes(kind) ? prominent.length - prominent.indexOf(kind) : 0)

/** Between two that bear the very name asked for, the kind decides; between others, the words. */
function scoreOf(tier: number, kind: Kind, relevance: number): number {
  const words = relevance / (relevance + 50)
  const within = tier >= tiers.otherName ? (prominence(kind) + words) / (prominent.length + 1) : words
  return Math.round((tier + within * 0.9999) * 10_000) / 10_000
}

const asIs = { tokenize: (text: string) => [text], processTerm: (term: string) => term }
const texts = (words: Word[]): string => words.map((word) => word.text).join(' ')
const normal = (text: string): string => texts(wordsOf(text))
const stemsOf = (words: Word[]): string => words.map((word) => word.stem).join(' ')
const termsOf = (words: Word[]): string[] => words.flatMap(({ text, stem }) => (text === stem ? [text] : [text, stem]))
const localPart = (id: string): string => id.slice(id.indexOf(':') + 1)
const referencesOf = ({ id, codes }: Entry): string[] => [...new Set([id, localPart(id), ...codes].map(fold))]

/** An element as it is compared and indexed: terms are folded words and their stems, apart by spaces. */
interface Indexed {
  entry: Entry
  id: string
  normal: string
  stems: string
  otherNames: string[]
  references: string[]
  label: string
  names: string
  statement: string
  reference: string
}

/** The masculine and the feminine of « Boulanger / Boulangère » are names of their own; « Agent / Agente de tri » has no such halves. */
function halves(label: string): string[] {
  const parts = label.split('/').map(normal)
  const [first = '', ...others] = parts.map((part) => part.split(' ').length)
  return parts.length > 1 && others.every((length) => length === first) ? parts : []
}

function indexed(entry: Entry): Indexed {
  const label = wordsOf(entry.label)
  const names = entry.names.map(wordsOf)
  const references = referencesOf(entry)
  return {
    entry,
    id: entry.id,
    normal: texts(label),
    stems: stemsOf(label),
    otherNames: [...names.map(texts), ...halves(entry.label)],
    references,
    label: termsOf(label).join(' '),
    names: termsOf(names.flat()).join(' '),
    statement: termsOf(wordsOf(entry.statement)).join(' '),
    reference: references.join(' '),
  }
}

/** Words of the question that count: a question of stop words alone finds only what bears that very name. */
const countingWords = (text: string): Word[] => wordsOf(text).filter((word) => !isStopWord(word.text))

const every = (queries: Query[]): Query => ({ combineWith: 'AND', queries: queries.length > 0 ? queries : [''] })
const some = (queries: Query[]): Query => ({ combineWith: 'OR', queries })
const weighted = (term: string, factor: number, options: object = {}): Query => ({
  ...asIs,
  queries: [term],
  boostTerm: () => factor,
  ...options,
})

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
  const byId = new Map<string, Indexed>()
  for (let start = 0; start < entries.length; start += chunk) {
    const part = entries.slice(start, start + chunk).map(indexed)
    for (const one of part) byId.set(one.id, one)
    index.addAll(part)
    await pause()
  }
  const acronyms = entries.flatMap(({ acronym }) => acronym ?? [])
  const expansions = groupBy(acronyms, ({ short }) => fold(short))
  const byKind = groupBy(byId.values(), ({ entry }) => entry.kind)
  for (const list of byKind.values()) list.sort((a, b) => (a.entry.sortKey < b.entry.sortKey ? -1 : 1))

  /** One word of the question, as itself, as the start of a word, as what its acronym stands for, and if asked with one letter wrong. */
  function wordQuery({ text, stem }: Word, mistyped: boolean): Query {
    const long = (expansions.get(text) ?? []).map(({ long }) =>
      every(countingWords(long).map((word) => weighted(word.stem, 0.6, { fields: wordFields }))),
    )
    const ways: Query[] = [weighted(stem, 1), weighted(text, 1), ...long]
    if (text.length >= 3) ways.push(weighted(text, 0.5, { fields: wordFields, prefix: true }))
    if (mistyped && text.length >= 4) {
      ways.push(
        weighted(text, 0.4, { fields: wordFields, fuzzy: 1 }),
        ...swaps(text)
          .filter((word) => vocabulary.has(word))
          .map((word) => weighted(word, 0.4, { fields: wordFields })),
      )
      if (stem.length >= 4)
        ways.push(
          weighted(stem, 0.3, { fields: wordFields, fuzzy: 1 }),
          ...swaps(stem)
            .filter((word) => vocabulary.has(word))
            .map((word) => weighted(word, 0.3, { fields: wordFields })),
        )
    }
    return some(ways)
  }

  /** The question with a long name replaced by its acronym: "agence régionale de santé Auvergne" also finds "ARS Auvergne". */
  function shortened(words: Word[]): Query[] {
    const asked = new Set(words.map(({ stem }) => stem))
    return acronyms.flatMap(({ short, long }: Acronym) => {
      const replaced = countingWords(long).map(({ stem }) => stem)
      if (replaced.length < 2 || !replaced.every((stem) => asked.has(stem))) return []
      const left = words.filter(({ stem }) => !replaced.includes(stem))
      return every([
        ...wordsOf(short).map(({ text }) => weighted(text, 0.7)),
        ...left.map((word) => wordQuery(word, false)),
      ])
    })
  }

  function tierOf(
    one: Indexed,
    asked: { normal: string; stems: string; reference: string },
    otherwise: number,
  ): number {
    if (one.normal === asked.normal || one.references[0] === asked.reference) return tiers.exact
    if (one.otherNames.includes(asked.normal) || one.references.includes(asked.reference) || one.stems === asked.stems)
      return tiers.otherName
    return otherwise > tiers.mistyped && one.normal.startsWith(`${asked.normal} `) ? tiers.start : otherwise
  }

  function search({ text, kinds, frameworks, first }: SearchQuestion): { total: number; hits: SearchHit[] } {
    const reference = fold(text.trim())
    const words = countingWords(text)
    if (reference === '') return { total: 0, hits: [] }
    const asked = { normal: normal(text), stems: stemsOf(wordsOf(text)), reference }
    const filter = ({ id }: { id: string }): boolean => {
      const entry = byId.get(id)?.entry
      return Boolean(
        entry &&
          (!kinds?.length || kinds.includes(entry.kind)) &&
          (!frameworks?.length || frameworks.includes(entry.framework ?? entry.id)),
      )
    }
    const run = (query: Query): SearchResult[] =>
      index.search(query, {
        ...asIs,
        boost,
        filter,
        boostDocument: (id) => 1 + prominence(byId.get(id as string)?.entry.kind ?? 'Term') / 20,
      })
    const found = new Map<string, { tier: number; result: SearchResult }>()
    const add = (results: SearchResult[], tier: number): void => {
      for (const result of results) {
        const indexed = byId.get(result.id as string)
        if (indexed && !found.has(indexed.entry.id))
          found.set(indexed.entry.id, { tier: tierOf(indexed, asked, tier), result })
      }
    }
    // An id or a code is typed whole or from its start; a plain word is not the start of every id of its framework.
    const identifier = weighted(reference, 1, {
      fields: ['reference'],
      prefix: /[\d:-]/.test(reference) && reference.length >= 2,
    })
    add(
      run(some([every(words.map((word) => wordQuery(word, false))), ...shortened(words), identifier])),
      tiers.everyWord,
    )
    const named = [...found.values()].some(({ tier }) => tier >= tiers.otherName)
    if (found.size < 5 && !named) add(run(every(words.map((word) => wordQuery(word, true)))), tiers.mistyped)
    if (found.size === 0 && words.length > 1)
      add(run(some(words.map((word) => wordQuery(word, true)))), tiers.someWords)

    const hits = [...found].flatMap(([id, { tier, result }]) => {
      const entry = byId.get(id)?.entry
      return entry ? [{ entry, score: scoreOf(tier, entry.kind, result.score), terms: result.terms }] : []
    })
    hits.sort((a, b) => b.score - a.score || (a.entry.sortKey < b.entry.sortKey ? -1 : 1))
    return {
      total: hits.length,
      hits: hits.slice(0, first).map(({ entry: { id, label, kind }, score, terms }) => ({
        id,
        label,
        kind,
        score,
        highlights: highlightsOf(label, terms),
      })),
    }
  }

  return {
    revision,
    size: entries.length,
    search,
    nearest(text, kinds) {
      const candidates = kinds.flatMap((kind) => byKind.get(kind) ?? [])
      const close = text.trim() === '' ? candidates : nearestReferences(fold(text.trim()), candidates)
      const hits =
        text.trim() === '' || kinds.length === 0
          ? []
          : search({ text: text.replace(/[:_-]/g, ' '), kinds, first: 5 }).hits
      const found = [...close.slice(0, 5).map(({ entry }) => entry), ...hits].map(
        ({ id, label }) => [id, { id, label }] as const,
      )
      return [...new Map(found).values()].slice(0, 5)
    },
  }
}

/** The words of a label that matched, each as one range; neighbours stay apart. */
function highlightsOf(label: string, terms: string[]): Highlight[] {
  const matched = new Set(terms)
  return wordsOf(label)
    .filter(({ text, stem }) => matched.has(text) || matched.has(stem))
    .map(({ start, end }) => ({ start, end }))
}
