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
    return (this.scores[text] as number) > 0
  }

  add(text: number, score: number, words: number): void {
    const before = this.scores[text] as number
    if (before === 0) this.texts.push(text)
    this.scores[text] = before + score
    this.words[text] = (this.words[text] as number) | words
  }

  clear(): void {
    for (const text of this.texts) {
      this.scores[text] = 0
      this.words[text] = 0
    }
    this.texts.length = 0
  }
}

/** The places of one word in one field, and what each counts. */
interface Places {
  from: number
  to: number
  field: number
  factor: number
  bit: number
}

/** A question with its words looked up; `size` is how many places there are to go through at most. */
type Plan = { size: number } & ({ places: Places[] } | { every: Plan[] } | { some: Plan[] })

/** From so many places for each text that is wanted, each is looked for rather than met. */
const sparse = 16
/** Room for what was found is kept for the next question: as much as a question of a few words needs. */
const mostRooms = 8
/** Words whose neighbours by a letter are remembered: one question asks for the same ones in several ways. */
const mostMistyped = 64

/**
 * Letters at the beginning of a word in which an error is looked for by trying; one behind them, by going through the
 * words that begin so.
 */
const begins = 3

/** Every letter of a text. */
function lettersOf(text: string): string[] {
  const met = new Uint8Array(65_536)
  const letters: string[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (met[code] === 0) letters.push(String.fromCharCode(code))
    met[code] = 1
  }
  return letters
}

function bitsIn(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

export interface Ranking {
  /** Gives each text that answers, in no order, with how well it does; returns the words of theirs that were found. */
  find(query: Query, take: (text: number, score: number) => void): ReadonlySet<string>
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
    if (mistyped) for (const at of nearTo(word)) yield [at, shares.mistyped / (1 + 1 / (words[at]?.length ?? 1))]
  }

  /**
   * Words that are one letter off: of those that begin alike, and of those that a wrong letter at the beginning can
   * make.
   */
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

  const near = new Map<string, number[]>()
  function nearTo(word: string): number[] {
    const found = near.get(word) ?? [...oneOff(word)]
    if (near.size >= mostMistyped) near.clear()
    near.set(word, found)
    return found
  }

  function planOf(query: Query): { plan: Plan; matched: Set<string> } {
    const asked = new Map<string, number>()
    const matched = new Set<string>()

    function ofWord(one: WordQuery): Plan {
      const bit = asked.get(one.word) ?? 1 << Math.min(asked.size, mostWords - 1)
      asked.set(one.word, bit)
      const within = (one.fields ?? fields).map((name) => fields.indexOf(name))
      const places: Places[] = []
      let total = 0
      for (const [place, share] of meant(one)) {
        for (const field of within) {
          const key = place * fields.length + field
          const [from, to] = [numberAt(starts, key), numberAt(starts, key + 1)]
          if (from === to) continue
          matched.add(words[place] ?? '')
          const rarity = Math.log(1 + (size - (to - from) + 0.5) / (to - from + 0.5))
          places.push({ from, to, field, factor: share * one.boost * numberAt(boosts, field) * rarity, bit })
          total += to - from
        }
      }
      return { places, size: total }
    }
    function of(one: Query): Plan {
      if ('word' in one) return ofWord(one)
      const parts = ('some' in one ? one.some : one.every).map(of)
      const sizes = parts.map((part) => part.size)
      if ('some' in one) return { some: parts, size: sizes.reduce((sum, part) => sum + part, 0) }
      return { every: parts, size: sizes.length > 0 ? Math.min(...sizes) : 0 }
    }
    return { plan: of(query), matched }
  }

  const rooms: Found[] = []
  /** What a plan finds, among some texts or all. */
  function found(plan: Plan, among?: Found): Found {
    const into = rooms.pop() ?? new Found(size)
    add(into, plan, among)
    return into
  }
  function leave(room: Found): void {
    room.clear()
    if (rooms.length < mostRooms) rooms.push(room)
  }

  function add(into: Found, plan: Plan, among?: Found): void {
    if ('places' in plan) for (const places of plan.places) addPlaces(into, places, among)
    else if ('some' in plan) for (const way of plan.some) add(into, way, among)
    else addEvery(into, plan.every, among)
  }

  /**
   * The rarest first: of the others, only what it left is looked at. What each counts is added up in the question's
   * order.
   */
  function addEvery(into: Found, every: Plan[], among?: Found): void {
    const parts = new Map<Plan, Found>()
    let left = among
    for (const part of [...every].sort((a, b) => a.size - b.size)) {
      left = found(part, left)
      parts.set(part, left)
      if (left.texts.length === 0) break
    }
    const inOrder = every.flatMap((part) => parts.get(part) ?? [])
    for (const text of left?.texts ?? [])
      for (const part of inOrder) into.add(text, part.scores[text] as number, part.words[text] as number)
    for (const room of inOrder) leave(room)
  }

  function addPlaces(into: Found, { from, to, field, factor, bit }: Places, among?: Found): void {
    const mean = numberAt(means, field)
    function addAt(text: number, at: number): void {
      const often = times[at] as number
      const length = (lengths[text * fields.length + field] as number) / mean
      const value = bm25.d + (often * (bm25.k + 1)) / (often + bm25.k * (1 - bm25.b + bm25.b * length))
      into.add(text, factor * boostOf(text) * value, bit)
    }
    if (among && among.texts.length * sparse < to - from)
      for (const text of among.texts) {
        const at = firstAt(text, from, to)
        if (at < to && texts[at] === text) addAt(text, at)
      }
    else
      for (let at = from; at < to; at++) {
        const text = texts[at] as number
        if (!among || among.has(text)) addAt(text, at)
      }
  }

  /** The first place of a word, whose texts are in order, that is at this text or behind it. */
  function firstAt(text: number, from: number, to: number): number {
    let [low, high] = [from, to]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((texts[middle] as number) < text) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    find(query, take) {
      const { plan, matched } = planOf(query)
      const all = found(plan)
      for (const text of all.texts) take(text, (all.scores[text] as number) * bitsIn(all.words[text] as number))
      leave(all)
      return matched
    },
  }
}
