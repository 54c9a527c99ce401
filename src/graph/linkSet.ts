import type { RelationRecord } from '../model/records.ts'

type Ends = Pick<RelationRecord, 'from' | 'to'>

/**
 * A set of relations that holds numbers instead of their long keys: what a load of 150,000 of them remembers stays
 * small.
 */
export class LinkSet {
  readonly #numbers = new Map<string, number>()
  readonly #pairs = new Map<string, Set<number>>()
  readonly #leaving: number[] = []
  readonly #reaching: number[] = []

  /** False when the relation was there already. */
  add({ from, type, to, qualifier }: Omit<RelationRecord, 'properties'>): boolean {
    const name = qualifier ? `${type} ${qualifier}` : type
    const pairs = this.#pairs.get(name) ?? new Set()
    this.#pairs.set(name, pairs)
    const [start, end] = [this.#number(from), this.#number(to)]
    // Exact while there are fewer than 2^26 ids, 67 millions.
    const pair = start * 2 ** 26 + end
    if (pairs.has(pair)) return false
    pairs.add(pair)
    this.#leaving[start] = (this.#leaving[start] ?? 0) + 1
    this.#reaching[end] = (this.#reaching[end] ?? 0) + 1
    return true
  }

  /** Whether fewer of these relations leave the one end than reach the other: a search from there looks at less. */
  isShorterFromStart({ from, to }: Ends): boolean {
    return (this.#leaving[this.#number(from)] ?? 0) < (this.#reaching[this.#number(to)] ?? 0)
  }

  #number(id: string): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    this.#numbers.set(id, this.#numbers.size)
    return this.#numbers.size - 1
  }
}
