/**
 * The words of many texts and where they stand, in arrays: five bytes a place, so that a national vocabulary takes a
 * few megabytes.
 */
import { numberAt, startsOf } from '../../domain/lists.ts'

export const fields = ['label', 'names', 'statement', 'reference'] as const
export type Field = (typeof fields)[number]

/** Plain data, to be kept in a file as they are. */
export interface Terms {
  /** Each word once, in order, a line each: one text passes between threads at no cost, a list of many does not. */
  words: string
  /** By word and field: where its places begin; one more at the end. */
  starts: Uint32Array
  /** By place: which text, and how often it has the word there, 255 at most. */
  texts: Uint32Array
  times: Uint8Array
  /** By text and field: how many different words. */
  lengths: Uint16Array
}

/** Takes texts one by one; `done` gives them the numbers of their order. */
export function collectTerms(): { add(text: Record<Field, readonly string[]>): void; done(): Terms } {
  const known = new Map<string, number>()
  /** By place: the word, by when it was first met, and the field. */
  const keys: number[] = []
  const texts: number[] = []
  const times: number[] = []
  const lengths: number[] = []
  let text = 0

  function add(words: Record<Field, readonly string[]>): void {
    for (const [field, name] of fields.entries()) {
      const counts = new Map<string, number>()
      for (const word of words[name]) counts.set(word, (counts.get(word) ?? 0) + 1)
      for (const [word, count] of counts) {
        const met = known.get(word) ?? known.size
        known.set(word, met)
        keys.push(met * fields.length + field)
        texts.push(text)
        times.push(Math.min(count, 255))
      }
      lengths.push(Math.min(counts.size, 65_535))
    }
    text++
  }

  function done(): Terms {
    const words = [...known.keys()].sort()
    const ranks = new Uint32Array(words.length)
    for (const [rank, word] of words.entries()) ranks[known.get(word) ?? 0] = rank
    const sorted = keys.map((key) => {
      const field = key % fields.length
      return numberAt(ranks, (key - field) / fields.length) * fields.length + field
    })
    const sizes = new Uint32Array(words.length * fields.length)
    for (const key of sorted) sizes[key] = numberAt(sizes, key) + 1
    const starts = startsOf(sizes)
    const next = starts.slice()
    const placed = { texts: new Uint32Array(keys.length), times: new Uint8Array(keys.length) }
    for (const [index, key] of sorted.entries()) {
      const place = numberAt(next, key)
      next[key] = place + 1
      placed.texts[place] = numberAt(texts, index)
      placed.times[place] = numberAt(times, index)
    }
    return { words: words.join('\n'), starts, ...placed, lengths: Uint16Array.from(lengths) }
  }

  return { add, done }
}
