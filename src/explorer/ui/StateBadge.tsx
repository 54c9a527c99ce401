import { type State, stateInWords } from '../../words/wording.ts'
import { StateShape } from './StateShape.tsx'

/** A state in few words, for lists; that a rapprochement has no legal value is never left out. */
export const stateInFewWords = (
  state: State,
  evidence: readonly { basis: string; assumed?: boolean }[],
  readOn: string | null,
): string =>
  state === 'MISSING'
    ? `Non couverte${readOn === 'TITLE' ? ', lue sur intitulés' : ''}`
    : stateInWords(state, evidence, readOn)

/** The state of a competence by shape, words and colour. */
export function StateBadge({
  state,
  evidence,
  readOn,
  children,
}: {
  state: State
  evidence?: readonly { basis: string; assumed?: boolean }[]
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
