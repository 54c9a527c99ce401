import { today } from '../domain/dates.ts'
import { distinct } from '../domain/lists.ts'
import type { Resolvers } from '../generated/schema.ts'
import { whatIf } from '../questions/whatIf/whatIf.ts'
import { citationOf } from './citation.ts'
import { profileOf } from './competenceGap.ts'

export const whatIfResolvers: Resolvers = {
  Query: {
    whatIf: (_, { profile, acquire, targets, asOf }, { engine, nearest }) =>
      whatIf(
        engine,
        { profile: profileOf(profile), acquire: distinct(acquire), targets: distinct(targets), asOf: asOf ?? today() },
        nearest,
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
