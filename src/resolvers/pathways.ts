import { today } from '../domain/dates.ts'
import type { Resolvers } from '../generated/schema.ts'
import { pathways } from '../questions/pathways/pathways.ts'
import { citationOf } from './citation.ts'
import { profileOf } from './competenceGap.ts'

export const pathwaysResolvers: Resolvers = {
  Query: {
    pathways: (_, { profile, target, maxSteps, first, asOf }, { engine, nearest }) =>
      pathways(
        engine,
        { profile: profileOf(profile), target, maxSteps: maxSteps ?? 3, first: first ?? 10, asOf: asOf ?? today() },
        nearest,
      ),
  },
  Pathways: {
    citation: ({ profile, target, maxSteps, first, asOf, revision }) =>
      citationOf('pathways', { profile, target, maxSteps, first, asOf }, revision),
    target: ({ target }, _, { loaders }) => loaders.element.load(target),
  },
  PathwayStep: {
    certification: ({ certification }, _, { loaders }) => loaders.present(certification),
    notCovered: ({ notCovered }, _, { loaders }) => loaders.presentAll(notCovered),
  },
}
