import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../src/http/limits.ts'
import { openReference } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('the guards of the API', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer(await openReference('embedded'))
  })
  afterAll(() => server.close())

  it('refuse a query that is too deep', async () => {
    const nested = Array.from({ length: limits.depth }).reduce<string>((inner) => `framework { ${inner} }`, 'id')
    const { errors, data } = await server.ask(`{ node(id: "cpas-2025") { ${nested} } }`)
    expect(errors?.[0]?.message).toMatch(/depth/i)
    expect(data).toBeNull()
  })

  it('refuse too many aliases', async () => {
    const { errors } = await server.ask(
      `{ ${Array.from({ length: limits.aliases + 1 }, (_, i) => `a${i}: revision`).join(' ')} }`,
    )
    expect(errors?.[0]?.message).toMatch(/alias/i)
  })

  const heavy = (first: string) =>
    `{ competences(first: ${first}) { nodes { blocs { nodes ` +
    `{ competences(first: ${first}) { nodes { id label activities { nodes { id label } } } } } } } } }`
  const ofVariable = `query ($first: Int) ${heavy('$first')}`

  it('refuse a query that costs too much, by the first of its variables too', async () => {
    expect((await server.ask(ofVariable, { first: 2 })).errors).toBeUndefined()
    const { errors, status } = await server.ask(ofVariable, { first: 100 })
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY')
    expect(status).toBe(400)
  })

  it('count the first of a variable as that of the query', async () => {
    const costOf = async (query: string, variables: object) =>
      /may ask for (\d+)/.exec((await server.ask(query, variables)).errors?.[0]?.message ?? '')?.[1]
    const literal = await costOf(heavy('100'), {})
    expect(literal).toBeDefined()
    expect(await costOf(ofVariable, { first: 100 })).toBe(literal)
  })

  it('refuse a query of too many words', async () => {
    const { status, errors } = await server.ask(`{ ${'revision '.repeat(limits.tokens)} }`)
    expect([status, errors?.[0]?.message]).toEqual([400, expect.stringMatching(/token/i)])
  })

  it('refuse a body that is too large', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `# ${'x'.repeat(limits.bodyBytes)}\n{ revision }` }),
    })
    expect(response.status).toBe(413)
    expect(await response.text()).toContain(`larger than ${limits.bodyBytes} bytes`)
  })

  it('answer a syntax error with its place, and no internals', async () => {
    const { status, errors, text } = await server.ask('{ competenceGap(profile: {}')
    expect(status).toBe(400)
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED')
    expect(text).not.toMatch(/stacktrace|node_modules|\/src\//)
  })

  it('answer a variable that does not fit with its name, and the status of bad input', async () => {
    const dated =
      'query ($d: Date, $f: Int) { competenceGap(profile: {}, target: "cpas-2025", asOf: $d) ' +
      '{ asOf suggestions(first: $f) { state } } }'
    for (const variables of [{ d: '2026-13-01' }, { d: '' }, { f: 1.5 }]) {
      const { status, errors } = await server.ask(dated, variables)
      expect([variables, status, errors?.[0]?.extensions.code, errors?.[0]?.message]).toEqual([
        variables,
        400,
        'BAD_USER_INPUT',
        expect.stringContaining(`$${Object.keys(variables)[0]}`),
      ])
    }
    const cited = await fetch(`${server.url}/answers/competenceGap?arguments=${encodeURIComponent('{"profile":{}}')}`)
    expect([cited.status, await cited.json()]).toEqual([
      400,
      { error: { code: 'BAD_ARGUMENTS', message: expect.stringContaining('$target') } },
    ])
    const { errors } = await server.ask(dated, { f: -7 })
    expect(errors?.[0]).toMatchObject({
      message: 'first: -7 is not between 1 and 20.',
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  it('refuse what names too much, or at too great length, before anything is looked up', async () => {
    const gap =
      'query ($ids: [ID!], $t: ID!) { competenceGap(profile: { certifications: $ids }, target: $t) ' +
      '{ userErrors { code field message suggestions { id } } } }'
    const errorsOf = async (variables: object) =>
      ((await server.ask(gap, variables)).data as unknown as { competenceGap: { userErrors: object[] } }).competenceGap
        .userErrors
    const many = Array.from({ length: 900 }, (_, i) => `ide-${i}`)
    expect(await errorsOf({ ids: many, t: 'cpas-2025' })).toEqual([
      {
        code: 'BAD_VALUE',
        field: 'profile.certifications.200',
        message: 'Une question nomme au plus 200 identifiants en tout ; il y en a 901.',
        suggestions: [],
      },
    ])
    expect(await errorsOf({ ids: [], t: 'x'.repeat(1_000) })).toMatchObject([
      { code: 'BAD_VALUE', field: 'target', message: expect.not.stringContaining('xxx') },
    ])
    expect(await errorsOf({ ids: [' '], t: 'cpas-2025' })).toMatchObject([
      { code: 'BAD_VALUE', field: 'profile.certifications.0', message: "L'identifiant est vide." },
    ])
    const wrong = (await errorsOf({ ids: many.slice(0, 20), t: 'cpas-2025' })) as { suggestions: object[] }[]
    expect(wrong.map(({ suggestions }) => suggestions.length > 0)).toEqual([
      ...Array(5).fill(true),
      ...Array(15).fill(false),
    ])
    const long = await server.ask('query ($t: String!) { search(text: $t) { userErrors { field code } } }', {
      t: 'coordination '.repeat(100),
    })
    expect(long.data).toEqual({ search: { userErrors: [{ field: 'text', code: 'BAD_VALUE' }] } })
  })

  it('let introspection and the full nurse question pass', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    expect((await server.ask(getIntrospectionQuery())).errors).toBeUndefined()
    const { CompetenceGapDocument } = await import('../../src/generated/operations/graphql.ts')
    const { print } = await import('graphql')
    expect(
      (
        await server.ask(print(CompetenceGapDocument), {
          profile: { certifications: ['ide-2009'] },
          target: 'cpas-2025',
        })
      ).errors,
    ).toBeUndefined()
  })

  it('say what an unknown address or a cited operation that does not exist is', async () => {
    expect((await fetch(`${server.url}/nowhere`)).status).toBe(404)
    const unknown = await fetch(`${server.url}/answers/nothing?arguments={}`)
    expect([unknown.status, ((await unknown.json()) as { error: { message: string } }).error.message]).toEqual([
      404,
      expect.stringContaining('competenceGap'),
    ])
    const bad = await fetch(`${server.url}/answers/competenceGap?arguments=nonsense`)
    expect([bad.status, ((await bad.json()) as { error: { message: string } }).error.message]).toEqual([
      400,
      expect.stringContaining('arguments:'),
    ])
  })
})
