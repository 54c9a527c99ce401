/**
 * Keeps what was read for the next walk, packed: a parsed export takes a tenth of the room, and is not parsed again.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Texts packed together. */
const atOnce = 64

export class Kept<T> {
  readonly #packs: Buffer[] = []
  #open: string[] = []

  add(one: T): void {
    if (this.#open.push(JSON.stringify(one)) >= atOnce) this.#pack()
  }

  /** All of it, in the order in which it came. */
  *all(): Generator<T> {
    for (const pack of this.#packs) yield* JSON.parse(inflateRawSync(pack).toString()) as T[]
    if (this.#open.length > 0) yield* JSON.parse(`[${this.#open.join(',')}]`) as T[]
  }

  #pack(): void {
    this.#packs.push(deflateRawSync(`[${this.#open.join(',')}]`, { level: 1 }))
    this.#open = []
  }
}
