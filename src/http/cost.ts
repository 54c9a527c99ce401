/** Refuses before anything is computed: what the schema does not know, and answers that would surely be too large. */
import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, type GraphQLSchema, getVariableValues, Kind, type ValidationRule } from 'graphql'
import {
  type ComplexityEstimator,
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
} from 'graphql-query-complexity'
import { type Budgeted, tooCostly } from './budget.ts'
import { limits } from './limits.ts'
import { refused } from './measure.ts'

/** Where `first` is not asked for, a list is taken as so long; what it really holds is counted by the budget. */
const usualList = 3
/** An outline holds a whole référentiel. */
const usualOutline = 50

/** What is narrowed, ordered or counted by more than an index holds is read whole: it counts as so many values more. */
const wholeKind = 2_000

/**
 * How often the fields below are asked for: by `first` or by the ids named, in the query or in a variable, or by what
 * is usual.
 */
const listCost: ComplexityEstimator = ({ args, childComplexity, field, node, type }) => {
  // The connection around them has counted how many there are.
  if (type.name.endsWith('Connection')) return 1 + childComplexity
  const named = [args['ids'], args['representations']].find(Array.isArray)?.length
  const asked = node.arguments?.some(({ name }) => name.value === 'first') ? args['first'] : named
  // Counted once for the list, however long its page.
  const groups =
    node.selectionSet?.selections.filter((one) => one.kind === Kind.FIELD && one.name.value === 'groups') ?? []
  const whole = groups.length + (args['where'] || args['orderBy'] ? 1 : 0)
  const isList = String(field.type).includes('[') || /Connection!?$/.test(String(field.type))
  const usual = isList && childComplexity > 0 ? (field.name === 'tree' ? usualOutline : usualList) : 1
  return 1 + whole * wholeKind + Math.max(1, typeof asked === 'number' ? asked : usual) * childComplexity
}

/** The specification leaves it to the server to refuse an operation of a type that the schema does not have. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (!context.getSchema().getRootType(node.operation))
      context.reportError(new GraphQLError(`This API has no ${node.operation}s.`, { nodes: node }))
    return false
  },
})

export const costLimit = (schema: GraphQLSchema): ApolloServerPlugin<Budgeted> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, operation, contextValue }) {
        if (!operation)
          throw refused(
            'OPERATION_RESOLUTION_FAILURE',
            request.operationName
              ? 'operationName: the document has no operation of this name.'
              : 'The document has several operations; operationName says which one is asked.',
          )
        const given = request.variables ?? {}
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 })
        // Variables that do not fit are answered by the execution, which names them.
        if (!coerced) return
        const cost = getComplexity({
          schema,
          query: document,
          variables: given,
          estimators: [fieldExtensionsEstimator(), listCost, simpleEstimator({ defaultComplexity: 1 })],
          ...(operation.name ? { operationName: operation.name.value } : {}),
        })
        if (contextValue.cost) contextValue.cost.estimated = cost
        if (cost > limits.values)
          throw tooCostly(`This query may ask for ${cost} values; the limit is ${limits.values}.`)
      },
      async willSendResponse({ contextValue: { cost, budget }, response }) {
        if (!cost || response.body.kind !== 'single') return
        const { singleResult } = response.body
        const { estimated = null } = cost
        singleResult.extensions = {
          ...singleResult.extensions,
          cost: { estimated, held: budget?.spent ?? null, limit: limits.values },
        }
      },
    }
  },
})
