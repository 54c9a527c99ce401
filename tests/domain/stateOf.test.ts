import { describe, expect, it } from 'vitest'
import type { Held, Holdings } from '../../src/domain/profile.ts'
import {
  type Accepted,
  blocGaps,
  countStates,
  type Findings,
  footingsOf,
  indexHeld,
  type Leaf,
  stateOf,
} from '../../src/domain/states.ts'
import { notesOf, type Verdict } from '../../src/domain/verdicts.ts'

const leaf: Leaf = { competence: 'but:c', framework: 'but', macro: null, bloc: 'but:1', scope: 'COMMON' }
const held = (competence: string, more: Partial<Held> = {}): Held => ({
  competence,
  framework: 'diplome',
  through: 'diplome:titre',
  basis: 'CERTIFIED',
  ...more,
})
/** A diploma held whole, with two competences. */
const holdings = (more: Partial<Holdings> = {}): Holdings => ({
  assumptions: [],
  held: [held('diplome:a'), held('diplome:b')],
  perhaps: new Set(),
  notYetHeld: [],
  frameworks: new Set(['diplome']),
  unread: new Set(),
  titles: ['diplome:titre'],
  assumedTitles: new Set(),
  whole: new Map(),
  beside: [],
  ...more,
})
const aligned = (from: string, more: Partial<Accepted> = {}): Accepted => ({
  target: 'but:c',
  held: from,
  heldKind: 'Competence',
  framework: 'diplome',
  coverage: 'FULL',
  relation: 'closeMatch',
  rationale: 'Même acte.',
  readOn: 'FULL_TEXT',
  rereadAt: null,
  once: false,
  desk: null,
  method: 'READING',
  ...more,
})
const verdict = (more: Partial<Verdict> = {}): Verdict => ({
  crosswalk: 'cw',
  of: 'diplome',
  coverage: null,
  carriers: null,
  codes: null,
  rationale: null,
  reason: null,
  decidedBy: null,
  decidedOn: null,
  readOn: 'FULL_TEXT',
  note: null,
  rereadAt: null,
  once: false,
  desk: null,
  ...more,
})
interface Read {
  alignments?: Accepted[]
  examined?: Verdict[]
  complete?: boolean
  dispensed?: { from: string; legalReference: string }[]
}
const found = ({ alignments = [], examined = [], complete = true, dispensed }: Read = {}): Findings => ({
  dispensed: new Map(dispensed ? [['but:c', dispensed]] : []),
  alignments: new Map([['but:c', alignments]]),
  complete: new Set(complete ? ['diplome but'] : []),
  examined: new Map([['but:c', examined]]),
})
const state = (read: Read = {}, brought: Partial<Holdings> = {}) =>
  stateOf(leaf, indexHeld(holdings(brought)), found(read))

describe('the state of a competence', () => {
  it('is MISSING where everything held was read against it and covers nothing', () => {
    expect(state({ examined: [verdict({ readOn: 'TITLE' })] })).toMatchObject({
      state: 'MISSING',
      readOn: 'TITLE',
      evidence: [],
    })
  })

  it.each<[string, Read, Partial<Holdings>]>([
    ['nothing is held', {}, { held: [], frameworks: new Set() }],
    ['the table is not complete', { complete: false }, {}],
    ['one of two frameworks held was not read', {}, { frameworks: new Set(['diplome', 'autre']) }],
    ['of its own framework something held is unread', {}, { frameworks: new Set(['but']), unread: new Set(['but']) }],
    [
      'an option that may be held would cover it',
      { alignments: [aligned('option:o', { coverage: 'PART' })] },
      { perhaps: new Set(['option:o']) },
    ],
    ['it is itself in an option that may be held', {}, { perhaps: new Set(['but:c']) }],
  ])('is UNKNOWN where %s', (_, read, brought) => {
    expect(state(read, brought)).toMatchObject({ state: 'UNKNOWN', readOn: null, evidence: [] })
  })

  it('an activity of an option that was not named does not come with the certification', () => {
    const read = { alignments: [aligned('option:a', { heldKind: 'Activity', framework: 'diplome', coverage: 'PART' })] }
    const whole = new Map([
      ['diplome', { competence: 'diplome', framework: 'diplome', through: 'diplome', basis: 'CERTIFIED' as const }],
    ])
    expect(state(read, { whole }).state).toBe('PARTIAL')
    expect(state(read, { whole, perhaps: new Set(['option:a']) }).state).toBe('UNKNOWN')
  })

  it('an option that covers nothing of it leaves it missing', () => {
    const read = { alignments: [aligned('option:o', { coverage: 'NONE' })] }
    expect(state(read, { perhaps: new Set(['option:o']) }).state).toBe('MISSING')
  })

  it('of its own framework, read whole, it is missing without any table', () => {
    expect(state({ complete: false }, { frameworks: new Set(['but']) }).state).toBe('MISSING')
  })

  it('is as sure as what decides it: a partial cover beside a full one says nothing of how this was read', () => {
    const alignments = [
      aligned('diplome:a', { readOn: 'ELEMENTS' }),
      aligned('diplome:b', { coverage: 'PART', readOn: 'TITLE' }),
    ]
    const both = state({ alignments })
    expect(both).toMatchObject({ state: 'ACQUIRED', readOn: 'ELEMENTS' })
    expect(both.evidence.map(({ held: from, together }) => [from, together])).toEqual([
      ['diplome:a', false],
      ['diplome:b', false],
    ])
    expect(state({ alignments: alignments.slice(1) })).toMatchObject({
      state: 'PARTIAL',
      readOn: 'TITLE',
      evidence: [{ basis: 'ALIGNMENT', through: 'diplome:titre', assumed: false }],
    })
  })

  it('shows apart what helps and covers nothing', () => {
    const alignments = [aligned('diplome:a', { coverage: 'PART' }), aligned('diplome:b', { coverage: 'NONE' })]
    expect(state({ alignments })).toMatchObject({
      state: 'PARTIAL',
      evidence: [{ held: 'diplome:a' }],
      supports: [{ held: 'diplome:b' }],
    })
  })

  it('is ACQUIRED by several together where the table says so and all are held, and PARTIAL where one is not', () => {
    const examined = [verdict({ coverage: 'FULL', carriers: ['diplome:a', 'diplome:b'] })]
    const alignments = [
      aligned('diplome:a', { coverage: 'PART' }),
      aligned('diplome:b', { coverage: 'PART', readOn: 'SECONDARY' }),
    ]
    expect(state({ alignments, examined })).toMatchObject({
      state: 'ACQUIRED',
      readOn: 'SECONDARY',
      evidence: [{ together: true }, { together: true }],
    })
    expect(state({ alignments, examined }, { held: [held('diplome:a')] })).toMatchObject({
      state: 'PARTIAL',
      evidence: [{ held: 'diplome:a', together: false }],
    })
    const [whole, beside] = [aligned('diplome:a'), aligned('diplome:b', { coverage: 'PART' })]
    expect(state({ alignments: [whole, beside], examined }).evidence.map(({ together }) => together)).toEqual([
      false,
      true,
    ])
    const part = [verdict({ coverage: 'PART', carriers: ['diplome:a', 'diplome:b'] })]
    expect(state({ alignments, examined: part }).state).toBe('PARTIAL')
    expect(state({ alignments, examined: [verdict({ coverage: 'FULL' })] }).state).toBe('PARTIAL')
  })

  it('a table of a framework that nobody holds says nothing', () => {
    const examined = [verdict({ of: 'autre', note: 'Rien.', readOn: 'TITLE' })]
    expect(state({ examined })).toMatchObject({ state: 'MISSING', readOn: null, notes: [], verdicts: [] })
  })

  it('is given by law where it is held itself, assumed where the diploma is, and by its sheet where it is one', () => {
    const by = (basis: Held['basis']) => state({}, { held: [held('but:c', { basis })] })
    expect(by('CERTIFIED')).toMatchObject({
      state: 'ACQUIRED',
      readOn: null,
      evidence: [{ basis: 'LEGAL', assumed: false, held: 'but:c', through: 'diplome:titre' }],
    })
    expect(by('ASSUMED')).toMatchObject({ state: 'ACQUIRED', evidence: [{ basis: 'LEGAL', assumed: true }] })
    expect(by('SHEET')).toMatchObject({ state: 'ACQUIRED', evidence: [{ basis: 'SHEET', assumed: false }] })
  })

  it('what is certain comes before what is only assumed', () => {
    const twice = [held('but:c', { basis: 'ASSUMED', through: 'y' }), held('but:c', { through: 'x' })]
    expect(state({}, { held: twice }).evidence.map(({ through }) => through)).toEqual(['x', 'y'])
  })

  it('is given by a dispense from a title held, assumed where the title is, and by none from another', () => {
    const dispensed = [{ from: 'diplome:titre', legalReference: 'Article 1' }]
    expect(state({ dispensed })).toMatchObject({
      state: 'ACQUIRED',
      evidence: [
        {
          basis: 'LEGAL',
          held: 'diplome:titre',
          through: 'diplome:titre',
          legalReference: 'Article 1',
          assumed: false,
        },
      ],
    })
    expect(state({ dispensed }, { assumedTitles: new Set(['diplome:titre']) }).evidence).toMatchObject([
      { assumed: true },
    ])
    expect(state({ dispensed }, { titles: ['autre'] }).state).toBe('MISSING')
  })

  it('the law comes before any rapprochement', () => {
    const read = {
      alignments: [aligned('diplome:a')],
      dispensed: [{ from: 'diplome:titre', legalReference: 'Article 1' }],
    }
    expect(state(read)).toMatchObject({ state: 'ACQUIRED', readOn: null, evidence: [{ basis: 'LEGAL' }], supports: [] })
  })

  it('an act that no competence states comes with the whole certification, and with nothing less', () => {
    const alignments = [aligned('diplome:act', { heldKind: 'Activity' })]
    const whole = new Map([['diplome', held('diplome:titre', { basis: 'ASSUMED' })]])
    expect(state({ alignments }, { whole })).toMatchObject({
      state: 'ACQUIRED',
      evidence: [{ held: 'diplome:act', through: 'diplome:titre', assumed: true }],
    })
    expect(state({ alignments }).state).toBe('MISSING')
    expect(state({ alignments: [aligned('diplome:z')] }, { whole }).state).toBe('MISSING')
  })

  it('what was experienced or declared stands beside: the competence itself, or what reaches it', () => {
    const beside: Holdings['beside'] = [
      { competence: 'but:c', framework: 'but', through: 'but:c', basis: 'DECLARED' },
      { competence: 'x:k', framework: 'x', through: 'x:A', basis: 'EXPERIENCED' },
      { competence: 'x:n', framework: 'x', through: 'x:B', basis: 'EXPERIENCED' },
    ]
    const alignments = [aligned('x:k', { coverage: 'PART' }), aligned('x:n', { coverage: 'NONE' })]
    expect(state({ alignments }, { beside })).toMatchObject({
      state: 'MISSING',
      beside: [
        { basis: 'DECLARED', held: 'but:c', coverage: null, assumed: false, together: false, once: false },
        { basis: 'EXPERIENCED', held: 'x:k', through: 'x:A', coverage: 'PART', assumed: false, together: false },
      ],
    })
  })
})

describe('the readings that a state rests on', () => {
  const examined = [verdict(), verdict({ desk: 'Ouverte au pupitre.' })]
  it('are those of the tables where it is missing, of those decided at the desk where it is unknown', () => {
    expect(footingsOf(state({ examined }))).toEqual(examined)
    expect(footingsOf(state({ examined, complete: false }))).toEqual(examined.slice(1))
  })

  it('are none where the law gives it', () => {
    expect(footingsOf(state({ examined }, { held: [held('but:c')] }))).toEqual([])
  })

  it('are those of all that covers it in part, or of what covers it wholly, alone or together', () => {
    const of = (read: Read) => footingsOf(state(read)).map((one) => ('held' in one ? one.held : ''))
    const [whole, part] = [aligned('diplome:a'), aligned('diplome:b', { coverage: 'PART' })]
    expect(of({ alignments: [part] })).toEqual(['diplome:b'])
    expect(of({ alignments: [whole, part] })).toEqual(['diplome:a'])
    const together = [verdict({ coverage: 'FULL', carriers: ['diplome:b'] })]
    expect(of({ alignments: [part], examined: together })).toEqual(['diplome:b'])
  })
})

describe('what a reader noted', () => {
  it.each([
    ['the note', { note: 'N', coverage: 'PART', rationale: 'R' }, ['N']],
    ['why nothing covers it', { note: null, coverage: 'NONE', rationale: 'R' }, ['R']],
    ['both', { note: 'N', coverage: 'NONE', rationale: 'R' }, ['N', 'R']],
    ['nothing', { note: null, coverage: 'FULL', rationale: 'R' }, []],
  ] as const)('%s', (_, of, notes) => {
    expect(notesOf(of)).toEqual(notes)
  })
})

describe('counts', () => {
  const legal = { basis: 'LEGAL' } as const
  it('tell of the acquired ones those that the law gives', () => {
    const evidence = state({}, { held: [held('but:c')] }).evidence
    expect(evidence).toMatchObject([legal])
    const read = state({ alignments: [aligned('diplome:a')] }).evidence
    const states = [
      { state: 'ACQUIRED', evidence: [...evidence, ...read] },
      { state: 'ACQUIRED', evidence: read },
      { state: 'ACQUIRED', evidence: read },
      { state: 'PARTIAL', evidence },
      { state: 'MISSING', evidence },
      { state: 'UNKNOWN', evidence: [] },
    ] as const
    expect(countStates(states.map((one) => ({ ...one, evidence: [...one.evidence] })))).toEqual({
      total: 6,
      acquired: 3,
      legal: 1,
      partial: 1,
      missing: 1,
      unknown: 1,
    })
  })

  it('a bloc that was read and has nothing here is left out, one that was not read stays', () => {
    const blocs = [
      { bloc: 'but:1', scope: 'COMMON', read: true },
      { bloc: 'but:2', scope: 'COMMON', read: true },
      { bloc: 'but:3', scope: 'SPECIFIC', read: false },
    ] as const
    const target = { leaves: [leaf, leaf, leaf], blocs: [...blocs] }
    const own = { ...state({ alignments: [aligned('diplome:a')] }), macro: 'but:m' }
    expect(blocGaps(target, [own, { ...state(), macro: 'but:n' }, state()])).toMatchObject([
      {
        bloc: 'but:1',
        counts: { total: 3, acquired: 1 },
        macroCompetences: [
          { competence: 'but:m', state: 'ACQUIRED' },
          { competence: 'but:n', state: 'MISSING' },
        ],
      },
      { bloc: 'but:3', read: false, counts: { total: 0 }, macroCompetences: [], competences: [] },
    ])
  })
})
