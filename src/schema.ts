import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import {
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
  GraphQLSpecifiedByDirective,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  isScalarType,
  Kind,
  parse,
  type ScalarTypeDefinitionNode,
} from 'graphql'
import { schemaFile } from './files.ts'
import { listTooLong } from './loaders/loaders.ts'
import { resolvers } from './resolvers/index.ts'
import { guardMutations } from './resolvers/rights.ts'

type Resolve = GraphQLFieldResolver<unknown, unknown>

/** A field under its own name. What no answer holds is a defect that is said, not a null. */
const own =
  (name: string): Resolve =>
  (source, args, context, info) => {
    const value = defaultFieldResolver(source, args, context, info)
    if (value === undefined) throw new Error(`${name}: the answer has no such value.`)
    return value
  }

/** What to ask instead of a list that is too long, where its element does not give it page by page. */
const instead: Record<string, string> = {
  groups: 'narrow the list with `where`, or count by what fewer values tell apart',
}

/** A list that may hold so many: more is an error. */
const bounded =
  (name: string, most: number, resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    const checked = (list: unknown): unknown => {
      if (Array.isArray(list) && list.length > most) throw listTooLong(name, most, instead[name.split('.')[1] ?? ''])
      return list
    }
    const list: unknown = resolve(source, args, context, info)
    return list instanceof Promise ? list.then(checked) : checked(list)
  }

/** Enums whose values stand for fields, which are in camel case: `FRAMEWORK_KIND` is `frameworkKind` within. */
function namesWithin(sdl: DocumentNode): Record<string, Record<string, string>> {
  const within = (name: string) => name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(
    sdl.definitions.flatMap((one) =>
      one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value.endsWith('Property')
        ? [[one.name.value, Object.fromEntries((one.values ?? []).map(({ name }) => [name.value, within(name.value)]))]]
        : [],
    ),
  )
}

/** A scalar whose reader is a library's says of itself what the SDL does. */
function sayAsPrinted(type: GraphQLScalarType, printed: ScalarTypeDefinitionNode): void {
  type.description = printed.description?.value
  type.specifiedByURL = getDirectiveValues(GraphQLSpecifiedByDirective, printed)?.['url'] as string | undefined
}

/** A former name answers what the field does that its deprecation names: ``Until 2027-06-01: use `acquires`.`` */
function answerFormerNames(type: GraphQLObjectType): void {
  const fields = type.getFields()
  for (const field of Object.values(fields)) {
    const now = fields[/: use `(\w+)`\.$/.exec(field.deprecationReason ?? '')?.[1] ?? '']
    if (!now) continue
    const { name, resolve = own(`${type.name}.${now.name}`) } = now
    field.resolve ??= (source, args, context, info) => resolve(source, args, context, { ...info, fieldName: name })
  }
}

/**
 * The executable schema: the printed SDL with its resolvers, mutations behind their rules. A resolver that the SDL does
 * not know, a field of an element and a type of several that have none stop the start.
 */
export function createSchema(): GraphQLSchema {
  const typeDefs = parse(readFileSync(schemaFile, 'utf8'))
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: [...resolvers, namesWithin(typeDefs)],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'ignore' },
    // The schema is nobody else's: a copy for each step would take most of the time of a start.
    updateResolversInPlace: true,
  })
  const bound = schema.getDirective('bound')
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && type.astNode) sayAsPrinted(type, type.astNode)
    if (isAbstractType(type) && !type.resolveType) throw new Error(`${type.name} has no resolver that tells its types.`)
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    answerFormerNames(type)
    const isElement = type.getInterfaces().some(({ name }) => name === 'Element')
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`
      if (!field.resolve && isElement) throw new Error(`${name} has no resolver.`)
      field.resolve ??= own(name)
      const most = bound && field.astNode ? getDirectiveValues(bound, field.astNode)?.['most'] : undefined
      if (typeof most === 'number') field.resolve = bounded(name, most, field.resolve)
    }
  }
  guardMutations(schema.getMutationType())
  return schema
}
