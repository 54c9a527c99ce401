import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRome } from '../../bench/romeData.ts'
import { mobility as mobilityExtract } from '../../src/extracts/mobility.ts'
import { mobility } from '../../src/questions/mobility/mobility.ts'
import { buildModel } from '../../src/questions/mobility/model.ts'
import { mobilityTable } from '../../src/questions/mobility/table.ts'
import { day, nothingNear, profile } from '../support/ask.ts'
import { onEachEngine, referenceData } from '../support/engines.ts'

onEachEngine(
  'mobility on the reference data',
  (engine) => {
    const nearestTo = (profession: string, first = 10) =>
      mobility(
        engine(),
        { profile: profile({ professions: [profession] }), framework: null, first, asOf: day },
        nothingNear,
      )

    it('the care-pathway coordinator is what comes nearest to a nurse and to a social worker', async () => {
      for (const id of ['infirmier', 'assistant-social']) {
        const [first] = (await nearestTo(id)).matches
        expect(first).toMatchObject({ profession: 'cpas', why: expect.stringContaining('sans valeur juridique') })
        expect(first?.shared.every(({ coverage }) => coverage !== null)).toBe(true)
      }
    })

    it('the table of the nearest says of a trade of the reference data what the question says', async () => {
      const rows = []
      for await (const some of mobilityExtract.rows(engine(), {})) rows.push(...some)
      const { matches } = await nearestTo('infirmier', 20)
      expect(matches).not.toEqual([])
      expect(
        rows.filter(([, profession]) => profession === 'infirmier').map(([, , , , near, , score]) => [near, score]),
      ).toEqual(matches.map(({ profession: near, score }) => [near, score]))
      const table = await mobilityTable(engine(), { framework: null, first: 20, after: null, professions: 200 })
      expect(table).toMatchObject({ framework: null, next: null, userErrors: [] })
      expect(table.rows.find(({ profession }) => profession === 'infirmier')?.nearest).toEqual(
        matches.map(({ profession: id, score }) => ({ id, score })),
      )
    })

    it('no table ties healthcare assistants to another profession: unknown, with the ways of law beside', async () => {
      const answer = await nearestTo('aide-soignant')
      expect(answer).toMatchObject({ known: false, matches: [] })
      const reached = new Set(answer.routes.flatMap(({ professions }) => professions))
      expect([...reached]).toEqual(
        expect.arrayContaining(['infirmier', 'accompagnant-educatif-social', 'auxiliaire-de-vie']),
      )
    })

    it('from the home-care worker, with no known competence, the law leads to the healthcare assistant', async () => {
      const answer = await nearestTo('auxiliaire-de-vie')
      expect(answer.known).toBe(false)
      expect(answer.routes.flatMap(({ professions }) => professions)).toContain('aide-soignant')
    })
  },
  referenceData,
)

const rome = join(import.meta.dirname, '../../../shared/data/rome')
describe.skipIf(!existsSync(rome))('mobility on ROME, read from its files', () => {
  it('nurses are near to nurses, and variants of one sheet are found far better than by chance', async () => {
    const { professions, items } = await readRome(rome)
    const model = await buildModel(professions, items)
    const nearestTo = (id: string, first: number): string[] => {
      const source = model.professions.get(id)
      return source
        ? model
            .from(source)
            .rank(first, new Set([id]))
            .map((one) => one.profession)
        : []
    }
    expect(nearestTo('rome:J1506', 4)).toEqual(expect.arrayContaining(['rome:J1508', 'rome:J1510', 'rome:J1501']))
    const withVariants = professions
      .filter((one) => professions.some((other) => other !== one && other.parent === one.parent))
      .filter((_, index) => index % 10 === 0)
    const parentOf = new Map(professions.map(({ id, parent }) => [id, parent]))
    const found = withVariants.filter((one) => nearestTo(one.id, 3).some((id) => parentOf.get(id) === one.parent))
    expect(found.length / withVariants.length).toBeGreaterThan(0.85)
  })
})
