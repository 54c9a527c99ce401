/** Runs the public operations in process: what the command line and cited answers say is what the API says. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type ExecutionResult, execute, type GraphQLSchema, getVariableValues, Kind } from 'graphql'
import { answering, type Services } from '../context.ts'
import { Mistake, unwrapFault } from '../errors.ts'

/** Arguments that an operation does not take: a value of another type, one that is missing, one too many. */
export class BadArguments extends Mistake {
  override readonly name = 'BadArguments'
}

/**
 * Executes a document of this folder; a fault behind a GraphQL error is thrown as itself, and arguments that do not fit
 * as BadArguments.
 */
export type Ask = <Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<Result>

export const inProcess =
  (schema: GraphQLSchema, services: Services, options: Parameters<typeof answering>[2] = {}): Ask =>
  async <Result, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Result, Variables>,
    variables: Variables,
  ): Promise<Result> => {
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
    const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables)
    if (errors) throw new BadArguments(errors.map(({ message }) => message).join(' '))
    const result = await answering(
      services,
      async (contextValue) =>
        (await execute({ schema, document, variableValues: variables, contextValue })) as ExecutionResult<Result>,
      options,
    )
    const [error] = result.errors ?? []
    if (error) throw unwrapFault(error)
    return result.data as Result
  }
