/** Who asks, and the guard before every mutation. */
import { defaultFieldResolver, type GraphQLObjectType } from 'graphql'
import type { Context } from '../context.ts'
import { Fault } from '../errors.ts'
import type { Resolvers } from '../generated/schema.ts'
import { type Role, RULES } from '../model/rights.ts'

export const rightsResolvers: Resolvers = { Query: { viewer: (_, __, { viewer }) => viewer } }

/** Throws UNAUTHENTICATED where nobody has said who they are, FORBIDDEN where they are and may not. */
function requireRole({ viewer }: Pick<Context, 'viewer'>, field: string, roles: readonly Role[]): void {
  if (roles.some((role) => viewer.roles.includes(role))) return
  if (viewer.subject === null) throw new Fault('UNAUTHENTICATED', `${field}: a token is needed.`)
  const needed = roles.length > 0 ? `one of these roles is needed: ${roles.join(', ')}` : 'nobody may'
  throw new Fault('FORBIDDEN', `${field}: ${needed}.`)
}

/** Puts the rule of each mutation before its resolver; one without a rule is refused to everybody. */
export function guardMutations(mutation: GraphQLObjectType<unknown, Context> | null | undefined, rules = RULES): void {
  for (const field of Object.values(mutation?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver
    field.resolve = (source, args, context, info) => {
      requireRole(context, field.name, rules[field.name] ?? [])
      return resolve(source, args, context, info)
    }
  }
}
