import { today } from '../domain/dates.ts'
import type { Resolvers } from '../generated/schema.ts'
import { textOf } from '../loaders/element.ts'
import { vaeBridge } from '../questions/vaeBridge/vaeBridge.ts'
import { assessmentsNotice, ruleNotice, verdictOfBloc } from '../questions/vaeBridge/vaeRules.ts'
import { citationOf } from './citation.ts'
import { profileOf } from './competenceGap.ts'
import { aboutOne } from './names.ts'

export const vaeBridgeResolvers: Resolvers = {
  Query: {
    vaeBridge: (_, { profile, certification, asOf }, context) =>
      aboutOne(
        context,
        { profile: profileOf(profile), target: certification, kinds: ['Certification'] },
        ({ nearest, target, ...asked }) =>
          vaeBridge(context.engine, { ...asked, certification: target, asOf: asOf ?? today() }, nearest),
      ),
  },
  VaeBridge: {
    citation: ({ profile, certification, asOf, revision }) =>
      citationOf('vaeBridge', { profile, certification, asOf }, revision),
    certification: ({ certification, userErrors }, _, { loaders }) =>
      userErrors.length > 0 ? null : loaders.element.load(certification),
    successors: ({ successors }, _, { loaders }) => loaders.presentAll(successors),
    ruleNotice: () => ruleNotice,
    assessmentsNotice: () => assessmentsNotice,
    activitiesNotPlaced: ({ activitiesNotPlaced }, _, { loaders }) => loaders.presentAll(activitiesNotPlaced),
    steps: ({ steps }, _, { loaders }) => loaders.presentAll(steps),
  },
  VaeAccess: {
    source: ({ source }, _, { loaders }) => (source ? loaders.element.load(source.split(' ')[0] ?? source) : null),
  },
  BridgeGiven: {
    bridge: ({ bridge }, _, { loaders }) => loaders.present(bridge),
    from: ({ from }, _, { loaders }) => loaders.present(from),
  },
  VaeBloc: {
    bloc: ({ bloc }, _, { loaders }) => (bloc ? loaders.element.load(bloc) : null),
    verdictInWords: verdictOfBloc,
    activitiesToAsk: ({ activitiesToAsk }, _, { loaders }) => loaders.presentAll(activitiesToAsk),
    competencesToAsk: ({ competencesToAsk }, _, { loaders }) =>
      Promise.all(
        competencesToAsk.map(async ({ competence: id, state }) => {
          const competence = await loaders.present(id)
          return {
            id,
            code: textOf(competence, 'code') ?? id,
            label: textOf(competence, 'label') ?? id,
            state,
            competence,
          }
        }),
      ),
    assessments: ({ assessments }, _, { loaders }) => loaders.presentAll(assessments),
  },
  VaeActivity: {
    activity: ({ activity }, _, { loaders }) => loaders.present(activity),
    whole: ({ whole }, _, { loaders }) => (whole ? loaders.element.load(whole) : null),
    through: ({ through }, _, { loaders }) => (through ? loaders.element.load(through) : null),
  },
}
