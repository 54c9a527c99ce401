import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { onEachEngine, referenceData } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'

const query = readFileSync(join(import.meta.dirname, 'nurse.graphql'), 'utf8')
const golden = join(import.meta.dirname, 'nurse.json')

interface Gap {
  commonCounts: Record<string, number>
  counts: Record<string, number>
  assumptions: { certification: { id: string }; alternatives: { id: string }[] }[]
  blocs: {
    bloc: { id: string }
    counts: { total: number }
    competences: {
      competence: { id: string; sources: { lines: string }[] }
      state: string
      readOn: string | null
      evidence: unknown[]
      notes?: string[]
      assessments: unknown[]
    }[]
  }[]
  userErrors: { code: string; field: string; suggestions: { id: string }[] }[]
}

onEachEngine(
  'the nurse question',
  (engine) => {
    let server: TestServer
    beforeAll(async () => {
      server = await startServer(engine())
    })
    afterAll(() => server.close())

    const gap = async (profile: object, more = ''): Promise<Gap> => {
      const { data } = await server.ask(more || query, { profile })
      return (data as unknown as { competenceGap: Gap }).competenceGap
    }

    it('is answered byte for byte as the golden answer, whatever the engine', async () => {
      const { text, status } = await server.ask(query, { profile: { certifications: ['ide-2009'] } })
      expect(status).toBe(200)
      // A golden answer is changed by hand: GOLDEN=write renews it, outside CI only.
      if (process.env['GOLDEN'] === 'write' && !process.env['CI'])
        writeFileSync(golden, `${JSON.stringify(JSON.parse(text), null, 1)}\n`)
      expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
    })

    it('counts 75 competences in six blocs, of which the 59 common ones make the headline', async () => {
      const answer = await gap({ certifications: ['ide-2009'] })
      expect(answer.counts['total']).toBe(75)
      expect(answer.commonCounts['total']).toBe(59)
      expect(answer.blocs.map(({ bloc, counts }) => [bloc.id, counts.total])).toEqual([
        ['cpas-2025:1', 13],
        ['cpas-2025:2', 16],
        ['cpas-2025:3', 17],
        ['cpas-2025:4', 13],
        ['cpas-2025:5-E1', 8],
        ['cpas-2025:5-E2', 8],
      ])
    })

    it('leaves no competence unexamined: each has evidence, or a recorded nothing and what it was read on', async () => {
      const answer = await gap({ certifications: ['ide-2009'] }, query.replace('readOn\n', 'readOn notes\n'))
      const competences = answer.blocs.flatMap((bloc) => bloc.competences)
      expect(competences.filter(({ state }) => state === 'UNKNOWN')).toEqual([])
      expect(
        competences.filter(
          ({ evidence, notes, readOn }) => (evidence.length === 0 && !notes?.length) || readOn === null,
        ),
      ).toEqual([])
      expect(competences.filter(({ competence }) => !competence.sources.some(({ lines }) => lines))).toEqual([])
      expect(competences.filter(({ state, assessments }) => state !== 'ACQUIRED' && assessments.length === 0)).toEqual(
        [],
      )
    })

    it('assumes the 2009 diploma from the profession alone, names the 2026 one as the alternative, and answers the same', async () => {
      const assumed = await gap({ professions: ['infirmier'] })
      const held = await gap({ certifications: ['ide-2009'] })
      expect(assumed.assumptions).toMatchObject([
        { certification: { id: 'ide-2009' }, alternatives: [{ id: 'ide-2026' }] },
      ])
      expect(assumed.counts).toEqual(held.counts)
      expect(held.assumptions).toEqual([])
    })

    it('names the argument of an unknown id, and the nearest ids', async () => {
      const answer = await gap(
        { certifications: ['ide-2010'] },
        query.replace(/message\s*\}/, 'message suggestions { id } }'),
      )
      expect(answer.userErrors).toMatchObject([{ code: 'UNKNOWN_ID', field: 'profile.certifications.0' }])
      expect(answer.userErrors[0]?.suggestions.map(({ id }) => id)).toContain('ide-2009')
      expect(answer.blocs).toEqual([])
    })

    it('names the argument of an id of the wrong kind', async () => {
      const answer = await gap({ blocs: ['cpas-2025'] })
      expect(answer.userErrors).toMatchObject([{ code: 'WRONG_KIND', field: 'profile.blocs.0' }])
    })

    it('says that a target without known competences cannot be answered', async () => {
      const answer = await gap({ certifications: ['ide-2009'] }, query.replace('"cpas-2025"', '"deass-2018"'))
      expect(answer.userErrors).toMatchObject([{ code: 'NO_COMPETENCES', field: 'target' }])
    })

    it('says through which certification a profession is read, even where nothing of it is known, and names the other version', async () => {
      const { data } = await server.ask(
        '{ competenceGap(profile: { certifications: ["ide-2009"] }, target: "infirmier", asOf: "2026-11-22") { through { id } throughAlternatives { id } userErrors { message suggestions { id } } } }',
      )
      expect(data?.['competenceGap']).toEqual({
        through: { id: 'ide-2026' },
        throughAlternatives: [{ id: 'ide-2009' }],
        userErrors: [
          {
            message: expect.stringMatching(/^« Infirmier » passe par « .+ 2026\) », .*autre version : ide-2009\.$/),
            suggestions: [{ id: 'ide-2009' }],
          },
        ],
      })
    })

    it('keeps the blocs of the CAFERUIS of 2022 that were not read, with a notice and out of every count', async () => {
      const { data } = await server.ask(
        '{ competenceGap(profile: { certifications: ["caferuis-2022"] }, target: "caferuis-2022", asOf: "2026-11-22") { counts { total acquired } unreadBlocs { code } blocs { notice competences { state } } } }',
      )
      expect(data?.['competenceGap']).toMatchObject({
        counts: { total: 5, acquired: 5 },
        unreadBlocs: [{ code: 'BC2' }, { code: 'BC3' }, { code: 'BC4' }],
        blocs: [
          { notice: null },
          ...Array(3).fill({ notice: expect.stringMatching(/^Contenu non lu/), competences: [] }),
        ],
      })
    })

    it('cites an address that gives the same answer again, and says when the data are not those cited', async () => {
      const cited = await server.ask(
        '{ competenceGap(profile: { certifications: ["ide-2009"] }, target: "cpas-2025", asOf: "2026-11-22") { citation revision counts { total acquired partial missing unknown } } }',
      )
      const { citation, revision, counts } = (
        cited.data as unknown as { competenceGap: { citation: string; revision: string; counts: object } }
      ).competenceGap
      const again = (await (await fetch(server.url + citation)).json()) as {
        citation: { changed: boolean }
        answer: { revision: string; counts: object }
      }
      expect(again).toMatchObject({
        citation: { changed: false, revision, currentRevision: revision },
        answer: { revision, counts },
      })
      const older = (await (await fetch(server.url + citation.replace(revision, '000000000000'))).json()) as {
        citation: { changed: boolean }
        notice: string
      }
      expect(older.citation.changed).toBe(true)
      expect(older.notice).toContain('Les données ont changé')
    })
  },
  referenceData,
)
