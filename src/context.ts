/** What a request carries: built once for each, by this one factory. */
import type { Nearest } from './domain/input.ts'
import { onceLoaded } from './graph/loaded.ts'
import type { GraphEngine } from './graph/port.ts'
import { createLoaders, type Loaders } from './loaders/loaders.ts'
import { createSearch, type SearchService } from './questions/search/service.ts'

/** What outlives requests. */
export interface Services {
  engine: GraphEngine
  /** The search index of the revision that is loaded now. */
  search: SearchService
}

export function createServices(engine: GraphEngine): Services {
  const reader = onceLoaded(engine)
  return { engine: reader, search: createSearch(reader) }
}

export interface Context extends Services {
  loaders: Loaders
  nearest: Nearest
}

export const createContext = (services: Services): Context => ({
  ...services,
  loaders: createLoaders(services.engine),
  nearest: (text, kinds) => services.search.nearest(text, kinds),
})
