/** `POST /cypher`: a statement of an analyst, where the settings open it. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { HttpSettings } from '../config.ts'
import type { Services } from '../context.ts'
import { askCypher, jsonOf } from '../cypher/ask.ts'
import { csvOf } from '../cypher/print.ts'
import { Refused } from '../cypher/readOnly.ts'
import { measureVariables, refused } from './measure.ts'
import type { Place } from './places.ts'
import { admitAdministrators, viewerOf } from './rights.ts'

/** Rows of one answer at most, and where none are asked for. */
const rows = { most: 10_000, usual: 1_000 }

const body = z.strictObject(
  {
    statement: z.string('a text'),
    params: z.record(z.string(), z.unknown(), 'an object').default({}),
    limit: z.int('a whole number').min(1, 'at least 1').max(rows.most, `at most ${rows.most}`).default(rows.usual),
  },
  'an object such as {"statement": "…", "params": {}, "limit": 100}',
)

/** As JSON, or as CSV where `Accept` asks for it; whether rows were cut stands in a header too. */
export function cypherRoute(
  app: FastifyInstance,
  { services, access, place }: { services: Services; access: HttpSettings['cypherAccess']; place: Place },
): void {
  if (access === 'off') return
  app.post('/cypher', async (request, reply) => {
    if (access === 'administrators') admitAdministrators(viewerOf(request), 'Cypher')
    const given = body.safeParse(request.body)
    if (!given.success) {
      const [issue] = given.error.issues
      throw refused('BAD_REQUEST', `${issue?.path.join('.') || 'body'}: ${issue?.message}`)
    }
    measureVariables(given.data.params)
    const gone = new AbortController()
    reply.raw.once('close', () => gone.abort())
    const table = await place(() => askCypher(services.engine, { ...given.data, signal: gone.signal })).catch(
      (error: unknown) => {
        throw error instanceof Refused ? refused('CYPHER_REFUSED', error.message) : error
      },
    )
    reply.header('cache-control', 'no-store').header('x-rows-cut', `${table.cut}`)
    return request.headers.accept?.includes('text/csv')
      ? reply.header('content-type', 'text/csv; charset=utf-8').send(csvOf(table))
      : reply.header('content-type', 'application/json; charset=utf-8').send(jsonOf(table))
  })
}
