import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { Parser } from 'n3'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { written } from '../../src/extracts/written.ts'
import { mostExports } from '../../src/http/exports.ts'
import { onEachEngine, referenceData } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'

const named = z.object({ id: z.string() })
const matrixShape = z.object({
  matrix: z.object({
    cells: z.array(z.object({ of: named, against: named, counts: z.record(z.string(), z.number()) })),
  }),
})

onEachEngine(
  'exports over HTTP',
  (engine, name) => {
    let server: TestServer
    beforeAll(async () => {
      server = await startServer(engine())
    })
    afterAll(() => server.close())

    it.each([
      ['skos', 'text/turtle', 'skos:ConceptScheme'],
      ['jsonld', 'application/ld+json', '"@context"'],
      ['case', 'application/json', 'CFDocument'],
      ['graphml', 'graphml', '<graphml'],
      ['csv', 'text/csv', 'synthese-2016:socle'],
      ['cypher', 'text/plain', 'Element'],
      ['dcat', 'text/turtle', 'dcat:Dataset'],
      ['matrix.csv', 'text/csv', 'synthese-2016:socle'],
      ['degrees.csv', 'text/csv', 'synthese-2016:socle'],
      ['extracts.json', 'application/json', 'data-package'],
      ['elements.csv', 'text/csv', 'synthese-2016:socle'],
      ['datapackage.json', 'application/json', 'tabular-data-package'],
    ])('give one framework as %s, streamed, with its own type and file name', async (format, type, text) => {
      const response = await fetch(`${server.url}/export/${format}?framework=synthese-2016:socle`)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toContain(type)
      expect(response.headers.get('content-disposition')).toMatch(
        /synthese-2016-socle|elements.csv|datapackage.json|matrix.csv|degrees.csv|extracts.json/,
      )
      expect(await response.text()).toContain(text)
    })

    it('say by HEAD what they would send, and write nothing', async () => {
      const lines: string[] = []
      const told = await startServer(
        engine(),
        pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) }),
      )
      const reply = await fetch(`${told.url}/export/skos`, { method: 'HEAD' })
      expect([reply.status, reply.headers.get('content-type'), reply.headers.get('content-length')]).toEqual([
        200,
        expect.stringContaining('text/turtle'),
        null,
      ])
      expect((await fetch(`${told.url}/export/skos?framework=none`, { method: 'HEAD' })).status).toBe(404)
      await told.close()
      expect(lines).toEqual([])
    })

    const table = async (name: string): Promise<Record<string, string>[]> =>
      parse(await (await fetch(`${server.url}/export/${name}.csv`)).text(), { columns: true })

    it('give the matrix of all frameworks, as the question does of each pair', async () => {
      const rows = await table('matrix')
      const frameworks = new Set(rows.flatMap(({ of, against }) => [of, against]))
      expect(frameworks.size).toBeGreaterThan(7)
      expect(rows).toHaveLength(frameworks.size * (frameworks.size - 1))
      const { data } = await server.ask(
        '{ matrix(frameworks: ["ide-2009", "cpas-2025", "deass-2026"]) ' +
          '{ cells { of { id } against { id } counts { total full part none unknown } } } }',
      )
      const { cells } = matrixShape.parse(data).matrix
      expect(cells).toHaveLength(6)
      for (const { of, against, counts } of cells) {
        const row = rows.find((one) => one['of'] === of.id && one['against'] === against.id)
        const numbers = Object.keys(counts).map((name): [string, number] => [name, Number(row?.[name])])
        expect(Object.fromEntries(numbers)).toEqual(counts)
      }
    })

    it('give the degrees of every element: each relation leaves one and reaches one', async () => {
      const rows = await table('degrees')
      const { nodes, relations } = referenceData()
      expect(rows).toHaveLength(nodes.length)
      const sum = (name: string) => rows.reduce((all, row) => all + Number(row[name]), 0)
      expect([sum('leaving'), sum('reaching')]).toEqual([relations.length, relations.length])
      const parts = relations.filter(({ type }) => type === 'HAS_PART').length
      expect([sum('leaving_HAS_PART'), sum('reaching_HAS_PART')]).toEqual([parts, parts])
    })

    it('are described: each framework is a data set, and its files are where the description says', async () => {
      const quads = new Parser().parse(await (await fetch(`${server.url}/export/dcat`)).text())
      const subjects = (predicate: string, object?: string) =>
        quads.filter((one) => one.predicate.value.endsWith(predicate) && (!object || one.object.value.endsWith(object)))
      const frameworks = referenceData().nodes.filter(({ kind }) => kind === 'Framework')
      expect(subjects('#type', 'dcat#Dataset')).toHaveLength(frameworks.length + 1)
      const address = subjects('#downloadURL').find(({ object }) =>
        object.value.endsWith('csv?framework=synthese-2016%3Asocle'),
      )
      const reply = await fetch(address?.object.value ?? '')
      expect([reply.status, await reply.text()]).toEqual([200, expect.stringContaining('synthese-2016:socle')])
    })

    it('name what is wrong: the format, the framework', async () => {
      const format = await fetch(`${server.url}/export/excel`)
      expect([format.status, await format.text()]).toEqual([
        404,
        expect.stringContaining('skos, jsonld, case, graphml, csv, cypher'),
      ])
      for (const name of Object.keys(written)) {
        const reply = await fetch(`${server.url}/export/${name}?framework=nobody`)
        const told = (await reply.json()) as { error?: { code: string } }
        expect([name, reply.status, told.error?.code]).toEqual([name, 404, 'UNKNOWN_FRAMEWORK'])
      }
    })

    // How a table is written, and how many are, is the same on both engines.
    if (name === 'neo4j') return
    it('say the same in Parquet as in CSV, with the types that their description names', async () => {
      const { resources } = (await (await fetch(`${server.url}/export/extracts.json`)).json()) as {
        resources: { path: string; schema: { fields: { name: string; type: string }[] } }[]
      }
      for (const name of ['matrix', 'degrees']) {
        const file = await (await fetch(`${server.url}/export/${name}.parquet`)).arrayBuffer()
        const records = await parquetReadObjects({ file })
        const rows = await table(name)
        expect(records.map((record) => Object.values(record).map((value) => String(value ?? '')))).toEqual(
          rows.map((row) => Object.values(row)),
        )
        const fields = resources.find(({ path }) => path === `${name}.parquet`)?.schema.fields ?? []
        expect(fields.map((field) => field.name)).toEqual(Object.keys(rows[0] ?? {}))
        const found = fields.map(
          ({ name: field }) => typeof (records.find((one) => one[field] !== null)?.[field] ?? ''),
        )
        expect(found).toEqual(fields.map(({ type }) => (type === 'integer' ? 'number' : type)))
      }
    })

    it('are bounded in number: a further one is told when to come back, and may come when others end', async () => {
      const stop = new AbortController()
      const open = () => fetch(`${server.url}/export/csv`, { signal: stop.signal })
      // Nobody reads them: they stay open, and write no more than the line holds.
      const running = await Promise.all(Array.from({ length: mostExports }, open))
      expect(running.map(({ status }) => status)).toEqual(running.map(() => 200))
      const further = await open()
      expect([further.status, further.headers.get('retry-after')]).toEqual([503, '10'])
      expect(await further.json()).toMatchObject({ error: { code: 'TOO_MANY_EXPORTS' } })
      stop.abort()
      await vi.waitFor(
        async () => {
          const again = await fetch(`${server.url}/export/skos?framework=synthese-2016:socle`)
          await again.body?.cancel()
          expect(again.status).toBe(200)
        },
        { timeout: 60_000, interval: 200 },
      )
    })
  },
  referenceData,
)
