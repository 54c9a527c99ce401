/**
 * One peer as a process of its own: GraphQL hello, @neo4j/graphql, or the driver alone. It tells its address when it
 * listens.
 */
import { ApolloServer, HeaderMap } from '@apollo/server'
import Fastify from 'fastify'
import { buildSchema, type GraphQLSchema } from 'graphql'
import neo4j, { type Driver } from 'neo4j-driver'
import { genericTypes, statements } from './work.ts'

const [kind = '', uri = ''] = process.argv.slice(2)
const app = Fastify()

/** Fastify and Apollo as in src/http/graphql.ts, without what that adds: no limits, no cache. */
async function serveGraphql(schema: GraphQLSchema): Promise<void> {
  const apollo = new ApolloServer({ schema, rootValue: { hello: 'world' }, csrfPrevention: false })
  await apollo.start()
  app.post('/graphql', async (request, reply) => {
    const { body, headers } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: request.body,
      },
      context: async () => ({}),
    })
    if (body.kind !== 'complete') throw new Error('An answer came in pieces.')
    return reply.header('content-type', headers.get('content-type') ?? 'application/json').send(body.string)
  })
}

function serveStatements(driver: Driver): void {
  for (const [name, text] of Object.entries(statements))
    app.post<{ Body: Record<string, unknown> }>(`/${name}`, async (request) => {
      const { records } = await driver.executeQuery(text, request.body, { routing: neo4j.routing.READ })
      return { rows: records.map((record) => record.toObject()) }
    })
}

const driver = () => neo4j.driver(uri, undefined, { disableLosslessIntegers: true })
if (kind === 'hello') await serveGraphql(buildSchema('type Query { hello: String! }'))
else if (kind === 'driver') serveStatements(driver())
else {
  const { Neo4jGraphQL } = await import('@neo4j/graphql')
  await serveGraphql(await new Neo4jGraphQL({ typeDefs: genericTypes, driver: driver() }).getSchema())
}
process.send?.({ address: await app.listen({ port: 0, host: '127.0.0.1' }) })
