import type { Context } from '../context.ts'
import { today } from '../domain/dates.ts'
import { distinct } from '../domain/lists.ts'
import type { Profile } from '../domain/profile.ts'
import { targetKinds, unreadNotice } from '../domain/target.ts'
import type { ProfileInput, Resolvers } from '../generated/schema.ts'
import { type ElementNode, textOf } from '../loaders/element.ts'
import { membersOf, type CompetenceState as State } from '../model/values.ts'
import { competenceGap } from '../questions/competenceGap/competenceGap.ts'
import { citationOf } from './citation.ts'
import { mappingOf } from './mapping.ts'
import { aboutOne } from './names.ts'

/** Absent lists are empty; the same id twice counts once. */
export const profileOf = (input: ProfileInput): Profile => ({
  certifications: distinct(input.certifications ?? []),
  blocs: distinct(input.blocs ?? []),
  professions: distinct(input.professions ?? []),
  activities: distinct(input.activities ?? []),
  competences: distinct(input.competences ?? []),
  obtained: input.obtained ?? [],
})

/** Assessments and savoirs are shown for what is not acquired. */
const due = (state: State): boolean => state !== 'ACQUIRED'

/**
 * The assessments of the activities that a competence belongs to; where the text ties parts to activities, the parts.
 */
async function assessmentsOf(competence: string, { loaders }: Context): Promise<ElementNode[]> {
  const activities = await loaders.neighbours('MOBILISES', false, ['Activity']).load(competence)
  const assessments = await Promise.all(
    activities.map(({ element }) => loaders.neighbours('ASSESSED_BY', true).load(element.id)),
  )
  return assessments.flat().map(({ element }) => element)
}

export const gapResolvers: Resolvers = {
  Query: {
    competenceGap: (_, { profile, target, asOf }, context) =>
      aboutOne(context, { profile: profileOf(profile), target, kinds: targetKinds }, ({ nearest, ...asked }) =>
        competenceGap(context.engine, { ...asked, asOf: asOf ?? today() }, nearest),
      ),
  },
  CompetenceGap: {
    citation: ({ profile, target, asOf, revision }) => citationOf('competenceGap', { profile, target, asOf }, revision),
    target: ({ target }, _, { loaders }) => loaders.element.load(target),
    through: ({ through }, _, { loaders }) => (through ? loaders.element.load(through) : null),
    throughAlternatives: ({ throughAlternatives }, _, { loaders }) => loaders.presentAll(throughAlternatives),
    unreadBlocs: ({ unreadBlocs }, _, { loaders }) => loaders.presentAll(unreadBlocs),
  },
  Assumption: {
    profession: ({ profession }, _, { loaders }) => loaders.present(profession),
    certification: ({ certification }, _, { loaders }) => loaders.present(certification),
    alternatives: ({ alternatives }, _, { loaders }) => loaders.presentAll(alternatives),
  },
  BlocGap: {
    bloc: ({ bloc }, _, { loaders }) => (bloc ? loaders.element.load(bloc) : null),
    notice: ({ read }) => (read ? null : unreadNotice),
  },
  MacroCompetenceState: { competence: ({ competence }, _, { loaders }) => loaders.present(competence) },
  CompetenceGapItem: {
    competence: ({ competence }, _, { loaders }) => loaders.present(competence),
    assessments: ({ competence, state }, _, context) => (due(state) ? assessmentsOf(competence, context) : []),
    savoirs: async ({ competence, state }, _, { loaders }) =>
      due(state) ? (await loaders.neighbours('DRAWS_ON', true).load(competence)).map(({ element }) => element) : [],
  },
  AssessmentOutline: {
    code: (assessment) => textOf(assessment, 'code'),
    label: (assessment) => textOf(assessment, 'label') ?? assessment.id,
    audience: async (assessment, _, { loaders }) => {
      const whole =
        assessment.kind === 'AssessmentPart'
          ? (await loaders.neighbours('HAS_PART', false, ['Assessment']).load(assessment.id))[0]?.element
          : assessment
      const stated = textOf(whole ?? assessment, 'audience')
      return membersOf('Audience').find((audience) => audience === stated) ?? null
    },
    criteria: async (assessment, _, { loaders }) =>
      (await loaders.neighbours('JUDGED_ON', true).load(assessment.id)).map(({ element }) => element),
  },
  Verdict: {
    crosswalk: ({ crosswalk }, _, { loaders }) => loaders.present(crosswalk),
    carriers: ({ carriers }, _, { loaders }) => loaders.presentAll(carriers ?? []),
    codes: ({ codes }, _, { loaders }) => loaders.presentAll(codes ?? []),
  },
  Evidence: {
    held: ({ held }, _, { loaders }) => loaders.present(held),
    through: ({ through }, _, { loaders }) => loaders.present(through),
    mapping: ({ relation }) => mappingOf(relation),
  },
}
