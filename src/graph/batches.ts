import type { GraphValue } from './port.ts'

export type Row = { [key: string]: GraphValue }

/** Rows in one statement. */
const batchSize = 1_000

/** Collects rows by the name of their statement until there are enough for one. */
export class Batches<Name extends string> {
  readonly #rows = new Map<Name, Row[]>()
  constructor(readonly write: (name: Name, rows: Row[]) => Promise<void>) {}

  async add(name: Name, row: Row): Promise<void> {
    const rows = this.#rows.get(name)
    if (!rows) this.#rows.set(name, [row])
    else rows.push(row)
    if (rows && rows.length >= batchSize) {
      this.#rows.delete(name)
      await this.write(name, rows)
    }
  }

  async flush(): Promise<void> {
    for (const [name, rows] of this.#rows) await this.write(name, rows)
    this.#rows.clear()
  }
}

/** Parts of a list, in its order. */
export function* pages<Item>(items: readonly Item[], size = batchSize): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}

/** Rows in the order of their ids, so many at a time: each page is read from the last id of the one before. */
export async function* pagesById<Found extends { id: string }>(
  size: number,
  read: (after: string) => Promise<Found[]>,
): AsyncGenerator<Found[]> {
  for (let after = ''; ; ) {
    const rows = await read(after)
    yield rows
    const last = rows.at(-1)
    if (!last || rows.length < size) return
    after = last.id
  }
}

export const idsOf = (rows: Row[]): string[] => rows.map((row) => row['id'] as string)
