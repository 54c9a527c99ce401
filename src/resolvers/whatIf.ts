import { today } from '../domain/dates.ts'
import { distinct } from '../domain/lists.ts'
import { targetKinds } from '../domain/target.ts'
import type { Resolvers } from '../generated/schema.ts'
import { whatIf } from '../questions/whatIf/whatIf.ts'
import { citationOf } from './citation.ts'
import { profileOf } from './competenceGap.ts'
import { byName } from './names.ts'

export const whatIfResolvers: Resolvers = {
  Query: {
    whatIf: (_, { profile, acquire, targets, asOf }, context) =>
      byName(context, { profile: profileOf(profile), targets: [...targets], kinds: targetKinds }, (asked) =>
        whatIf(
          context.engine,
          {
            profile: asked.profile,
            acquire: distinct(acquire),
            targets: distinct(asked.targets),
            asOf: asOf ?? today(),
          },
          asked.nearest,
        ),
      ),
  },
  WhatIf: {
    citation: ({ profile, acquire, askedTargets, asOf, revision }) =>
      citationOf('whatIf', { profile, acquire, targets: askedTargets, asOf }, revision),
    acquire: async ({ acquire }, _, { loaders }) =>
      (await Promise.all(acquire.map((id) => loaders.element.load(id)))).filter((element) => element !== null),
  },
  WhatIfTarget: { target: ({ target }, _, { loaders }) => loaders.present(target) },
  StateChange: {
    competence: ({ competence }, _, { loaders }) => loaders.present(competence),
    bloc: ({ bloc }, _, { loaders }) => (bloc ? loaders.element.load(bloc) : null),
  },
}
