/** The graph as a subgraph of Apollo Federation 2: each kind is an entity, found again by its id. */
import {
  type ConstDirectiveNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind as Node,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql'
import { z } from 'zod'
import type { Context } from '../context.ts'
import type { ElementNode } from '../loaders/element.ts'
import { isKind, kinds } from '../model/kinds.ts'
import { badInput } from './badInput.ts'

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])'

const isOfGateways = ({ name }: { name: { value: string } }): null | undefined =>
  name.value.startsWith('_') ? null : undefined

const without = (): null => null

function directives(text: string): readonly ConstDirectiveNode[] {
  const [type] = parse(`scalar Any ${text}`, { noLocation: true }).definitions
  return type?.kind === Node.SCALAR_TYPE_DEFINITION ? (type.directives ?? []) : []
}
const [entity, shared] = [directives('@key(fields: "id")'), directives('@shareable')]

function marked(type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode | undefined {
  const added = isKind(type.name.value) ? entity : type.name.value === 'PageInfo' ? shared : undefined
  return added && { ...type, directives: added }
}

/** Printing takes some hundred milliseconds of the event loop, and one request may ask for it many times. */
const printed = new WeakMap<GraphQLSchema, string>()

/** The schema as a gateway composes it: without what only gateways ask, with the key of each entity. */
function subgraphSdl(schema: GraphQLSchema): string {
  const known = printed.get(schema)
  if (known !== undefined) return known
  const document = visit(parse(printSchema(schema), { noLocation: true }), {
    DirectiveDefinition: without,
    ScalarTypeDefinition: isOfGateways,
    UnionTypeDefinition: isOfGateways,
    FieldDefinition: isOfGateways,
    ObjectTypeDefinition: { enter: isOfGateways, leave: marked },
  })
  const sdl = `${link}\n\n${print(document)}\n`
  printed.set(schema, sdl)
  return sdl
}

const representation = z.object({ __typename: z.enum(kinds), id: z.string() })

async function find(given: unknown, { loaders }: Context): Promise<ElementNode | null> {
  const named = representation.safeParse(given)
  if (!named.success) throw badInput('representations: each names an element by its __typename and its id.')
  const found = await loaders.element.load(named.data.id)
  return found?.kind === named.data.__typename ? found : null
}

export const federationResolvers = {
  Query: {
    _service: (_: unknown, __: unknown, ___: Context, { schema }: GraphQLResolveInfo) => ({
      sdl: () => subgraphSdl(schema),
    }),
    _entities: (_: unknown, { representations }: { representations: unknown[] }, context: Context) =>
      representations.map((one) => find(one, context)),
  },
  _Entity: { __resolveType: ({ kind }: ElementNode) => kind },
}
