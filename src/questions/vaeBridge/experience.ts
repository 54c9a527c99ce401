/** What was exercised, set against the finest activities of each bloc. */
import { distinct, groupBy } from '../../domain/lists.ts'
import { rowsFor } from '../../domain/rows.ts'
import { type Footing, footingOf, readTables, whollyCarried } from '../../domain/verdicts.ts'
import { queries } from '../../generated/queries.ts'
import type { Run } from '../../graph/port.ts'
import type { Coverage, VaeActivityState } from '../../model/values.ts'

export interface SubActivity {
  activity: string
  /** The activity it is part of. */
  whole: string | null
  state: VaeActivityState
  /** The activity declared that stands behind it. */
  through: string | null
  /**
   * Of the alignment, or of the verdict where all that carries it was declared; only FULL counts like a declaration.
   */
  coverage: Coverage | null
  rationale: string | null
}

export interface Experience {
  /** By bloc, and by the certification for those that stand in none. */
  activities: Map<string, SubActivity[]>
  /** The competences that each finest activity mobilises. */
  mobilised: Map<string, Set<string>>
  /** Activities of the profile that reach no activity of a bloc. */
  notPlaced: string[]
  /** The readings that aligned activities rest on. */
  footings: Footing[]
}

/**
 * Tells the activities of each bloc, and of the certification beside them, apart by what was declared: itself, or what
 * it is part of, or what an alignment ties to it.
 */
export async function readExperience(
  run: Run,
  { certification, blocs }: { certification: string; blocs: string[] },
  declaredIds: string[],
): Promise<Experience> {
  const ofActivity = ({ activity }: { activity: string }): string => activity
  const [read, declaredRows] = await Promise.all([
    rowsFor(run, queries.vaeBridge.activities, { ids: [...blocs, certification] }),
    rowsFor(run, queries.vaeBridge.declared, { ids: declaredIds }),
  ])
  const inBlocs = new Set(read.filter(({ bloc }) => bloc !== certification).map(ofActivity))
  const rows = read.filter(({ bloc, activity }) => bloc !== certification || !inBlocs.has(activity))
  const finest = distinct(rows.map(({ activity }) => activity))
  const declared = groupBy(declaredRows, ofActivity)
  const [aligned, mobilisedRows] = await Promise.all([
    rowsFor(run, queries.vaeBridge.alignments, { activities: finest, declared: [...declared.keys()] }),
    rowsFor(run, queries.vaeBridge.mobilised, { ids: finest }),
  ])
  const alignments = groupBy(aligned, ofActivity)
  const mobilised = groupBy(mobilisedRows, ofActivity)
  const [verdicts, tables] = await Promise.all([
    rowsFor(run, queries.domain.wholeVerdicts, { ids: distinct(aligned.map((one) => one.reached)) }),
    readTables(
      run,
      aligned.map(({ crosswalk }) => crosswalk),
    ),
  ])
  const whole = new Map(
    whollyCarried(verdicts, (carrier) => declared.has(carrier)).map((verdict) => [verdict.target, verdict]),
  )
  const covering = (activity: string) => (alignments.get(activity) ?? []).filter(({ coverage }) => coverage !== 'NONE')
  const placed = new Set(
    finest
      .flatMap((activity) => [activity, ...covering(activity).map((one) => one.declared)])
      .flatMap((id) => (declared.get(id) ?? []).map((row) => row.declared)),
  )

  function standing(activity: string): Omit<SubActivity, 'activity' | 'whole'> {
    const through = declared.get(activity)?.at(-1)?.declared
    if (through) return { state: 'DECLARED', through, coverage: null, rationale: null }
    const own = covering(activity)
    const best = own.find(({ coverage }) => coverage === 'FULL') ?? own.find((one) => whole.has(one.reached)) ?? own[0]
    if (!best) return { state: 'NOT_DECLARED', through: null, coverage: null, rationale: null }
    const { coverage, rationale } = (best.coverage === 'PART' && whole.get(best.reached)) || best
    return { state: 'ALIGNED', through: best.declared, coverage, rationale }
  }
  const ofHolder = [...groupBy(rows, ({ bloc }) => bloc)]
  return {
    activities: new Map(
      ofHolder.map(([bloc, mine]) => [
        bloc,
        mine.map(({ activity, whole }) => ({ activity, whole, ...standing(activity) })),
      ]),
    ),
    mobilised: new Map(
      [...mobilised].map(([activity, mine]) => [activity, new Set(mine.map(({ competence }) => competence))]),
    ),
    notPlaced: declaredIds.filter((id) => !placed.has(id)),
    footings: finest.flatMap(covering).map((one) => footingOf(one, tables)),
  }
}
