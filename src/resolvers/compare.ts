import type { Context } from '../context.ts'
import { type AlignmentRead, comparable } from '../domain/coverage.ts'
import { today } from '../domain/dates.ts'
import type { Resolvers } from '../generated/schema.ts'
import { compare } from '../questions/compare/compare.ts'
import { citationOf } from './citation.ts'
import { mappingOf } from './mapping.ts'
import { byName } from './names.ts'

/** Alignments with their two elements loaded. */
const withElements = (alignments: AlignmentRead[], { loaders }: Context) =>
  Promise.all(
    alignments.map(async ({ relation, ...one }) => ({
      ...one,
      mapping: mappingOf(relation),
      held: await loaders.present(one.held),
      target: await loaders.present(one.target),
    })),
  )

export const compareResolvers: Resolvers = {
  Query: {
    compare: (_, { a, b, asOf }, context) =>
      byName(context, { targets: [a, b], kinds: comparable }, ({ targets: [first = a, second = b], nearest }) =>
        compare(context.engine, { a: first, b: second, asOf: asOf ?? today() }, nearest),
      ),
  },
  Comparison: { citation: ({ a, b, asOf, revision }) => citationOf('compare', { a, b, asOf }, revision) },
  FrameworkCoverage: {
    of: ({ of }, _, { loaders }) => loaders.present(of),
    against: ({ against }, _, { loaders }) => loaders.present(against),
    crosswalk: ({ crosswalk }, _, { loaders }) => (crosswalk ? loaders.element.load(crosswalk) : null),
    only: ({ only }, _, { loaders }) => loaders.presentAll(only),
    notExamined: ({ notExamined }, _, { loaders }) => loaders.presentAll(notExamined),
  },
  CoverageRow: { group: ({ group }, _, { loaders }) => loaders.present(group) },
  CoveredItem: {
    element: ({ element }, _, { loaders }) => loaders.present(element),
    alignments: ({ alignments }, _, context) => withElements(alignments, context),
  },
  CellItem: {
    element: ({ element }, _, { loaders }) => loaders.present(element),
    alignments: ({ alignments }, _, context) => withElements(alignments, context),
  },
  CoverageCell: {
    held: ({ held }, _, { loaders }) => loaders.present(held),
    alignments: ({ alignments }, _, context) => withElements(alignments, context),
  },
}
