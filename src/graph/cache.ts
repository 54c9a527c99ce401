import { LRUCache } from 'lru-cache'
import { type State, sameState } from './port.ts'

const perValue = 16

/** About how many bytes a value takes: two for each character, sixteen for each value and key. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return perValue + 2 * value.length
  if (value === null || typeof value !== 'object') return perValue
  return Object.entries(value).reduce((sum, [key, item]) => sum + 2 * key.length + bytesOf(item), perValue)
}

export type Rows = readonly unknown[]

export interface RowCache {
  /** The rows of a statement at a state of the graph, if they are kept. */
  get(state: State, key: string): Rows | undefined
  /** Keeps what was read at one state, and forgets what is of another. */
  keep(state: State, rows: ReadonlyMap<string, Rows>): void
}

/** Rows by statement and parameters, those of one state of the graph only; the least used go where there are more than `bytes`. */
export function rowCache(bytes: number): RowCache {
  if (bytes === 0) return { get: () => undefined, keep: () => undefined }
  const kept = new LRUCache<string, Rows>({
    maxSize: bytes,
    // One answer does not drive out all others.
    maxEntrySize: Math.ceil(bytes / 16),
    sizeCalculation: (rows, key) => bytesOf(rows) + 2 * key.length,
  })
  let of: State | undefined
  return {
    get: (state, key) => (sameState(of, state) ? kept.get(key) : undefined),
    keep(state, rows) {
      if (!sameState(of, state)) kept.clear()
      of = state
      for (const [key, list] of rows) kept.set(key, list)
    },
  }
}
