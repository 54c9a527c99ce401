import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLScalarType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql'
import { expect, it } from 'vitest'
import { schemaFile } from '../../src/files.ts'
import { kinds } from '../../src/model/kinds.ts'
import { createSchema } from '../../src/schema.ts'

const printed = buildSchema(readFileSync(schemaFile, 'utf8'))

it('gives a field one shape, whatever kinds of elements one query asks for it', () => {
  const shapes = new Map<string, Set<string>>()
  for (const kind of kinds) {
    const type = printed.getType(kind)
    if (!isObjectType(type)) throw new Error(`${kind} is no type.`)
    for (const { name, type: of, deprecationReason } of Object.values(type.getFields())) {
      if (deprecationReason) continue
      // What is under an object is asked for field by field.
      const shape = isLeafType(getNamedType(of)) ? String(of) : String(of).replace(/\w+/, 'object')
      shapes.set(name, (shapes.get(name) ?? new Set()).add(shape))
    }
  }
  expect([...shapes].filter(([, known]) => known.size > 1)).toEqual([])
})

it('writes the values of enums in capitals, but for the names of types and of SKOS', () => {
  const written = Object.values(printed.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__'))
    .filter((type) => type.getValues().some(({ name }) => !/^[A-Z][A-Z0-9_]*$/.test(name)))
    .map(({ name }) => name)
  expect(written.sort()).toEqual(['Kind', 'SkosRelation'])
})

it('says of its scalars when asked what the printed schema says, and where they are specified', () => {
  const { Date: day } = createSchema().getTypeMap()
  const { description, specifiedByURL } = printed.getType('Date') as GraphQLScalarType
  expect(day).toMatchObject({ description, specifiedByURL })
  expect(specifiedByURL).toMatch(/^https:/)
})

it('answers a former name as the field does that takes its place', () => {
  const former = Object.values(createSchema().getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap(({ name, deprecationReason, resolve }) => {
          const now = /: use `(\w+)`\.$/.exec(deprecationReason ?? '')?.[1]
          return now ? [{ name: `${type.name}.${name}`, now: type.getFields()[now], resolve }] : []
        })
      : [],
  )
  expect(former.length).toBeGreaterThan(8)
  for (const { name, now, resolve } of former)
    expect([name, typeof now?.resolve, typeof resolve]).toEqual([name, 'function', 'function'])
})
