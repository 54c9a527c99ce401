/** `GET /export/<format>?framework=…`: the graph, or one framework, streamed in an open format. */
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../context.ts'
import { Fault } from '../errors.ts'
import { exporters, type Format, formats } from '../exchange/index.ts'

export const exportRoutes =
  ({ engine }: Services, baseUri: string) =>
  async (app: FastifyInstance): Promise<void> => {
    app.get<{ Params: { format: string }; Querystring: { framework?: string } }>(
      '/export/:format',
      async (request, reply) => {
        const { format } = request.params
        if (!(formats as readonly string[]).includes(format))
          return reply.code(404).send({
            error: { code: 'UNKNOWN_FORMAT', message: `format: '${format}' is none of ${formats.join(', ')}.` },
          })
        const exporter = exporters[format as Format]
        const { framework } = request.query
        const pieces = exporter.write(engine, { framework, base: baseUri })
        // The first piece tells whether there is anything to send: after it, the status is out.
        const first = await pieces.next().catch((error: unknown) => error)
        if (first instanceof Fault && first.code === 'DATA_INVALID')
          return reply.code(404).send({ error: { code: 'UNKNOWN_FRAMEWORK', message: first.message } })
        if (first instanceof Error) throw first
        const { value, done } = first as IteratorResult<string>
        const name = `${(framework ?? 'graph').replaceAll(':', '-')}${exporter.extension}`
        const rest = async function* () {
          if (!done) yield value
          yield* pieces
        }
        return reply
          .header('content-type', exporter.contentType)
          .header('content-disposition', `attachment; filename="${name}"`)
          .send(Readable.from(rest()))
      },
    )
  }
