/** `GET /openapi.json`: the public questions as REST, described from the SDL and the operations. */
import type { FastifyInstance } from 'fastify'
import type { PublicQuestion, PublicQuestions } from '../operations/catalog.ts'
import type { JsonSchema } from '../operations/jsonSchema.ts'
import { codes } from './codes.ts'
import { describes } from './etag.ts'

const json = (schema: JsonSchema) => ({ 'application/json': { schema } })
const text = { type: 'string' }
const textOrNull = { type: ['string', 'null'] }

const errorSchema: JsonSchema = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      properties: { code: { enum: Object.keys(codes) }, message: text },
      required: ['code', 'message'],
      additionalProperties: false,
    },
  },
  required: ['error'],
  additionalProperties: false,
}

const answerSchema = (question: PublicQuestion): JsonSchema => ({
  type: 'object',
  properties: {
    citation: {
      type: 'object',
      description: 'What was asked, and whether the data have changed since the revision that was cited.',
      properties: {
        operation: { const: question.name },
        arguments: { type: 'object' },
        revision: textOrNull,
        currentRevision: textOrNull,
        changed: { type: 'boolean' },
      },
      required: ['operation', 'arguments', 'revision', 'currentRevision', 'changed'],
      additionalProperties: false,
    },
    given: {
      type: 'object',
      description:
        'The answer that was cited, as it was given: its SHA-256, when, and the address of its bytes. ' +
        'Only where answers are kept.',
      properties: { sha256: text, on: text, address: text },
      required: ['sha256', 'on', 'address'],
      additionalProperties: false,
    },
    since: {
      type: 'array',
      description: 'What is answered otherwise since it was given, a hundred places at most.',
      items: {
        type: 'object',
        properties: { path: text, before: textOrNull, after: textOrNull },
        required: ['path', 'before', 'after'],
        additionalProperties: false,
      },
    },
    sinceCount: { type: 'integer', description: 'In how many places it is answered otherwise.' },
    notice: { ...text, description: 'In French, where the data have changed.' },
    answer: question.output,
  },
  required: ['citation', 'answer'],
  additionalProperties: false,
})

const passing = { 'Retry-After': { description: 'Seconds after which to ask again.', schema: { type: 'integer' } } }
/** What stands once in the document, and its place there. */
const errors: Record<string, { name: string; description: string; headers?: JsonSchema }> = {
  400: { name: 'BadArguments', description: 'The arguments do not fit.' },
  401: { name: 'NoToken', description: 'It takes a token, or the token does not hold.' },
  413: { name: 'TooLarge', description: 'The body is too large.' },
  415: { name: 'NotJson', description: 'The body is not JSON.' },
  429: { name: 'TooOften', description: 'This client asks too often.', headers: passing },
  500: { name: 'Failed', description: 'A fault of the server, which its log has.' },
  503: { name: 'Passing', description: 'It passes by itself.', headers: passing },
}
const at = (place: string, name: string) => ({ $ref: `#/components/${place}/${name}` })
const revision = {
  name: 'revision',
  in: 'query',
  description: 'The revision that is cited; the answer says whether it is still the current one.',
  schema: text,
}

function pathOf({ name, title, description }: PublicQuestion): JsonSchema {
  const input = { required: true, content: json(at('schemas', `${name}Arguments`)) }
  const responses = {
    200: { description: 'The answer.', content: json(at('schemas', `${name}Answer`)) },
    ...Object.fromEntries(Object.entries(errors).map(([status, error]) => [status, at('responses', error.name)])),
  }
  return {
    post: { operationId: name, summary: title, description, parameters: [revision], requestBody: input, responses },
    get: {
      operationId: `${name}Cited`,
      summary: `${title} (citation)`,
      description: 'The address that answers are cited by.',
      parameters: [{ name: 'arguments', in: 'query', ...input }, revision],
      responses,
    },
  }
}

/** An OpenAPI 3.1 document. What a person is told of a wrong id stands in `userErrors` of a 200. */
export function openApiOf(known: PublicQuestions): JsonSchema {
  const questions = [...known.values()]
  return {
    openapi: '3.1.0',
    info: {
      title: 'Care-pathway competence graph',
      version: '0.1.0',
      description:
        'The public questions, one address each. Wrong ids and values are `userErrors` of the answer, ' +
        'with what comes nearest; every answer has its revision, its date and its citation.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(questions.map((question) => [`/answers/${question.name}`, pathOf(question)])),
    components: {
      schemas: {
        Error: errorSchema,
        ...Object.fromEntries(
          questions.flatMap((question) => [
            [`${question.name}Arguments`, question.input],
            [`${question.name}Answer`, answerSchema(question)],
          ]),
        ),
      },
      responses: Object.fromEntries(
        Object.values(errors).map(({ name, ...response }) => [
          name,
          { ...response, content: json(at('schemas', 'Error')) },
        ]),
      ),
    },
  }
}

export const openApiRoute = (app: FastifyInstance, questions: PublicQuestions): void =>
  describes(app, '/openapi.json', { contentType: 'application/json', text: JSON.stringify(openApiOf(questions)) })
