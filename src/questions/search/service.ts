/** The search service of the process: one index, built from the graph at each revision. */
import { setImmediate as pause } from 'node:timers/promises'
import type { Nearest } from '../../domain/input.ts'
import type { GraphEngine } from '../../graph/port.ts'
import { currentRevision } from '../../graph/store.ts'
import { readEntries } from './entries.ts'
import { collectIndex, type IndexData } from './indexed.ts'
import { openIndex, type SearchIndex } from './searchIndex.ts'

export interface SearchService {
  /** Builds the index anew when the revision has changed; until then the old one answers `nearest`. */
  refresh(): Promise<void>
  /** The index of the revision that is loaded now, built if it is not there yet; whoever has just read which one it is says so. */
  current(known?: string): Promise<SearchIndex>
  /** The elements nearest to a word or a mistaken id; empty while no index is built. */
  nearest: Nearest
}

/** Elements indexed between two pauses: a few milliseconds. */
const chunk = 20

/** Reads and indexes the graph without holding the event loop; when the revision changes meanwhile, once more. */
async function index(engine: GraphEngine): Promise<IndexData> {
  for (;;) {
    const revision = (await currentRevision(engine)) ?? ''
    const collected = collectIndex()
    for await (const entries of readEntries(engine))
      for (const [at, entry] of entries.entries()) {
        collected.add(entry)
        if (at % chunk === 0) await pause()
      }
    if (((await currentRevision(engine)) ?? '') === revision) return collected.done(revision)
  }
}

export function createSearch(engine: GraphEngine): SearchService {
  let built: SearchIndex | undefined
  let building: Promise<SearchIndex> | undefined

  const build = (): Promise<SearchIndex> => {
    building ??= index(engine)
      .then((data) => (built = openIndex(data)))
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
