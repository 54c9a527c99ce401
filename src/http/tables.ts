/** `GET /tables/export?id=…&format=yaml|csv`: a table as a seed, or as a sheet; `POST /tables/import` takes it back. */
import type { FastifyInstance } from 'fastify'
import type { Services } from '../context.ts'
import { tableInCsv, tableInYaml } from '../desk/export.ts'
import { importTable } from '../desk/import.ts'
import { readTableFile, type TableFile } from '../desk/tableFile.ts'
import { Fault } from '../errors.ts'
import { parametersOf } from './address.ts'
import { limits } from './limits.ts'
import { refused } from './measure.ts'
import { viewerOf } from './rights.ts'

function tableIn(body: unknown): TableFile {
  try {
    return readTableFile(Buffer.isBuffer(body) ? body : Buffer.alloc(0))
  } catch (error) {
    throw error instanceof Fault ? refused('BAD_REQUEST', error.message) : error
  }
}

export const tableRoutes =
  ({ engine }: Services) =>
  async (app: FastifyInstance): Promise<void> => {
    const formats = {
      yaml: { type: 'application/yaml; charset=utf-8', write: tableInYaml },
      csv: { type: 'text/csv; charset=utf-8', write: tableInCsv },
    } as const
    app.get('/tables/export', async (request, reply) => {
      const { id = '', format = 'yaml' } = parametersOf(request, 'id', 'format')
      const chosen = format === 'csv' ? formats.csv : format === 'yaml' ? formats.yaml : undefined
      const text = chosen && (await engine.read((run) => chosen.write(run, id)))
      if (!chosen || text === undefined)
        return reply
          .code(404)
          .send({ error: { code: 'NOT_FOUND', message: 'There is no such table, or no such format.' } })
      const name = id.replace(/^cw:/, '').replace('>', '--').replaceAll(':', '-')
      return reply
        .header('content-type', chosen.type)
        .header('content-disposition', `attachment; filename="${name}.${format}"`)
        .header('cache-control', 'no-cache')
        .send(text)
    })

    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
    app.post('/tables/import', { bodyLimit: limits.tableBytes }, async (request, reply) => {
      const report = await importTable(
        { engine, viewer: viewerOf(request) },
        tableIn(request.body),
        parametersOf(request, 'reader').reader,
      )
      return reply.header('cache-control', 'no-store').send(report)
    })
  }
