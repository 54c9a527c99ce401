import { today } from '../domain/dates.ts'
import type { Resolvers } from '../generated/schema.ts'
import { longestPath, namedKinds, paths } from '../questions/paths/paths.ts'
import { citationOf } from './citation.ts'
import { mappingOf } from './mapping.ts'
import { byName } from './names.ts'

export const pathsResolvers: Resolvers = {
  Query: {
    paths: (_, { from, to, maxLength, relations, first, asOf }, context) =>
      byName(context, { targets: [from, to], kinds: namedKinds }, ({ targets: [start = from, end = to], nearest }) =>
        paths(
          context.engine,
          {
            from: start,
            to: end,
            maxLength: maxLength ?? longestPath,
            relations: relations ?? [],
            first: first ?? 10,
            asOf: asOf ?? today(),
          },
          nearest,
        ),
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
