/**
 * Keeps SKOS sound while statements are chosen one after another: no concept above itself, nothing both related to a
 * concept and above it (S27), no exact match that is also a broad or related one (S46). What would break this is left
 * out, and said beside.
 */
export class Hierarchy {
  readonly #above = new Map<string, Set<string>>()
  readonly #below = new Map<string, Set<string>>()
  readonly #related = new Map<string, Set<string>>()
  /** Concept → the first of those it is exactly the same as. */
  readonly #same = new Map<string, string>()

  /** Whether `narrower` may be said to be under `broader`; if so, it is from now on. */
  addBroader(narrower: string, broader: string): boolean {
    const [low, high] = [this.#head(narrower), this.#head(broader)]
    if (this.#above.get(low)?.has(high)) return true
    if (low === high || this.#reaches(high, low)) return false
    const lower = this.#related.size > 0 ? this.#reach(low, this.#below) : []
    const higher = this.#reach(high, this.#above)
    for (const one of lower) for (const other of this.#related.get(one) ?? []) if (higher.has(other)) return false
    link(this.#above, low, high)
    link(this.#below, high, low)
    return true
  }

  addRelated(a: string, b: string): boolean {
    const [one, other] = [this.#head(a), this.#head(b)]
    if (one === other || this.#reaches(one, other) || this.#reaches(other, one)) return false
    link(this.#related, one, other)
    link(this.#related, other, one)
    return true
  }

  /** Exact matches are transitive: both become one, whose statements are held together. */
  addExact(a: string, b: string): boolean {
    const [one, other] = [this.#head(a), this.#head(b)]
    if (one === other) return true
    if (this.#related.get(one)?.has(other) || this.#reaches(one, other) || this.#reaches(other, one)) return false
    // Joining two hierarchies may close a circle or put a related one above: then the match is not said.
    const lower = this.#reach(one, this.#below, this.#reach(other, this.#below))
    const higher = this.#reach(one, this.#above, this.#reach(other, this.#above))
    for (const low of lower) if (low !== one && low !== other && higher.has(low)) return false
    for (const low of lower) for (const related of this.#related.get(low) ?? []) if (higher.has(related)) return false
    for (const table of [this.#above, this.#below, this.#related]) {
      for (const far of table.get(other) ?? []) link(table, one, far)
      table.delete(other)
      for (const set of table.values()) if (set.delete(other)) set.add(one)
    }
    this.#same.set(other, one)
    return true
  }

  #head(id: string): string {
    let head = id
    for (let next = this.#same.get(head); next !== undefined; next = this.#same.get(head)) head = next
    return head
  }

  #reaches = (from: string, to: string): boolean => this.#reach(from, this.#above).has(to)

  /** Everything one way from a concept, itself included. */
  #reach(from: string, table: ReadonlyMap<string, ReadonlySet<string>>, found = new Set<string>()): Set<string> {
    const open = [from]
    found.add(from)
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const next of table.get(id) ?? []) {
        if (found.has(next)) continue
        found.add(next)
        open.push(next)
      }
    }
    return found
  }
}

function link(table: Map<string, Set<string>>, from: string, to: string): void {
  const known = table.get(from)
  if (known) known.add(to)
  else table.set(from, new Set([to]))
}
