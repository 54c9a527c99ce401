/** A question in words, as the index is asked it. */
import type { Query } from 'minisearch'
import { groupBy } from '../../domain/lists.ts'
import { countingWords, fold, type Word, wordsOf } from '../../words/french.ts'
import type { Acronym } from './entries.ts'
import { swaps } from './typing.ts'

export const fields = ['label', 'names', 'statement', 'reference']
const wordFields = ['label', 'names', 'statement']
export const boost = { label: 4, names: 3, statement: 1, reference: 6 }
export const asIs = { tokenize: (text: string) => [text], processTerm: (term: string) => term }

export const every = (queries: Query[]): Query => ({ combineWith: 'AND', queries: queries.length > 0 ? queries : [''] })
export const some = (queries: Query[]): Query => ({ combineWith: 'OR', queries })
const weighted = (term: string, factor: number, options: object = {}): Query => ({
  ...asIs,
  queries: [term],
  boostTerm: () => factor,
  ...options,
})

/** The vocabulary says which words with two letters swapped are words at all. */
export function phrasing(acronyms: readonly Acronym[], vocabulary: ReadonlySet<string>) {
  const expansions = groupBy(acronyms, ({ short }) => fold(short))

  /** A word with one letter wrong, or two swapped. */
  const mistakenFor = (word: string, factor: number): Query[] =>
    word.length < 4
      ? []
      : [
          weighted(word, factor, { fields: wordFields, fuzzy: 1 }),
          ...swaps(word)
            .filter((other) => vocabulary.has(other))
            .map((other) => weighted(other, factor, { fields: wordFields })),
        ]

  /**
   * One word of the question, as itself, as the start of a word, as what its acronym stands for, and if asked with one
   * letter wrong.
   */
  function ofWord({ text, stem }: Word, mistyped: boolean): Query {
    const long: Query[] = (expansions.get(text) ?? []).map(({ long }) =>
      every(countingWords(long).counting.map((word) => weighted(word.stem, 0.6, { fields: wordFields }))),
    )
    const start: Query[] = text.length >= 3 ? [weighted(text, 0.5, { fields: wordFields, prefix: true })] : []
    const wrong: Query[] = mistyped && text.length >= 4 ? [...mistakenFor(text, 0.4), ...mistakenFor(stem, 0.3)] : []
    const ways: Query[] = [weighted(stem, 1), weighted(text, 1), ...long, ...start, ...wrong]
    return some(ways)
  }

  /**
   * The question with a long name replaced by its acronym: "agence régionale de santé Auvergne" also finds "ARS
   * Auvergne".
   */
  function shortened(words: Word[]): Query[] {
    const asked = new Set(words.map(({ stem }) => stem))
    return acronyms.flatMap(({ short, long }) => {
      const replaced = countingWords(long).counting.map(({ stem }) => stem)
      if (replaced.length < 2 || !replaced.every((stem) => asked.has(stem))) return []
      const left = words.filter(({ stem }) => !replaced.includes(stem))
      return every([
        ...wordsOf(short).map(({ text }) => weighted(text, 0.7)),
        ...left.map((word) => ofWord(word, false)),
      ])
    })
  }

  return {
    shortened,
    anyForm: (word: Word): Query => ofWord(word, true),
    everyWord: (words: Word[]): Query => every(words.map((word) => ofWord(word, false))),
    everyWordMistyped: (words: Word[]): Query => every(words.map((word) => ofWord(word, true))),
    someWords: (words: Word[]): Query => some(words.map((word) => ofWord(word, true))),
  }
}

/** An id or a code is typed whole or from its start; a plain word is not the start of every id of its framework. */
export const identifier = (reference: string): Query =>
  weighted(reference, 1, { fields: ['reference'], prefix: /[\d:-]/.test(reference) && reference.length >= 2 })
