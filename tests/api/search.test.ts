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
        '{ search(text: "coordonatrice de parcours", kinds: [Profession]) ' +
          '{ total citation items { score highlights { start end } ' +
          'element { __typename id label ... on Profession { synonyms } } } } }',
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

    it('a year in the text gives the version of a diploma, and why; deduced dates are said to be', async () => {
      const { award, titled, none } = await ask<Record<'award' | 'titled' | 'none', { items: unknown[] }>>(
        `{ award: search(text: "infirmière diplômée en 2011") { ...Found }
           titled: search(text: "arrêté du 22 août 2018") { ...Found }
           none: search(text: "infirmière 1935") { ...Found } }
         fragment Found on SearchAnswer {
           year yearNotice versions { profession { id } certification { id } reason } items { element { id } }
         }`,
      )
      expect(award).toMatchObject({
        year: 2011,
        yearNotice: null,
        versions: [
          {
            profession: { id: 'infirmier' },
            certification: { id: 'ide-1992' },
            reason: expect.stringContaining('dates déduites, à vérifier'),
          },
        ],
      })
      expect(award.items[0]).toEqual({ element: { id: 'infirmier' } })
      expect(titled).toMatchObject({ year: null, yearNotice: null, versions: [] })
      expect(titled.items.length).toBeGreaterThan(0)
      expect(none).toMatchObject({ versions: [], yearNotice: expect.stringContaining('délivré en 1935') })
    })

    it('a profile takes names with the year of award; what several titles bear is left to whoever asks', async () => {
      const { nurse, social, either, early } = await ask<Record<'nurse' | 'social' | 'either' | 'early', unknown>>(
        `{ nurse: competenceGap(profile: { professions: ["infirmière diplômée en 2011"] }, target: "CPAS") {
             ...Read target { id }
           }
           social: competenceGap(profile: { certifications: ["DEASS 2012"] }, target: "cpas-2025") { ...Read }
           either: competenceGap(profile: { certifications: ["IDE 2009"] }, target: "cpas-2025") { ...Read }
           early: competenceGap(profile: { professions: ["infirmière 1950"] }, target: "cpas-2025") {
             userErrors { field message }
           } }
         fragment Read on CompetenceGap {
           namesRead { text element { id } year version { id } said } assumptions { certification { id } year }
           userErrors { field suggestions { id } }
         }`,
      )
      expect(nurse).toEqual({
        target: { id: 'cpas' },
        namesRead: [
          {
            text: 'infirmière diplômée en 2011',
            element: { id: 'infirmier' },
            year: 2011,
            version: { id: 'ide-1992' },
            said: expect.stringMatching(/est lu comme « Infirmier » .*programme de 1992.*dates déduites, à vérifier/),
          },
          expect.objectContaining({ text: 'CPAS', element: { id: 'cpas' }, year: null, version: null }),
        ],
        assumptions: [{ certification: { id: 'ide-1992' }, year: 2011 }],
        userErrors: [],
      })
      expect(social).toMatchObject({ namesRead: [{ element: { id: 'deass-2004' }, year: 2012 }], userErrors: [] })
      expect(either).toMatchObject({
        namesRead: [],
        userErrors: [{ field: 'profile.certifications.0', suggestions: [{ id: 'ide-2009' }, { id: 'ide-1992' }] }],
      })
      expect(early).toEqual({
        userErrors: [
          {
            field: 'profile.obtained.0',
            message: expect.stringContaining('le diplôme du métier « Infirmier » ait été délivré en 1950'),
          },
        ],
      })
    })

    it('every question of a profile takes names', async () => {
      const held = 'profile: { professions: ["assistante sociale 2015"] }'
      const read = 'namesRead { version { id } } userErrors { message }'
      const answers = await ask<
        Record<string, { namesRead: { version: { id: string } | null }[]; userErrors: unknown[] }>
      >(
        `{ vaeBridge(${held}, certification: "CPAS") { ${read} } pathways(${held}, target: "CPAS") { ${read} }
           mobility(profession: "assistante sociale 2015") { ${read} } suggestions(${held}, target: "CPAS") { ${read} }
           whatIf(${held}, acquire: ["cpas-2025:1"], targets: ["CPAS"]) { ${read} } }`,
      )
      const heldAs = Object.values(answers).map(({ namesRead: [first], userErrors }) => [
        first?.version?.id,
        userErrors,
      ])
      expect(heldAs).toEqual(Array(5).fill(['deass-2004', []]))
    })

    it('paths, compare, matrix and policyImpact take names; who shares a name is told, not guessed', async () => {
      const read = 'namesRead { element { id } version { id } } userErrors { field suggestions { id } }'
      const { between, dated, compared, crossed, framed, either, unknown } = await ask<Record<string, unknown>>(
        `{ between: paths(from: "aide-soignante", to: "HPST", first: 1) { from { id } to { id } ${read} }
           dated: paths(from: "infirmière diplômée en 2011", to: "CPAS", first: 1) { from { id } ${read} }
           compared: compare(a: "DEASS 2026", b: "CPAS") { ${read} aOnB { counts { total } } }
           crossed: matrix(frameworks: ["IDE", "DEASS", "cpas-2025"]) { ${read} cells { of { id } } }
           framed: policyImpact(policy: "loi 2002-2") { policy { id } ${read} }
           either: compare(a: "CAFERUIS", b: "CPAS") { ${read} }
           unknown: policyImpact(policy: "ministere") { policy { id } ${read} } }`,
      )
      const named = (element: string, version?: string) => ({
        element: { id: element },
        version: version ? { id: version } : null,
      })
      expect(between).toEqual({
        from: { id: 'aide-soignant' },
        to: { id: 'policy:hpst' },
        namesRead: [named('aide-soignant'), named('policy:hpst')],
        userErrors: [],
      })
      expect(dated).toEqual({
        from: { id: 'ide-1992' },
        namesRead: [named('infirmier', 'ide-1992'), named('cpas')],
        userErrors: [],
      })
      expect(compared).toEqual({
        aOnB: { counts: { total: 75 } },
        namesRead: [named('deass-2026'), named('cpas-2025')],
        userErrors: [],
      })
      expect(crossed).toMatchObject({ namesRead: [named('ide-2009'), named('deass-2026')], userErrors: [] })
      expect(framed).toEqual({
        policy: { id: 'policy:loi-2002-2' },
        namesRead: [named('policy:loi-2002-2')],
        userErrors: [],
      })
      expect(either).toEqual({
        namesRead: [named('cpas-2025')],
        userErrors: [{ field: 'a', suggestions: [{ id: 'caferuis-2022' }, { id: 'caferuis-2004' }] }],
      })
      expect(unknown).toEqual({ policy: null, namesRead: [], userErrors: [{ field: 'policy', suggestions: [] }] })
    })

    it('a word that has the shape of an id, and is none, is read as a name', async () => {
      const { held, target } = await ask<Record<string, unknown>>(
        `{ held: vaeBridge(profile: { professions: ["aide-soignante"] }, certification: "caferuis-2022") { ...Read }
           target: vaeBridge(profile: { professions: ["aide-soignant"] }, certification: "caferuis") { ...Read } }
         fragment Read on VaeBridge { namesRead { element { id } } userErrors { field suggestions { id } } }`,
      )
      expect(held).toEqual({ namesRead: [{ element: { id: 'aide-soignant' } }], userErrors: [] })
      expect(target).toEqual({
        namesRead: [],
        userErrors: [{ field: 'certification', suggestions: [{ id: 'caferuis-2004' }, { id: 'caferuis-2022' }] }],
      })
    })

    it('mobility takes a profession or a profile, and says why', async () => {
      const read =
        '{ citation matches { score why profession { id } shared(first: 2) { coverage element { id } } ' +
        'sharedCount missingCount } }'
      const { one, other } = await ask<Record<'one' | 'other', { matches: unknown[]; citation: string }>>(
        `{ one: mobility(profession: "infirmier", first: 1) ${read} ` +
          `other: mobility(profile: { professions: ["infirmier"] }, first: 1) ${read} }`,
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
      const asked = 'profile: { certifications: ["as-2021"] }, target: "cpas-2025:2"'
      const read =
        '{ state competence { id } candidates { status method score sharedWords held { id } through { id } } }'
      const { competenceGap, suggestions } = await ask<{
        competenceGap: { suggestions: unknown[] }
        suggestions: { items: unknown[] }
      }>(
        `{ competenceGap(${asked}) { suggestions(first: 1) ${read} } ` +
          `suggestions(${asked}, first: 1) { items ${read} } }`,
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
