import {
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { replaceDataset } from '../../src/graph/store.ts'
import { type Kind, kinds, relations, relationTypes } from '../../src/model/kinds.ts'
import type { GraphData } from '../../src/model/records.ts'
import { createSchema } from '../../src/schema.ts'
import { onEachEngine } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'

const schema = createSchema()

/**
 * One element of each kind with its id and label alone, and each relation that may join two of them, without a
 * property.
 */
const least = (): GraphData => ({
  nodes: kinds.map((kind) => ({ id: `x:${kind}`, kind, properties: { label: kind } })),
  relations: relationTypes.flatMap((type) => {
    const { from, to }: { from: readonly Kind[]; to: readonly Kind[] } = relations[type]
    return from.flatMap((one) => to.map((other) => ({ from: `x:${one}`, type, to: `x:${other}`, properties: {} })))
  }),
})

/** Any value of a closed list. */
function anyOf(type: GraphQLInputType): string {
  const list = getNamedType(type)
  if (!isEnumType(list)) throw new Error(`No value is known here for ${list.name}.`)
  return list.getValues()[0]?.name ?? ''
}

/** Every field of a type, two steps of objects deep. */
function selection(type: GraphQLObjectType, deep = 3): string {
  const fields = Object.values(type.getFields()).flatMap(({ name: own, type: given, args }) => {
    const target = getNamedType(given)
    const required = args.filter(isRequiredArgument).map((one) => `${one.name}: ${anyOf(one.type)}`)
    const name = required.length > 0 ? `${own}(${required.join(', ')})` : own
    if (isLeafType(target)) return [name]
    if (isInterfaceType(target)) return [`${name} { __typename id label }`]
    return isObjectType(target) && deep > 0 ? [`${name} { ${selection(target, deep - 1)} }`] : []
  })
  return ['__typename', ...fields].join(' ')
}
const fieldsOf = (kind: Kind): GraphQLObjectType => {
  const type = schema.getType(kind)
  if (!isObjectType(type)) throw new Error(`${kind} is no type of the API`)
  return type
}

onEachEngine('an element imported with the least that is allowed', (engine) => {
  let server: TestServer
  beforeAll(async () => {
    await replaceDataset(engine(), 'test', least())
    server = await startServer(engine())
  })
  afterAll(() => server.close())

  it.each(kinds)('resolves every field of %s', async (kind) => {
    const fields = Object.values(fieldsOf(kind).getFields()).map(({ name, type, args }) => {
      const target = getNamedType(type)
      const page = args.some((one) => one.name === 'first') ? '(first: 3)' : ''
      if (isInterfaceType(target)) return `${name}${page} { id label sources { document lines } }`
      return `${name}${page} ${isObjectType(target) ? `{ ${selection(target, 2)} }` : ''}`
    })
    // All of them at once would be more than a request may ask.
    for (let at = 0; at < fields.length; at += 10) {
      const asked = fields.slice(at, at + 10).join(' ')
      const { errors } = await server.ask(`{ node(id: "x:${kind}") { ... on ${kind} { ${asked} } } }`)
      expect(errors, asked).toBeUndefined()
    }
  })

  it('has a list with a total or a stated bound wherever it has a list of elements', () => {
    const open = kinds.flatMap((kind) =>
      Object.values(fieldsOf(kind).getFields()).flatMap(({ name, type, astNode }) => {
        const target = getNamedType(type)
        const listed = String(type).includes('[') && !isLeafType(target)
        const bound = astNode?.directives?.some((one) => one.name.value === 'bound')
        return listed && !bound ? [`${kind}.${name}`] : []
      }),
    )
    expect(open).toEqual([])
  })
})
