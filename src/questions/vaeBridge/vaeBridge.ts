/** What stands between a person and a certification by VAE, for an adviser before an interview. Rules in docs/guide/answers.md, "vaeBridge". */

import { type Gap, gapsOf, readGaps } from '../../domain/gap.ts'
import { askedOf, lookUp, type Nearest, type UserError } from '../../domain/input.ts'
import { distinct, groupBy } from '../../domain/lists.ts'
import {
  type Assumption,
  type BridgeStatus,
  counts as bridgeCounts,
  bridgeStatus,
  type Profile,
} from '../../domain/profile.ts'
import { rowsFor } from '../../domain/rows.ts'
import { type CompetenceState, type Counts, countStates } from '../../domain/states.ts'
import { queries } from '../../generated/queries.ts'
import type { GraphEngine, Run } from '../../graph/port.ts'
import type { Coverage, CompetenceState as State } from '../../model/values.ts'
import {
  type Access,
  accessOf,
  type CertifierQuestion,
  type Enrolment,
  enrolmentOf,
  questionsFor,
  text,
  transitionOf,
  type Verdict,
  verdictOf,
} from './vaeRules.ts'

/** What a bridge gives from a title held; only `counts` makes anything acquired. */
export interface BridgeGiven {
  bridge: string
  from: string
  status: BridgeStatus
  counts: boolean
}

export interface SubActivity {
  activity: string
  /** The activity it is part of. */
  whole: string | null
  state: 'DECLARED' | 'ALIGNED' | 'NOT_DECLARED'
  /** The activity declared that stands behind it. */
  through: string | null
  /** Of the alignment; only FULL counts like a declaration. */
  coverage: Coverage | null
  rationale: string | null
}

/** A competence to ask about: MISSING or UNKNOWN. */
export interface CompetenceToAsk {
  competence: string
  state: State
}

export interface VaeBloc {
  /** Null where the certification has no blocs. */
  bloc: string | null
  scope: string
  law: BridgeGiven[]
  /** What the diplomas held cover; it gives no verdict. */
  counts: Counts
  competences: CompetenceState[]
  activities: SubActivity[]
  activityCounts: { total: number; declared: number; aligned: number; notDeclared: number }
  verdict: Verdict
  /** Situations to ask about: finest activities not declared, and competences that nothing covers or that were not examined. */
  activitiesToAsk: string[]
  competencesToAsk: CompetenceToAsk[]
  assessments: string[]
}

export interface VaeAnswer {
  revision: string
  asOf: string
  profile: Profile
  certification: string
  assumptions: Assumption[]
  access: Access | null
  enrolment: Enrolment | null
  successors: string[]
  /** What a change of rules leaves to whom: cohort, last day and rule, as the text has it. */
  transition: string | null
  /** Last day on which the certificate may be awarded. */
  deliverUntil: string | null
  prerequisites: string | null
  /** Bridges towards the certification as a whole. */
  law: BridgeGiven[]
  blocs: VaeBloc[]
  /** Activities of the profile that reach no activity of a bloc: they count nowhere. */
  activitiesNotPlaced: string[]
  /** Empty unless VAE is known to be open. */
  steps: string[]
  questions: CertifierQuestion[]
  userErrors: UserError[]
}

export interface VaeQuestion {
  profile: Profile
  certification: string
  asOf: string
}

interface Work {
  /** By bloc. */
  activities: Map<string, SubActivity[]>
  /** By finest activity. */
  mobilised: Map<string, Set<string>>
  notPlaced: string[]
}

/** The finest activities of each bloc, told apart by what was declared: itself, or what it is part of, or what an alignment ties to it. */
async function readWork(run: Run, holders: string[], declaredIds: string[]): Promise<Work> {
  const rows = await rowsFor(run, queries.vaeBridge.activities, { ids: holders })
  const finest = distinct(rows.map(({ activity }) => activity))
  const declared = groupBy(
    await rowsFor(run, queries.vaeBridge.declared, { ids: declaredIds }),
    ({ activity }) => activity,
  )
  const alignments = groupBy(
    await rowsFor(run, queries.vaeBridge.alignments, { activities: finest, declared: [...declared.keys()] }),
    ({ activity }) => activity,
  )
  const mobilised = groupBy(
    await rowsFor(run, queries.vaeBridge.mobilised, { ids: finest }),
    ({ activity }) => activity,
  )
  const covering = (activity: string) => (alignments.get(activity) ?? []).filter(({ coverage }) => coverage !== 'NONE')
  const placed = new Set(
    finest
      .flatMap((activity) => [activity, ...covering(activity).map((one) => one.declared)])
      .flatMap((id) => (declared.get(id) ?? []).map((row) => row.declared)),
  )
  const activities = rows.map(({ bloc, activity, whole }): SubActivity & { bloc: string } => {
    const through = declared.get(activity)?.at(-1)?.declared
    if (through) return { bloc, activity, whole, state: 'DECLARED', through, coverage: null, rationale: null }
    const own = covering(activity)
    const best = own.find(({ coverage }) => coverage === 'FULL') ?? own[0]
    if (best)
      return {
        bloc,
        activity,
        whole,
        state: 'ALIGNED',
        through: best.declared,
        coverage: best.coverage,
        rationale: best.rationale,
      }
    return { bloc, activity, whole, state: 'NOT_DECLARED', through: null, coverage: null, rationale: null }
  })
  return {
    activities: new Map(
      [...groupBy(activities, ({ bloc }) => bloc)].map(([bloc, mine]) => [
        bloc,
        mine.map(({ bloc: _, ...one }) => one),
      ]),
    ),
    mobilised: new Map(
      [...mobilised].map(([activity, mine]) => [activity, new Set(mine.map(({ competence }) => competence))]),
    ),
    notPlaced: declaredIds.filter((id) => !placed.has(id)),
  }
}

/** One bloc: the law, the diplomas and the experience, each in its own column. */
function blocOf(
  bloc: string | null,
  scope: string,
  competences: CompetenceState[],
  activities: SubActivity[],
  mobilised: Work['mobilised'],
  law: BridgeGiven[],
  assessments: string[],
): VaeBloc {
  const inState = (state: SubActivity['state']): SubActivity[] => activities.filter((one) => one.state === state)
  const touched = activities.filter(({ state }) => state !== 'NOT_DECLARED')
  const missing = competences.filter(({ state }) => state === 'MISSING').map(({ competence }) => competence)
  const mobilisedBy = (some: SubActivity[]): Set<string> =>
    new Set(some.flatMap(({ activity }) => [...(mobilised.get(activity) ?? [])]))
  // Where the text ties competences to the bloc and never to one of its activities, the bloc's declared activities stand behind them all.
  const tied = mobilisedBy(activities).size > 0
  const behind = mobilisedBy(touched)
  const counted = inState('DECLARED').length + inState('ALIGNED').filter(({ coverage }) => coverage === 'FULL').length
  const unbacked = tied ? missing.filter((competence) => !behind.has(competence)).length : 0
  return {
    bloc,
    scope,
    law,
    counts: countStates(competences),
    competences,
    activities,
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
    assessments,
  }
}

async function readBridges(
  run: Run,
  gap: Gap,
  certification: string,
  blocs: string[],
  asOf: string,
): Promise<(BridgeGiven & { covers: string | null })[]> {
  const rows = await rowsFor(run, queries.vaeBridge.bridges, {
    held: gap.held.titles,
    wanted: [certification, ...blocs],
  })
  return rows.map((row) => ({
    bridge: row.id,
    from: row.from,
    covers: row.covers,
    status: bridgeStatus(row, asOf),
    counts: bridgeCounts(row, asOf),
  }))
}

export function vaeBridge(
  engine: GraphEngine,
  { profile, certification, asOf }: VaeQuestion,
  nearest: Nearest,
): Promise<VaeAnswer> {
  return engine.read(async (run) => {
    const revision = (await run(queries.store.revision, {}))[0]?.revision ?? ''
    const empty: VaeAnswer = {
      revision,
      asOf,
      profile,
      certification,
      assumptions: [],
      access: null,
      enrolment: null,
      successors: [],
      transition: null,
      deliverUntil: null,
      prerequisites: null,
      law: [],
      blocs: [],
      activitiesNotPlaced: [],
      steps: [],
      questions: [],
      userErrors: [],
    }
    const { known, errors } = await lookUp(
      run,
      [...askedOf(profile), { field: 'certification', id: certification, kinds: ['Certification'] }],
      nearest,
    )
    const wanted = known.get(certification)
    if (errors.length > 0 || !wanted) return { ...empty, userErrors: errors }

    const [gap] = gapsOf(await readGaps(run, [profile], [wanted], asOf), profile, asOf)
    if (!gap) return empty
    const facts = (await run(queries.elements.byIds, { ids: [certification] }))[0]?.properties ?? {}
    const blocRows = await rowsFor(run, queries.domain.blocs, { ids: [certification] })
    const blocs = blocRows.map(({ bloc }) => bloc)
    const holders = blocs.length > 0 ? blocs : [certification]
    const bridges = await readBridges(run, gap, certification, blocs, asOf)
    const work = await readWork(run, holders, profile.activities)
    const assessments = groupBy(await rowsFor(run, queries.vaeBridge.assessments, { ids: holders }), ({ bloc }) => bloc)
    const successors = await run(queries.vaeBridge.successors, { certification })
    const enrolment = enrolmentOf(facts, asOf)
    const access = accessOf(facts, enrolment)
    const steps = access.state === 'YES' ? await run(queries.vaeBridge.steps, {}) : []

    const given = (covered: (covers: string | null) => boolean): BridgeGiven[] =>
      bridges.filter(({ covers }) => covered(covers)).map(({ covers: _, ...one }) => one)
    const rows =
      blocs.length > 0 ? blocRows.map(({ bloc, scope }) => ({ bloc, scope })) : [{ bloc: null, scope: 'COMMON' }]
    const prerequisites = text(facts['prerequisites'])
    return {
      ...empty,
      assumptions: gap.held.assumptions,
      access,
      enrolment,
      successors: successors.map(({ successor }) => successor),
      transition: transitionOf(facts),
      deliverUntil: text(facts['deliverUntil']),
      prerequisites,
      law: given((covers) => !covers || !blocs.includes(covers)),
      blocs: rows.map(({ bloc, scope }) =>
        blocOf(
          bloc,
          scope,
          gap.states.filter((_, index) => gap.leaves[index]?.bloc === bloc),
          work.activities.get(bloc ?? certification) ?? [],
          work.mobilised,
          bloc ? given((covers) => covers === bloc) : [],
          (assessments.get(bloc ?? certification) ?? []).map(({ assessment }) => assessment),
        ),
      ),
      activitiesNotPlaced: work.notPlaced,
      steps: steps.map(({ step }) => step),
      questions: questionsFor(
        {
          access,
          enrolment,
          prerequisites,
          specificBlocs: rows.flatMap(({ bloc, scope }) =>
            scope === 'SPECIFIC' && bloc ? [bloc.split(':')[1] ?? bloc] : [],
          ),
          successors: successors.map(({ label }) => label),
        },
        asOf,
      ),
    }
  })
}
