/**
 * What stands between a person and a certification by VAE, for an adviser before an interview. Rules in
 * docs/guide/answers.md, "vaeBridge".
 */
import { answer } from '../../domain/answer.ts'
import { type Enrolment, enrolmentOf } from '../../domain/enrolment.ts'
import { aheadOfGaps, gapsOf, readGaps } from '../../domain/gap.ts'
import { askedOf, type Nearest, type UserError } from '../../domain/input.ts'
import { groupBy } from '../../domain/lists.ts'
import type { Assumption, Profile } from '../../domain/profile.ts'
import { withRegistration } from '../../domain/registration.ts'
import { rowsFor } from '../../domain/rows.ts'
import { footingsOf } from '../../domain/states.ts'
import { caveatsOf } from '../../domain/verdicts.ts'
import { queries } from '../../generated/queries.ts'
import type { GraphEngine } from '../../graph/port.ts'
import { texts } from '../../model/routes.ts'
import { blocOf, type VaeBloc } from './bloc.ts'
import { type BridgeGiven, readBridges } from './bridges.ts'
import { readExperience } from './experience.ts'
import { type Access, accessOf, type CertifierQuestion, questionsFor, text, transitionOf } from './vaeRules.ts'

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
  /** Empty unless VAE is known to be open and one may still enrol. */
  steps: string[]
  questions: CertifierQuestion[]
  /** In French: what the readings of diplomas and of activities fall short of. */
  caveats: string[]
  userErrors: UserError[]
}

export interface VaeQuestion {
  profile: Profile
  certification: string
  asOf: string
}

export function vaeBridge(
  engine: GraphEngine,
  { profile, certification, asOf }: VaeQuestion,
  nearest: Nearest,
): Promise<VaeAnswer> {
  const empty: VaeAnswer = {
    revision: '',
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
    caveats: [],
    userErrors: [],
  }
  const asked = [...askedOf(profile), { field: 'certification', id: certification, kinds: ['Certification'] as const }]
  return answer(engine, { empty, asked, nearest, ahead: aheadOfGaps }, async (run, known) => {
    const [reading, [own], [fiche], blocRows, successors] = await Promise.all([
      readGaps(run, { profiles: [profile], targets: [known(certification)], asOf }),
      run(queries.elements.byIds, { ids: [certification] }),
      run(queries.vaeBridge.registration, { certification }),
      rowsFor(run, queries.domain.blocs, { ids: [certification] }),
      run(queries.vaeBridge.successors, { certification }),
    ])
    const [gap] = gapsOf(reading, profile, { asOf })
    if (!gap) return {}
    const facts = withRegistration(own?.properties ?? {}, fiche?.properties)
    const blocs = blocRows.map(({ bloc }) => bloc)
    const enrolment = enrolmentOf(facts, asOf)
    const access = accessOf(facts, enrolment)
    const [bridges, experience, assessed, steps] = await Promise.all([
      readBridges(run, { held: gap.held.titles, wanted: [certification, ...blocs] }, asOf),
      readExperience(run, { certification, blocs }, profile.activities),
      rowsFor(run, queries.vaeBridge.assessments, { ids: blocs }),
      access.state === 'YES' && enrolment.state !== 'CLOSED' ? run(queries.vaeBridge.steps, {}) : [],
    ])
    const assessments = groupBy(assessed, ({ bloc }) => bloc)
    const lawOf = (covered: (covers: string | null) => boolean): BridgeGiven[] =>
      bridges.filter(({ covers }) => covered(covers)).map(({ given }) => given)
    // What a certification has beside its blocs is read as one, and so is a certification without blocs.
    const whole: Pick<VaeBloc, 'bloc' | 'scope'>[] =
      blocs.length === 0 || experience.activities.has(certification) ? [{ bloc: null, scope: 'COMMON' }] : []
    const groups = [...whole, ...blocRows.map(({ bloc, scope }) => ({ bloc, scope }))]
    const prerequisites = text(facts['prerequisites'])
    return {
      assumptions: gap.held.assumptions,
      access,
      enrolment,
      successors: successors.map(({ successor }) => successor),
      transition: transitionOf(facts),
      deliverUntil: text(facts['deliverUntil']),
      prerequisites,
      law: lawOf((covers) => !covers || !blocs.includes(covers)),
      blocs: groups.map(({ bloc, scope }) => {
        const holder = bloc ?? certification
        return blocOf({
          bloc,
          scope,
          law: bloc ? lawOf((covers) => covers === bloc) : [],
          competences: gap.states.filter((_, index) => gap.leaves[index]?.bloc === bloc),
          activities: experience.activities.get(holder) ?? [],
          mobilised: experience.mobilised,
          assessments: (assessments.get(holder) ?? []).map(({ assessment }) => assessment),
        })
      }),
      activitiesNotPlaced: experience.notPlaced,
      caveats: [
        ...gap.held.notYetHeld,
        ...texts(own?.properties['decided']),
        ...caveatsOf([...gap.states.flatMap(footingsOf), ...experience.footings]),
      ],
      steps: steps.map(({ step }) => step),
      questions: questionsFor(
        {
          access,
          enrolment,
          prerequisites,
          specificBlocs: groups.flatMap(({ bloc, scope }) =>
            scope === 'SPECIFIC' && bloc ? [bloc.split(':')[1] ?? bloc] : [],
          ),
          successors: successors.map(({ label }) => label),
        },
        asOf,
      ),
    }
  })
}
