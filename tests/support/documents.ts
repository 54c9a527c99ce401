/**
 * Documents made from the schema, with real ids: those that fit it, and those that are broken somewhere. The same seed,
 * the same documents.
 */
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function numbersOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface Body {
  query: unknown
  operationName?: unknown
  variables?: unknown
  extensions?: unknown
}

const words = ['coordination', 'soin', 'vaccination', 'é', '', '🙂', "l'accueil", '"', '\\u0000', 'x'.repeat(300)]

export function documentsOf(schema: GraphQLSchema, ids: readonly string[], next: () => number) {
  const upTo = (most: number) => Math.floor(next() * most)
  const chance = (share: number) => next() < share
  function pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new Error('There is nothing to pick from.')
    return from[upTo(from.length)] as T
  }

  function literal(type: GraphQLInputType, depth = 0): string {
    const inner = getNullableType(type)
    if (!isNonNullType(type) && chance(0.03)) return 'null'
    if (isListType(inner))
      return `[${Array.from({ length: 1 + upTo(3) }, () => literal(inner.ofType, depth)).join(', ')}]`
    if (isEnumType(inner)) return pick(inner.getValues()).name
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields()).filter(
        ({ type }) => isNonNullType(type) || chance(0.4 / (1 + depth)),
      )
      return `{ ${fields.map(({ name, type }) => `${name}: ${literal(type, depth + 1)}`).join(', ')} }`
    }
    if (!isLeafType(inner)) throw new Error(`${String(type)} is no type of input.`)
    if (inner.name === 'Int') return `${chance(0.9) ? 1 + upTo(8) : pick([0, -1, 100, 101, 2_147_483_647])}`
    if (inner.name === 'Float') return '0.5'
    if (inner.name === 'Boolean') return `${chance(0.5)}`
    if (inner.name === 'Date') return JSON.stringify(pick(['2026-01-01', '2024-02-29', '2030-12-31']))
    return JSON.stringify(inner.name === 'ID' ? (chance(0.95) ? pick(ids) : pick(words)) : pick(words))
  }

  function given(args: readonly GraphQLArgument[]): string {
    const some = args.filter(
      ({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined) || chance(0.3),
    )
    return some.length > 0 ? `(${some.map(({ name, type }) => `${name}: ${literal(type)}`).join(', ')})` : ''
  }

  function selections(type: GraphQLObjectType, depth: number, most: number): string {
    const all = Object.values(type.getFields()).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
    const chosen = Array.from({ length: 1 + upTo(most) }, () => (all.length > 0 ? pick(all) : '__typename'))
    return chosen
      .map((field, i) => {
        if (typeof field === 'string') return field
        const inner = getNamedType(field.type)
        const alias = chance(0.8) || field.args.length > 0 ? `a${i}: ` : ''
        const asked = `${alias}${field.name}${given(field.args)}`
        return isCompositeType(inner) ? `${asked} { ${inside(inner, depth - 1)} }` : asked
      })
      .map((field) => (chance(0.03) ? `${field} @include(if: ${chance(0.5)})` : field))
      .join(' ')
  }

  function inside(type: GraphQLNamedType, depth: number): string {
    if (isObjectType(type)) return `__typename ${selections(type, depth, 3)}`
    if (!isAbstractType(type)) throw new Error(`${type.name} has no fields.`)
    const own = isInterfaceType(type) ? 'id label' : '__typename'
    const possible = pick(schema.getPossibleTypes(type))
    return `${own} ... on ${possible.name} { ${inside(possible, depth)} }`
  }

  const queries = (): GraphQLObjectType => {
    const type = schema.getQueryType()
    if (!type) throw new Error('The schema has no queries.')
    return type
  }

  /** Fits the schema but where two fields of one name differ, or a limit is passed. */
  const fitting = (): Body => ({ query: `{ ${selections(queries(), 1 + upTo(6), 2)} }` })

  function cut(text: string): string {
    const at = upTo(text.length)
    const piece = text.slice(at, at + 1 + upTo(8))
    const instead = ['', piece + piece, '{', '}', '(', '$v', '...F', '"', 'null', '@skip', '\u0000', '0x', 'é']
    return text.slice(0, at) + pick(instead) + text.slice(at + piece.length)
  }

  const nameless = [
    'query A { revision }',
    'query B($v: ID!) { node(id: $v) { id } }',
    'fragment F on Query { revision }',
  ]

  /** Broken in one way of many; some fit all the same. */
  function broken(): Body {
    const { query } = fitting()
    const text = String(query)
    const doubled = Array.from(
      { length: 1 + upTo(60) },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    )
    return pick<() => Body>([
      () => ({ query: cut(text) }),
      () => ({ query: cut(cut(cut(text))) }),
      () => ({ query: `${pick(['mutation', 'subscription', 'query X', 'fragment Y on Query'])} ${text}` }),
      () => ({ query: `${text} ${pick(nameless)}`, operationName: pick(['A', 'B', 'C', '', 1, null]) }),
      () => ({
        query: nameless.join(' '),
        operationName: pick(['A', 'B', 'F', undefined]),
        variables: { v: pick(words) },
      }),
      () => ({ query: `{ ...F0 } ${doubled.join(' ')}` }),
      () => ({ query: nameless[1], variables: pick<unknown>([{ v: null }, { v: {} }, { v: [1] }, [], 'v', 3, null]) }),
      () => ({
        query: text,
        extensions: pick<unknown>([[], 'x', { persistedQuery: 3 }, { persistedQuery: { version: 1 } }]),
      }),
      () => ({ query: pick<unknown>([null, 3, [], {}, '', ' ', '{', '{}', '#']) }),
      () => ({
        query: 'query ($p: ProfileInput!) { competenceGap(profile: $p, target: "cpas-2025") { asOf } }',
        variables: {
          p: pick<unknown>([{ [pick(words)]: 1 }, { certifications: words }, { certifications: [ids] }, 1, null]),
        },
      }),
      () => ({
        query: `{ ${Array.from({ length: 1 + upTo(60) }, (_, i) => `b${i}: ${text.slice(2, -2)}`).join(' ')} }`,
      }),
    ])()
  }
  return { fitting, broken }
}
