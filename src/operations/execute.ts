/** Runs the public operations in process: what the command line and cited answers say is what the API says. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql'
import { createContext, type Services } from '../context.ts'
import { unwrapFault } from '../errors.ts'

/** Executes a document of this folder; a fault behind a GraphQL error is thrown as itself. */
export async function executeOperation<Result, Variables extends Record<string, unknown>>(
  schema: GraphQLSchema,
  services: Services,
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const result = (await execute({ schema, document, variableValues: variables, contextValue: createContext(services) })) as ExecutionResult<Result>
  const [error] = result.errors ?? []
  if (error) throw unwrapFault(error)
  return result.data as Result
}
