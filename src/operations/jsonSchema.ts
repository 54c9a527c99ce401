/** What GraphQL says of arguments and answers, as JSON Schema (2020-12): for assistants, and for REST. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLNullableType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

export interface JsonSchema {
  [key: string]: unknown
}

const scalars: Record<string, JsonSchema> = {
  String: { type: 'string' },
  ID: { type: 'string' },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
}

const described = (text: string | null | undefined): JsonSchema => (text ? { description: text } : {})
const orNull = (schema: JsonSchema): JsonSchema => {
  if (Array.isArray(schema['enum'])) return { ...schema, enum: [...schema['enum'], null] }
  return typeof schema['type'] === 'string' ? { ...schema, type: [schema['type'], 'null'] } : schema
}
const leaf = (type: GraphQLNullableType): JsonSchema =>
  isEnumType(type) ? { enum: type.getValues().map(({ name }) => name) } : (scalars[getNamedType(type).name] ?? {})

/** A variable or a field of an input; what is left out is not null. */
export function inputSchema(type: GraphQLInputType): JsonSchema {
  if (isNonNullType(type)) return inputSchema(type.ofType)
  if (isListType(type)) return { type: 'array', items: inputSchema(type.ofType) }
  if (!isInputObjectType(type)) return leaf(type)
  const fields = Object.values(type.getFields())
  return {
    type: 'object',
    ...described(type.description),
    properties: Object.fromEntries(
      fields.map((field) => [field.name, { ...inputSchema(field.type), ...described(field.description) }]),
    ),
    required: fields
      .filter(({ type: own, defaultValue }) => isNonNullType(own) && defaultValue === undefined)
      .map(({ name }) => name),
    additionalProperties: false,
  }
}

export interface Selecting {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

interface Selected {
  field: FieldNode
  parent: string
  /** Whether only some of the types that can stand here have it. */
  some: boolean
}

/** The fields of a selection, its fragments written out. */
function selected(selections: SelectionSetNode, parent: string, { fragments, schema }: Selecting): Selected[] {
  const on = (set: SelectionSetNode, type: string): Selected[] => {
    const narrower = type !== parent && !isSubtype(schema, parent, type)
    return selected(set, type, { fragments, schema }).map((one) => ({
      ...one,
      some: one.some || narrower,
    }))
  }
  return selections.selections.flatMap((one): Selected[] => {
    if (one.kind === Kind.FIELD) return [{ field: one, parent, some: false }]
    const fragment = one.kind === Kind.FRAGMENT_SPREAD ? fragments.get(one.name.value) : one
    if (!fragment) throw new Error('A fragment is missing.')
    return on(fragment.selectionSet, fragment.typeCondition?.name.value ?? parent)
  })
}

/** Whether whatever is `type` is also `other`. */
function isSubtype(schema: GraphQLSchema, type: string, other: string): boolean {
  const [own, wider] = [schema.getType(type), schema.getType(other)]
  return isObjectType(own) && isInterfaceType(wider) && schema.isSubType(wider, own)
}

/** What an answer holds of a type, as it is selected. */
export function outputSchema(
  type: GraphQLOutputType,
  selections: SelectionSetNode | undefined,
  on: Selecting,
): JsonSchema {
  if (!isNonNullType(type)) return orNull(outputSchemaOf(type, selections, on))
  return outputSchemaOf(type.ofType, selections, on)
}

function outputSchemaOf(
  type: GraphQLNullableType & GraphQLOutputType,
  selections: SelectionSetNode | undefined,
  on: Selecting,
): JsonSchema {
  if (isListType(type)) return { type: 'array', items: outputSchema(type.ofType, selections, on) }
  if (!isCompositeType(type) || !selections) return leaf(type)
  const fields = selected(selections, type.name, on)
  const properties = fields.map(({ field, parent }): [string, JsonSchema] => {
    const name = field.alias?.value ?? field.name.value
    if (field.name.value === '__typename') return [name, { type: 'string' }]
    const owner = on.schema.getType(parent)
    const known = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[field.name.value] : undefined
    if (!known) throw new Error(`${parent}.${field.name.value} is not in the schema.`)
    return [name, outputSchema(known.type, field.selectionSet, on)]
  })
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: [
      ...new Set(fields.filter(({ some }) => !some).map(({ field }) => field.alias?.value ?? field.name.value)),
    ],
    additionalProperties: false,
  }
}
