import { today } from '../domain/dates.ts'
import { targetKinds } from '../domain/target.ts'
import type { Resolvers } from '../generated/schema.ts'
import { mostCandidates, suggestions } from '../questions/suggestions/suggestions.ts'
import { within } from './badInput.ts'
import { citationOf } from './citation.ts'
import { profileOf } from './competenceGap.ts'
import { aboutOne } from './names.ts'

export const suggestionsResolvers: Resolvers = {
  Query: {
    suggestions: (_, { profile, target, first, asOf }, context) =>
      aboutOne(context, { profile: profileOf(profile), target, kinds: targetKinds }, ({ nearest, ...asked }) =>
        suggestions(context.engine, { ...asked, first: first ?? 3, asOf: asOf ?? today() }, nearest),
      ),
  },
  CompetenceGap: {
    suggestions: async ({ profile, target, asOf, userErrors }, { first }, { engine, nearest }) =>
      userErrors.length > 0
        ? []
        : (
            await suggestions(
              engine,
              { profile, target, asOf, first: within('first', first ?? 3, mostCandidates) },
              nearest,
            )
          ).items,
  },
  Suggestions: {
    citation: ({ profile, target, first, asOf, revision }) =>
      citationOf('suggestions', { profile, target, first, asOf }, revision),
    target: ({ target }, _, { loaders }) => loaders.element.load(target),
  },
  CompetenceSuggestions: { competence: ({ competence }, _, { loaders }) => loaders.present(competence) },
  Candidate: {
    held: ({ held }, _, { loaders }) => loaders.present(held),
    through: ({ through }, _, { loaders }) => loaders.present(through),
    status: () => 'PROPOSED',
    method: () => 'COMPUTED',
  },
}
