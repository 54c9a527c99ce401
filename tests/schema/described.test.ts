import { readFileSync } from 'node:fs'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, it } from 'vitest'
import { schemaFile } from '../../src/files.ts'

it('every type, field, argument and value of the API says what it is', () => {
  const mute: string[] = []
  const note = (name: string, { description }: { description?: string | null | undefined }) => {
    if (!description) mute.push(name)
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
  expect(mute).toEqual([])
})
