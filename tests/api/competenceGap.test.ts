import { afterAll, beforeAll, expect, it } from 'vitest'
import { onEachEngine, referenceData } from '../support/engines.ts'
import { pattern } from '../support/pattern.ts'
import { startServer, type TestServer } from '../support/server.ts'

const query = `query Nurse($profile: ProfileInput!, $target: ID = "cpas-2025") {
  competenceGap(profile: $profile, target: $target, asOf: "2026-11-22") {
    assumptions { certification { id } alternatives { id } }
    counts { ...all }
    commonCounts { ...all }
    blocs {
      bloc { id }
      counts { ...all }
      competences {
        competence { id sources { lines } }
        state readOn notes
        evidence { basis }
        assessments { code }
      }
    }
    userErrors { code field suggestions { id } }
  }
}
fragment all on StateCounts { total acquired legal partial missing unknown }`

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
      evidence: { basis: string }[]
      notes: string[]
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

    const gap = async (profile: object, target?: string): Promise<Gap> => {
      const { data } = await server.ask(query, { profile, target })
      return (data as unknown as { competenceGap: Gap }).competenceGap
    }

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

    it('is 10 covered, 26 in part, 23 not of 59 common competences; 11, 36 and 28 of all 75; none by law', async () => {
      const { commonCounts, counts, blocs } = await gap({ certifications: ['ide-2009'] })
      expect(commonCounts).toEqual({ total: 59, acquired: 10, legal: 0, partial: 26, missing: 23, unknown: 0 })
      expect(counts).toEqual({ total: 75, acquired: 11, legal: 0, partial: 36, missing: 28, unknown: 0 })
      const bases = blocs.flatMap(({ competences }) => competences.flatMap(({ evidence }) => evidence))
      expect(new Set(bases.map(({ basis }) => basis))).toEqual(new Set(['ALIGNMENT']))
    })

    it('examines every competence: each has evidence, or a recorded nothing and what it was read on', async () => {
      const answer = await gap({ certifications: ['ide-2009'] })
      const competences = answer.blocs.flatMap((bloc) => bloc.competences)
      expect(competences.filter(({ state }) => state === 'UNKNOWN')).toEqual([])
      expect(
        competences.filter(
          ({ evidence, notes, readOn }) => (evidence.length === 0 && notes.length === 0) || readOn === null,
        ),
      ).toEqual([])
      expect(competences.filter(({ competence }) => !competence.sources.some(({ lines }) => lines))).toEqual([])
      const unassessed = competences.filter(({ assessments }) => assessments.length === 0)
      expect(unassessed.map(({ state }) => state)).toEqual(Array(11).fill('ACQUIRED'))
    })

    it('assumes the 2009 diploma from the profession alone, names the alternatives, and answers the same', async () => {
      const assumed = await gap({ professions: ['infirmier'] })
      const held = await gap({ certifications: ['ide-2009'] })
      expect(assumed.assumptions).toMatchObject([{ certification: { id: 'ide-2009' } }])
      expect(assumed.assumptions[0]?.alternatives.map(({ id }) => id).sort()).toEqual([
        'ide-1972',
        'ide-1979',
        'ide-1992',
        'ide-2026',
      ])
      expect(assumed.counts).toEqual(held.counts)
      expect(held.assumptions).toEqual([])
    })

    it('names the argument of an unknown id, and the nearest ids', async () => {
      const answer = await gap({ certifications: ['ide-2010'] })
      expect(answer.userErrors).toMatchObject([{ code: 'UNKNOWN_ID', field: 'profile.certifications.0' }])
      expect(answer.userErrors[0]?.suggestions.map(({ id }) => id)).toContain('ide-2009')
      expect(answer.blocs).toEqual([])
    })

    it('names the argument of an id of the wrong kind', async () => {
      const answer = await gap({ blocs: ['cpas-2025'] })
      expect(answer.userErrors).toMatchObject([{ code: 'WRONG_KIND', field: 'profile.blocs.0' }])
    })

    it('says that a target without known competences cannot be answered', async () => {
      const answer = await gap({ certifications: ['ide-2009'] }, 'deass-2018')
      expect(answer.userErrors).toMatchObject([{ code: 'NO_COMPETENCES', field: 'target' }])
    })

    it('says through which certification a profession is read, known or not, and names the other version', async () => {
      const { data } = await server.ask(
        '{ competenceGap(profile: { certifications: ["ide-2009"] }, target: "infirmier", asOf: "2026-11-22") ' +
          '{ through { id } throughAlternatives { id } userErrors { message suggestions { id } } } }',
      )
      expect(data?.['competenceGap']).toEqual({
        through: { id: 'ide-2026' },
        throughAlternatives: [{ id: 'ide-2009' }, { id: 'ide-1992' }, { id: 'ide-1979' }, { id: 'ide-1972' }],
        userErrors: [
          {
            message: expect.stringMatching(
              pattern(
                /^« Infirmier » passe par « .+ 2026\) », .*/,
                /autre version : « Diplôme d'État d'infirmier \(arrêté du 31 juillet 2009\) »\.$/,
              ),
            ),
            suggestions: [{ id: 'ide-2009' }],
          },
        ],
      })
    })

    it('keeps the blocs of the CAFERUIS of 2022 that were not read, with a notice and out of every count', async () => {
      const { data } = await server.ask(
        '{ competenceGap(profile: { certifications: ["caferuis-2022"] }, ' +
          'target: "caferuis-2022", asOf: "2026-11-22") ' +
          '{ counts { total acquired } unreadBlocs { code } blocs { notice competences { state } } } }',
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
        '{ competenceGap(profile: { certifications: ["ide-2009"] }, target: "cpas-2025", asOf: "2026-11-22") ' +
          '{ citation revision counts { total acquired partial missing unknown } } }',
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
