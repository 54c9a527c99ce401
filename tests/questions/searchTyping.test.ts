import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankingOf } from '../../src/questions/search/ranking.ts'
import { collectTerms } from '../../src/questions/search/terms.ts'
import { distance, isOneOff, nearestReferences } from '../../src/questions/search/typing.ts'

describe('typing errors', () => {
  it.each([
    ['medecin', 'medcin', 1],
    ['infirmier', 'infirmeir', 1],
    ['infirmier', 'infirmiier', 1],
    ['cpas-2025', 'cpas-2052', 1],
    ['infirmier', 'infirmier', 0],
    ['soin', 'vaccin', 3],
  ])('from %s to %s: %i', (a, b, expected) => expect(distance(a, b, 2)).toBe(expected))

  it('a distance is the same both ways, and never more than the limit and one', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c', 'd') })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(distance(a, b, limit)).toBe(distance(b, a, limit))
        expect(distance(a, b, limit)).toBeLessThanOrEqual(limit + 1)
      }),
    )
  })

  it.each([
    ['soin', 'soins', true],
    ['soin', 'oin', true],
    ['soin', 'sain', true],
    ['soin', 'sion', true],
    ['soin', 'soni', true],
    ['soin', 'osin', true],
    ['soin', 'soin', false],
    ['soin', 'soan', true],
    ['soin', 'sino', false],
    ['soin', 'sian', false],
    ['soin', 'snin', true],
    ['soin', 'sxon', false],
    ['soin', 'sixn', false],
    ['soin', 'soinss', false],
    ['soin', 'osins', false],
    ['aa', 'aaa', true],
    ['aa', 'aaaa', false],
    ['', 'a', true],
  ])('%s and %s are one letter apart: %s', (a, b, isOne) => {
    expect([isOneOff(a, b), isOneOff(b, a)]).toEqual([isOne, isOne])
  })

  it('one letter off is a distance of one', () => {
    const word = fc.string({ maxLength: 6, unit: fc.constantFrom('a', 'b', 'c') })
    fc.assert(fc.property(word, word, (a, b) => isOneOff(a, b) === (distance(a, b, 1) === 1)))
  })

  it('every word that is one letter off is found, and no other', () => {
    const word = fc.string({ minLength: 4, maxLength: 7, unit: fc.constantFrom('a', 'b', 'c', 'd') })
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), (asked, known) => {
        const terms = collectTerms()
        for (const one of known) terms.add({ label: [one], names: [], statement: [], reference: [] })
        const query = { word: asked, boost: 1, mistyped: true }
        const matched = rankingOf(terms.done(), () => 1).find(query, () => undefined)
        expect([...matched].sort()).toEqual(known.filter((one) => distance(asked, one, 1) <= 1).sort())
      }),
    )
  })

  it('an id is found but for two letters swapped, and by its start', () => {
    const candidates = ['cpas-2025', 'cpas-2025:1', 'deass-2026'].map((id) => ({ references: [id] }))
    expect(nearestReferences('cpas-2052', candidates).map(({ references }) => references[0])).toEqual(['cpas-2025'])
    expect(nearestReferences('cpas', candidates).map(({ references }) => references[0])).toEqual([
      'cpas-2025',
      'cpas-2025:1',
    ])
  })

  it.each<[string, string[][], string[]]>([
    ['soin', [['soix'], ['soxx'], ['soin-1']], ['soix', 'soin-1']],
    ['soigner', [['soignxx'], ['soignex'], ['soigner']], ['soigner', 'soignex']],
    ['soigners', [['soignexx'], ['soigxxxs'], ['soignerx'], ['soigners:1']], ['soignerx', 'soignexx', 'soigners:1']],
    ['so', [['sx'], ['xx'], ['sol'], ['soin']], ['sx', 'sol', 'soin']],
    ['j1506', [['infirmier', 'j1506'], ['j1507'], ['autre', 'j1506-x']], ['infirmier', 'j1507']],
    ['a', [], []],
    ['abc', [[]], []],
  ])('near to %s, of %j: %j, one error in four letters, at least one', (text, candidates, expected) => {
    const found = nearestReferences(
      text,
      candidates.map((references) => ({ references })),
    )
    expect(found.map(({ references }) => references[0])).toEqual(expected)
  })
})
