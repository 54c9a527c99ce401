import { expect, it } from 'vitest'
import { presumedTitles } from '../../src/domain/lawRoutes.ts'

const diploma = (
  certification: string,
  profession: string,
  firstAwardedOn: string | null = '2000',
  trade = profession,
) => ({
  profession,
  trade,
  certification,
  label: certification,
  required: 'NO',
  verified: true,
  firstAwardedOn,
  enrolFrom: null,
  deliverUntil: null,
  deducedDates: null,
})
const assumed = (profession: string) => ({ profession, certification: 'x', year: null, alternatives: [], reason: '' })

it.each([
  ['a trade without a required diploma may hold any of its own', [diploma('a', 'p'), diploma('b', 'p')], ['a', 'b']],
  [
    'one that was not yet awarded on the day is not presumed',
    [diploma('a', 'p', '2026'), diploma('b', 'p', '2027')],
    ['a'],
  ],
  ['nor one of which no award is known', [diploma('a', 'p', null)], []],
  ['a diploma of two trades is named once', [diploma('a', 'p'), diploma('a', 'q')], ['a']],
  ['a trade that presumes another may hold its diplomas', [diploma('a', 'p', '2000', 'q')], ['a']],
  [
    'of several that it presumes, nobody knows which',
    [diploma('a', 'p', '2000', 'q'), diploma('b', 'p', '2000', 'r')],
    [],
  ],
])('%s', (_, qualifications, titles) => {
  expect(presumedTitles(qualifications, { titles: [], assumptions: [] }, '2026-11-22')).toEqual(titles)
})

it('nothing is presumed of a trade whose diploma is held or supposed', () => {
  const qualifications = [diploma('a', 'p'), diploma('b', 'p'), diploma('c', 'q')]
  const presumed = (titles: string[], ...supposed: string[]) =>
    presumedTitles(qualifications, { titles, assumptions: supposed.map(assumed) }, '2026-11-22')
  expect(presumed(['a'])).toEqual(['c'])
  expect(presumed([], 'q')).toEqual(['a', 'b'])
  expect(presumed(['c'], 'p')).toEqual([])
})
