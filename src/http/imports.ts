/** `POST /import/<format>`: one file, as `npx . import <format>` reads it, with the same report. For administrators. */
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Services } from '../context.ts'
import { type ImportFormat, importers } from '../exchange/index.ts'
import { WrongPath } from '../exchange/location.ts'
import { importInto } from '../exchange/run.ts'
import { limits } from './limits.ts'
import { refused } from './measure.ts'
import { admitAdministrators, viewerOf } from './rights.ts'

const text = z.string().max(limits.text).optional()
const yes = z.stringbool().optional()
const options = z.strictObject({
  /** How reports name the file; a register's export says its day by its name. */
  name: z
    .string()
    .regex(/^\w[\w.-]{0,119}$/)
    .default('file'),
  replace: z.union([text.transform((one) => (one === undefined ? [] : [one])), z.array(z.string()).max(10)]),
  dryRun: yes,
  skipBad: yes,
  all: yes,
  beside: yes,
  release: text,
  codes: text,
  level: text,
  nsf: text,
  rome: text,
})

function within(most: number): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length
      done(bytes > most ? refused('PAYLOAD_TOO_LARGE', `The file has more than ${most} bytes.`) : null, chunk)
    },
  })
}

/** The format, where it reads one file: what stands in a folder is for the command line. */
function formatNamed(name: string): ImportFormat {
  const format = Object.hasOwn(importers, name) ? importers[name] : undefined
  if (!format || format.argument === '<dir>')
    throw refused('BAD_REQUEST', `import: '${name}' is no format that is read from one file.`)
  return format
}

export const importRoutes =
  ({ engine }: Services) =>
  async (app: FastifyInstance): Promise<void> => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    app.post<{ Params: { format: string } }>('/import/:format', async (request, reply) => {
      admitAdministrators(viewerOf(request), 'Importing')
      const format = formatNamed(request.params.format)
      const asked = options.safeParse(request.query)
      if (!asked.success) throw refused('BAD_REQUEST', z.prettifyError(asked.error))
      const { name, dryRun, skipBad, replace, ...chosen } = asked.data
      const folder = await mkdtemp(join(tmpdir(), 'ccg-import-'))
      try {
        const path = join(folder, name)
        const body = request.body instanceof Readable ? request.body : Readable.from([])
        await pipeline(body, within(limits.fileBytes), createWriteStream(path))
        const importer = await format.open(path, chosen, engine)
        const report = await importInto(engine, importer, { dryRun, skipBad, replaces: replace })
        return reply
          .header('cache-control', 'no-store')
          .header('content-type', 'application/json; charset=utf-8')
          .send(JSON.stringify(report).replaceAll(`${folder}/`, ''))
      } catch (error) {
        throw error instanceof WrongPath ? refused('BAD_REQUEST', error.message.replaceAll(`${folder}/`, '')) : error
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    })
  }
