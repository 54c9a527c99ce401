import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReference } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'

const nurse = { profile: { certifications: ['ide-2009'] }, target: 'cpas-2025' }
interface Result {
  content: { type: string; text: string }[]
  structuredContent?: Record<string, unknown>
  isError?: boolean
}

describe('an assistant, over HTTP', () => {
  let server: TestServer
  const client = new Client({ name: 'test', version: '1' })
  const call = async (name: string, given: object): Promise<Result & { text: string }> => {
    const result = (await client.callTool({ name, arguments: { ...given } })) as unknown as Result
    return { ...result, text: result.content.map(({ text }) => text).join('\n') }
  }
  beforeAll(async () => {
    server = await startServer(await openReference('embedded'))
    await client.connect(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`)))
  })
  afterAll(async () => {
    await client.close()
    await server.close()
  })

  it('finds the public questions as tools, each in French and English, with what it takes and gives', async () => {
    const { tools } = await client.listTools()
    const names =
      'compare competenceGap matrix mobility mobilityTable paths ' +
      'pathways policyImpact search suggestions vaeBridge whatIf'
    expect(tools.map(({ name }) => name).join(' ')).toBe(names)
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description).toMatch(/\.\n\n/)
      expect(annotations?.readOnlyHint).toBe(true)
      expect(outputSchema?.required).toEqual(expect.arrayContaining(['revision', 'citation', 'userErrors']))
      for (const property of Object.values(inputSchema.properties ?? {}))
        expect(property).toMatchObject({ description: expect.stringMatching(/ \/ /) })
    }
    expect(client.getInstructions()).toContain('caveats')
  })

  it('is answered with what the API says and a text that can be read, with the citation and the reserves', async () => {
    const { text, structuredContent, isError } = await call('competenceGap', nurse)
    expect(isError).toBeUndefined()
    expect(structuredContent?.['commonCounts']).toMatchObject({ total: 59, acquired: 10 })
    const { caveats } = structuredContent as { caveats: string[] }
    const [caveat = ''] = caveats
    expect(text.replace(/\s+/g, ' ')).toContain(caveat.replace(/\s+/g, ' '))
    expect(text).toContain('Compare des référentiels, pas une personne.')
    expect(text).toContain(`Citer cette réponse : ${structuredContent?.['citation']}`)
  })

  it.each([
    ['search', { text: 'coordination de parcours', first: 3 }, /pour « coordination de parcours »/],
    ['compare', { a: 'deass-2026', b: 'cpas-2025' }, /Comparaison/],
    ['matrix', { frameworks: ['ide-2009', 'cpas-2025'] }, /Matrice/],
    ['paths', { from: 'infirmier', to: 'policy:hpst', first: 1 }, /1/],
    ['pathways', { profile: nurse.profile, target: 'caferuis-2022' }, /Au /],
    ['vaeBridge', { profile: nurse.profile, certification: 'cpas-2025' }, /À demander au certificateur/],
    ['whatIf', { profile: nurse.profile, acquire: ['cpas-2025:1'], targets: ['cpas-2025'] }, /Au /],
    ['policyImpact', { policy: 'policy:hpst' }, /révision/],
    ['mobility', { profession: 'infirmier', first: 2 }, /Métiers proches de : Infirmier/],
    ['suggestions', { ...nurse, first: 2 }, /jamais comptés/],
  ])('is answered by %s', async (name, given, said) => {
    const { text, isError } = await call(name, given)
    expect(isError).toBeUndefined()
    expect(text).toMatch(said)
    expect(text).toContain(`Citer cette réponse : /answers/${name}?`)
  })

  it.each([
    ['an id that there is not', 'competenceGap', { ...nurse, target: 'cpas-2052' }, /cpas-2025/],
    ['an argument that is missing', 'competenceGap', { target: 'cpas-2025' }, /\$profile/],
    ['an argument that it does not take', 'search', { text: 'soin', limit: 3 }, /'limit' is none of text, kinds/],
    ['a value of another type', 'search', { text: 'soin', first: 'many' }, /Int/],
    ['a text that is too long', 'search', { text: 'x'.repeat(3_000) }, /longer than 2000/],
    ['a tool that there is not', 'dropTables', {}, /none of compare/],
  ])('is told what was wrong: %s', async (_, name, given, said) => {
    const { text, isError } = await call(name, given)
    expect(isError).toBe(true)
    expect(text).toMatch(said)
  })

  it('is refused a batch, a session to listen to, and a body that is too large', async () => {
    const post = (body: string) =>
      fetch(`${server.url}/mcp`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
        body,
      })
    expect((await post('[]')).status).toBe(400)
    expect((await post(JSON.stringify({ a: 'x'.repeat(300_000) }))).status).toBe(413)
    expect((await post('{"jsonrpc":"2.0","id":1,"method":"nothing"}')).status).toBe(200)
    const listening = await fetch(`${server.url}/mcp`, { headers: { accept: 'text/event-stream' } })
    expect([listening.status, listening.headers.get('allow')]).toEqual([405, 'POST'])
  })
})
