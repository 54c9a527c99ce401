/**
 * `POST /mcp`: the questions as tools of an assistant, over streamable HTTP; each request stands for itself. There are
 * no sessions, so that there is nothing to listen to by GET, or to end by DELETE.
 */
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Services } from '../context.ts'
import { createTools } from '../mcp/server.ts'
import type { PublicQuestions } from '../operations/catalog.ts'
import { type Ask, inProcess } from '../operations/execute.ts'
import { measureVariables, refused } from './measure.ts'
import type { Place } from './places.ts'

interface Setting {
  services: Services
  schema: GraphQLSchema
  questions: PublicQuestions
  logger: Logger
  place: Place
}

const webRequest = ({ headers }: FastifyRequest): Request =>
  new Request('http://localhost/mcp', {
    method: 'POST',
    headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  })

export function mcpRoute(app: FastifyInstance, { services, schema, questions, logger, place }: Setting): void {
  const tools = createTools(questions, (error) => logger.error({ err: error }, 'A tool failed'))
  app.post('/mcp', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (Array.isArray(request.body)) throw refused('BAD_REQUEST', 'One message at a time: no batch.')
    const gone = new AbortController()
    // The end of the answer, and a client who leaves before it, alike.
    reply.raw.once('close', () => gone.abort())
    const inner = inProcess(schema, services, { signal: gone.signal })
    const ask: Ask = (document, variables) =>
      place(async () => {
        measureVariables(variables)
        return inner(document, variables)
      })
    const server = tools(ask)
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    await server.connect(transport)
    try {
      const answer = await transport.handleRequest(webRequest(request), { parsedBody: request.body })
      answer.headers.forEach((value, name) => void reply.header(name, value))
      return await reply.code(answer.status).send(await answer.text())
    } finally {
      await server.close()
    }
  })
}
