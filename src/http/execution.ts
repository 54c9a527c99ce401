/**
 * Executes each operation in one read of the graph, again from its beginning where the data change: Apollo's own
 * executor cannot.
 */
import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import { execute, type GraphQLSchema, getOperationAST } from 'graphql'
import { answering, changing, type Services } from '../context.ts'
import type { State } from '../graph/port.ts'
import type { Viewer } from '../model/rights.ts'
import type { Budget, Budgeted } from './budget.ts'
import { limits } from './limits.ts'

type Gateway = ApolloServerOptionsWithGateway<Asker>['gateway']

/** Who asks. */
export interface Asker extends Budgeted {
  /** Aborted when the client has gone: nobody waits for the answer. */
  signal: AbortSignal
  /** What the answer may hold and take, were it computed twice. */
  budget: Budget
  /** Told the state of the graph that the answer is of. */
  onState: (state: State) => void
  viewer: Viewer
}

export const execution = (services: Services, schema: GraphQLSchema): Gateway => {
  let tell: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] = () => undefined
  return {
    onSchemaLoadOrUpdate(callback) {
      tell = callback
      return () => undefined
    },
    async load() {
      tell({ apiSchema: schema, coreSupergraphSdl: '' })
      return {
        executor: async ({ document, operationName, request, context }) =>
          // What changes the graph is done once; what only reads may be done again.
          (getOperationAST(document, operationName)?.operation === 'mutation' ? changing : answering)(
            services,
            async (contextValue) =>
              execute({
                schema,
                document,
                operationName,
                variableValues: request.variables,
                contextValue: { ...contextValue, budget: context['budget'] },
                options: { maxCoercionErrors: limits.errors },
              }),
            { signal: context['signal'], onState: context['onState'], viewer: context['viewer'] },
          ),
      }
    },
    stop: async () => undefined,
  }
}
