/** Which texts have the words of a question, and how well they answer it: BM25+ over the fields of each. */
import { numberAt } from '../../domain/lists.ts'
import { type Field, fields, type Terms } from './terms.ts'
import { isOneOff } from './typing.ts'

export interface WordQuery {
  word: string
  boost: number
  /** Only these; all without any. */
  fields?: readonly Field[]
  /** Words that begin so are found too. */
  prefix?: boolean
  /** So are those that are one letter off. */
  mistyped?: boolean
}
export type Query = WordQuery | { every: Query[] } | { some: Query[] }

/** By field. */
const boosts = [4, 3, 1, 6]
/** What a longer word, and one that is a letter off, count beside the word itself, where they hardly differ. */
const shares = { prefix: 0.375, mistyped: 0.45 }
const bm25 = { k: 1.2, b: 0.7, d: 0.5 }
/** So many words of a question are told apart: the more of them a text has, the better it answers. */
const mostWords = 32

/** Texts found so far. */
class Found {
  readonly texts: number[] = []
  readonly scores: Float64Array
  /** Which words of the question each has, a bit a word. */
  readonly words: Uint32Array

  constructor(size: number) {
    this.scores = new Float64Array(size)
    this.words = new Uint32Array(size)
  }

  has(text: number): boolean {
    return numberAt(this.scores, text) > 0
  }

  add(text: number, score: number, words: number): void {
    if (!this.has(text)) this.texts.push(text)
    this.scores[text] = numberAt(this.scores, text) + score
    this.words[text] = numberAt(this.words, text) | words
  }
}

/** Letters at the beginning of a word in which an error is looked for by trying; one behind them, by going through the words that begin so. */
const begins = 3

/** Every letter of a text. */
function lettersOf(text: string): string[] {
  const met = new Uint8Array(65_536)
  for (let at = 0; at < text.length; at++) met[text.charCodeAt(at)] = 1
  return [...met.keys()].filter((code) => met[code] === 1).map((code) => String.fromCharCode(code))
}

function bitsIn(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

export interface Ranking {
  /** Texts by how well they answer, in no order, and the words of theirs that were found. */
  find(query: Query): { texts: { text: number; score: number }[]; matched: ReadonlySet<string> }
}

/** `boostOf` says how much more than others a text counts. */
export function rankingOf(
  { starts, texts, times, lengths, ...terms }: Terms,
  boostOf: (text: number) => number,
): Ranking {
  const words = terms.words.split('\n')
  const size = lengths.length / fields.length
  const means = fields.map((_, field) => {
    let sum = 0
    for (let at = field; at < lengths.length; at += fields.length) sum += numberAt(lengths, at)
    return sum / size
  })

  const letters = lettersOf(terms.words)

  /** Where the word stands or would stand. */
  function placeOf(word: string): number {
    let [from, to] = [0, words.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((words[middle] ?? '') < word) from = middle + 1
      else to = middle
    }
    return from
  }

  /** The words that one asked for finds, and what each counts. */
  function* meant({ word, prefix, mistyped }: WordQuery): Generator<[place: number, share: number]> {
    const place = placeOf(word)
    if (words[place] === word) yield [place, 1]
    if (prefix)
      for (let at = place; words[at]?.startsWith(word); at++) {
        const length = words[at]?.length ?? 0
        if (length > word.length) yield [at, (shares.prefix * length) / (length + 0.3 * (length - word.length))]
      }
    if (mistyped) for (const at of oneOff(word)) yield [at, shares.mistyped / (1 + 1 / (words[at]?.length ?? 1))]
  }

  /** Words that are one letter off: of those that begin alike, and of those that a wrong letter at the beginning can make. */
  function* oneOff(word: string): Generator<number> {
    const begin = word.slice(0, begins)
    for (let at = placeOf(begin); words[at]?.startsWith(begin); at++) if (isOneOff(word, words[at] ?? '')) yield at
    const others = Array.from(begin, (letter, at) => {
      const [before, rest] = [word.slice(0, at), word.slice(at + 1)]
      const swapped = `${before}${rest[0] ?? ''}${letter}${rest.slice(1)}`
      return [before + rest, swapped, ...letters.flatMap((one) => [before + one + letter + rest, before + one + rest])]
    })
    for (const other of new Set(others.flat())) {
      const at = placeOf(other)
      if (words[at] === other && !other.startsWith(begin)) yield at
    }
  }

  function find(query: Query): ReturnType<Ranking['find']> {
    const asked = new Map<string, number>()
    const matched = new Set<string>()

    function addWord(into: Found, one: WordQuery): void {
      const bit = asked.get(one.word) ?? 1 << Math.min(asked.size, mostWords - 1)
      asked.set(one.word, bit)
      const within = (one.fields ?? fields).map((name) => fields.indexOf(name))
      for (const [place, share] of meant(one)) {
        for (const field of within) {
          const key = place * fields.length + field
          if (starts[key] === starts[key + 1]) continue
          matched.add(words[place] ?? '')
          addPlaces(into, { key, field, weight: share * one.boost, bit })
        }
      }
    }

    function addPlaces(
      into: Found,
      { key, field, weight, bit }: Record<'key' | 'field' | 'weight' | 'bit', number>,
    ): void {
      const [from, to] = [numberAt(starts, key), numberAt(starts, key + 1)]
      const rarity = Math.log(1 + (size - (to - from) + 0.5) / (to - from + 0.5))
      const factor = weight * numberAt(boosts, field) * rarity
      const mean = numberAt(means, field)
      for (let at = from; at < to; at++) {
        const text = numberAt(texts, at)
        const often = numberAt(times, at)
        const length = numberAt(lengths, text * fields.length + field) / mean
        const value = bm25.d + (often * (bm25.k + 1)) / (often + bm25.k * (1 - bm25.b + bm25.b * length))
        into.add(text, factor * boostOf(text) * value, bit)
      }
    }

    function add(into: Found, one: Query): void {
      if ('word' in one) addWord(into, one)
      else if ('some' in one) for (const way of one.some) add(into, way)
      else {
        const [first, ...others] = one.every.map(found)
        for (const text of first?.texts ?? [])
          if (others.every((other) => other.has(text)))
            for (const part of [first, ...others])
              if (part) into.add(text, numberAt(part.scores, text), numberAt(part.words, text))
      }
    }
    function found(one: Query): Found {
      const into = new Found(size)
      add(into, one)
      return into
    }

    const all = found(query)
    return {
      texts: all.texts.map((text) => ({ text, score: numberAt(all.scores, text) * bitsIn(numberAt(all.words, text)) })),
      matched,
    }
  }

  return { find }
}
