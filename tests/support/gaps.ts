/** The gap to a target, without a graph. */
import type { Gap } from '../../src/domain/gap.ts'
import type { CompetenceState } from '../../src/domain/states.ts'
import type { CompetenceState as State } from '../../src/model/values.ts'

/**
 * What state each competence of a target is in. `b1:a` stands in the bloc `b1`, `s1:a` in a specific one, `a` in none.
 */
export type States = Record<string, State>

const blocOf = (competence: string): string | null => competence.match(/^(.+):/)?.[1] ?? null

export const gapOf = (states: States): Gap => ({
  leaves: Object.keys(states).map((competence) => ({
    competence,
    bloc: blocOf(competence),
    framework: 'titre',
    macro: null,
    scope: blocOf(competence)?.startsWith('s') ? 'SPECIFIC' : 'COMMON',
  })),
  states: Object.entries(states).map(
    ([competence, state]) => ({ competence, state, evidence: [] as object[] }) as CompetenceState,
  ),
  blocs: [],
  through: null,
  alternatives: [],
  certifications: [],
  beyond: null,
  held: {} as Gap['held'],
})
