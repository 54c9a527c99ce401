import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { buildSchema, type GraphQLObjectType, graphql } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Context } from '../../src/context.ts'
import { schemaFile } from '../../src/files.ts'
import { ANONYMOUS, ROLES, type Role, RULES, type Viewer } from '../../src/model/rights.ts'
import { guardMutations } from '../../src/resolvers/rights.ts'

describe('rights', () => {
  it('every mutation of the API has its rule, and every rule its mutation', () => {
    const mutation = buildSchema(readFileSync(schemaFile, 'utf8')).getMutationType()
    expect(Object.keys(RULES).sort()).toEqual(Object.keys(mutation?.getFields() ?? {}).sort())
  })

  it('a mutation takes one of its roles; one without a rule is refused to everybody', async () => {
    const schema = makeExecutableSchema({
      typeDefs: 'type Query { a: Int } type Mutation { settle: Int forgotten: Int }',
      resolvers: { Mutation: { settle: () => 1, forgotten: () => 1 } },
    })
    guardMutations(schema.getMutationType() as GraphQLObjectType<unknown, Context>, { settle: ['ARBITRE'] })
    const ask = async (field: string, viewer: Viewer) => {
      const { data, errors } = await graphql({ schema, source: `mutation { ${field} }`, contextValue: { viewer } })
      return data?.[field] ?? (errors?.[0]?.originalError as { code?: string } | undefined)?.code
    }
    const as = (...roles: Role[]): Viewer => ({ subject: 's', roles: ['READER', ...roles] })
    expect(await ask('settle', ANONYMOUS)).toBe('UNAUTHENTICATED')
    for (const role of ROLES) expect(await ask('settle', as(role))).toBe(role === 'ARBITRE' ? 1 : 'FORBIDDEN')
    expect(await ask('forgotten', ANONYMOUS)).toBe('UNAUTHENTICATED')
    expect(await ask('forgotten', as(...ROLES))).toBe('FORBIDDEN')
  })
})
