/**
 * Questions as plain addresses: `POST /answers/<question>` with its arguments as a JSON object. A citation is `GET
 * /answers/<question>?arguments=…&revision=…`: it gives the answer again, and says whether the data have changed. Where
 * answers are kept, it also gives the one that was given then, byte for byte, and says what is answered otherwise
 * since.
 */

import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Services } from '../context.ts'
import type { PublicQuestions } from '../operations/catalog.ts'
import { BadArguments, inProcess } from '../operations/execute.ts'
import { parametersOf } from './address.ts'
import type { KeptAnswers } from './keptAnswers.ts'
import { measureVariables, refused } from './measure.ts'
import type { Place } from './places.ts'
import { changesSince, isObject } from './since.ts'

function objectOf(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

interface Given {
  Params: { operation: string }
}

interface Answering {
  services: Services
  schema: GraphQLSchema
  questions: PublicQuestions
  place: Place
  /** Undefined where none are kept. */
  kept: KeptAnswers | undefined
}

interface Answered {
  revision?: string
  citation?: string
  userErrors?: unknown[]
}

const unchanged = { changes: [], count: 0 }

/** The address that an answer was cited by when the data were of another revision. */
function citedThen(citation: string, revision: string): string {
  const [path = '', query] = citation.split('?')
  const named = new URLSearchParams(query)
  named.set('revision', revision)
  return `${path}?${named}`
}

export const answerRoutes =
  ({ services, schema, questions, place, kept }: Answering) =>
  async (app: FastifyInstance): Promise<void> => {
    const ask = inProcess(schema, services)

    /** What was given then, and what is answered otherwise; nothing where it is not kept. */
    async function given(answer: Answered | null | undefined, cited: string | null) {
      const { citation, revision, userErrors = [] } = answer ?? {}
      if (!kept || !citation || !revision || userErrors.length > 0) return {}
      await kept.keep(citation, JSON.stringify(answer))
      const then = cited === null ? undefined : await kept.opened(citedThen(citation, cited))
      if (!then) return {}
      const { text, sha256, on } = then
      const { changes, count } = cited === revision ? unchanged : changesSince(JSON.parse(text), answer)
      return { given: { sha256, on, address: `/answers/given/${sha256}` }, since: changes, sinceCount: count }
    }

    async function answered(operation: string, variables: Record<string, unknown> | undefined, cited: string | null) {
      const question = questions.get(operation)
      if (!question)
        throw refused('UNKNOWN_OPERATION', `operation: '${operation}' is none of ${[...questions.keys()].join(', ')}.`)
      if (!variables)
        throw refused('BAD_ARGUMENTS', 'arguments: a JSON object such as {"target":"cpas-2025"} is expected.')
      const data = await place(async () => {
        measureVariables(variables)
        question.check(variables)
        return ask(question.document, variables)
      }).catch((error: unknown) => {
        throw error instanceof BadArguments ? refused('BAD_ARGUMENTS', `arguments: ${error.message}`) : error
      })
      const answer: (Answered & object) | null | undefined = data[operation]
      const current = answer?.revision ?? null
      const changed = cited !== null && cited !== current
      return {
        citation: { operation, arguments: variables, revision: cited, currentRevision: current, changed },
        ...(changed
          ? {
              notice:
                'Les données ont changé depuis cette citation : ' +
                'la réponse ci-dessous est celle de la révision actuelle.',
            }
          : {}),
        ...(await given(answer, cited)),
        answer,
      }
    }

    // The address or the body says what a person holds.
    app.addHook('onRequest', async (_, reply) => void reply.header('cache-control', 'no-store'))
    app.get<{ Params: { sha256: string } }>('/answers/given/:sha256', async ({ params }, reply) => {
      const text = await kept?.named(params.sha256)
      if (text === undefined) throw refused('NOT_FOUND', 'No answer is kept under this name.')
      return reply.header('content-type', 'application/json; charset=utf-8').send(Buffer.from(text))
    })
    app.get<Given>('/answers/:operation', async (request) => {
      const { arguments: given, revision = null } = parametersOf(request, 'arguments', 'revision')
      return answered(request.params.operation, objectOf(given), revision)
    })
    app.post<Given>('/answers/:operation', async (request) => {
      const { revision = null } = parametersOf(request, 'revision')
      return answered(request.params.operation, isObject(request.body) ? request.body : undefined, revision)
    })
  }
