/** A question in words, as the index is asked it. */
import { groupBy } from '../../domain/lists.ts'
import { countingWords, fold, type Word, wordsOf } from '../../words/french.ts'
import type { Acronym } from './entries.ts'
import type { Query } from './ranking.ts'
import type { Field } from './terms.ts'

const wordFields: readonly Field[] = ['label', 'names', 'statement']

export function phrasing(acronyms: readonly Acronym[]) {
  const expansions = groupBy(acronyms, ({ short }) => fold(short))

  /**
   * One word of the question, as itself, as the start of a word, as what its acronym stands for, and if asked with one
   * letter wrong.
   */
  function ofWord({ text, stem }: Word, mistyped: boolean): Query {
    const long: Query[] = (expansions.get(text) ?? []).map(({ long }) => ({
      every: countingWords(long).counting.map((word) => ({ word: word.stem, boost: 0.6, fields: wordFields })),
    }))
    const start: Query[] = text.length >= 3 ? [{ word: text, boost: 0.5, fields: wordFields, prefix: true }] : []
    const wrong = ([text, stem] as const).flatMap((word, index): Query[] =>
      mistyped && text.length >= 4 && word.length >= 4
        ? [{ word, boost: index === 0 ? 0.4 : 0.3, fields: wordFields, mistyped: true }]
        : [],
    )
    return { some: [{ word: stem, boost: 1 }, { word: text, boost: 1 }, ...long, ...start, ...wrong] }
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
      return {
        every: [
          ...wordsOf(short).map(({ text }) => ({ word: text, boost: 0.7 })),
          ...left.map((word) => ofWord(word, false)),
        ],
      }
    })
  }

  return {
    shortened,
    anyForm: (word: Word): Query => ofWord(word, true),
    everyWord: (words: Word[]): Query => ({ every: words.map((word) => ofWord(word, false)) }),
    everyWordButOne: (words: Word[]): Query => ({
      some: words.map((left) => ({ every: words.filter((word) => word !== left).map((word) => ofWord(word, false)) })),
    }),
    everyWordMistyped: (words: Word[]): Query => ({ every: words.map((word) => ofWord(word, true)) }),
    someWords: (words: Word[]): Query => ({ some: words.map((word) => ofWord(word, true)) }),
  }
}

/** An id or a code is typed whole or from its start; a plain word is not the start of every id of its framework. */
export const identifier = (reference: string): Query => ({
  word: reference,
  boost: 1,
  fields: ['reference'],
  prefix: /[\d:-]/.test(reference) && reference.length >= 2,
})
