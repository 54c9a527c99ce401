/** One bloc: the law, the diplomas and the experience, each in its own column. */
import { type CompetenceState, type Counts, countStates } from '../../domain/states.ts'
import type { Scope, CompetenceState as State, VaeVerdict } from '../../model/values.ts'
import type { BridgeGiven } from './bridges.ts'
import type { Experience, SubActivity } from './experience.ts'
import { verdictOf } from './vaeRules.ts'

/** A competence to ask about: MISSING or UNKNOWN. */
export interface CompetenceToAsk {
  competence: string
  state: State
}

export interface VaeBloc {
  /** Null for the certification as a whole: where it has no blocs, or activities that stand in none of them. */
  bloc: string | null
  scope: Scope
  law: BridgeGiven[]
  /** What the diplomas held cover; it gives no verdict. */
  counts: Counts
  competences: CompetenceState[]
  activities: SubActivity[]
  activityCounts: { total: number; declared: number; aligned: number; notDeclared: number }
  verdict: VaeVerdict
  /**
   * Situations to ask about: finest activities not declared, and competences that nothing covers or that were not
   * examined.
   */
  activitiesToAsk: string[]
  competencesToAsk: CompetenceToAsk[]
  assessments: string[]
}

/** What is read of a bloc, or of the certification beside its blocs. */
interface BlocRead extends Pick<VaeBloc, 'bloc' | 'scope' | 'law' | 'competences' | 'activities' | 'assessments'> {
  mobilised: Experience['mobilised']
}

export function blocOf({ mobilised, ...read }: BlocRead): VaeBloc {
  const { competences, activities } = read
  const inState = (state: SubActivity['state']): SubActivity[] => activities.filter((one) => one.state === state)
  const touched = activities.filter(({ state }) => state !== 'NOT_DECLARED')
  const missing = competences.filter(({ state }) => state === 'MISSING').map(({ competence }) => competence)
  const mobilisedBy = (some: SubActivity[]): Set<string> =>
    new Set(some.flatMap(({ activity }) => [...(mobilised.get(activity) ?? [])]))
  // Where the text ties competences to the bloc and never to one of its activities, the bloc's declared activities
  // stand behind them all.
  const tied = mobilisedBy(activities).size > 0
  const behind = mobilisedBy(touched)
  const counted = inState('DECLARED').length + inState('ALIGNED').filter(({ coverage }) => coverage === 'FULL').length
  const unbacked = tied ? missing.filter((competence) => !behind.has(competence)).length : 0
  return {
    ...read,
    counts: countStates(competences),
    activityCounts: {
      total: activities.length,
      declared: inState('DECLARED').length,
      aligned: inState('ALIGNED').length,
      notDeclared: inState('NOT_DECLARED').length,
    },
    verdict: verdictOf({ total: activities.length, counted, touched: touched.length, unbacked }),
    activitiesToAsk: inState('NOT_DECLARED').map(({ activity }) => activity),
    competencesToAsk: competences
      .filter(({ state }) => state === 'MISSING' || state === 'UNKNOWN')
      .map(({ competence, state }) => ({ competence, state })),
  }
}
