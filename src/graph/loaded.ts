import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import type { GraphEngine } from './port.ts'

/**
 * An engine whose reads are refused until a first revision is loaded, with DATA_LOADING:
 * what is asked of an empty graph would be answered as if nothing existed.
 */
export function onceLoaded(engine: GraphEngine): GraphEngine {
  let loaded = false
  return {
    ...engine,
    read: (work) =>
      engine.read(async (run) => {
        loaded ||= (await run(queries.store.revision, {})).length > 0
        if (!loaded) throw new Fault('DATA_LOADING', 'The reference data are being loaded; ask again in a few seconds.')
        return work(run)
      }),
  }
}
