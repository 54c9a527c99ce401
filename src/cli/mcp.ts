/** The questions as tools of an assistant, over standard input and output. */
import { once } from 'node:events'
import { Command } from 'commander'
import { withAsk } from './session.ts'

export const mcpCommand = (): Command =>
  new Command('mcp').description('Serve the questions as tools of an assistant (MCP, stdio)').action(async () => {
    const [{ StdioServerTransport }, { createTools }, { publicQuestions }, { createSchema }] = await Promise.all([
      import('@modelcontextprotocol/sdk/server/stdio.js'),
      import('../mcp/server.ts'),
      import('../operations/catalog.ts'),
      import('../schema.ts'),
    ])
    const tools = createTools(publicQuestions(createSchema()), (error) => process.stderr.write(`${String(error)}\n`))
    await withAsk(async (ask) => {
      const server = tools(ask)
      const over = once(process.stdin, 'end')
      await server.connect(new StdioServerTransport())
      await over
      await server.close()
    })
  })
