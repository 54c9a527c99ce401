/** The search service of the process: one index, built from the graph at each revision. */
import type { Nearest } from '../../domain/input.ts'
import type { GraphEngine } from '../../graph/port.ts'
import { currentRevision } from '../../graph/store.ts'
import { readEntries, sourceOf } from './entries.ts'
import { makeHere, makeInWorker, type Workplace } from './making.ts'
import { openIndex, type SearchIndex } from './searchIndex.ts'

export interface SearchService {
  /** Builds the index anew when the revision has changed; until then the old one answers `nearest`. */
  refresh(): Promise<void>
  /**
   * The index of the revision that is loaded now, built if it is not there yet; whoever has just read which one it is
   * says so.
   */
  current(known?: string): Promise<SearchIndex>
  /** The elements nearest to a word or a mistaken id; empty while no index is built. */
  nearest: Nearest
}

/**
 * Makes the index of what is loaded now, of which the last one may hold still; when the revision changes meanwhile,
 * once more.
 */
async function index(engine: GraphEngine, last: SearchIndex | undefined, place?: Workplace): Promise<SearchIndex> {
  for (;;) {
    const revision = (await currentRevision(engine)) ?? ''
    const isStill = async () => ((await currentRevision(engine)) ?? '') === revision
    const source = await sourceOf(engine)
    if (last?.source === source && (await isStill())) return { ...last, revision }
    const making = place ? makeInWorker(place, source) : makeHere(source)
    try {
      const kept = await making.kept()
      if (!kept) for await (const entries of readEntries(engine)) await making.add(entries)
      if (await isStill()) return openIndex(kept ?? (await making.done()), revision)
    } finally {
      making.stop()
    }
  }
}

/** Where the place of a worker is given, indexes are made by it and kept; else on the event loop, at each start. */
export function createSearch(engine: GraphEngine, place?: Workplace): SearchService {
  let built: SearchIndex | undefined
  let building: Promise<SearchIndex> | undefined

  const build = (): Promise<SearchIndex> => {
    building ??= index(engine, built, place)
      .then((index) => (built = index))
      .finally(() => (building = undefined))
    return building
  }

  async function current(known?: string): Promise<SearchIndex> {
    if (built && built.revision === known) return built
    const revision = (await currentRevision(engine)) ?? ''
    if (built?.revision === revision) return built
    const index = await build()
    // One that was under way when the data changed is of the revision before.
    return index.revision === revision ? index : build()
  }

  return {
    current,
    refresh: async () => void (await current()),
    nearest: (text, kinds) => built?.nearest(text, kinds) ?? [],
  }
}
