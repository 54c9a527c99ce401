/** JSON Schemas of the seed files, for an editor: what may stand where, with what it means. */
import { z } from 'zod'
import { type SeedFileKind, seedFileKinds } from './model.ts'

type Json = z.core.JSONSchema.BaseSchema

/** One kind after another, chosen by its name: an editor that tried each of them for each part would never end. */
function byKind(union: Json): Json {
  const kinds = (union.oneOf ?? union.anyOf ?? []) as Json[]
  const kindOf = ({ properties }: Json): Json => (properties as Record<string, Json>)['kind'] as Json
  return {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: kinds.flatMap((one) => kindOf(one).const ?? []) } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word; nothing waits for it.
    allOf: kinds.map((one) => ({ if: { properties: { kind: kindOf(one) } }, then: one })),
  }
}

/** As files are written by hand: before defaults and short forms are expanded. */
export function jsonSchemaOf(kind: SeedFileKind): string {
  const schema = z.toJSONSchema(seedFileKinds[kind], {
    io: 'input',
    reused: 'ref',
    override({ zodSchema, jsonSchema }) {
      if (!('discriminator' in zodSchema._zod.def)) return
      const chosen = byKind(jsonSchema)
      delete jsonSchema.oneOf
      delete jsonSchema.anyOf
      Object.assign(jsonSchema, chosen)
    },
  })
  return `${JSON.stringify(schema, null, 2)}\n`
}
