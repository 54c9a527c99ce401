/**
 * Cited answers: `GET /answers/<operation>?arguments=…&revision=…` gives an answer again, as JSON, and says whether the
 * data have changed since.
 */

import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { FastifyInstance } from 'fastify'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { Services } from '../context.ts'
import * as documents from '../generated/operations/graphql.ts'
import { BadArguments, inProcess } from '../operations/execute.ts'
import { type Code, codes } from './codes.ts'
import { told } from './errors.ts'
import { measureVariables } from './measure.ts'
import type { Place } from './places.ts'

/** Every analysis of src/operations can be cited, under its own name, which is that of its field. */
const operations = new Map(
  Object.values(documents as Record<string, unknown>).flatMap((document) => {
    const definition = (document as DocumentNode | undefined)?.definitions?.find(
      (one) => one.kind === 'OperationDefinition',
    )
    const field = definition?.kind === 'OperationDefinition' ? definition.selectionSet.selections[0] : undefined
    return definition?.kind === 'OperationDefinition' &&
      definition.name &&
      field?.kind === 'Field' &&
      field.name.value === definition.name.value
      ? [
          [
            definition.name.value,
            document as TypedDocumentNode<Record<string, { revision: string }>, Record<string, unknown>>,
          ] as const,
        ]
      : []
  }),
)

function argumentsOf(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

export const answerRoutes =
  (services: Services, schema: GraphQLSchema, place: Place) =>
  async (app: FastifyInstance): Promise<void> => {
    const ask = inProcess(schema, services)
    app.get<{ Params: { operation: string }; Querystring: { arguments?: string; revision?: string } }>(
      '/answers/:operation',
      async (request, reply) => {
        // The address says what a person holds.
        reply.header('cache-control', 'no-store')
        const refuse = (code: Code, message: string) =>
          reply.code(codes[code].status).send({ error: { code, message: told(message) } })
        const document = operations.get(request.params.operation)
        if (!document)
          return refuse(
            'UNKNOWN_OPERATION',
            `operation: '${request.params.operation}' is none of ${[...operations.keys()].join(', ')}.`,
          )
        const variables = argumentsOf(request.query.arguments)
        if (!variables)
          return refuse('BAD_ARGUMENTS', 'arguments: a JSON object such as {"target":"cpas-2025"} is expected.')
        const data = await place(async () => {
          measureVariables(variables)
          return ask(document, variables)
        }).catch((error: unknown) => {
          if (error instanceof BadArguments) return error
          throw error
        })
        if (data instanceof BadArguments) return refuse('BAD_ARGUMENTS', `arguments: ${data.message}`)
        const answer = data[request.params.operation]
        const cited = request.query.revision ?? null
        const current = answer?.revision ?? null
        return {
          citation: {
            operation: request.params.operation,
            arguments: variables,
            revision: cited,
            currentRevision: current,
            changed: cited !== null && cited !== current,
          },
          ...(cited !== null && cited !== current
            ? {
                notice:
                  'Les données ont changé depuis cette citation : ' +
                  'la réponse ci-dessous est celle de la révision actuelle.',
              }
            : {}),
          answer,
        }
      },
    )
  }
