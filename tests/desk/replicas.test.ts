import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishReading, openTable, recordReading, settle } from '../../src/desk/decide.ts'
import type { Judgement } from '../../src/desk/fold.ts'
import { decisionsSince, viewTable } from '../../src/desk/view.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { currentRevision } from '../../src/graph/store.ts'
import type { Role } from '../../src/model/rights.ts'
import { askGap, competenceIn, hold } from '../support/ask.ts'
import { table, twoFrameworks } from '../support/desk.ts'
import { neo4jServer, openAgain, openEmpty } from '../support/engines.ts'

const [held, wanted] = ['infirmier:referentiel', 'coordinateur:referentiel']
const [first, second] = ['coordinateur:c1', 'coordinateur:c2']
const full: Judgement = { coverage: 'FULL', codes: ['infirmier:a'], why: 'a le fait.' }
const part: Judgement = { coverage: 'PART', codes: ['infirmier:b'], why: 'b en fait une part.' }
const who = (subject: string, ...roles: Role[]) => ({ subject, roles })

describe.skipIf(!neo4jServer())('two processes on one Neo4j', () => {
  let [here, there]: GraphEngine[] = []
  const engines = (): [GraphEngine, GraphEngine] => {
    if (!here || !there) throw new Error('The engines are open only inside tests.')
    return [here, there]
  }
  beforeAll(async () => {
    here = await openEmpty('neo4j')
    there = openAgain({})
    await hold(here, twoFrameworks('c1', 'c2'))
  })
  afterAll(async () => {
    await here?.close()
    await there?.close()
  })

  const rowOf = async (engine: GraphEngine, subject: string, competence: string) => {
    const viewer = who(subject, 'LECTEUR', 'ARBITRE')
    const view = await viewTable((work) => engine.read(work), { of: held, against: wanted }, viewer)
    const row = view?.blocs.flatMap(({ rows }) => rows).find((one) => one.competence === competence)
    if (!row) throw new Error(`${competence} is not in the table.`)
    return row
  }
  const stateAt = async (engine: GraphEngine, competence: string) =>
    competenceIn(await askGap(engine, { certifications: ['infirmier'] }, 'coordinateur'), competence).state

  it('each withholds what is read at the other, and answers by what was settled there as soon as it was', async () => {
    const [one, other] = engines()
    expect([await stateAt(one, first), await stateAt(other, first)]).toEqual(['UNKNOWN', 'UNKNOWN'])
    await openTable({ engine: one, viewer: who('anne', 'LECTEUR') }, held, wanted)
    for (const [engine, subject, found] of [
      [one, 'anne', full],
      [other, 'boris', part],
    ] as const) {
      const desk = { engine, viewer: who(subject, 'LECTEUR') }
      for (const [competence, judgement] of [
        [first, found],
        [second, full],
      ] as const) {
        const { version, readings } = await rowOf(engine, subject, competence)
        expect(readings).toEqual([])
        await recordReading(desk, { table, competence, judgement, version })
      }
      expect((await finishReading(desk, table)).userErrors).toEqual([])
    }
    expect(await stateAt(one, second), 'both agree, and the second finished at the other').toBe('ACQUIRED')
    expect((await rowOf(one, 'claire', first)).readings.map(({ coverage }) => coverage)).toEqual(['FULL', 'PART'])
  })

  it('of two who settle one pair at once, one at each, one is told what the other wrote; nothing is lost', async () => {
    const versions = await Promise.all(engines().map((engine) => rowOf(engine, 'claire', first)))
    expect(versions[0]?.version).toBe(versions[1]?.version)
    const outcomes = await Promise.all(
      engines().map((engine, index) =>
        settle(
          { engine, viewer: who(`arbitre-${index}`, 'ARBITRE') },
          { table, competence: first, judgement: index === 0 ? full : part, version: versions[0]?.version ?? 0 },
        ),
      ),
    )
    const late = outcomes.find(({ userErrors }) => userErrors.length > 0)
    expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['CONFLICT'])
    const [kept, lost] = late === outcomes[0] ? [part, full] : [full, part]
    expect(late?.refused).toEqual(lost)
    const expected = kept === full ? 'ACQUIRED' : 'PARTIAL'
    for (const engine of engines()) {
      expect((await rowOf(engine, 'claire', first)).verdict?.coverage).toBe(kept.coverage)
      expect(await stateAt(engine, first)).toBe(expected)
    }
    const [one, other] = engines()
    expect(await currentRevision(one)).toBe(await currentRevision(other))
    const log = (engine: GraphEngine) => engine.read((run) => decisionsSince(run, { after: 0, limit: 200 }))
    expect(await log(one)).toEqual(await log(other))
    expect((await log(one)).map(({ number }) => number)).toEqual((await log(one)).map((_, index) => index + 1))
  })
})
