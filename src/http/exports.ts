/**
 * `GET /export/<format>?framework=…`: the graph, or one framework, streamed in an open format; `csv` also file by file,
 * and extracts as tables.
 */
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Services } from '../context.ts'
import { Fault } from '../errors.ts'
import { formats } from '../exchange/exporter.ts'
import { extractFiles, written } from '../extracts/written.ts'
import { IMPORT_RULES } from '../model/rights.ts'
import { parametersOf } from './address.ts'
import { viewerOf } from './rights.ts'

/** Exports at once: each reads the whole of what it writes, beside the questions that others ask. */
export const mostExports = 3
/** Seconds after which another may be asked for. */
const retryAfter = 10

const refuse = (reply: FastifyReply, { status, code, message }: { status: number; code: string; message: string }) =>
  reply.code(status).send({ error: { code, message } })

type Piece = string | Uint8Array

/** What was read already, then the rest, piece by piece as the client takes them. */
async function* resumed(first: IteratorResult<Piece>, rest: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  if (!first.done) yield first.value
  yield* rest
}

export const exportRoutes =
  ({ engine, search }: Services, baseUri: string) =>
  async (app: FastifyInstance): Promise<void> => {
    let running = 0
    /** The frameworks that may have been meant. */
    function near(framework = ''): string {
      const ids = search.nearest(framework, ['Framework']).map(({ id }) => id)
      return ids.length > 0 ? ` Near: ${ids.join(', ')}.` : ''
    }
    app.get<{ Params: { format: string } }>('/export/:format', async (request, reply) => {
      const { format } = request.params
      const { framework } = parametersOf(request, 'framework')
      const exporter = Object.hasOwn(written, format) ? written[format] : undefined
      if (!exporter) {
        const all = [...formats, ...Object.values(extractFiles)].join(', ')
        const message = `format: '${format.slice(0, 40)}' is none of ${all}.`
        return refuse(reply, { status: 404, code: 'UNKNOWN_FORMAT', message })
      }
      if (running >= mostExports) {
        const message = `${mostExports} exports are being written; ask again in ${retryAfter} seconds.`
        reply.header('retry-after', retryAfter)
        return refuse(reply, { status: 503, code: 'TOO_MANY_EXPORTS', message })
      }
      running++
      const gone = new AbortController()
      // The end of the answer, and a client who leaves before it, alike.
      reply.raw.once('close', () => {
        running--
        gone.abort()
      })
      const { roles } = viewerOf(request)
      // Whoever may bring decisions in for others may take them out.
      const decisions = IMPORT_RULES.whole.some((role) => roles.includes(role))
      const pieces = exporter.write(engine, {
        framework,
        base: baseUri,
        decisions,
        address: `${request.protocol}://${request.host}`,
        signal: gone.signal,
      })
      // The first piece tells whether there is anything to send: after it, the status is out.
      const first = await pieces.next().catch((error: unknown) => error)
      if (first instanceof Fault && first.code === 'DATA_INVALID')
        return refuse(reply, { status: 404, code: 'UNKNOWN_FRAMEWORK', message: `${first.message}${near(framework)}` })
      if (first instanceof Error) throw first
      const name = format.includes('.') ? format : `${(framework ?? 'graph').replaceAll(':', '-')}${exporter.extension}`
      const isAsked = request.method !== 'HEAD'
      if (!isAsked) await pieces.return(undefined)
      return reply
        .header('content-type', exporter.contentType)
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(Readable.from(isAsked ? resumed(first as IteratorResult<Piece>, pieces) : [], { highWaterMark: 1 }))
    })
  }
