/** The public questions as a list: each operation of this folder that is named as the field it asks. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql'
import * as documents from '../generated/operations/graphql.ts'
import { type Ask, BadArguments } from './execute.ts'
import { french } from './french.ts'
import { inputSchema, type JsonSchema, outputSchema } from './jsonSchema.ts'

/** Whatever is asked, an answer says at least this. */
export interface AnyAnswer {
  revision: string
  citation: string
  caveats?: string[]
  userErrors: { field: string; message: string; suggestions: { id: string; label: string }[] }[]
}
export type { Ask, TypedDocumentNode as TypedDocument }
export type AnyDocument = TypedDocumentNode<Record<string, AnyAnswer>, Record<string, unknown>>

export interface PublicQuestion {
  /** Of the operation, and of the field that it asks. */
  name: string
  document: AnyDocument
  /** In French and in English. */
  title: string
  description: string
  /** Of its arguments, as one object. */
  input: JsonSchema
  /** Of its answer, as the operation selects it. */
  output: JsonSchema
  /** Throws BadArguments for arguments that it does not take: unknown, missing, of another type. */
  check(given: Record<string, unknown>): void
}

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT
}

const operationOf = (document: DocumentNode): OperationDefinitionNode | undefined =>
  document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)

function questionOf(schema: GraphQLSchema, document: DocumentNode): PublicQuestion | undefined {
  const operation = operationOf(document)
  const selection = operation?.selectionSet.selections[0]
  const name = operation?.name?.value ?? ''
  const field = schema.getQueryType()?.getFields()[name]
  if (!operation || !field || selection?.kind !== Kind.FIELD || selection.name.value !== name) return undefined
  const variables = operation.variableDefinitions ?? []
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )
  const argumentsOf = new Map(field.args.map((one) => [one.name, one]))
  const words = french[name]
  if (!words) throw new Error(`${name} has no French name in src/operations/french.ts.`)
  const properties = variables.map(({ variable, type }): [string, JsonSchema] => {
    const own = argumentsOf.get(variable.name.value)
    const known = typeFromAST(schema, type as never)
    if (!own || !isInputType(known)) throw new Error(`${name}: '${variable.name.value}' is no argument.`)
    const said = [french[variable.name.value]?.means, own.description].filter(Boolean).join(' / ')
    const usual = own.astNode?.defaultValue
    return [
      own.name,
      { ...inputSchema(known), description: said, ...(usual ? { default: valueFromASTUntyped(usual) } : {}) },
    ]
  })
  return {
    name,
    document: document as AnyDocument,
    title: words.title,
    description: [words.means, field.description].filter(Boolean).join('\n\n'),
    input: {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: variables
        .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue)
        .map(({ variable }) => variable.name.value),
      additionalProperties: false,
    },
    output: outputSchema(field.type, selection.selectionSet, { schema, fragments }),
    check(given) {
      const taken = variables.map(({ variable }) => variable.name.value)
      const unknown = Object.keys(given).filter((one) => !taken.includes(one))
      if (unknown.length > 0) throw new BadArguments(`'${unknown.join("', '")}' is none of ${taken.join(', ')}.`)
      const { errors } = getVariableValues(schema, variables, given)
      if (errors) throw new BadArguments(errors.map(({ message }) => message).join(' '))
    },
  }
}

export type PublicQuestions = ReadonlyMap<string, PublicQuestion>

/** The public questions by name, in the order of their names. */
export const publicQuestions = (schema: GraphQLSchema): PublicQuestions =>
  new Map(
    Object.values(documents)
      .filter(isDocument)
      .flatMap((document) => {
        const question = questionOf(schema, document)
        return question ? [[question.name, question] as const] : []
      }),
  )
