import { GraphQLScalarType } from 'graphql'
import { GraphQLLocalDate } from 'graphql-scalars'
import { compareResolvers } from './compare.ts'
import { gapResolvers } from './competenceGap.ts'
import { deskResolvers } from './desk.ts'
import { elementResolvers } from './elements.ts'
import { federationResolvers } from './federation.ts'
import { listResolvers } from './lists.ts'
import { mappingResolvers } from './mapping.ts'
import { matrixResolvers } from './matrix.ts'
import { mobilityResolvers } from './mobility.ts'
import { nameResolvers } from './names.ts'
import { pathsResolvers } from './paths.ts'
import { pathwaysResolvers } from './pathways.ts'
import { policyImpactResolvers } from './policyImpact.ts'
import { proposalResolvers } from './proposals.ts'
import { relationResolvers } from './relations.ts'
import { rightsResolvers } from './rights.ts'
import { searchResolvers } from './search.ts'
import { suggestionsResolvers } from './suggestions.ts'
import { vaeBridgeResolvers } from './vaeBridge.ts'
import { whatIfResolvers } from './whatIf.ts'

/** A day is a string throughout: JavaScript's Date is a moment, and moves with the time zone. */
const local = GraphQLLocalDate.toConfig()
/** graphql-js says before it which value it was, and of which type it should be. */
const asDay =
  <Given extends unknown[]>(read: (...given: Given) => unknown) =>
  (...given: Given) => {
    try {
      return read(...given)
    } catch {
      throw new Error('A day is written as YYYY-MM-DD, such as 2026-03-31.')
    }
  }
const date = new GraphQLScalarType({
  ...local,
  name: 'Date',
  parseValue: asDay(local.parseValue),
  parseLiteral: asDay(local.parseLiteral),
})

/** Each subject's resolvers: two subjects may add fields to one type. */
export const resolvers = [
  elementResolvers,
  listResolvers,
  relationResolvers,
  gapResolvers,
  nameResolvers,
  mobilityResolvers,
  searchResolvers,
  suggestionsResolvers,
  vaeBridgeResolvers,
  pathsResolvers,
  pathwaysResolvers,
  compareResolvers,
  matrixResolvers,
  mappingResolvers,
  whatIfResolvers,
  policyImpactResolvers,
  rightsResolvers,
  deskResolvers,
  proposalResolvers,
  federationResolvers,
  { Date: date },
]
