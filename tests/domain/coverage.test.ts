import { describe, expect, it } from 'vitest'
import {
  type AlignmentRead,
  bestOf,
  coverageOf,
  frameworkOf,
  unread,
  unreadable,
  withoutCompetences,
} from '../../src/domain/coverage.ts'
import type { Verdict } from '../../src/domain/verdicts.ts'

type Reading = Parameters<typeof coverageOf>[0]

describe('what covers best', () => {
  it.each([
    [['PART', 'FULL', 'NONE'] as const, true, 'FULL'],
    [['PART', 'PART'] as const, true, 'PART'],
    [['NONE'] as const, true, 'NONE'],
    [[], true, 'NONE'],
    [['NONE'] as const, false, 'UNKNOWN'],
  ])('of %j, everything looked at: %s, is %s', (coverages, looked, state) => {
    expect(bestOf([...coverages], looked)).toBe(state)
  })
})

/** A diploma of two blocs, A (a1, a2) and B (b1), and a title of two, X (x1, x2) and Y (y1, y2). */
const content: Reading['content'] = new Map([
  [
    'diploma',
    {
      groups: ['A', 'B'],
      leaves: new Map([
        ['A', ['a1', 'a2']],
        ['B', ['b1']],
      ]),
      groupsOf: new Map([
        ['a1', ['A']],
        ['a2', ['A']],
        ['b1', ['B']],
      ]),
    },
  ],
  [
    'title',
    {
      groups: ['X', 'Y'],
      leaves: new Map([
        ['X', ['x1', 'x2']],
        ['Y', ['y1', 'y2']],
      ]),
      groupsOf: new Map(),
    },
  ],
])
const table = (more: Partial<Reading['crosswalks'][number]> = {}): Reading['crosswalks'][number] => ({
  id: 'table',
  of: 'diploma',
  against: 'title',
  complete: true,
  level: 'COMPETENCE',
  method: 'READING',
  ...more,
})
const alignment = (held: string, target: string, coverage: AlignmentRead['coverage'] = 'FULL'): AlignmentRead => ({
  id: `${held}>${target}`,
  target,
  held,
  heldKind: 'Competence',
  framework: 'diploma',
  coverage,
  relation: 'closeMatch',
  rationale: 'Même acte.',
  method: 'READING',
  readOn: 'FULL_TEXT',
  rereadAt: null,
  once: false,
  desk: null,
  reviewedOn: null,
  status: 'ACCEPTED',
})
const verdict = (target: string, more: Partial<Verdict> = {}): Verdict & { target: string } => ({
  target,
  crosswalk: 'table',
  of: 'diploma',
  coverage: null,
  carriers: null,
  codes: null,
  rationale: null,
  reason: null,
  readOn: 'FULL_TEXT',
  rereadAt: null,
  once: false,
  desk: null,
  note: null,
  decidedBy: null,
  decidedOn: null,
  ...more,
})
const reading = ({
  alignments = [],
  verdicts = [],
  ...more
}: Partial<Omit<Reading, 'alignments' | 'examined'>> & {
  alignments?: AlignmentRead[]
  verdicts?: ReturnType<typeof verdict>[]
}): Reading => ({
  content,
  beyond: new Map(),
  crosswalks: [table()],
  examined: new Map([['table', verdicts]]),
  alignments: new Map(
    [...new Set(alignments.map(({ target }) => target))].map((target) => [
      `diploma ${target}`,
      alignments.filter((one) => one.target === target),
    ]),
  ),
  ...more,
})
const covered = (asked: Parameters<typeof reading>[0]) => coverageOf(reading(asked), 'diploma', 'title')
const states = ({ rows }: ReturnType<typeof covered>) =>
  Object.fromEntries(rows.flatMap(({ items }) => items.map(({ element, state }) => [element, state])))
/** Each bloc of the title under each of the diploma: how many it covers wholly, and in part. */
const grid = ({ rows }: ReturnType<typeof covered>) =>
  rows.map(({ group, cells }) => [group, ...cells.map(({ held, full, part }) => `${held} ${full}+${part}`)])

describe('a title, as a diploma covers it', () => {
  const alignments = [
    alignment('a1', 'x1'),
    alignment('a2', 'x2', 'PART'),
    alignment('b1', 'x2', 'PART'),
    alignment('a1', 'y1', 'PART'),
    alignment('b1', 'y2', 'NONE'),
  ]

  it('is told bloc by bloc: parts add up to no whole, and what aids without covering covers nothing', () => {
    const found = covered({ alignments })
    expect(states(found)).toEqual({ x1: 'FULL', x2: 'PART', y1: 'PART', y2: 'NONE' })
    expect(found.rows.map(({ group, counts }) => [group, counts])).toEqual([
      ['X', { total: 2, full: 1, part: 1, none: 0, unknown: 0 }],
      ['Y', { total: 2, full: 0, part: 1, none: 1, unknown: 0 }],
    ])
    expect(found.counts).toEqual({ total: 4, full: 1, part: 2, none: 1, unknown: 0 })
    expect(grid(found)).toEqual([
      ['X', 'A 1+1', 'B 0+1'],
      ['Y', 'A 0+1', 'B 0+0'],
    ])
    expect(found).toMatchObject({ crosswalk: 'table', complete: true, crosswalkLevel: 'COMPETENCE' })
    expect([found.only, found.notExamined]).toEqual([['y2'], []])
  })

  it('holds in a cell what one bloc brings, with the rapprochements behind it', () => {
    const [x] = covered({ alignments }).rows
    expect(x?.cells[0]?.items.map(({ element, coverage }) => [element, coverage])).toEqual([
      ['x1', 'FULL'],
      ['x2', 'PART'],
    ])
    expect(x?.cells[0]?.alignments.map(({ id }) => id)).toEqual(['a1>x1', 'a2>x2'])
    expect(x?.cells[1]?.alignments.map(({ id }) => id)).toEqual(['b1>x2'])
    expect(covered({ alignments }).rows[1]?.items[1]?.alignments).toEqual([])
  })

  it('has from one bloc the best that the bloc brings', () => {
    const twice = [alignment('a1', 'x1', 'PART'), alignment('a2', 'x1')]
    expect(grid(covered({ alignments: twice }))[0]).toEqual(['X', 'A 1+0', 'B 0+0'])
  })

  it('is not known where the reading did not look at everything', () => {
    const found = covered({ alignments, crosswalks: [table({ complete: false })] })
    expect(states(found)).toEqual({ x1: 'FULL', x2: 'PART', y1: 'PART', y2: 'UNKNOWN' })
    expect([found.only, found.notExamined, found.complete]).toEqual([[], ['y2'], false])
    expect(found.counts).toEqual({ total: 4, full: 1, part: 2, none: 0, unknown: 1 })
  })

  it('is not known at all where nobody read one against the other, be it the other way round', () => {
    for (const crosswalks of [
      [],
      [table({ of: 'title', against: 'diploma' })],
      [table({ of: 'another' }), table({ against: 'another' })],
    ]) {
      const found = covered({ crosswalks, verdicts: [verdict('x1', { coverage: 'FULL' })] })
      expect(found.counts).toEqual({ total: 4, full: 0, part: 0, none: 0, unknown: 4 })
      expect(found.rows.flatMap(({ items }) => items.flatMap((item) => item.alignments))).toEqual([])
      expect(found).toMatchObject({ crosswalk: null, complete: null, crosswalkLevel: 'COMPETENCE', footings: [] })
    }
  })

  it('is not covered as surely as that was read, whether or not its reader judged all of the diploma', () => {
    const verdicts = [verdict('y1', { readOn: 'TITLE' }), verdict('y2', { coverage: 'NONE', readOn: 'ELEMENTS' })]
    const [, y] = covered({ verdicts }).rows
    expect(y?.items.map(({ state, readOn }) => [state, readOn])).toEqual([
      ['NONE', 'TITLE'],
      ['NONE', 'ELEMENTS'],
    ])
    expect(covered({ verdicts }).footings).toEqual(verdicts)
  })

  it('has nothing to count where its content, or that of the diploma, is not known', () => {
    expect(covered({ content: new Map() })).toMatchObject({ rows: [], counts: { total: 0 } })
    const only = new Map([...content].filter(([framework]) => framework === 'title'))
    expect(grid(covered({ alignments, content: only }))).toEqual([['X'], ['Y']])
  })

  it('is covered by what its table says of all held together, in no bloc alone but where one holds all of it', () => {
    const together = verdict('x2', { coverage: 'FULL', carriers: ['a2', 'b1'] })
    const found = covered({ alignments, verdicts: [together] })
    expect(states(found)['x2']).toBe('FULL')
    expect(grid(found)[0]).toEqual(['X', 'A 1+1', 'B 0+1'])
    expect(found.rows[0]?.cells.map(({ items }) => items.map(({ verdicts }) => verdicts.length))).toEqual([[0, 1], [1]])

    const elsewhere = verdict('y1', { coverage: 'PART', carriers: ['b1'] })
    const cells = covered({ alignments: [...alignments, alignment('b1', 'y1', 'PART')], verdicts: [elsewhere] }).rows[1]
      ?.cells
    expect(
      cells?.map(({ items }) => items.map(({ verdicts }) => verdicts.length)),
      'told where it is carried',
    ).toEqual([[0], [1]])

    const inOne = verdict('y1', { coverage: 'FULL', carriers: ['a1', 'a2'] })
    const both = covered({ alignments: [...alignments, alignment('a2', 'y1', 'PART')], verdicts: [inOne] })
    expect(grid(both)[1]).toEqual(['Y', 'A 1+0', 'B 0+0'])
  })

  it('is as sure as the weakest of the readings that decide, and no other counts', () => {
    const weak = { ...alignment('a2', 'x1', 'PART'), readOn: 'TITLE' } as const
    const found = covered({
      alignments: [alignment('a1', 'x1'), weak],
      verdicts: [
        verdict('x1', { readOn: 'ELEMENTS' }),
        verdict('y1', { coverage: 'NONE', readOn: 'TITLE', rationale: 'Rien trouvé.', note: 'Lu vite.' }),
      ],
    })
    const [x1] = found.rows[0]?.items ?? []
    const [y1] = found.rows[1]?.items ?? []
    expect([x1?.state, x1?.readOn]).toEqual(['FULL', 'FULL_TEXT'])
    expect([y1?.state, y1?.readOn, y1?.notes]).toEqual(['NONE', 'TITLE', ['Lu vite.', 'Rien trouvé.']])
    expect(found.footings.map(({ readOn }) => readOn)).toEqual(['FULL_TEXT', 'TITLE'])
  })

  it('is told domain by domain where only domains were read', () => {
    const domains = covered({
      crosswalks: [table({ level: 'DOMAIN' })],
      alignments: [
        alignment('care', 'coordination', 'PART'),
        alignment('care', 'follow-up'),
        alignment('training', 'follow-up', 'PART'),
        alignment('tools', 'follow-up', 'NONE'),
      ],
      verdicts: [verdict('coordination'), verdict('follow-up'), verdict('law', { coverage: 'NONE' })],
    })
    expect(domains).toMatchObject({ crosswalkLevel: 'DOMAIN', only: ['law'] })
    expect(grid(domains)).toEqual([
      ['coordination', 'care 0+1', 'training 0+0'],
      ['follow-up', 'care 1+0', 'training 0+1'],
      ['law', 'care 0+0', 'training 0+0'],
    ])
  })

  it('is told by its competences where both were read', () => {
    const found = covered({ alignments, crosswalks: [table({ id: 'by domain', level: 'DOMAIN' }), table()] })
    expect(found).toMatchObject({ crosswalk: 'table', crosswalkLevel: 'COMPETENCE' })
    expect(covered({ alignments, crosswalks: [table({ level: null })] }).crosswalkLevel).toBe('COMPETENCE')
  })
})

describe('frameworks that cannot be compared', () => {
  const asked = (framework: string) => [{ field: 'of', framework, label: 'Titre' }]

  it('have too many competences', () => {
    const beyond = new Map([['title', 18_317]])
    expect(unreadable(reading({ beyond }), asked('title'))).toEqual([
      { code: 'TOO_MANY', field: 'of', message: expect.stringContaining('« Titre » compte'), suggestions: [] },
    ])
  })

  it('hold no competence, and were read by nobody', () => {
    const none = { content: new Map(), crosswalks: [] }
    expect(unreadable(reading(none), asked('title'))).toEqual([withoutCompetences('of', 'Titre')])
    expect(unreadable(reading({ crosswalks: [] }), asked('title'))).toEqual([])
    for (const side of ['diploma', 'title'])
      expect(unreadable(reading({ ...none, crosswalks: [table()] }), asked(side))).toEqual([])
    const others = [table({ of: 'another', against: 'one more' })]
    expect(unreadable(reading({ ...none, crosswalks: others }), asked('title'))).toHaveLength(1)
    const empty = new Map([['title', { groups: [], leaves: new Map(), groupsOf: new Map() }]])
    expect(unreadable(reading({ content: empty, crosswalks: [] }), asked('title'))).toHaveLength(1)
  })

  it('are told by the argument that names them', () => {
    expect(withoutCompetences('of', 'Titre')).toEqual({
      code: 'NO_COMPETENCES',
      field: 'of',
      message: "Aucune compétence de « Titre » n'est connue ici : rien ne peut être comparé.",
      suggestions: [],
    })
    expect(unread('against', 'Titre')).toEqual({
      code: 'NO_COMPETENCES',
      field: 'against',
      message: "Le référentiel de « Titre » n'est pas ici : rien ne peut être comparé.",
      suggestions: [],
    })
  })
})

it('a framework is named by itself, or by its certification', () => {
  const known = (kind: 'Framework' | 'Certification', framework: string | null) => ({
    id: 'asked',
    kind,
    label: 'X',
    framework,
  })
  expect(frameworkOf(known('Framework', 'another'))).toBe('asked')
  expect(frameworkOf(known('Certification', 'its own'))).toBe('its own')
  expect(frameworkOf(known('Certification', null))).toBeUndefined()
  expect(frameworkOf(undefined)).toBeUndefined()
})
