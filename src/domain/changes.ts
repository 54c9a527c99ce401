/** What differs between two readings of one target: before and after an acquisition, or a certification more. */
import type { CompetenceState as State } from '../model/values.ts'
import type { Gap } from './gap.ts'

/** A competence whose state changes. */
export interface StateChange {
  competence: string
  bloc: string | null
  before: State
  after: State
}

/** In the target's order. */
export function changesBetween(before: Gap, after: Gap): StateChange[] {
  return before.states.flatMap((state, index) => {
    const then = after.states[index]
    return then && then.state !== state.state
      ? [
          {
            competence: state.competence,
            bloc: before.leaves[index]?.bloc ?? null,
            before: state.state,
            after: then.state,
          },
        ]
      : []
  })
}
