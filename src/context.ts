/** What a request carries: built once for each, by this one factory, over one state of the graph. */
import type { Nearest } from './domain/input.ts'
import { onceLoaded } from './graph/loaded.ts'
import { type GraphEngine, type ReadOptions, within } from './graph/port.ts'
import { type AdjacencyService, createAdjacency } from './loaders/adjacency.ts'
import { createLoaders, type Loaders } from './loaders/loaders.ts'
import { ANONYMOUS, type Viewer } from './model/rights.ts'
import type { Workplace } from './questions/search/making.ts'
import { createSearch, type SearchService } from './questions/search/service.ts'

/** What outlives requests. */
export interface Services {
  engine: GraphEngine
  /** The search index of the revision that is loaded now. */
  search: SearchService
  /** What stands around each element, of the revision that it was read at. */
  adjacency: AdjacencyService
}

/** `place`: see createSearch. */
export function createServices(engine: GraphEngine, place?: Workplace): Services {
  const reader = onceLoaded(engine)
  return { engine: reader, search: createSearch(reader, place), adjacency: createAdjacency(reader) }
}

/** Whatever is asked of its engine, its loaders and its search belongs to the revision that the request began with. */
export interface Context extends Omit<Services, 'adjacency'> {
  loaders: Loaders
  nearest: Nearest
  /** Who asks. */
  viewer: Viewer
}

/** How it is read, and who asks: a reader without a token where nothing is said. */
export type Asking = ReadOptions & { viewer?: Viewer }

/** Runs a request that changes the graph, once: each thing that it reads is of the moment at which it is read. */
export const changing = <T>(
  { engine, search }: Services,
  work: (context: Context) => Promise<T>,
  { viewer = ANONYMOUS }: Asking = {},
): Promise<T> =>
  work({
    engine,
    search,
    loaders: createLoaders(engine),
    nearest: (text, kinds) => search.nearest(text, kinds),
    viewer,
  })

/**
 * Runs the whole of a request in one read: what its analyses, loaders and resolvers read belongs to one revision.
 * Where the data change meanwhile, it is run again from its beginning, with a fresh context; so `work` only reads.
 */
export const answering = <T>(
  { engine, search, adjacency }: Services,
  work: (context: Context) => Promise<T>,
  { viewer = ANONYMOUS, ...options }: Asking = {},
): Promise<T> =>
  engine.read((run, snapshot) => {
    const pinned = within(engine, run, snapshot)
    return work({
      engine: pinned,
      search: {
        ...search,
        current: async () => {
          const index = await search.current(snapshot.revision)
          snapshot.met(index.revision)
          return index
        },
      },
      loaders: createLoaders(pinned, {
        known: snapshot.known,
        adjacency: options.uncached ? undefined : adjacency.at(snapshot.revision),
      }),
      viewer,
      nearest: (text, kinds) => search.nearest(text, kinds),
    })
  }, options)
