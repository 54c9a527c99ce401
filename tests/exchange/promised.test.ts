/** What the API promises of an element is what an import demands, or gives itself. */
import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, isEnumType, isListType, isNonNullType, isObjectType, isScalarType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schemaFile } from '../../src/files.ts'
import { coded, kinds } from '../../src/model/kinds.ts'
import { knownProperties, requiredOf, typeOfProperty } from '../../src/model/properties.ts'
import { storedAs } from '../../src/resolvers/values.ts'

const schema = buildSchema(readFileSync(schemaFile, 'utf8'), { assumeValidSDL: true })
/** Given by the resolvers where the graph has nothing, or by every importer. */
const defaults = new Set([
  'transversal',
  'romeCodes',
  'modalities',
  'elements',
  'label',
  'synonyms',
  'englishSynonyms',
  'decided',
  'deducedDates',
  'verified',
  'derived',
  'active',
  'nsf',
  'formacodes',
  'predecessorCodes',
  'successorCodes',
  'registerTitle',
  'state',
  'toReview',
  'reopened',
])

const fieldsOf = (kind: string) => {
  const type = schema.getType(kind)
  if (!isObjectType(type)) throw new Error(`The schema has no type ${kind}.`)
  return Object.values(type.getFields()).filter((field) => {
    const named = getNamedType(field.type)
    return (isScalarType(named) || isEnumType(named)) && field.args.length === 0 && !['id', 'kind'].includes(field.name)
  })
}

describe.each(kinds.map((kind) => [kind]))('an imported %s', (kind) => {
  it('has whatever the API says is never null', () => {
    const promised = fieldsOf(kind)
      .filter(({ type, name }) => isNonNullType(type) && !defaults.has(name))
      .map(({ name }) => storedAs(name)[0] ?? name)
    const held = [...requiredOf(kind), ...(coded.includes(kind) ? ['code'] : [])]
    expect(held).toEqual(expect.arrayContaining(promised))
  })

  it('has properties of the types that the API gives', () => {
    for (const { name, type } of fieldsOf(kind)) {
      const named = getNamedType(type).name
      const single = named === 'Boolean' ? 'boolean' : named === 'Int' || named === 'Float' ? 'number' : 'string'
      const inner = isNonNullType(type) ? type.ofType : type
      const [stored = name] = storedAs(name)
      expect(typeOfProperty(kind, stored), `${kind}.${name}`).toBe(isListType(inner) ? `${single}[]` : single)
      expect(knownProperties).toContain(stored)
    }
  })
})
