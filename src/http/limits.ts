/** What a query may cost: limits by well-kept libraries, with defaults that the explorer and the examples stay well below. */
import type { ApolloServerPlugin } from '@apollo/server'
import { ApolloArmor } from '@escape.tech/graphql-armor'
import { GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql'
import {
  type ComplexityEstimator,
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
} from 'graphql-query-complexity'

export const limits = {
  depth: 14,
  aliases: 30,
  tokens: 3_000,
  /** Fields, each counted as often as the lists above it ask for. */
  cost: 50_000,
  bodyBytes: 256 * 1024,
}

/** Lists without a `first` are short in this graph: blocs, parts, criteria. */
const shortList = 3
const unitCost = simpleEstimator({ defaultComplexity: 1 })

/** `first` decides how often the fields below are asked for, whether it stands in the query or in a variable. */
const listCost: ComplexityEstimator = (options) => {
  const { args, childComplexity, field, type } = options
  // The connection around them has counted how many there are.
  if (type.name.endsWith('Connection')) return 1 + childComplexity
  const first = typeof args['first'] === 'number' ? args['first'] : undefined
  const many = first ?? (String(field.type).includes('[') && childComplexity > 0 ? shortList : 1)
  return 1 + Math.max(1, many) * childComplexity
}

const costLimit = (schema: GraphQLSchema): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, operation, operationName }) {
        // Variables that do not fit are answered by the execution, which names them.
        if (getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {}).errors) return
        const cost = getComplexity({
          schema,
          query: document,
          variables: request.variables ?? {},
          estimators: [fieldExtensionsEstimator(), listCost, unitCost],
          ...(operationName ? { operationName } : {}),
        })
        if (cost > limits.cost) {
          throw new GraphQLError(
            `This query may ask for ${cost} values; the limit is ${limits.cost}. Ask for fewer at a time: a smaller \`first\`, or fewer nested lists.`,
            {
              extensions: { code: 'QUERY_TOO_COSTLY', cost, limit: limits.cost, http: { status: 400 } },
            },
          )
        }
      },
    }
  },
})

export function guards(schema: GraphQLSchema) {
  const armor = new ApolloArmor({
    maxDepth: { n: limits.depth, flattenFragments: true },
    maxAliases: { n: limits.aliases },
    maxDirectives: { n: 20 },
    // graphql's own parser counts tokens, and answers 400.
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect()
  return { ...armor, plugins: [...armor.plugins, costLimit(schema)] }
}
