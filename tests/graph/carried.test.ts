import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  asideOf,
  type CarriedDecision,
  type CarriedEffect,
  carriedLine,
  decisionLog,
  effectsOf,
} from '../../src/graph/carried.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import { rowsOf } from '../../src/graph/rows.ts'
import { replaceDatasets } from '../../src/graph/store.ts'
import { graph } from '../support/builders.ts'
import { openEmpty } from '../support/engines.ts'

const decided = (number: number, more: Partial<CarriedDecision> = {}): CarriedDecision => ({
  number,
  table: 'cw:a>b',
  target: '',
  kind: 'OPENED',
  subject: 'anne',
  role: 'LECTEUR',
  at: '2026-01-01T00:00:00.000Z',
  reason: '',
  payload: '{}',
  revision: 'abc',
  ...more,
})
const aside = { relations: [{ key: 'a OF b', properties: { hash: 'h' } }], node: { id: 'cw:a>b' } }
const effect: CarriedEffect = {
  id: 'cw:a>b',
  table: 'cw:a>b',
  target: '',
  content: JSON.stringify({ table: 'cw:a>b', seen: { titre: 'x ' }, relations: [] }),
  aside: JSON.stringify(aside),
}

describe('decisions of another graph', () => {
  let engine: GraphEngine
  beforeEach(async () => {
    engine = await openEmpty('embedded')
  })
  afterEach(() => engine.close())

  const data = graph().certification('titre').data()
  const load = async (decisions: CarriedDecision[], effects: CarriedEffect[] = [effect]) =>
    (
      await replaceDatasets(engine, {
        datasets: [{ id: 'test' }],
        rows: () => rowsOf('test', data),
        carried: { decisions, effects },
      })
    )[0]?.decided
  const log = () => engine.read(decisionLog, { uncached: true })

  it('come with a load, those that are not here yet, and nothing of them is changed', async () => {
    expect(await load([decided(1), decided(3)])).toBe(2)
    expect(await log()).toEqual([decided(1), decided(3)])
    expect(await load([decided(1), decided(3)])).toBe(0)
    expect(await load([decided(1), decided(2, { reason: 'Lu.' })])).toBe(1)
    expect(await log()).toEqual([decided(1), decided(2, { reason: 'Lu.' }), decided(3)])
  })

  it('bring what they make of the graph; what they set aside there is stated here', async () => {
    await load([decided(1)])
    const effects = await engine.read(effectsOf, { uncached: true })
    expect(effects.map(({ aside: _, ...rest }) => rest)).toEqual([
      { id: effect.id, table: effect.table, target: '', content: effect.content },
    ])
    expect(effects.map(asideOf)).toEqual([{ relations: [] }])
    expect(asideOf(effect)).toEqual(aside)
  })

  it('bring nothing once they are all here: what was decided since stands', async () => {
    await load([decided(1)])
    const later = { ...effect, content: JSON.stringify({ table: effect.table, seen: {}, relations: [] }) }
    expect(await load([decided(1)], [later])).toBe(0)
    expect((await engine.read(effectsOf, { uncached: true })).map(({ content }) => content)).toEqual([effect.content])
  })

  it('are refused whole where one of the same number is another one here', async () => {
    await load([decided(1)])
    const fault = await load([decided(1), decided(2), decided(1, { reason: 'Autrement.' })]).catch(
      (error: unknown) => error,
    )
    expect(fault).toMatchObject({
      code: 'DATA_INVALID',
      message:
        'Decision 1 of this graph is another one than that of the file: two desks cannot be made one; ' +
        'nothing was written.',
    })
    expect(await log()).toEqual([decided(1)])
  })

  it('are a log that is read whole, however long', async () => {
    const text = `UNWIND range(1, 1001) AS number
      CREATE (d:GraphDecision) SET d = $row SET d.number = number`
    await engine.write((run) => run({ name: 'test', mode: 'write', text, columns: [] }, { row: decided(1) }))
    expect((await log()).map(({ number }) => number)).toEqual(Array.from({ length: 1_001 }, (_, index) => index + 1))
  })
})

describe('a line of an export', () => {
  const told = (line: unknown): boolean => carriedLine.safeParse(line).success
  const relation = { from: 'a', type: 'OF', to: 'b', properties: { note: null } }

  it.each<[string, unknown]>([
    ['a decision', { decision: decided(1) }],
    ['an effect', { effect }],
    [
      'an effect with relations',
      { effect: { ...effect, content: JSON.stringify({ table: 't', seen: {}, relations: [relation], facts: {} }) } },
    ],
    ['an effect that sets no node aside', { effect: { ...effect, aside: '{"relations":[]}' } }],
    ['how many decisions are left out', { leftOut: 3 }],
  ])('may be %s', (_, line) => expect(told(line)).toBe(true))

  const content = (part: object) => ({
    effect: { ...effect, content: JSON.stringify({ table: 't', seen: {}, relations: [], ...part }) },
  })
  it.each<[string, unknown]>([
    ['a decision without a number', { decision: { ...decided(1), number: 0 } }],
    ['a decision about nothing', { decision: { ...decided(1), table: '' } }],
    ['a decision of no known kind', { decision: { ...decided(1), kind: 'GUESSED' } }],
    ['a decision of no known role', { decision: { ...decided(1), role: 'KING' } }],
    ['a decision of no moment', { decision: { ...decided(1), at: 'yesterday' } }],
    ['a decision with more than one knows', { decision: { ...decided(1), more: '' } }],
    ['an effect without an id', { effect: { ...effect, id: '' } }],
    ['an effect without a table', { effect: { ...effect, table: '' } }],
    ['an effect with more than one knows', { effect: { ...effect, more: '' } }],
    ['an effect that is no JSON', { effect: { ...effect, content: 'x' } }],
    ['an effect without relations', content({ relations: undefined })],
    ['an effect of a relation of no known type', content({ relations: [{ ...relation, type: 'LIKES' }] })],
    ['an effect of a relation without properties', content({ relations: [{ ...relation, properties: 1 }] })],
    ['an effect that saw no text', content({ seen: { a: 1 } })],
    ['what is set aside without relations', { effect: { ...effect, aside: '{}' } }],
    ['what is set aside without a key', { effect: { ...effect, aside: '{"relations":[{"properties":{}}]}' } }],
    ['what is set aside of no node', { effect: { ...effect, aside: '{"relations":[],"node":1}' } }],
    ['nothing left out', { leftOut: 0 }],
    ['anything else', { leftOut: 1, decision: decided(1) }],
  ])('is not %s', (_, line) => expect(told(line)).toBe(false))
})
