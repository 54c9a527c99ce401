/** The search service of the process: one index, built from the graph at each revision. */
import type { Nearest, Suggestion } from '../analyses/input.ts'
import type { GraphEngine } from '../graph/port.ts'

export interface SearchService {
  /** Builds the index anew when the revision has changed; until then the old one answers. */
  refresh(): Promise<void>
  /** The elements nearest to a word or a mistaken id; empty while no index is built. */
  nearest: Nearest
}

export function createSearch(_engine: GraphEngine): SearchService {
  return { refresh: async () => undefined, nearest: (): Suggestion[] => [] }
}
