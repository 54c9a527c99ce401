/** A server of the Model Context Protocol whose tools are the public questions; see docs/guide/assistants.md. */
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
  type Tool,
} from '@modelcontextprotocol/sdk/types.js'
import { GraphQLError } from 'graphql'
import { Fault, isPassing } from '../errors.ts'
import type { Ask, PublicQuestions } from '../operations/catalog.ts'
import { BadArguments } from '../operations/execute.ts'
import { tells } from './texts.ts'

const instructions =
  'Questions sur les référentiels français du soin et du social : compétences, certifications, VAE, métiers, ' +
  'politiques. Un nom entier (« infirmière diplômée en 2011 », « CPAS », « HPST ») tient lieu d’identifiant, et ' +
  '`namesRead` dit ce qu’on y a lu ; `search` trouve les autres. Les réponses comparent des référentiels, jamais des ' +
  'personnes ; ce qui n’a pas été examiné est dit inconnu (UNKNOWN), pas absent. Redire les réserves (caveats) et la ' +
  'citation avec toute réponse. / Questions about French health and social care référentiels. A whole name may stand ' +
  'for an id; find others with `search`; answers compare référentiels, never people; repeat caveats and the citation ' +
  'with every answer.'

const failed = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true })

/** What the caller can mend or wait for, in words; undefined for what is ours. */
function excuse(error: unknown): string | undefined {
  if (error instanceof BadArguments) return `Arguments : ${error.message}`
  if (error instanceof GraphQLError || isPassing(error)) return error.message
  return error instanceof Fault && error.code === 'ENGINE_BUSY' ? error.message : undefined
}

export type Tools = (ask: Ask) => Server

/**
 * Makes servers for one conversation or one request each. `onFault` is told what went wrong with us: the caller reads
 * only that the answer could not be computed.
 */
export function createTools(questions: PublicQuestions, onFault: (error: unknown) => void): Tools {
  const tools = [...questions.values()].map(
    ({ name, title, description, input, output }): Tool => ({
      name,
      title,
      description,
      inputSchema: { ...input, type: 'object' },
      outputSchema: { ...output, type: 'object' },
      annotations: { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    }),
  )
  async function call(ask: Ask, name: string, given: Record<string, unknown>): Promise<CallToolResult> {
    const [question, tell] = [questions.get(name), tells[name]]
    if (!question || !tell) return failed(`'${name.slice(0, 40)}' is none of ${[...questions.keys()].join(', ')}.`)
    try {
      question.check(given)
      const { answer, text } = await tell(ask, given)
      return {
        content: [{ type: 'text', text }],
        structuredContent: { ...answer },
        ...(answer.userErrors.length > 0 ? { isError: true } : {}),
      }
    } catch (error) {
      const said = excuse(error)
      if (said === undefined) onFault(error)
      return failed(said ?? 'The answer could not be computed. The fault is in the log of the server.')
    }
  }
  return (ask) => {
    const server = new Server(
      { name: 'care-competence-graph', version: '0.1.0' },
      { capabilities: { tools: {} }, instructions },
    )
    server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools }))
    server.setRequestHandler(CallToolRequestSchema, async ({ params }) =>
      call(ask, params.name, params.arguments ?? {}),
    )
    return server
  }
}
