import { expect, it } from 'vitest'
import { publishedWith } from '../../src/domain/publication.ts'

it.each([
  [
    'an import states its elements where it states their framework',
    'rome:competences',
    'rome:2026-06',
    'rome:competences',
  ],
  ['the reference data state each element in its own place', 'cpas-2025', 'reference', undefined],
  ['nor does an import state what belongs to another framework', 'esco:1.2.1', 'rome:2026-06', undefined],
  ['be their names alike at their beginning', 'rncp:fiches', 'rome:2026-06', undefined],
  ['what belongs to no framework has none to be stated with', null, 'rome:2026-06', undefined],
  ['nor what no data set holds', 'rome:competences', null, undefined],
])('%s', (_, framework, dataset, place) => {
  expect(publishedWith({ framework, dataset })).toBe(place)
})
