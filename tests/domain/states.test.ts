import { describe, expect, it } from 'vitest'
import type { Held, Holdings } from '../../src/domain/profile.ts'
import { type Accepted, indexHeld, macroState, stateOf } from '../../src/domain/states.ts'
import { caveatsOf, footingOf, type Verdict, verdictsOf, weakest } from '../../src/domain/verdicts.ts'
import type { Kind } from '../../src/model/kinds.ts'
import type { Coverage, ReadOn, CompetenceState as State } from '../../src/model/values.ts'
import { stateInWords } from '../../src/words/wording.ts'

describe('a macro-competence', () => {
  it.each<[string, State[], State]>([
    ['all acquired', ['ACQUIRED', 'ACQUIRED'], 'ACQUIRED'],
    ['one acquired, one missing', ['ACQUIRED', 'MISSING'], 'PARTIAL'],
    ['one partial, one not examined', ['PARTIAL', 'UNKNOWN'], 'PARTIAL'],
    ['one not examined, one missing', ['UNKNOWN', 'MISSING'], 'UNKNOWN'],
    ['all missing', ['MISSING', 'MISSING'], 'MISSING'],
    ['none known', [], 'MISSING'],
  ])('%s', (_, details, state) => {
    expect(macroState(details)).toBe(state)
  })
})

describe('an answer is as sure as its weakest reading', () => {
  it.each<[(ReadOn | null)[], ReadOn | null]>([
    [['FULL_TEXT', 'TITLE', 'ELEMENTS'], 'TITLE'],
    [['FULL_TEXT', 'ELEMENTS', null], 'ELEMENTS'],
    [[null], null],
    [[], null],
  ])('%j', (readings, least) => {
    expect(weakest(readings)).toBe(least)
  })
})

describe('how sure a reading is', () => {
  const seeded = { label: 'Table', state: null, reopened: null, toReview: null, reviewer: null, reviewedOn: null }
  const table = { ...seeded, rereadAt: 'BO Santé 2009/7', of: 'f', method: 'READING' as const }
  const tables = new Map([
    ['once', { ...table, readTwice: null }],
    ['twice', { ...table, readTwice: 75 }],
  ])
  const read = { readOn: 'SECONDARY', method: 'READING' } as const

  it('hangs on its table: where to read again, whether a second reader read', () => {
    const of = (crosswalk: string | null) => footingOf({ ...read, crosswalk }, tables)
    expect(of('once')).toEqual({ readOn: 'SECONDARY', rereadAt: 'BO Santé 2009/7', once: true, desk: null })
    expect(of('twice')).toMatchObject({ once: false })
    expect(of(null)).toEqual({ readOn: 'SECONDARY', rereadAt: null, once: true, desk: null })
    expect(footingOf({ ...read, method: null, crosswalk: 'once' }, tables).once).toBe(false)
  })

  it('is told once in an answer, each thing on a line, and not at all of what was read whole and twice', () => {
    const told = (...footings: Partial<Parameters<typeof caveatsOf>[0][number]>[]) =>
      caveatsOf(footings.map((one) => ({ readOn: 'FULL_TEXT', rereadAt: null, once: false, desk: null, ...one })))
    expect(told({}, {})).toEqual([])
    const secondary = { readOn: 'SECONDARY', rereadAt: 'BO Santé 2009/7' } as const
    expect(told(secondary, secondary, {})).toEqual([expect.stringContaining('BO Santé 2009/7')])
    expect(told({ desk: 'Au pupitre.' }, { desk: 'Au pupitre.' })).toEqual(['Au pupitre.'])
    expect(told({ readOn: 'TITLE' })).toHaveLength(1)
    expect(told({ once: true })).toHaveLength(1)
    expect(told({ readOn: 'TITLE', once: true }, secondary)).toHaveLength(3)
  })

  it('comes with each verdict of a known table, and a verdict of none is left out', () => {
    const row = { crosswalk: 'once', coverage: null, carriers: null, codes: null, rationale: null, reason: null }
    const rows = [
      { ...row, decidedBy: null, decidedOn: null, note: null, readOn: 'TITLE' as const },
      { ...row, decidedBy: null, decidedOn: null, note: null, readOn: 'TITLE' as const, crosswalk: 'nowhere' },
    ]
    expect(verdictsOf(rows, tables)).toMatchObject([
      { crosswalk: 'once', of: 'f', readOn: 'TITLE', rereadAt: 'BO Santé 2009/7', once: true },
    ])
  })
})

describe('what the law gives', () => {
  const legal = (assumed: boolean) => ({ basis: 'LEGAL', assumed })
  it.each([
    ['a diploma held', [legal(false)], 'Acquise de droit'],
    ['a diploma only supposed', [legal(true)], 'Acquise de droit si ce diplôme est détenu (supposé)'],
    ['one supposed and one held', [legal(true), legal(false)], 'Acquise de droit'],
    [
      'a supposed dispense, and a rapprochement beside it',
      [legal(true), { basis: 'ALIGNMENT', assumed: false }],
      'Acquise de droit si ce diplôme est détenu (supposé)',
    ],
  ])('by %s', (_, evidence, words) => {
    expect(stateInWords('ACQUIRED', evidence)).toBe(words)
  })
})

describe('a verdict on all that is held together', () => {
  const held = (competence: string): Held => ({ competence, framework: 'f', through: 'title', basis: 'CERTIFIED' })
  const holdings = (competences: string[], whole = false): Holdings => ({
    assumptions: [],
    held: competences.map(held),
    perhaps: new Set(),
    notYetHeld: [],
    frameworks: new Set(['f']),
    unread: new Set(),
    titles: ['title'],
    whole: new Map(whole ? [['f', held('title')]] : []),
    assumedTitles: new Set(),
    beside: [],
  })
  const aligned = (
    id: string,
    coverage: Coverage,
    readOn: ReadOn = 'FULL_TEXT',
    heldKind: Kind = 'Competence',
  ): Accepted => ({
    target: 't',
    held: id,
    heldKind,
    framework: 'f',
    coverage,
    relation: 'relatedMatch',
    rationale: 'Acte fait.',
    readOn,
    rereadAt: null,
    once: false,
    desk: null,
    method: 'READING',
  })
  const verdict = (coverage: Coverage, carriers: string[] | null): Verdict => ({
    crosswalk: 'cw',
    of: 'f',
    coverage,
    carriers,
    codes: carriers,
    rationale: 'Acte fait.',
    reason: null,
    decidedBy: null,
    decidedOn: null,
    readOn: 'FULL_TEXT',
    note: null,
    rereadAt: null,
    once: false,
    desk: null,
  })
  const ask = (has: Holdings, alignments: Accepted[], verdicts: Verdict[]) =>
    stateOf({ competence: 't', framework: 'g', macro: null, bloc: null, scope: 'COMMON' }, indexHeld(has), {
      dispensed: new Map(),
      alignments: new Map([['t', alignments]]),
      complete: new Set(['f g']),
      examined: new Map([['t', verdicts]]),
    })

  it('covers wholly where everything that carries it is held, and the proof shows every code', () => {
    const state = ask(holdings(['a', 'b']), [aligned('a', 'PART'), aligned('b', 'PART')], [verdict('FULL', ['a', 'b'])])
    expect(state).toMatchObject({
      state: 'ACQUIRED',
      evidence: [
        { held: 'a', together: true },
        { held: 'b', together: true },
      ],
    })
  })

  it('stays in part for who holds only some of it', () => {
    const state = ask(holdings(['a']), [aligned('a', 'PART'), aligned('b', 'PART')], [verdict('FULL', ['a', 'b'])])
    expect(state).toMatchObject({ state: 'PARTIAL', evidence: [{ held: 'a', together: false }] })
  })

  it('is as sure as the weakest of what carries it, whatever else covers in part', () => {
    const alignments = [aligned('a', 'PART', 'SECONDARY'), aligned('b', 'PART'), aligned('c', 'PART', 'TITLE')]
    expect(ask(holdings(['a', 'b', 'c']), alignments, [verdict('FULL', ['a', 'b'])]).readOn).toBe('SECONDARY')
  })

  it('of PART stays PART however many codes carry it', () => {
    const state = ask(holdings(['a', 'b']), [aligned('a', 'PART'), aligned('b', 'PART')], [verdict('PART', ['a', 'b'])])
    expect(state.state).toBe('PARTIAL')
  })

  it('rests on an activity only where the whole certification is held', () => {
    const alignments = [aligned('activity', 'PART', 'FULL_TEXT', 'Activity')]
    expect(ask(holdings(['a'], true), alignments, [verdict('PART', ['activity'])]).state).toBe('PARTIAL')
    expect(ask(holdings(['a']), alignments, [verdict('PART', ['activity'])]).state).toBe('MISSING')
  })

  it('of NONE is missing, and says what was searched', () => {
    const state = ask(holdings(['a']), [aligned('a', 'NONE')], [verdict('NONE', null)])
    expect(state).toMatchObject({
      state: 'MISSING',
      readOn: 'FULL_TEXT',
      notes: ['Acte fait.'],
      supports: [{ held: 'a' }],
    })
  })
})
