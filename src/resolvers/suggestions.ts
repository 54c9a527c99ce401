import { today } from '../domain/dates.ts'
import { targetKinds } from '../domain/target.ts'
import type { Resolvers } from '../generated/schema.ts'
import { mostCandidates, suggestions } from '../questions/suggestions/suggestions.ts'
import { within } from './badInput.ts'
import { citationOf } from './citation.ts'
import { profileOf } from './competenceGap.ts'
import { byName } from './names.ts'

export const suggestionsResolvers: Resolvers = {
  Query: {
    suggestions: (_, { profile, target, first, asOf }, context) =>
      byName(context, { profile: profileOf(profile), targets: [target], kinds: targetKinds }, (asked) =>
        suggestions(
          context.engine,
          {
            profile: asked.profile,
            target: asked.targets[0] ?? target,
            first: first ?? 3,
            asOf: asOf ?? today(),
          },
          asked.nearest,
        ),
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
