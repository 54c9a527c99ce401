import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { mostExports } from '../../src/http/exports.ts'
import { onEachEngine, referenceData } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'

onEachEngine(
  'exports over HTTP',
  (engine) => {
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
      ['elements.csv', 'text/csv', 'synthese-2016:socle'],
      ['datapackage.json', 'application/json', 'tabular-data-package'],
    ])('give one framework as %s, streamed, with its own type and file name', async (format, type, text) => {
      const response = await fetch(`${server.url}/export/${format}?framework=synthese-2016:socle`)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toContain(type)
      expect(response.headers.get('content-disposition')).toMatch(/synthese-2016-socle|elements.csv|datapackage.json/)
      expect(await response.text()).toContain(text)
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
        { timeout: 20_000, interval: 200 },
      )
    }, 60_000)

    it('name what is wrong: the format, the framework', async () => {
      const format = await fetch(`${server.url}/export/excel`)
      expect([format.status, await format.text()]).toEqual([
        404,
        expect.stringContaining('skos, jsonld, case, graphml, csv, cypher'),
      ])
      const framework = await fetch(`${server.url}/export/skos?framework=nobody`)
      expect([framework.status, await framework.text()]).toEqual([404, expect.stringContaining('nobody')])
    })
  },
  referenceData,
)
