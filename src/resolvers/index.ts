import { GraphQLScalarType } from 'graphql'
import { GraphQLLocalDate } from 'graphql-scalars'
import type { Resolvers } from '../generated/schema.ts'
import { elementResolvers } from './elements.ts'
import { gapResolvers } from './gap.ts'
import { listResolvers } from './lists.ts'

/** Each subject's resolvers, joined; two subjects may add fields to one type. */
function join(parts: Resolvers[]): Resolvers {
  const joined: Record<string, object> = {}
  for (const part of parts) for (const [type, fields] of Object.entries(part)) joined[type] = { ...joined[type], ...(fields as object) }
  return joined as Resolvers
}

/** A day is a string throughout: JavaScript's Date is a moment, and moves with the time zone. */
const date = new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), name: 'Date' })

export const resolvers: Resolvers = { ...join([elementResolvers, listResolvers, gapResolvers]), Date: date } as Resolvers
