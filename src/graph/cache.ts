import { LRUCache } from 'lru-cache'
import { type State, sameState } from './port.ts'

/**
 * About how many bytes of V8's heap a value takes: its slot, and what stands behind it. Texts that rows share are
 * counted each time.
 */
const slot = 8
const header = 24
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return slot + header + value.length
  if (value === null || typeof value !== 'object') return slot
  return Object.values(value).reduce((sum: number, item) => sum + bytesOf(item), slot + header)
}

/** What an entry takes beside its rows. */
const perEntry = 100
/** The part of the room that may be filled with what nobody has asked for yet. */
const filledAhead = 0.8

export type Rows = readonly unknown[]

export interface RowCache {
  /** The rows of a statement at a state of the graph, if they are kept. */
  get(state: State, key: string): Rows | undefined
  /** Keeps what was read at one state, and forgets what is of another. */
  keep(state: State, rows: ReadonlyMap<string, Rows>): void
  /** See GraphEngine.hasRoom. */
  hasRoom(): boolean
}

/**
 * Rows by statement and parameters, those of one state of the graph only; the least used go where there are more than
 * `bytes`.
 */
export function rowCache(bytes: number): RowCache {
  if (bytes === 0) return { get: () => undefined, keep: () => undefined, hasRoom: () => false }
  const kept = new LRUCache<string, Rows>({
    maxSize: bytes,
    // One answer does not drive out all others.
    maxEntrySize: Math.ceil(bytes / 16),
    sizeCalculation: (rows, key) => perEntry + bytesOf(rows) + key.length,
  })
  let of: State | undefined
  return {
    get: (state, key) => (sameState(of, state) ? kept.get(key) : undefined),
    keep(state, rows) {
      if (!sameState(of, state)) kept.clear()
      of = state
      for (const [key, list] of rows) kept.set(key, list)
    },
    hasRoom: () => kept.calculatedSize < bytes * filledAhead,
  }
}
