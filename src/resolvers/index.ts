import { GraphQLScalarType } from 'graphql'
import { GraphQLLocalDate } from 'graphql-scalars'
import type { Resolvers } from '../generated/schema.ts'
import { compareResolvers } from './compare.ts'
import { gapResolvers } from './competenceGap.ts'
import { elementResolvers } from './elements.ts'
import { listResolvers } from './lists.ts'
import { matrixResolvers } from './matrix.ts'
import { mobilityResolvers } from './mobility.ts'
import { pathsResolvers } from './paths.ts'
import { pathwaysResolvers } from './pathways.ts'
import { policyImpactResolvers } from './policyImpact.ts'
import { searchResolvers } from './search.ts'
import { suggestionsResolvers } from './suggestions.ts'
import { vaeBridgeResolvers } from './vaeBridge.ts'
import { whatIfResolvers } from './whatIf.ts'

/** Each subject's resolvers, joined; two subjects may add fields to one type. */
function join(parts: Resolvers[]): Resolvers {
  const joined: Record<string, object> = {}
  for (const part of parts)
    for (const [type, fields] of Object.entries(part)) joined[type] = { ...joined[type], ...(fields as object) }
  return joined as Resolvers
}

/** A day is a string throughout: JavaScript's Date is a moment, and moves with the time zone. */
const date = new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), name: 'Date' })

const subjects = [
  elementResolvers,
  listResolvers,
  gapResolvers,
  mobilityResolvers,
  searchResolvers,
  suggestionsResolvers,
  vaeBridgeResolvers,
  pathsResolvers,
  pathwaysResolvers,
  compareResolvers,
  matrixResolvers,
  whatIfResolvers,
  policyImpactResolvers,
]

export const resolvers: Resolvers = { ...join(subjects), Date: date } as Resolvers
