import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, expect, it } from 'vitest'
import { root, run, temporaryFolder } from '../support/server.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

it('an assistant asks the command over its standard input, and reads the same answer', async () => {
  const environment = { DATA_DIR: folder.path, PATH: process.env['PATH'] ?? '' }
  expect((await run('src/cli/index.ts', ['seed'], environment)).code).toBe(0)
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [join(root, 'dist/cli.js'), 'mcp'], env: environment }),
  )
  try {
    expect((await client.listTools()).tools.length).toBe(12)
    const given = { profile: { certifications: ['ide-2009'] }, target: 'cpas-2025' }
    const { structuredContent, content } = await client.callTool({ name: 'competenceGap', arguments: given })
    expect(structuredContent).toMatchObject({ commonCounts: { total: 59, acquired: 10 } })
    expect(content).toMatchObject([{ text: expect.stringContaining('Citer cette réponse') }])
    const wrong = await client.callTool({ name: 'competenceGap', arguments: { target: 'cpas-2025' } })
    expect(wrong).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('$profile') }] })
  } finally {
    await client.close()
  }
})
