import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { relayStylePagination } from '@apollo/client/utilities'
import { generate } from '@graphql-codegen/cli'
import { Client, cacheExchange, fetchExchange, gql as urqlQuery } from '@urql/core'
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { GraphQLClient, gql } from 'graphql-request'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CompetenceGapDocument } from '../../src/generated/operations/graphql.ts'
import { openReference } from '../support/engines.ts'
import { startServer, type TestServer, temporaryFolder } from '../support/server.ts'

const require = createRequire(import.meta.url)

/** Clients as their own pages show them, with nothing set but the address. */
describe('a stock client', () => {
  let server: TestServer
  let url: string
  const folder = temporaryFolder()
  beforeAll(async () => {
    server = await startServer(await openReference('embedded'))
    url = `${server.url}/graphql`
  })
  afterAll(async () => {
    folder.remove()
    await server.close()
  })

  it('graphql-request asks by POST and by GET, with a typed document and its variables', async () => {
    const variables = { profile: { certifications: ['ide-2009'] }, target: 'cpas-2025' }
    const client = new GraphQLClient(url)
    const { competenceGap } = await client.request(CompetenceGapDocument, variables)
    expect(competenceGap.commonCounts.total).toBe(59)
    const byGet = new GraphQLClient(url, { method: 'GET' })
    expect(await byGet.request(gql`query One($id: ID!) { node(id: $id) { id } }`, { id: 'cpas-2025' })).toEqual({
      node: { id: 'cpas-2025' },
    })
    const wrong = client.request(gql`{ professions(first: 1000) { totalCount } }`)
    await expect(wrong).rejects.toMatchObject({
      response: { status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    })
  })

  it('urql asks, keeps what it read, and walks a connection', async () => {
    // As a page without a preference asks, short queries go by GET.
    const client = new Client({ url, preferGetMethod: 'within-url-limit', exchanges: [cacheExchange, fetchExchange] })
    const query = urqlQuery`query Page($after: String) {
      frameworks(first: 5, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
    }`
    const first = await client.query(query, {}).toPromise()
    expect(first.error).toBeUndefined()
    const { nodes, pageInfo } = first.data.frameworks
    const second = await client.query(query, { after: pageInfo.endCursor }).toPromise()
    const ids = [...nodes, ...second.data.frameworks.nodes].map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(10)
    const none = await client.query('{ nothing }', {}).toPromise()
    expect(none.error?.graphQLErrors[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it('Apollo Client asks by a hash, keeps elements by their ids, and joins the pages of a connection', async () => {
    const cache = new InMemoryCache({ typePolicies: { Query: { fields: { frameworks: relayStylePagination() } } } })
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(new HttpLink({ uri: url }))
    const client = new ApolloClient({ link, cache })
    const query = urqlQuery`query Page($after: String) {
      frameworks(first: 5, after: $after) { edges { node { id label } } pageInfo { hasNextPage endCursor } }
    }`
    const pages = client.watchQuery<{
      frameworks: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } }
    }>({ query })
    const first = await pages.refetch()
    await pages.fetchMore({ variables: { after: first.data?.frameworks.pageInfo.endCursor } })
    const joined = pages.getCurrentResult().data?.frameworks?.edges ?? []
    expect(new Set(joined.map((edge) => edge?.node?.id)).size).toBe(10)
    const one = { __typename: 'Framework', id: joined[9]?.node?.id }
    expect(
      cache.readFragment({ id: cache.identify(one) ?? '', fragment: urqlQuery`fragment F on Framework { label }` }),
    ).toMatchObject({ label: expect.any(String) })
    const wrong = client.query({ query: urqlQuery`{ frameworks(first: 1000) { totalCount } }` })
    await expect(wrong).rejects.toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
    client.stop()
  })

  it('graphql-codegen reads the schema from the address and types an operation', async () => {
    const document = join(folder.path, 'bloc.graphql')
    writeFileSync(document, 'query Bloc($id: ID!) { node(id: $id) { ... on Bloc { scope blocKind } } }')
    const files = (await generate(
      {
        schema: url,
        documents: document,
        silent: true,
        generates: { [`${folder.path}/client/`]: { preset: 'client' } },
      },
      false,
    )) as { filename: string; content: string }[]
    const written = files.find(({ filename }) => filename.endsWith('graphql.ts'))
    expect(written?.content).toContain('export type BlocQuery =')
    expect(written?.content).toMatch(/scope: Scope/)
  })

  it('Relay compiles a page of a connection and what is found again by its id, with types', async () => {
    const source = join(folder.path, 'relay')
    mkdirSync(source)
    writeFileSync(join(source, 'schema.graphql'), await (await fetch(`${server.url}/schema.graphql`)).text())
    writeFileSync(
      join(source, 'page.ts'),
      `import { graphql } from 'react-relay'
      graphql\`query pageQuery($id: ID!) { node(id: $id) { ...page_element ...page_framework @alias } }\`
      graphql\`fragment page_element on Element @refetchable(queryName: "pageElementQuery") { label verified }\`
      graphql\`fragment page_framework on Framework
        @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
        @refetchable(queryName: "pageFrameworkQuery") {
        competences(first: $first, after: $after) @connection(key: "page_competences") { edges { node { id label } } }
      }\``,
    )
    const settings = { src: source, schema: join(source, 'schema.graphql'), language: 'typescript' }
    writeFileSync(join(source, 'relay.config.json'), JSON.stringify({ ...settings, eagerEsModules: true }))
    const compiler = require.resolve('relay-compiler/cli.js')
    await promisify(execFile)(process.execPath, [compiler, join(source, 'relay.config.json')], { cwd: source })
    const written = readFileSync(join(source, '__generated__/pageFrameworkQuery.graphql.ts'), 'utf8')
    expect(written).toContain('"handle": "connection"')
    expect(readFileSync(join(source, '__generated__/page_element.graphql.ts'), 'utf8')).toContain(
      'readonly verified: boolean',
    )
  })

  it('Relay finds what it asks of a schema: nodes by one id, connections with their edges and pages', async () => {
    const schema = buildClientSchema((await server.ask(getIntrospectionQuery())).data as unknown as IntrospectionQuery)
    const [node, element] = [schema.getType('Node'), schema.getType('Element')]
    if (!isInterfaceType(node) || !isInterfaceType(element)) throw new Error('There is no Node, or no Element.')
    expect(Object.keys(node.getFields())).toEqual(['id'])
    const field = schema.getQueryType()?.getFields()['node']
    expect([String(field?.type), field?.args.map(({ name, type }) => `${name}: ${type}`)]).toEqual([
      'Element',
      ['id: ID!'],
    ])
    expect(schema.isSubType(node, element)).toBe(true)
    expect(schema.getPossibleTypes(node)).toEqual(schema.getPossibleTypes(element))
    const connections = Object.values(schema.getTypeMap()).filter(({ name }) => name.endsWith('Connection'))
    expect(connections.length).toBeGreaterThan(27)
    for (const connection of connections) {
      const fields = isObjectType(connection) ? connection.getFields() : {}
      expect([connection.name, String(fields['pageInfo']?.type)]).toEqual([connection.name, 'PageInfo!'])
      const edge = schema.getType(connection.name.replace(/Connection$/, 'Edge'))
      expect(String(fields['edges']?.type)).toBe(`[${edge?.name}!]!`)
      expect(isObjectType(edge) && Object.keys(edge.getFields()).sort()).toEqual(['cursor', 'node'])
    }
    const { data } = await server.ask('{ node(id: "cpas-2025") { __typename id ... on Certification { level } } }')
    expect(data).toEqual({ node: { __typename: 'Certification', id: 'cpas-2025', level: expect.anything() } })
  })
})
