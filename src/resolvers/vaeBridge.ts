import { today } from '../analyses/dates.ts'
import { vaeBridge } from '../analyses/vaeBridge.ts'
import { assessmentsNotice, ruleNotice, verdictInWords } from '../analyses/vaeRules.ts'
import type { Resolvers } from '../generated/schema.ts'
import { citationOf } from './citation.ts'
import { profileOf } from './gap.ts'

export const vaeBridgeResolvers: Resolvers = {
  Query: {
    vaeBridge: (_, { profile, certification, asOf }, { engine, nearest }) => vaeBridge(engine, { profile: profileOf(profile), certification, asOf: asOf ?? today() }, nearest),
  },
  VaeBridge: {
    citation: ({ profile, certification, asOf, revision }) => citationOf('vaeBridge', { profile, certification, asOf }, revision),
    certification: ({ certification, userErrors }, _, { loaders }) => (userErrors.length > 0 ? null : loaders.element.load(certification)),
    successors: ({ successors }, _, { loaders }) => loaders.presentAll(successors),
    ruleNotice: () => ruleNotice,
    assessmentsNotice: () => assessmentsNotice,
    steps: ({ steps }, _, { loaders }) => loaders.presentAll(steps),
  },
  VaeAccess: { source: ({ source }, _, { loaders }) => (source ? loaders.element.load(source.split(' ')[0] ?? source) : null) },
  BridgeGiven: {
    bridge: ({ bridge }, _, { loaders }) => loaders.present(bridge),
    from: ({ from }, _, { loaders }) => loaders.present(from),
  },
  VaeBloc: {
    bloc: ({ bloc }, _, { loaders }) => (bloc ? loaders.element.load(bloc) : null),
    verdictInWords: ({ verdict }) => verdictInWords[verdict],
    activitiesToAsk: ({ activitiesToAsk }, _, { loaders }) => loaders.presentAll(activitiesToAsk),
    competencesToAsk: ({ competencesToAsk }, _, { loaders }) => loaders.presentAll(competencesToAsk),
    assessments: ({ assessments }, _, { loaders }) => loaders.presentAll(assessments),
  },
  VaeActivity: {
    activity: ({ activity }, _, { loaders }) => loaders.present(activity),
    whole: ({ whole }, _, { loaders }) => (whole ? loaders.element.load(whole) : null),
    through: ({ through }, _, { loaders }) => (through ? loaders.element.load(through) : null),
  },
}
