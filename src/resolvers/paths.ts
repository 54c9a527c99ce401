import { today } from '../domain/dates.ts'
import type { Resolvers } from '../generated/schema.ts'
import { longestPath, paths } from '../questions/paths/paths.ts'
import { citationOf } from './citation.ts'
import { mappingOf } from './mapping.ts'

export const pathsResolvers: Resolvers = {
  Query: {
    paths: (_, { from, to, maxLength, relations, first, asOf }, { engine, nearest }) =>
      paths(
        engine,
        {
          from,
          to,
          maxLength: maxLength ?? longestPath,
          relations: relations ?? [],
          first: first ?? 10,
          asOf: asOf ?? today(),
        },
        nearest,
      ),
  },
  Paths: {
    citation: ({ from, to, maxLength, relations, first, asOf, revision }) =>
      citationOf('paths', { from, to, maxLength, relations, first, asOf }, revision),
    from: ({ from }, _, { loaders }) => loaders.element.load(from),
    to: ({ to }, _, { loaders }) => loaders.element.load(to),
  },
  PathStep: {
    from: ({ from }, _, { loaders }) => loaders.present(from),
    to: ({ to }, _, { loaders }) => loaders.present(to),
    mapping: ({ mapping }) => mappingOf(mapping),
    together: ({ together }, _, { loaders }) => loaders.presentAll(together),
  },
}
