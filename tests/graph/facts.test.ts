import { expect, it } from 'vitest'
import { factIn, withFact } from '../../src/graph/facts.ts'
import type { FactField } from '../../src/model/values.ts'

const properties = {
  enrolFrom: '2020',
  deliverUntil: '2030-06',
  verified: false,
  accessRoutes: ['VAE', 'FORMATION'],
  accessRouteStates: ['NO', ''],
  accessRouteSources: ['source:1', ''],
  accessRouteNotes: ['', ''],
  accessRouteJuries: ['Trois personnes', ''],
}
const decided = (field: FactField, value: string) => withFact(properties, { field, value, was: '', said: 'Dit.' })

it.each([
  ['ENROL_FROM', '2020'],
  ['ENROL_UNTIL', ''],
  ['FIRST_AWARDED_ON', ''],
  ['DELIVER_UNTIL', '2030-06'],
  ['ROUTE_VAE', 'NO'],
  ['ROUTE_FORMATION', ''],
  ['ROUTE_APPRENTISSAGE', ''],
  ['CONFIRMED', ''],
] as const)('an element says of %s: « %s »', (field, said) => {
  expect(factIn(properties, field)).toBe(said)
})

it('an element that is not said to be unverified is confirmed', () => {
  expect(factIn({}, 'CONFIRMED')).toBe('YES')
  expect(factIn({ verified: true }, 'CONFIRMED')).toBe('YES')
})

it.each([
  ['ENROL_FROM', 'enrolFrom'],
  ['ENROL_UNTIL', 'enrolUntil'],
  ['FIRST_AWARDED_ON', 'firstAwardedOn'],
  ['DELIVER_UNTIL', 'deliverUntil'],
] as const)('a date that is decided for %s stands in its place, and all else as it was', (field, name) => {
  expect(decided(field, '2027-01')).toEqual({ ...properties, [name]: '2027-01', decided: ['Dit.'] })
  expect(factIn(decided(field, '2027-01'), field)).toBe('2027-01')
})

it('what is confirmed is verified', () => {
  expect(decided('CONFIRMED', 'YES')).toEqual({ ...properties, verified: true, decided: ['Dit.'] })
})

it('a way in that is decided has the decision behind it, keeps its jury and its place; a new one comes last', () => {
  expect(decided('ROUTE_VAE', 'YES')).toEqual({
    ...properties,
    decided: ['Dit.'],
    accessRouteStates: ['YES', ''],
    accessRouteSources: ['', ''],
    accessRouteNotes: ['Dit.', ''],
  })
  expect(decided('ROUTE_APPRENTISSAGE', 'YES')).toMatchObject({
    accessRoutes: ['VAE', 'FORMATION', 'APPRENTISSAGE'],
    accessRouteStates: ['NO', '', 'YES'],
    accessRouteNotes: ['', '', 'Dit.'],
    accessRouteJuries: ['Trois personnes', '', ''],
  })
})

it('each decision is told behind the one before', () => {
  const twice = withFact(decided('ENROL_FROM', '2021'), { field: 'CONFIRMED', value: 'YES', was: '', said: 'Redit.' })
  expect(twice['decided']).toEqual(['Dit.', 'Redit.'])
})
