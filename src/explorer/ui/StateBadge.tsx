import { type State, stateInWords } from '../../wording.ts'
import { StateShape } from './StateShape.tsx'

/** The state of a competence by shape, words and colour. `short` says it in two words. */
export function StateBadge({
  state,
  evidence,
  readOn,
  children,
}: {
  state: State
  evidence?: readonly { basis: string }[]
  readOn?: string | null | undefined
  children?: string
}) {
  return (
    <span className={`state-badge state-${state.toLowerCase()}`}>
      <StateShape state={state} />
      {children ?? stateInWords(state, evidence, readOn)}
    </span>
  )
}
