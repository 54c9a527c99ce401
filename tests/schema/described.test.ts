import { readFileSync } from 'node:fs'
import {
  buildASTSchema,
  buildSchema,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, it } from 'vitest'
import { readSdl } from '../../scripts/sdl.ts'
import { schemaFile } from '../../src/files.ts'

it('a description is one line a paragraph, wherever its lines end in the file', () => {
  const sdl = `"""
What is
asked.

Example:
\`one\`.
"""
type Query { one("""
Of
it.
""" a: String = """
A
B
"""): Int @deprecated(reason: """
Until
then
""") }`
  const { Query } = buildASTSchema(readSdl(sdl)).getTypeMap()
  const one = (Query as GraphQLObjectType).getFields()['one']
  expect(Query?.description).toBe('What is asked.\n\nExample: `one`.')
  expect(one?.args.map(({ description, defaultValue }) => [description, defaultValue])).toEqual([['Of it.', 'A\nB']])
  expect(one?.deprecationReason).toBe('Until\nthen')
})

it('every type, field, argument and value of the API says what it is, a line a paragraph', () => {
  const mute: string[] = []
  const broken: string[] = []
  const note = (name: string, { description }: { description?: string | null | undefined }) => {
    if (!description) mute.push(name)
    else if (/(?<!\n)\n(?!\n)/.test(description)) broken.push(name)
  }
  for (const type of Object.values(buildSchema(readFileSync(schemaFile, 'utf8')).getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue
    note(type.name, type)
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value)
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field)
      for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument)
    }
  }
  expect({ mute, broken }).toEqual({ mute: [], broken: [] })
})
