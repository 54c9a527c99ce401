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

/** Where fewer are found, more is tried. */
const fewest = 5

/** An element found, and the words that found it. */
interface Met {
  element: number
  score: number
  matched: ReadonlySet<string>
}
const nothingMatched: ReadonlySet<string> = new Set()

/** Words as the question writes them, each once. */
const asWritten = (words: Word[], text: string): string[] => [
  ...new Set(words.map(({ start, end }) => text.slice(start, end))),
]

/** Asks what was indexed, at a revision that it holds for. */
export function openIndex(data: IndexData, revision: string): SearchIndex {
  const size = data.ranks.length
  const [idOf, labelOf] = [unpack(data.ids).at, unpack(data.labels).at]
  const compared = {
    normals: unpack(data.normals),
    stems: unpack(data.stems),
    otherNames: unpack(data.otherNames),
    references: unpack(data.references),
  }
  const boosts = kinds.map((kind) => 1 + prominence(kind) / 20)
  const ranking = rankingOf(data.terms, (element) => numberAt(boosts, numberAt(data.kinds, element)))
  const phrases = phrasing(data.acronyms)
  const ordered = new Uint32Array(size)
  for (const [element, rank] of data.ranks.entries()) ordered[rank] = element
  const kindOf = (element: number): Kind => kinds[numberAt(data.kinds, element)] ?? 'Term'
  const isBefore = (a: Met, b: Met): boolean =>
    a.score > b.score || (a.score === b.score && numberAt(data.ranks, a.element) < numberAt(data.ranks, b.element))

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
    const best: Met[] = []
    const kept = Math.max(first, fewest)
    let [total, named] = [0, false]
    function add(query: Query, otherwise: number): void {
      const before = new Set(best.map(({ element }) => element))
      const matched = ranking.find(query, (element, relevance) => {
        if (!wanted(element) || before.has(element)) return
        const tier = tierOf(compared, { element, otherwise }, asked)
        const met = { element, score: scoreOf(tier, kindOf(element), relevance), matched: nothingMatched }
        total++
        named ||= tier >= tiers.otherName
        const worst = best[kept - 1]
        if (worst && !isBefore(met, worst)) return
        if (worst) best.pop()
        let at = best.length
        while (at > 0 && isBefore(met, best[at - 1] as Met)) at--
        best.splice(at, 0, met)
      })
      for (const met of best) if (!before.has(met.element)) met.matched = matched
    }
    function findsNothing(query: Query): boolean {
      let found = false
      ranking.find(query, (element) => (found ||= wanted(element)))
      return !found
    }
    add({ some: [phrases.everyWord(words), ...phrases.shortened(words), identifier(asked.reference)] }, tiers.everyWord)
    if (total < fewest && !named) add(phrases.everyWordMistyped(words), tiers.mistyped)
    // « coordinateur de parcours de santé »: few have each of three words or more; the thing meant may bear all but
    // one.
    if (total > 0 && total < fewest && !named && words.length > 2) add(phrases.everyWordButOne(words), tiers.someWords)
    const notFound = total > 0 ? [] : words.filter((word) => findsNothing(phrases.anyForm(word)))
    if (total === 0 && words.length > 1) add(phrases.someWords(words), tiers.someWords)

    return {
      total,
      ignoredWords: asWritten(ignored, text),
      notFound: asWritten(notFound, text),
      hits: best.slice(0, first).map(({ element, score, matched }) => ({
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
      references: compared.references.at(element).split('\n').slice(1, -1),
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
