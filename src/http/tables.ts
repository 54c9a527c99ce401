/** `GET /changes.atom`: what was decided at the desk. `GET /tables/export?id=…&format=yaml|csv`: a table as a seed, or as a sheet; `POST /tables/import` takes it back. */
import type { FastifyInstance } from 'fastify'
import { Feed } from 'feed'
import type { Services } from '../context.ts'
import { tableInCsv, tableInYaml } from '../desk/export.ts'
import { importTable } from '../desk/import.ts'
import { readTableFile, type TableFile } from '../desk/tableFile.ts'
import { decisionsCount, decisionsSince } from '../desk/view.ts'
import { Fault } from '../errors.ts'
import { parametersOf } from './address.ts'
import { limits } from './limits.ts'
import { refused } from './measure.ts'
import { viewerOf } from './rights.ts'

const entries = 100

const said = {
  OPENED: 'Table ouverte',
  READ: 'Lecture enregistrée',
  FINISHED: 'Lecture terminée',
  SETTLED: 'Verdict tranché',
  REOPENED: 'Verdict rouvert',
  REVIEWED: 'Table relue',
  PROPOSED: 'Fait ou passerelle proposés',
  ACCEPTED: 'Fait ou passerelle confirmés',
  REFUSED: 'Fait ou passerelle écartés',
} as const

function tableIn(body: unknown): TableFile {
  try {
    return readTableFile(typeof body === 'string' ? body : '')
  } catch (error) {
    throw error instanceof Fault ? refused('BAD_REQUEST', error.message) : error
  }
}

export const tableRoutes =
  ({ engine }: Services) =>
  async (app: FastifyInstance): Promise<void> => {
    app.get('/changes.atom', async (request, reply) => {
      parametersOf(request)
      const decisions = await engine.read(async (run) => {
        const last = await decisionsCount(run)
        return decisionsSince(run, { after: Math.max(0, last - entries), limit: entries })
      })
      const address = `${request.protocol}://${request.host}`
      const feed = new Feed({
        id: `${address}/changes.atom`,
        title: 'Décisions sur les tables de rapprochement',
        link: `${address}/tables`,
        feedLinks: { atom: `${address}/changes.atom` },
        copyright: '',
        updated: new Date(decisions.at(-1)?.at ?? 0),
      })
      for (const { number, kind, table, target, role, reason, at, revision } of decisions.reverse())
        feed.addItem({
          id: `${address}/decisions/${number}`,
          title: `${said[kind]} : ${target || table}`,
          link: `${address}/tables?table=${encodeURIComponent(table)}`,
          date: new Date(at),
          description: [`${role.toLowerCase()}, révision ${revision}`, reason].filter(Boolean).join('. '),
        })
      return reply
        .header('content-type', 'application/atom+xml; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(feed.atom1())
    })

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
    app.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body))
    app.post('/tables/import', { bodyLimit: limits.tableBytes }, async (request, reply) => {
      const report = await importTable(
        { engine, viewer: viewerOf(request) },
        tableIn(request.body),
        parametersOf(request, 'reader').reader,
      )
      return reply.header('cache-control', 'no-store').send(report)
    })
  }
