import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EffectChange, fingerprint, statedOf, textsOf } from '../../src/graph/ground.ts'
import { type Effect, lay, lift, standingOf } from '../../src/graph/layer.ts'
import type { GraphEngine, Query } from '../../src/graph/port.ts'
import { short } from '../../src/graph/rows.ts'
import { datasetState, loadedDatasets, putGraphRevision, replaceDataset } from '../../src/graph/store.ts'
import type { GraphData, NodeRecord, RelationRecord } from '../../src/model/records.ts'
import type { Coverage, FactField, TableState } from '../../src/model/values.ts'
import type { GraphBuilder } from '../support/builders.ts'
import { table, twoFrameworks } from '../support/desk.ts'
import { openEmpty } from '../support/engines.ts'

const [first, second] = ['coordinateur:c1', 'coordinateur:c2']
const [of, against] = ['infirmier:referentiel', 'coordinateur:referentiel']

let engine: GraphEngine
beforeEach(async () => {
  engine = await openEmpty('embedded')
})
afterEach(() => engine.close())

const frameworks = (): GraphBuilder => twoFrameworks('c1', 'c2')
/**
 * With a table that a data set has: it states that `a` covers the first competence, and of the second that it was
 * examined.
 */
const frameworksWith = (rationale: string): GraphBuilder =>
  frameworks().crosswalk('infirmier', 'coordinateur').aligned('infirmier:a', first, { rationale })
const withTable = (): GraphBuilder => frameworksWith('Même acte.')

type Properties = NodeRecord['properties']
/** The same data where an element says something else, or without one. */
const saying = (id: string, properties: Properties, { nodes, relations } = withTable().data()): GraphData => ({
  nodes: nodes.map((node) => (node.id === id ? { ...node, properties: { ...node.properties, ...properties } } : node)),
  relations,
})
const without = (id: string, { nodes, relations } = withTable().data()): GraphData => ({
  nodes: nodes.filter((node) => node.id !== id),
  relations: relations.filter(({ from, to }) => from !== id && to !== id),
})
const load = (data: GraphData) => replaceDataset(engine, 'test', data)

const all = <Row>(text: string): Query<object, Row> => ({ name: 'test', mode: 'read', text, columns: [] })
const nodes = all<{ own: Record<string, unknown> }>('MATCH (n:Element) RETURN properties(n) AS own ORDER BY n.id')
const links = all<{ own: Record<string, unknown> }>(
  'MATCH (:Element)-[r]->(:Element) RETURN properties(r) AS own ORDER BY r.key',
)
/** All that the graph says, with the data set that says it. */
const everything = () =>
  engine.read(async (run) => [...(await run(nodes, {})), ...(await run(links, {}))].map(({ own }) => own), {
    uncached: true,
  })
const element = async (id: string) => (await everything()).find((own) => own['id'] === id && own['kind'])
/** What is stated of a competence in the table: what it is tied to, and by which data set. */
const saidOf = async (target: string) =>
  (await everything()).flatMap(({ key, dataset }) => {
    const [from, type, to] = String(key).split(' ')
    return to === target && (type === 'ALIGNED_WITH' || type === 'EXAMINES') ? [`${from} ${type} by ${dataset}`] : []
  })
const asStated = [`${table} EXAMINES by test`, `infirmier:a ALIGNED_WITH by test`]
const asDecided = [`${table} EXAMINES by decisions`, `infirmier:b ALIGNED_WITH by decisions`]

type Making = (run: Parameters<typeof lift>[0]) => Promise<Effect>
const seen = async (run: Parameters<typeof lift>[0], ids: string[]): Promise<Record<string, string>> =>
  Object.fromEntries([...(await textsOf(run, ids))].map(([id, text]) => [id, fingerprint(text)]))

/** That `b` covers a competence, decided on what both say and on what is stated now. */
const pair =
  (target: string, coverage: Coverage = 'PART'): Making =>
  async (run) => ({
    table,
    target,
    seen: await seen(run, [target, 'infirmier:b']),
    stated: (await statedOf(run, table, [target])).get(target) ?? '',
    relations: [
      { from: table, type: 'EXAMINES', to: target, properties: { coverage } },
      { from: 'infirmier:b', type: 'ALIGNED_WITH', to: target, properties: { crosswalk: table, coverage } },
    ],
  })
/** The table's own node. */
const own =
  (state: TableState = 'SETTLED', properties: Record<string, string> = {}): Making =>
  async (run) => ({
    table,
    seen: await seen(run, [of, against]),
    node: { id: table, kind: 'Crosswalk', properties: { state, ...properties } },
    relations: [
      { from: table, type: 'OF', to: of, properties: {} },
      { from: table, type: 'AGAINST', to: against, properties: {} },
    ] satisfies RelationRecord[],
  })

/** As the desk does: on the graph without what was decided of the table before. */
const decide = (...making: Making[]): Promise<unknown> =>
  engine.write(async (run) => {
    await lift(run, table)
    const effects: Effect[] = []
    for (const make of making) effects.push(await make(run))
    await lay(run, effects[0]?.table, effects)
    await putGraphRevision(run)
  })
const standing = async (...tables: string[]) => engine.read((run) => standingOf(run, tables), { uncached: true })

describe('what people decided', () => {
  it('stands over what the data sets state, pair by pair, and lifted leaves no trace', async () => {
    await load(withTable().data())
    const before = await everything()
    const untouched = await saidOf(second)
    await decide(own(), pair(first))
    const laid = await everything()
    expect([await saidOf(first), await saidOf(second)]).toEqual([asDecided, untouched])
    expect(await element(table)).toMatchObject({ state: 'SETTLED', toReview: 0, complete: true, dataset: 'test' })
    expect(await standing(table)).toEqual([
      { table, target: undefined, laid: true, changed: [], stale: [] },
      { table, target: first, laid: true, changed: [], stale: [] },
    ])
    await engine.write((run) => lift(run))
    expect(await everything()).toEqual(before)
    await engine.write((run) => lift(run))
    expect(await everything(), 'a second time nothing').toEqual(before)
    await engine.write((run) => lay(run))
    expect(await everything()).toEqual(laid)
  })

  it('survives a load of the same data and of others, and loads do not see it', async () => {
    await load(withTable().data())
    await decide(own(), pair(first))
    const laid = await everything()
    expect(await load(withTable().data())).toMatchObject({ changed: 0, added: [], removed: [], relabelled: [] })
    expect(await everything()).toEqual(laid)
    const { changed } = await load(withTable().aligned('infirmier:b', second).data())
    expect([changed, await saidOf(first)]).toEqual([1, asDecided])
  })

  it('is replaced by what is decided later of the same pair, and what else was decided stays', async () => {
    await load(withTable().data())
    await decide(own(), pair(first, 'PART'), pair(second))
    await decide(pair(first, 'FULL'))
    const verdicts = (await everything()).flatMap(({ key, dataset, coverage }) =>
      dataset === 'decisions' && String(key).includes('EXAMINES') ? [`${String(key).split(' ')[2]} ${coverage}`] : [],
    )
    expect(verdicts).toEqual([`${first} FULL`, `${second} PART`])
    expect(await standing()).toHaveLength(3)
  })

  it.each<[string, EffectChange[], GraphData]>([
    ['its competence says something else', ['TEXT'], saying(first, { label: 'Autre' })],
    ['what it was put to says something else', ['TEXT'], saying('infirmier:b', { label: 'Autre' })],
    ['what it was put to is gone', ['GONE'], without('infirmier:b')],
    [
      'both',
      ['GONE', 'TEXT'],
      { ...without('infirmier:b'), nodes: without('infirmier:b', saying(first, { label: 'Autre' })).nodes },
    ],
    ['its pair is stated otherwise', ['STATEMENT'], frameworksWith('Autre raison.').data()],
  ])('does not stand once %s, and stands again once all is as it was', async (_, changed, otherwise) => {
    await load(withTable().data())
    await decide(own(), pair(first))
    await load(otherwise)
    const [ofTable, ofPair] = await standing(table)
    expect(new Set(ofPair?.changed)).toEqual(new Set(changed))
    expect([ofTable?.laid, ofPair?.laid, await saidOf(first)]).toEqual([true, false, asStated])
    expect(await element(table)).toMatchObject({ toReview: 1, state: 'REOPENED', complete: true })
    await load(withTable().data())
    expect(await saidOf(first)).toEqual(asDecided)
    expect(await element(table)).toMatchObject({ toReview: 0, state: 'SETTLED' })
  })

  it('stands where only the wording of documents was filled, or left out, and not where it is another', async () => {
    const said = (statement: string) => saying(first, statement ? { statement } : {})
    const reads = async (statement: string) => {
      await load(said(statement))
      return (await standing(table)).at(-1)?.changed
    }
    await load(said(''))
    await decide(own(), pair(first))
    expect(await reads('Trier les déchets.')).toEqual([])
    await decide(pair(first))
    expect([await reads(''), await reads('Trier les déchets.')]).toEqual([[], []])
    expect(await reads('Trier tous les déchets.')).toEqual(['TEXT'])
  })

  it.each<[TableState, TableState]>([
    ['SETTLED', 'REOPENED'],
    ['REVIEWED', 'REOPENED'],
    ['READ_ONCE', 'READ_ONCE'],
  ])('a table that was %s is %s where a decision of it does not stand', async (before, now) => {
    await load(withTable().data())
    await decide(own(before), pair(first), pair(second))
    expect(await element(table)).toMatchObject({ state: before, toReview: 0, complete: true })
    // Of the second competence nothing is stated but that it was examined.
    await load(saying(first, { label: 'Autre' }, saying(second, { label: 'Autre' })))
    expect(await element(table)).toMatchObject({ state: now, toReview: 2, complete: true })
    await load(frameworks().data())
    expect((await standing(table)).map(({ laid }) => laid)).toEqual([true, false, false])
    expect(await element(table)).toMatchObject({ state: now, toReview: 2, complete: false })
  })

  it('a table that no data set has is made, and goes with one of its frameworks, and so do its decisions', async () => {
    await load(frameworks().data())
    const before = await everything()
    await decide(own('SETTLED', { label: 'Table' }), pair(first))
    expect(await element(table)).toMatchObject({ label: 'Table', dataset: 'decisions', kind: 'Crosswalk', toReview: 0 })
    const tied = async () =>
      (await everything()).flatMap(({ key, dataset }) =>
        / (OF|AGAINST) /.test(String(key)) ? [`${String(key).split(' ')[1]} by ${dataset}`] : [],
      )
    expect(await tied()).toEqual(['AGAINST by decisions', 'OF by decisions'])
    await load(saying(of, { label: 'Autre référentiel' }, frameworks().data()))
    expect((await standing(table)).map(({ changed }) => changed)).toEqual([['TEXT'], ['GONE']])
    expect([await element(table), await saidOf(first), await tied()]).toEqual([undefined, [], []])
    await load(frameworks().data())
    expect(await saidOf(first)).toEqual(asDecided)
    await load(withTable().data())
    expect(await tied(), 'a data set that has it ties it').toEqual(['AGAINST by test', 'OF by test'])
    expect(await element(table)).toMatchObject({ dataset: 'test', label: 'Table' })
    await load(frameworks().data())
    await engine.write((run) => lift(run))
    expect(await everything()).toEqual(before)
  })

  it('of one table is lifted and laid without touching another', async () => {
    await load(withTable().data())
    await decide(own(), pair(first))
    const other = 'cw:coordinateur>infirmier'
    const ofOther: Effect = {
      table: other,
      seen: {},
      node: { id: other, kind: 'Crosswalk', properties: { label: 'Autre table', state: 'OPEN' } },
      relations: [],
    }
    await engine.write((run) => lay(run, other, [ofOther]))
    await engine.write((run) => lift(run, table))
    expect([await saidOf(first), (await element(other))?.['state']]).toEqual([asStated, 'OPEN'])
    await engine.write((run) => lay(run, table))
    expect(await saidOf(first)).toEqual(asDecided)
    expect(await standing(other)).toHaveLength(1)
    await load(saying(first, { label: 'Autre' }))
    expect((await standing()).map(({ laid }) => laid)).toEqual([true, true, false])
    expect([(await element(table))?.['toReview'], (await element(other))?.['toReview']]).toEqual([1, 0])
  })

  it('may make a node of another kind, which is told of no decision to review', async () => {
    await load(frameworks().data())
    const properties = { label: 'Passerelle', decided: ['Dit.'] }
    const bridge: Effect = {
      table: 'passerelle:1',
      seen: {},
      node: { id: 'passerelle:1', kind: 'Bridge', properties },
      relations: [{ from: 'passerelle:1', type: 'TO', to: 'coordinateur', properties: {} }],
    }
    await engine.write((run) => lay(run, bridge.table, [bridge]))
    const { hash: _, sortKey: __, ...made } = (await element('passerelle:1')) ?? {}
    expect(made).toEqual({ id: 'passerelle:1', kind: 'Bridge', dataset: 'decisions', ...properties })
  })

  it('is a data set of its own, of another revision once something does not stand; no load brings it', async () => {
    await load(withTable().data())
    await engine.write((run) => lay(run))
    const state = () => engine.read((run) => datasetState(run, 'decisions'), { uncached: true })
    expect(await state(), 'nothing was decided').toBeUndefined()
    await decide(own(), pair(first), pair(second))
    const before = await state()
    expect(before).toMatchObject({ id: 'decisions', nodes: 1, relations: 3, origin: '', anchors: [] })
    await load(saying(first, { label: 'Autre' }))
    expect((await state())?.revision).not.toBe(before?.revision)
    await load(withTable().data())
    expect((await state())?.revision).toBe(before?.revision)
    expect((await engine.read(loadedDatasets)).map(({ id }) => id)).toEqual(['test'])
    await expect(replaceDataset(engine, 'decisions', frameworks().data())).rejects.toMatchObject({
      code: 'DATA_INVALID',
      message:
        "'decisions' is what people decided: " +
        'no load brings its rows without the decisions themselves (the rows of decisions.csv); nothing was written.',
    })
  })
})

describe('facts that people decided', () => {
  const title = (properties: Properties): GraphData => saying('infirmier', properties, frameworks().data())
  const facts = (field: FactField, value: string, was: string) => ({ field, value, was, said: `${field} : ${value}` })
  const decided: Effect = {
    table: 'faits:infirmier',
    seen: {},
    relations: [],
    facts: {
      element: 'infirmier',
      list: [facts('ENROL_UNTIL', '2028', '2027'), facts('DELIVER_UNTIL', '2030', '')],
    },
  }

  it('stand over what the data set says of the element, each while it says what it said then', async () => {
    await load(title({ enrolUntil: '2027' }))
    const before = await everything()
    await engine.write((run) => lay(run, decided.table, [decided]))
    expect(await element('infirmier')).toMatchObject({
      enrolUntil: '2028',
      deliverUntil: '2030',
      decided: ['ENROL_UNTIL : 2028', 'DELIVER_UNTIL : 2030'],
      dataset: 'test',
    })
    expect(await standing(decided.table)).toMatchObject([{ laid: true, changed: [], stale: [] }])
    expect(await load(title({ enrolUntil: '2027' }))).toMatchObject({ changed: 0 })

    await load(title({ enrolUntil: '2026' }))
    expect(await element('infirmier')).toMatchObject({
      enrolUntil: '2026',
      deliverUntil: '2030',
      decided: ['DELIVER_UNTIL : 2030'],
    })
    expect(await standing(decided.table)).toMatchObject([
      { laid: true, changed: ['STATEMENT'], stale: ['ENROL_UNTIL'] },
    ])
    await load(title({ enrolUntil: '2027' }))
    await engine.write((run) => lift(run, decided.table))
    expect(await everything()).toEqual(before)
  })

  it('go with their element, and come back with it', async () => {
    await load(title({}))
    const ground = { infirmier: fingerprint({ label: 'Certification infirmier', statement: null }) }
    await engine.write((run) => lay(run, decided.table, [{ ...decided, seen: ground }]))
    await load({ nodes: [], relations: [] })
    expect(await standing(decided.table)).toMatchObject([{ laid: false, changed: ['GONE'] }])
    await load(title({ label: 'Autre titre' }))
    expect(await standing(decided.table), 'nor are they of one that says something else').toMatchObject([
      { laid: false, changed: ['TEXT'] },
    ])
    expect((await element('infirmier'))?.['deliverUntil']).toBeUndefined()
    await load(title({}))
    expect(await element('infirmier')).toMatchObject({ deliverUntil: '2030' })
  })
})

it('what is stated of pairs is told by one hash of each, and nothing by none', async () => {
  await load(withTable().data())
  const told = async (...targets: string[]) => [
    ...(await engine.read((run) => statedOf(run, table, targets), { uncached: true })),
  ]
  const [one, other] = await told(first, second)
  expect([one?.[0], other?.[0]]).toEqual([first, second])
  expect(one?.[1]).not.toBe(other?.[1])
  // Of the hashes in their own order, as graphs of before keep it.
  const hashes = (await everything()).flatMap(({ key, hash }) =>
    [`${table} EXAMINES ${first}`, `infirmier:a ALIGNED_WITH ${first}`].includes(String(key)) ? [String(hash)] : [],
  )
  expect([hashes.length, one?.[1]]).toEqual([2, short(hashes.sort().join(' '))])
  expect(await told('infirmier:a', first)).toEqual([['infirmier:a', ''], one])
  expect(await told()).toEqual([])
  await decide(pair(first))
  expect((await told(first))[0]?.[1], 'what was decided is not stated').toBe('')
})
