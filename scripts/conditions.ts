/**
 * What lists are narrowed, ordered and counted by: for each kind its own properties, read from the SDL, each by a
 * condition of its type.
 */
import { Kind as Ast, type DocumentNode, type FieldDefinitionNode, type TypeNode } from 'graphql'
import { type Kind, kinds } from '../src/model/kinds.ts'
import { closedValues, inCapitals } from '../src/model/values.ts'

const scalars: Record<string, string> = {
  ID: 'TextCondition',
  String: 'TextCondition',
  Date: 'TextCondition',
  Int: 'NumberCondition',
  Float: 'NumberCondition',
  Boolean: 'BooleanCondition',
}
/** What every element has, beside its kind; the framework is named by its id. */
const shared: [string, string][] = [
  ['id', 'TextCondition'],
  ['framework', 'TextCondition'],
]

const nameOf = (type: TypeNode): string => (type.kind === Ast.NAMED_TYPE ? type.name.value : nameOf(type.type))
const conditionOf = (type: string): string | undefined =>
  scalars[type] ?? (type in closedValues ? `${type}Condition` : undefined)

function conditionsOf(fields: readonly FieldDefinitionNode[] = []): [string, string][] {
  return fields.flatMap(({ name, type, arguments: given, directives }) => {
    const condition = conditionOf(nameOf(type))
    const former = directives?.some((one) => one.name.value === 'deprecated')
    return condition && !former && (given?.length ?? 0) === 0 && name.value !== 'kind' ? [[name.value, condition]] : []
  })
}

/**
 * Kind → its fields that hold a value, with the condition that each takes; `sdl` is the printed schema without this
 * part.
 */
export function conditionFields(sdl: DocumentNode): Record<string, [string, string][]> {
  const found = new Map<string, [string, string][]>()
  for (const one of sdl.definitions) {
    if (
      one.kind === Ast.INTERFACE_TYPE_DEFINITION ||
      one.kind === Ast.OBJECT_TYPE_DEFINITION ||
      one.kind === Ast.OBJECT_TYPE_EXTENSION
    )
      found.set(one.name.value, [...(found.get(one.name.value) ?? []), ...conditionsOf(one.fields)])
  }
  const inherited = [...shared, ...(found.get('Element') ?? [])]
  return Object.fromEntries(
    [...kinds, 'Element' as const].map((kind) => [
      kind,
      [...new Map([...inherited, ...(kind === 'Element' ? [] : (found.get(kind) ?? []))])],
    ]),
  )
}

const ofEnum = (name: string): string => `"Of ${name}: conditions that stand together all hold."
input ${name}Condition {
  "Is this."
  eq: ${name}
  "Is one of these."
  in: [${name}!]
  "Is there (true), or is not (false)."
  exists: Boolean
}
`

const ofKind = (
  kind: Kind,
  fields: [string, string][],
): string => `"Narrows a list of ${kind}; what stands together all holds."
input ${kind}Where {
${fields.map(([name, condition]) => `  "Its \`${name}\`."\n  ${name}: ${condition}`).join('\n')}
  "Has a relation such as each of these."
  has: [RelationCondition!]
  "Has no relation such as any of these."
  hasNot: [RelationCondition!]
  "One of these holds."
  or: [${kind}Where!]
  "This does not hold."
  not: ${kind}Where
}

"One step of an order: by a property or by how many relations; what has none comes last."
input ${kind}Order {
  "By this property."
  by: ${kind}Property
  "By how many relations such as this there are."
  degree: RelationCondition
  "From the highest down."
  descending: Boolean = false
}
`

const propertiesOf = (
  kind: string,
  fields: [string, string][],
): string => `"What a list of ${kind} is ordered and counted by."
enum ${kind}Property {
${fields.map(([name]) => `  "The field \`${name}\`."\n  ${inCapitals(name)}`).join('\n')}
}
`

export function conditionsSdl(fields: Record<string, [string, string][]>): string {
  const used = new Set(Object.values(fields).flatMap((list) => list.map(([, condition]) => condition)))
  return [
    '# Generated from the SDL of each kind by `npm run generate`; do not edit.',
    ...Object.keys(closedValues)
      .filter((name) => used.has(`${name}Condition`))
      .map(ofEnum),
    ...kinds.map((kind) => ofKind(kind, fields[kind] ?? [])),
    ...Object.entries(fields).map(([kind, list]) => propertiesOf(kind, list)),
  ].join('\n')
}
