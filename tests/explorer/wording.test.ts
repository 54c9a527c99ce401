/** How the pages count, shade and join words. */
import { describe, expect, it } from 'vitest'
import { lawIn } from '../../src/explorer/law.ts'
import { tally } from '../../src/explorer/pages/a-propos/tally.ts'
import { counted, countsInWords, heat, shareInWords } from '../../src/explorer/pages/comparer/coverage.ts'
import { ribbonsOf } from '../../src/explorer/pages/comparer/ribbons.ts'
import { connector } from '../../src/explorer/pages/parcours/connector.ts'
import { byDocument } from '../../src/explorer/pages/politiques/words.ts'
import { typeset, withoutLines } from '../../src/explorer/typography.ts'
import { countsInWords as statesInWords } from '../../src/explorer/ui/stateCounts.ts'
import { blocInWords, plain, rangesInWords } from '../../src/explorer/words.ts'
import { countName } from '../../src/words/wording.ts'

it('leaves the numbers of lines out of a note, and years in it', () => {
  expect(
    withoutLines(
      'Sauf exercice libéral (lignes 87-89 et 225-229). Le domaine E1 (341-343), la loi (2018) (2012-2016).',
    ),
  ).toBe('Sauf exercice libéral. Le domaine E1, la loi (2018) (2012-2016).')
})

describe('coverage in words and shades', () => {
  it.each([
    [0, 75, 0, '0\u00a0%'],
    [1, 300, 1, '1\u00a0%'],
    [26, 75, 2, '35\u00a0%'],
    [299, 300, 5, '99\u00a0%'],
    [75, 75, 5, '100\u00a0%'],
    [0, 0, 0, '–'],
  ])('%i of %i is never more or less than it is', (covered, total, shade, words) => {
    expect(heat(covered, total)).toBe(shade)
    expect(shareInWords(covered, total)).toBe(words)
  })

  it('leaves out what there is none of, and agrees in number', () => {
    expect(countsInWords({ total: 9, full: 2, part: 6, none: 1, unknown: 0 })).toBe(
      '2 entièrement, 6 en partie, 1 non couverte',
    )
    expect(countsInWords({ total: 75, full: 0, part: 0, none: 0, unknown: 75 })).toBe('75 non examinées')
    expect([counted('DOMAIN', 1), counted('COMPETENCE', 2)]).toEqual(['1 domaine', '2 compétences'])
  })

  it('draws ribbons as thick as what they carry, and keeps a bloc that nothing covers', () => {
    const block = (id: string) => ({ id, code: id, label: id })
    const cell = (full: number, part: number) => ({ held: block('x'), full, part })
    const { left, right, ribbons } = ribbonsOf(
      {
        rows: [
          { group: block('1'), cells: [cell(2, 6)] },
          { group: block('2'), cells: [cell(0, 0)] },
        ],
      },
      { width: 400, height: 300 },
    )
    expect(ribbons.map(({ coverage, count }) => [coverage, count])).toEqual([
      ['FULL', 2],
      ['PART', 6],
    ])
    expect(ribbons[1]?.thickness).toBeCloseTo(3 * (ribbons[0]?.thickness ?? 0))
    expect([left.length, right.map(({ id, height }) => [id, height > 0])]).toEqual([
      1,
      [
        ['1', true],
        ['2', false],
      ],
    ])
  })
})

describe('references to the law', () => {
  it('open on Légifrance, whatever stands around them', () => {
    const parts = lawIn('Code du travail, article L. 6412-2 ; arrêté du 3 juillet 2023, NOR SPRH2317156A (lu).')
    expect(parts.flatMap(({ text, address }) => (address ? [[text, address.split('query=')[1]]] : []))).toEqual([
      ['L. 6412-2', 'L6412-2'],
      ['arrêté du 3 juillet 2023', 'arr%C3%AAt%C3%A9%20du%203%20juillet%202023'],
      ['NOR SPRH2317156A', 'SPRH2317156A'],
    ])
    expect(parts.map(({ text }) => text).join('')).toMatch(/^Code du travail, .* \(lu\)\.$/)
    expect(lawIn('Ni droit, ni durée : la loi le dit.')).toHaveLength(1)
    expect(lawIn('Décret n° 2022-1208 (JORFTEXT000046242851)').map(({ text }) => text)).toEqual(['Décret n° 2022-1208'])
  })
})

describe('chains in words', () => {
  it.each([
    ['ALIGNED_WITH', true, 'PART', 'couvre en partie'],
    ['ALIGNED_WITH', false, 'FULL', 'est couvert entièrement par'],
    ['CAN_BECOME', true, null, 'peut mener à'],
    ['FRAMES', false, null, 'a pour cadre'],
  ])('%s read %s with coverage %s', (relation, outgoing, coverage, words) => {
    expect(connector({ relation, outgoing, coverage })).toBe(words)
  })
})

describe('counts and places', () => {
  it('puts each element in one column only: to be checked before deduced, deduced before verified', () => {
    const row = { kind: 'Bridge' as const, framework: null }
    const [line] = tally(
      [
        { ...row, verified: true, derived: false, total: 5 },
        { ...row, verified: true, derived: true, total: 3 },
        { ...row, verified: false, derived: true, total: 2 },
      ],
      ({ kind }) => ({ key: kind, name: kind }),
    )
    expect(line).toEqual({ key: 'Bridge', name: 'Bridge', total: 10, verified: 5, derived: 3, unverified: 2 })
  })

  it('brings the places of one document together', () => {
    expect(byDocument(['source:001 31-39', 'source:003 5', 'source:001 53-57', 'source:002'])).toEqual([
      { id: 'source:001', lines: ['31-39', '53-57'] },
      { id: 'source:003', lines: ['5'] },
      { id: 'source:002', lines: [] },
    ])
  })
})

describe('French as it is printed', () => {
  it.each([
    ["l'accueil : « oui » ; et après ?", 'l’accueil\u00a0: «\u00a0oui\u00a0»\u00a0; et après\u00a0?'],
    ['100 % (à vérifier !)', '100\u00a0% (à vérifier\u00a0!)'],
    ['https://example.org/a?b=c:d', 'https://example.org/a?b=c:d'],
    ['cpas-2025:1.1.c1', 'cpas-2025:1.1.c1'],
  ])('sets %s', (written, set) => {
    expect(typeset(written)).toBe(set)
    expect(typeset(written)).toHaveLength(written.length)
  })

  it('finds what is set by what is typed', () => {
    expect(plain('L’accueil\u00a0: évalué')).toBe(plain("l'accueil : evalue"))
  })

  it('agrees in number, none being singular', () => {
    expect([0, 1, 2].map((count) => countName('MISSING', count))).toEqual([
      'Non couverte',
      'Non couverte',
      'Non couvertes',
    ])
    expect(statesInWords({ total: 3, acquired: 0, legal: 0, partial: 1, missing: 2, unknown: 0 })).toBe(
      '1 couverte en partie, 2 non couvertes',
    )
  })

  it('never calls acquired what only a rapprochement covers', () => {
    const acquired = (count: number, legal: number) => countName('ACQUIRED', count, legal)
    expect([acquired(5, 5), acquired(1, 1)]).toEqual(['Acquises de droit', 'Acquise de droit'])
    expect([acquired(5, 0), acquired(1, 0)]).toEqual([
      'Couvertes, sans valeur juridique',
      'Couverte, sans valeur juridique',
    ])
    expect(acquired(13, 11)).toBe('Acquises de droit (11) ou couvertes sans valeur juridique (2)')
  })

  it('names blocs, domains and lines', () => {
    expect([blocInWords({ blocKind: 'BLOC', code: '1' }), blocInWords({ blocKind: 'DOMAINE', code: '3' })]).toEqual([
      'Bloc 1',
      'Domaine 3',
    ])
    expect(rangesInWords('31-39, 53-57')).toBe('31 à 39, 53 à 57')
  })
})
