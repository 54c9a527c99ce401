/** One index over ids, codes, labels, other names and statements; the same on both engines. */
import { numberAt } from '../../domain/lists.ts'
import { type Kind, kinds } from '../../model/kinds.ts'
import { countingWords, fold, type Word, wordsOf } from '../../words/french.ts'
import type { IndexData } from './indexed.ts'
import { identifier, phrasing } from './phrasing.ts'
import { type Query, rankingOf } from './ranking.ts'
import { askedFor, prominence, scoreOf, tierOf, tiers } from './score.ts'
import { unpack } from './texts.ts'
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
  /** What it was made of: the same at several revisions, where only decisions lie between them. */
  source: string
  size: number
  search(question: SearchQuestion): SearchFound
  /**
   * At most five elements of the kinds whose id, code or label a text may have meant; none of them when the text is
   * empty: the first of each kind.
   */
  nearest(text: string, kinds: readonly Kind[]): { id: string; label: string }[]
}

/** Words as the question writes them, each once. */
const asWritten = (words: Word[], text: string): string[] => [
  ...new Set(words.map(({ start, end }) => text.slice(start, end))),
]

/** Asks what was indexed, at a revision that it holds for. */
export function openIndex(data: IndexData, revision: string): SearchIndex {
  const size = data.ranks.length
  const [idOf, labelOf, normalOf, stemsOf, otherNamesOf, referencesOf] = [
    unpack(data.ids),
    unpack(data.labels),
    unpack(data.normals),
    unpack(data.stems),
    unpack(data.otherNames),
    unpack(data.references),
  ]
  const boosts = kinds.map((kind) => 1 + prominence(kind) / 20)
  const ranking = rankingOf(data.terms, (element) => numberAt(boosts, numberAt(data.kinds, element)))
  const phrases = phrasing(data.acronyms)
  const ordered = new Uint32Array(size)
  for (const [element, rank] of data.ranks.entries()) ordered[rank] = element
  const kindOf = (element: number): Kind => kinds[numberAt(data.kinds, element)] ?? 'Term'
  const byRank = (a: number, b: number): number => numberAt(data.ranks, a) - numberAt(data.ranks, b)

  function search({ text, kinds: asKinds, frameworks, first }: SearchQuestion): SearchFound {
    const asked = askedFor(text)
    if (asked.reference === '') return nothingFound
    // A question of stop words alone finds only what bears that very name.
    const { counting, ignored } = countingWords(text)
    const words = [...new Map(counting.map((word) => [word.stem, word])).values()]
    const wanted = (element: number): boolean =>
      (!asKinds?.length || asKinds.includes(kindOf(element))) &&
      (!frameworks?.length ||
        frameworks.includes(data.frameworkIds[numberAt(data.frameworks, element)] || idOf(element)))
    const run = (query: Query) => {
      const { texts, matched } = ranking.find(query)
      return { elements: texts.filter(({ text }) => wanted(text)), matched }
    }
    const found = new Map<number, { tier: number; relevance: number; matched: ReadonlySet<string> }>()
    const add = (query: Query, otherwise: number): void => {
      const { elements, matched } = run(query)
      for (const { text: element, score: relevance } of elements) {
        if (found.has(element)) continue
        const compared = {
          normal: normalOf(element),
          stems: stemsOf(element),
          otherNames: otherNamesOf(element),
          references: referencesOf(element),
        }
        found.set(element, { tier: tierOf(compared, asked, otherwise), relevance, matched })
      }
    }
    add({ some: [phrases.everyWord(words), ...phrases.shortened(words), identifier(asked.reference)] }, tiers.everyWord)
    const named = [...found.values()].some(({ tier }) => tier >= tiers.otherName)
    if (found.size < 5 && !named) add(phrases.everyWordMistyped(words), tiers.mistyped)
    // « coordinateur de parcours de santé »: few have each of three words or more; the thing meant may bear all but one.
    if (found.size > 0 && found.size < 5 && !named && words.length > 2)
      add(phrases.everyWordButOne(words), tiers.someWords)
    const notFound = found.size > 0 ? [] : words.filter((word) => run(phrases.anyForm(word)).elements.length === 0)
    if (found.size === 0 && words.length > 1) add(phrases.someWords(words), tiers.someWords)

    const hits = [...found].map(([element, { tier, relevance, matched }]) => ({
      element,
      score: scoreOf(tier, kindOf(element), relevance),
      matched,
    }))
    hits.sort((a, b) => b.score - a.score || byRank(a.element, b.element))
    return {
      total: hits.length,
      ignoredWords: asWritten(ignored, text),
      notFound: asWritten(notFound, text),
      hits: hits.slice(0, first).map(({ element, score, matched }) => ({
        id: idOf(element),
        label: labelOf(element),
        kind: kindOf(element),
        score,
        highlights: highlightsOf(labelOf(element), matched),
      })),
    }
  }

  function nearest(text: string, asKinds: readonly Kind[]): { id: string; label: string }[] {
    const ofKinds = (...some: Kind[]): number[] => [...ordered].filter((element) => some.includes(kindOf(element)))
    const told = (element: number) => ({ id: idOf(element), label: labelOf(element) })
    if (text.trim() === '')
      return asKinds
        .flatMap((kind) => ofKinds(kind))
        .slice(0, 5)
        .map(told)
    if (asKinds.length === 0) return []
    const candidates = ofKinds(...asKinds).map((element) => ({
      element,
      references: referencesOf(element).split('\n').slice(1, -1),
    }))
    const close = nearestReferences(fold(text.trim()), candidates).slice(0, 5)
    const { hits } = search({ text: text.replace(/[:_-]/g, ' '), kinds: asKinds, first: 5 })
    const found = [...close.map(({ element }) => told(element)), ...hits.map(({ id, label }) => ({ id, label }))]
    return [...new Map(found.map((one) => [one.id, one])).values()].slice(0, 5)
  }

  return { revision, source: data.source, size, search, nearest }
}

/** The words of a label that matched, each as one range; neighbours stay apart. */
function highlightsOf(label: string, matched: ReadonlySet<string>): Highlight[] {
  return wordsOf(label)
    .filter(({ text, stem }) => matched.has(text) || matched.has(stem))
    .map(({ start, end }) => ({ start, end }))
}
