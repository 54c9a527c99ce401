import { expect, it } from 'vitest'
import { yearIn } from '../../src/words/years.ts'

it.each<[string, number, string, boolean]>([
  ['infirmière 2011', 2011, 'infirmière', false],
  ['infirmière diplômée en 2011', 2011, 'infirmière', true],
  ['Infirmiere diplomee de 2011', 2011, 'Infirmiere', true],
  ["infirmière diplômée d'État depuis 2011", 2011, "infirmière diplômée d'État", false],
  ['DEASS obtenu en 2012', 2012, 'DEASS', true],
  ['DEASS (2012)', 2012, 'DEASS', false],
  ['aide-soignante, promotion 2015', 2015, 'aide-soignante', true],
  ['1998 assistante sociale', 1998, 'assistante sociale', false],
])('« %s » holds the year %i of « %s »', (text, year, rest, awarded) => {
  expect(yearIn(text)).toEqual({ year, rest, awarded })
})

it.each([
  'infirmière',
  '2011',
  'ide-2009',
  'décret n° 2025-663',
  'arrêté du 22 août 2018',
  'infirmière 1850',
  'RNCP20110',
])('« %s » holds none', (text) => {
  expect(yearIn(text)).toBeUndefined()
})
