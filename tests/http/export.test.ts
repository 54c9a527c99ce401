import { afterAll, beforeAll, expect, it } from 'vitest'
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
      ['csv', 'text/csv', 'cpas-2025:1.1.c1'],
      ['cypher', 'text/plain', 'Element'],
    ])('give one framework as %s, streamed, with its own type and file name', async (format, type, text) => {
      const response = await fetch(`${server.url}/export/${format}?framework=cpas-2025:referentiel`)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toContain(type)
      expect(response.headers.get('content-disposition')).toContain('cpas-2025-referentiel')
      expect(await response.text()).toContain(text)
    })

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
