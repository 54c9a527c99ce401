import type { RelationRecord } from '../model.ts'

/** A set of relations that holds numbers instead of their long keys: what a load of 150,000 of them remembers stays small. */
export class LinkSet {
  readonly #numbers = new Map<string, number>()
  readonly #pairs = new Map<string, Set<number>>()

  /** False when the relation was there already. */
  add({ from, type, to, qualifier }: RelationRecord): boolean {
    const name = qualifier ? `${type} ${qualifier}` : type
    const pairs = this.#pairs.get(name) ?? new Set()
    this.#pairs.set(name, pairs)
    // Exact while there are fewer than 2^26 ids, 67 millions.
    const pair = this.#number(from) * 2 ** 26 + this.#number(to)
    if (pairs.has(pair)) return false
    pairs.add(pair)
    return true
  }

  #number(id: string): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    this.#numbers.set(id, this.#numbers.size)
    return this.#numbers.size - 1
  }
}
