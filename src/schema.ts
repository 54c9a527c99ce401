import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { defaultFieldResolver, isObjectType } from 'graphql'
import { schemaFile } from './files.ts'
import { propertyOf } from './resolvers/elements.ts'
import { resolvers } from './resolvers/index.ts'

/** The executable schema: the printed SDL with its resolvers; an element's field without a resolver reads its property. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs: readFileSync(schemaFile, 'utf8'), resolvers })
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      field.resolve ??= (source, args, context, info) => {
        const own = defaultFieldResolver(source, args, context, info)
        return own === undefined ? propertyOf(source, field.name) : own
      }
    }
  }
  return schema
}
