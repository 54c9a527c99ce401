import { comparable } from '../domain/coverage.ts'
import { today } from '../domain/dates.ts'
import type { Resolvers } from '../generated/schema.ts'
import { matrix } from '../questions/matrix/matrix.ts'
import { citationOf } from './citation.ts'
import { byName } from './names.ts'

export const matrixResolvers: Resolvers = {
  Query: {
    matrix: (_, { frameworks, asOf }, context) =>
      byName(context, { targets: [...frameworks], kinds: comparable }, ({ targets, nearest }) =>
        matrix(context.engine, { frameworks: targets, asOf: asOf ?? today() }, nearest),
      ),
  },
  Matrix: { citation: ({ frameworks, asOf, revision }) => citationOf('matrix', { frameworks, asOf }, revision) },
  Uncovered: {
    framework: ({ framework }, _, { loaders }) => loaders.present(framework),
    none: ({ none }, _, { loaders }) => loaders.presentAll(none),
    notExamined: ({ notExamined }, _, { loaders }) => loaders.presentAll(notExamined),
  },
}
