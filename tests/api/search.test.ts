import { afterAll, beforeAll, expect, it } from 'vitest'
import { onEachEngine, referenceData } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'

onEachEngine(
  'search, mobility and suggestions in the API',
  (engine) => {
    let server: TestServer
    beforeAll(async () => {
      server = await startServer(engine())
    })
    afterAll(() => server.close())
    const ask = async <T>(query: string): Promise<T> => {
      const reply = await server.ask(query)
      if (reply.errors) throw new Error(reply.text)
      return reply.data as T
    }

    it('search gives elements of their own type, with what matched in the label', async () => {
      const { search } = await ask<{ search: { total: number; items: unknown[]; citation: string } }>(
        '{ search(text: "coordonatrice de parcours", kinds: [Profession]) { total citation items { score highlights { start end } element { __typename id label ... on Profession { synonyms } } } } }',
      )
      expect(search).toMatchObject({
        total: 1,
        items: [
          {
            element: { __typename: 'Profession', id: 'cpas' },
            highlights: [
              { start: 0, end: 13 },
              { start: 17, end: 25 },
            ],
          },
        ],
      })
      expect(search.citation).toContain('/answers/search?')
    })

    it('mobility takes a profession or a profile, and says why', async () => {
      const { one, other } = await ask<Record<'one' | 'other', { matches: unknown[]; citation: string }>>(
        '{ one: mobility(profession: "infirmier", first: 1) { citation matches { score why profession { id } shared(first: 2) { coverage element { id } } sharedCount missingCount } } other: mobility(profile: { professions: ["infirmier"] }, first: 1) { citation matches { score why profession { id } shared(first: 2) { coverage element { id } } sharedCount missingCount } } }',
      )
      expect(one).toEqual(other)
      expect(one.matches).toMatchObject([
        {
          profession: { id: 'cpas' },
          shared: [{ coverage: expect.stringMatching(/FULL|PART/) }, {}],
          why: expect.stringContaining('sans valeur juridique'),
        },
      ])
    })

    it('mobilityTable goes through a vocabulary page by page; one that is not imported is a user error', async () => {
      const { mobilityTable } = await ask<{ mobilityTable: unknown }>(
        '{ mobilityTable(framework: "rome") { rows { profession } next userErrors { code field message } } }',
      )
      expect(mobilityTable).toMatchObject({
        rows: [],
        next: null,
        userErrors: [
          {
            code: 'UNKNOWN_ID',
            field: 'framework',
            message: expect.stringContaining("Aucun vocabulaire de métiers n'est importé"),
          },
        ],
      })
    })

    it('a gap offers candidates for what nothing covers, PROPOSED and COMPUTED', async () => {
      const { competenceGap, suggestions } = await ask<{
        competenceGap: { suggestions: unknown[] }
        suggestions: { items: unknown[] }
      }>(
        '{ competenceGap(profile: { certifications: ["as-2021"] }, target: "cpas-2025:2") { suggestions(first: 1) { state competence { id } candidates { status method score sharedWords held { id } through { id } } } } suggestions(profile: { certifications: ["as-2021"] }, target: "cpas-2025:2", first: 1) { items { state competence { id } candidates { status method score sharedWords held { id } through { id } } } } }',
      )
      expect(competenceGap.suggestions).toEqual(suggestions.items)
      expect(suggestions.items).toContainEqual({
        state: 'UNKNOWN',
        competence: { id: expect.stringMatching(/^cpas-2025:2/) },
        candidates: [
          expect.objectContaining({
            status: 'PROPOSED',
            method: 'COMPUTED',
            held: { id: expect.stringMatching(/^as-2021:/) },
          }),
        ],
      })
    })
  },
  referenceData,
)
