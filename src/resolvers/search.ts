import type { Resolvers } from '../generated/schema.ts'
import { search } from '../questions/search/search.ts'
import { citationOf } from './citation.ts'

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, { text, kinds, frameworks, first }, { nearest, ...services }) =>
      search(
        services,
        { text, kinds: kinds ?? undefined, frameworks: frameworks ?? undefined, first: first ?? 10 },
        nearest,
      ),
  },
  SearchAnswer: { citation: ({ question, revision }) => citationOf('search', question, revision) },
  SearchItem: { element: ({ id }, _, { loaders }) => loaders.present(id) },
}
