import type { State } from '../../../words/wording.ts'
import type { VaeBloc } from './state.ts'

type Verdict = VaeBloc['verdict']

/** The shape and colour that a verdict borrows from the states. */
export const verdictLooks: Record<Verdict, State> = {
  NOT_ASSESSED: 'UNKNOWN',
  TO_TRAIN: 'MISSING',
  TO_STRENGTHEN: 'PARTIAL',
  WELL_SUPPORTED: 'ACQUIRED',
}
