import { today } from '../domain/dates.ts'
import { targetKinds } from '../domain/target.ts'
import type { Resolvers } from '../generated/schema.ts'
import { pathways } from '../questions/pathways/pathways.ts'
import { citationOf } from './citation.ts'
import { profileOf } from './competenceGap.ts'
import { aboutOne } from './names.ts'

export const pathwaysResolvers: Resolvers = {
  Query: {
    pathways: (_, { profile, target, maxSteps, first, asOf }, context) =>
      aboutOne(context, { profile: profileOf(profile), target, kinds: targetKinds }, ({ nearest, ...asked }) =>
        pathways(
          context.engine,
          { ...asked, maxSteps: maxSteps ?? 3, first: first ?? 10, asOf: asOf ?? today() },
          nearest,
        ),
      ),
  },
  Pathways: {
    citation: ({ profile, target, maxSteps, first, asOf, revision }) =>
      citationOf('pathways', { profile, target, maxSteps, first, asOf }, revision),
    target: ({ target }, _, { loaders }) => loaders.element.load(target),
  },
  LawRoute: {
    bridge: ({ bridge }, _, { loaders }) => loaders.present(bridge),
    from: ({ from }, _, { loaders }) => loaders.present(from),
    to: ({ to }, _, { loaders }) => loaders.present(to),
  },
  TargetEntry: {
    certification: ({ certification }, _, { loaders }) => loaders.present(certification),
    successors: ({ successors }, _, { loaders }) => loaders.presentAll(successors),
  },
  PathwayStep: {
    certification: ({ certification }, _, { loaders }) => loaders.present(certification),
    notCovered: ({ notCovered }, _, { loaders }) => loaders.presentAll(notCovered),
    notExamined: ({ notExamined }, _, { loaders }) => loaders.presentAll(notExamined),
  },
  PathwaySetAside: { certification: ({ certification }, _, { loaders }) => loaders.present(certification) },
  PathwayUnread: { certification: ({ certification }, _, { loaders }) => loaders.present(certification) },
}
