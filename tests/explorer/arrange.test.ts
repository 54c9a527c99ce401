/** The places of the graph view, and the other pure parts of the explorer's pages. */
import { describe, expect, it } from 'vitest'
import {
  type Arranged,
  arrange,
  nextTowards,
  type Question,
  type Rectangle,
} from '../../src/explorer/pages/fiche/arrange.ts'
import { boxesOf } from '../../src/explorer/pages/fiche/boxes.ts'
import { fitted } from '../../src/explorer/pages/fiche/fitted.ts'
import { groupsOf, kindsOf, type Neighbour } from '../../src/explorer/pages/fiche/neighbourhood.ts'

const neighbour = (
  id: string,
  relation: Neighbour['relation'],
  outgoing: boolean,
  kind: Neighbour['element']['kind'] = 'Competence',
): Neighbour => ({
  relation,
  outgoing,
  derived: false,
  rationale: null,
  coverage: null,
  statedAt: [],
  element: { id, kind, code: null, label: `Élément ${id}`, verified: true, framework: null },
})
const many = (
  count: number,
  name: string,
  relation: Neighbour['relation'],
  outgoing: boolean,
  kind?: Neighbour['element']['kind'],
): Neighbour[] => Array.from({ length: count }, (_, index) => neighbour(`${name}${index}`, relation, outgoing, kind))

const wide = { width: 1200, height: 680 }
const question = (neighbours: Neighbour[], more: Partial<Question> = {}): Question => ({
  centre: 'c',
  known: new Map([['c', neighbours]]),
  unfolded: [],
  hidden: new Set(),
  closed: new Set(),
  viewport: wide,
  ...more,
})

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
const inside = (a: Rectangle, b: Rectangle): boolean =>
  Math.abs(a.x - b.x) + a.width / 2 <= b.width / 2 && Math.abs(a.y - b.y) + a.height / 2 <= b.height / 2
const pairs = <Some>(items: Some[]): [Some, Some][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [Some, Some] => [a, b]))
function extent({ boxes, centre }: Arranged): { width: number; height: number } {
  const places = [centre, ...boxes.map(({ place }) => place)]
  const span = (low: (place: Rectangle) => number, high: (place: Rectangle) => number) =>
    Math.max(...places.map(high)) - Math.min(...places.map(low))
  return {
    width: span(
      (one) => one.x - one.width / 2,
      (one) => one.x + one.width / 2,
    ),
    height: span(
      (one) => one.y - one.height / 2,
      (one) => one.y + one.height / 2,
    ),
  }
}

const twoHundred = [
  ...many(90, 'a', 'HAS_PART', true),
  ...many(60, 'b', 'MOBILISES', false, 'Activity'),
  ...many(30, 'd', 'WORKS_WITH', true, 'Organisation'),
  ...many(20, 'e', 'WORKS_IN', true, 'Setting'),
]

describe('the graph view', () => {
  it.each([
    ['wide', wide],
    ['narrow', { width: 320, height: 500 }],
  ])('gives two hundred neighbours a place each on a %s screen: nothing overlaps, each in its box', (_, viewport) => {
    const arranged = arrange(question(twoHundred, { viewport }))
    expect(arranged.pills).toHaveLength(200)
    expect(arranged.count).toBe(201)
    expect(pairs(arranged.pills.map(({ place }) => place)).filter(([a, b]) => overlap(a, b))).toEqual([])
    expect(
      pairs([arranged.centre, ...arranged.boxes.map(({ place }) => place)]).filter(([a, b]) => overlap(a, b)),
    ).toEqual([])
    for (const { box, place } of arranged.pills)
      expect(inside(place, arranged.boxes.find(({ key }) => key === box)?.place ?? place)).toBe(true)
  })

  it('shows two hundred neighbours large enough to be read', () => {
    const { width, height } = extent(arrange(question(twoHundred)))
    expect(Math.min(wide.width / width, wide.height / height)).toBeGreaterThan(0.6)
  })

  it('stays as wide as a narrow screen', () => {
    expect(extent(arrange(question(twoHundred, { viewport: { width: 320, height: 500 } }))).width).toBeLessThanOrEqual(
      320,
    )
  })

  it('puts what reaches the element on its left and what it reaches on its right', () => {
    const { boxes } = arrange(
      question([...many(3, 'a', 'HAS_PART', true), ...many(3, 'b', 'MOBILISES', false, 'Activity')]),
    )
    expect(boxes.map(({ relation, side, place }) => [relation, side, Math.sign(place.x)])).toEqual([
      ['HAS_PART', 1, 1],
      ['MOBILISES', -1, -1],
    ])
  })

  it('uses both sides when one would stand empty', () => {
    const { boxes } = boxesOf(
      question([...many(9, 'a', 'STATED_IN', false), ...many(8, 'b', 'STATED_IN', false, 'Activity')]),
    )
    expect(new Set(boxes.map(({ side }) => side)).size).toBe(2)
  })

  it('unfolds a neighbour further out on the same side, and links it to what shows already', () => {
    const known = new Map([
      ['c', [neighbour('a', 'HAS_PART', true), neighbour('b', 'HAS_PART', true)]],
      [
        'a',
        [
          neighbour('c', 'HAS_PART', false),
          neighbour('b', 'DRAWS_ON', true),
          neighbour('d', 'DRAWS_ON', true, 'Savoir'),
        ],
      ],
    ])
    const { boxes, links } = boxesOf(question([], { known, unfolded: ['a'] }))
    expect(boxes.map(({ from, layer, members }) => [from, layer, members.map(({ element }) => element.id)])).toEqual([
      ['c', 1, ['a', 'b']],
      ['a', 2, ['d']],
    ])
    expect(links).toEqual([{ from: 'a', to: 'b', relation: 'DRAWS_ON' }])
  })

  it('keeps only the title of a closed box, and nothing of a kind left out', () => {
    const neighbours = [...many(3, 'a', 'HAS_PART', true), ...many(2, 'b', 'HAS_PART', true, 'Bloc')]
    const closed = arrange(
      question(neighbours, { closed: new Set(['c HAS_PART out Competence']), hidden: new Set(['Bloc']) }),
    )
    expect(closed.boxes).toHaveLength(1)
    expect(closed.pills).toEqual([])
    expect(closed.count).toBe(1)
  })

  it('moves to the nearest element in a direction', () => {
    const places = [
      { name: 'right', x: 100, y: 10 },
      { name: 'far right', x: 300, y: 0 },
      { name: 'below', x: 5, y: 90 },
    ]
    expect(nextTowards({ x: 0, y: 0 }, places, 'right')?.name).toBe('right')
    expect(nextTowards({ x: 0, y: 0 }, places, 'down')?.name).toBe('below')
    expect(nextTowards({ x: 0, y: 0 }, places, 'left')).toBeUndefined()
  })

  it('cuts a label after its last line, and a word that is too long', () => {
    const measure = (text: string): number => text.length
    expect(fitted('un deux trois quatre', { width: 9, lines: 2 }, measure)).toBe('un deux\ntrois…')
    expect(fitted('un deux', { width: 9, lines: 2 }, measure)).toBe('un deux')
    expect(fitted('anticonstitutionnellement', { width: 9, lines: 2 }, measure)).toBe('anticons…')
  })
})

describe('neighbours grouped for reading', () => {
  it('puts first where an element stands, then what it is made of; its sources are said elsewhere', () => {
    const groups = groupsOf('c', [
      neighbour('s', 'STATED_IN', true, 'Source'),
      neighbour('x', 'EXAMINES', false, 'Crosswalk'),
      neighbour('p', 'HAS_PART', true),
      neighbour('w', 'HAS_PART', false, 'Bloc'),
    ])
    expect(groups.map(({ members }) => members[0]?.element.id)).toEqual(['w', 'p', 'x'])
  })

  it('counts each element once by kind, the most numerous kind first', () => {
    expect(
      kindsOf([
        [neighbour('a', 'HAS_PART', true), neighbour('a', 'MOBILISES', true), neighbour('b', 'HAS_PART', true)],
        [neighbour('d', 'USES', true, 'Resource')],
      ]),
    ).toEqual([
      { kind: 'Competence', count: 2 },
      { kind: 'Resource', count: 1 },
    ])
  })
})
