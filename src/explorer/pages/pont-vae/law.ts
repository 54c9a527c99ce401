import type { VaeBloc } from './state.ts'

export type Given = VaeBloc['law'][number]

/** What the law gives for a bloc, in one phrase. */
export function lawInWords(law: readonly Given[]): string {
  if (law.some(({ counts }) => counts)) return 'acquis de droit'
  if (law.some(({ status }) => status === 'IN_FORCE')) return 'un texte, sans dispense de certification'
  if (law.some(({ status }) => status === 'TO_VERIFY')) return 'une piste à vérifier, qui ne compte pas'
  return law.length > 0 ? 'un texte qui n’est plus en vigueur' : 'rien de connu'
}

export const statusInWords: Record<Given['status'], string> = {
  IN_FORCE: 'en vigueur',
  NOT_IN_FORCE: 'pas en vigueur à cette date',
  TO_VERIFY: 'à vérifier, ne compte pas',
}
