/** What a request carries: built once for each, by this one factory. */
import type { Nearest } from './analyses/input.ts'
import type { GraphEngine } from './graph/port.ts'
import { createLoaders, type Loaders } from './loaders/loaders.ts'
import type { SearchService } from './search/index.ts'

/** What outlives requests. */
export interface Services {
  engine: GraphEngine
  /** The search index of the revision that is loaded now. */
  search: SearchService
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
