import { Fault } from '../errors.ts'
import type { GraphEngine, State } from './port.ts'

function checkLoaded({ revision }: Pick<State, 'revision'>): void {
  if (revision === undefined)
    throw new Fault('DATA_LOADING', 'The reference data are being loaded; ask again in a few seconds.')
}

/**
 * An engine whose statements are refused until a first revision is loaded, with DATA_LOADING:
 * what is asked of an empty graph would be answered as if nothing existed.
 */
export const onceLoaded = (engine: GraphEngine): GraphEngine => ({
  ...engine,
  async state() {
    const state = await engine.state()
    checkLoaded(state)
    return state
  },
  read: (work, options) =>
    engine.read(
      (run, snapshot) =>
        work(async (query, params) => {
          checkLoaded(snapshot)
          return run(query, params)
        }, snapshot),
      options,
    ),
})
