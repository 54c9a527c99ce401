/** Which competences of a target a profile lacks. The rules stand in docs/guide/answers.md, "competenceGap". */
import { answer } from '../../domain/answer.ts'
import { aheadOfGaps, commonStates, gapsOf, readGaps } from '../../domain/gap.ts'
import { askedOf, type Nearest, type UserError } from '../../domain/input.ts'
import type { Assumption, Profile } from '../../domain/profile.ts'
import { type BlocGap, blocGaps, type Counts, countStates, type Evidence, footingsOf } from '../../domain/states.ts'
import { noCompetences, targetKinds } from '../../domain/target.ts'
import { caveatsOf } from '../../domain/verdicts.ts'
import type { GraphEngine } from '../../graph/port.ts'

export interface GapAnswer {
  revision: string
  asOf: string
  profile: Profile
  target: string
  /** The certification that a target profession was read through, and the other versions of it. */
  through: string | null
  throughAlternatives: string[]
  assumptions: Assumption[]
  counts: Counts
  /** Of the common blocs: the headline, save of a target that has none, such as a specific bloc. */
  commonCounts: Counts
  besideCounts: { experienced: number; declared: number }
  blocs: BlocGap[]
  /** Those of the blocs whose content was not found: they are in no count. */
  unreadBlocs: string[]
  /** In French: what the readings that the answer rests on fall short of. */
  caveats: string[]
  userErrors: UserError[]
}

export interface GapQuestion {
  profile: Profile
  /** A certification, a profession, a bloc, a competence or a framework. */
  target: string
  asOf: string
}

export function competenceGap(
  engine: GraphEngine,
  { profile, target, asOf }: GapQuestion,
  nearest: Nearest,
): Promise<GapAnswer> {
  const empty: GapAnswer = {
    revision: '',
    asOf,
    profile,
    target,
    through: null,
    throughAlternatives: [],
    assumptions: [],
    counts: countStates([]),
    commonCounts: countStates([]),
    besideCounts: { experienced: 0, declared: 0 },
    blocs: [],
    unreadBlocs: [],
    caveats: [],
    userErrors: [],
  }
  const asked = [...askedOf(profile), { field: 'target', id: target, kinds: targetKinds }]
  return answer(engine, { empty, asked, nearest, ahead: aheadOfGaps }, async (run, known) => {
    const wanted = known(target)
    const [gap] = gapsOf(await readGaps(run, { profiles: [profile], targets: [wanted], asOf }), profile, { asOf })
    if (!gap) return {}
    const through = { through: gap.through?.id ?? null, throughAlternatives: gap.alternatives.map(({ id }) => id) }
    if (gap.leaves.length === 0)
      return { ...through, userErrors: [await noCompetences(run, gap, { wanted, field: 'target' })] }
    const beside = (basis: Evidence['basis']): number =>
      gap.states.filter((state) => state.beside.some((one) => one.basis === basis)).length
    return {
      ...through,
      assumptions: gap.held.assumptions,
      counts: countStates(gap.states),
      commonCounts: countStates(commonStates(gap)),
      besideCounts: { experienced: beside('EXPERIENCED'), declared: beside('DECLARED') },
      blocs: blocGaps(gap, gap.states),
      caveats: [...gap.held.notYetHeld, ...caveatsOf(gap.states.flatMap(footingsOf))],
      unreadBlocs: gap.blocs.flatMap(({ bloc, read }) => (read ? [] : (bloc ?? []))),
    }
  })
}
