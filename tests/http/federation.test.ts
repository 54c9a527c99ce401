import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { assertCompositionSuccess, composeServices } from '@theguild/federation-composition'
import { type ExecutionResult, execute, graphql, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReference } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'

/** Another team's subgraph: courses for the competences of this one, which it knows by their ids alone. */
const courses = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])
  type Competence @key(fields: "id") { id: ID! courses: [Course!]! }
  type Course @key(fields: "code") { code: ID! title: String! teaches: Competence! }
  type PageInfo @shareable { hasNextPage: Boolean! endCursor: String }
  type Query { course(code: ID!): Course }
`
const course = { code: 'F1', title: 'Évaluer une situation', teaches: { id: 'cpas-2025:1.1.c1' } }
const coursesSchema = makeExecutableSchema({
  typeDefs: `
    scalar _Any
    union _Entity = Competence
    ${courses
      .replace(/extend schema.*/, '')
      .replace(/@(key\(.*?\)|shareable)/g, '')
      .replace('type Query {', 'type Query { _entities(representations: [_Any!]!): [_Entity]!')}
  `,
  resolvers: {
    Query: {
      course: () => course,
      _entities: (_, { representations }: { representations: { id: string }[] }) =>
        representations.map(({ id }) => ({
          __typename: 'Competence',
          id,
          courses: id === course.teaches.id ? [course] : [],
        })),
    },
  },
})

describe('a federated graph', () => {
  let server: TestServer
  let sdl: string
  beforeAll(async () => {
    server = await startServer(await openReference('embedded'))
    const { text } = await server.ask('{ _service { sdl } }')
    sdl = (JSON.parse(text) as { data: { _service: { sdl: string } } }).data._service.sdl
  })
  afterAll(() => server.close())
  const find = (representations: unknown[]) =>
    server.ask('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Competence { id code } } }', {
      r: representations,
    })

  it('finds elements by their kind and id, in the order asked, and none of another kind', async () => {
    const { data } = await find([
      { __typename: 'Competence', id: 'cpas-2025:1.2.c1' },
      { __typename: 'Bloc', id: 'cpas-2025:1.1.c1' },
      { __typename: 'Competence', id: 'cpas-2025:1.1.c1' },
      { __typename: 'Competence', id: 'nothing' },
    ])
    const competence = (code: string) => ({ id: `cpas-2025:${code}`, code })
    expect(data).toEqual({ _entities: [competence('1.2.c1'), null, competence('1.1.c1'), null] })
  })

  it.each([['a text'], [{ id: 'cpas-2025' }], [{ __typename: 'Query', id: 'x' }]])(
    'is told what is no element: %j',
    async (wrong) => {
      const { status, errors } = await find([wrong])
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
    },
  )

  it('is estimated at as many values as it names', async () => {
    const many = Array.from({ length: 1_000 }, () => ({ __typename: 'Competence', id: 'cpas-2025:1.1.c1' }))
    const { errors } = await server.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on Competence { neighbours(first: 100) { nodes { element { id label } } } } } }`,
      { r: many },
    )
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY')
  })

  it('composes with another subgraph, and answers one question from both', async () => {
    const { url, close } = await listen()
    const composed = composeServices([
      { name: 'competences', typeDefs: parse(sdl), url: `${server.url}/graphql` },
      { name: 'courses', typeDefs: parse(courses), url },
    ])
    assertCompositionSuccess(composed)
    const schema = getStitchedSchemaFromSupergraphSdl({ supergraphSdl: composed.supergraphSdl })
    const source = `{
      course(code: "F1") { title teaches { label framework { label } } }
      competences(first: 1, where: { id: { eq: "cpas-2025:1.1.c1" } }) { nodes { id courses { title } } }
    }`
    const { data, errors } = await graphql({ schema, source })
    await close()
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      course: { title: course.title, teaches: { label: expect.any(String), framework: { label: expect.any(String) } } },
      competences: { nodes: [{ id: course.teaches.id, courses: [{ title: course.title }] }] },
    })
  })
})

/** The other subgraph, over HTTP as a gateway asks it. */
async function listen(): Promise<{ url: string; close(): Promise<void> }> {
  const http = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const { query, variables } = JSON.parse(Buffer.concat(pieces).toString()) as { query: string; variables?: object }
    const answer: ExecutionResult = await execute({
      schema: coursesSchema,
      document: parse(query),
      variableValues: { ...variables },
    })
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    close: async () => {
      http.closeAllConnections()
      http.close()
    },
  }
}
