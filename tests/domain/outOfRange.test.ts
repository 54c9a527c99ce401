import { expect, it } from 'vitest'
import { askedOf, outOfRange } from '../../src/domain/input.ts'
import { emptyProfile } from '../../src/domain/profile.ts'

it.each([
  [1, true],
  [50, true],
  [0, false],
  [51, false],
  [1.5, false],
  [Number.NaN, false],
])('of 1 to 50, %d is in range: %s', (value, isIn) => {
  expect(outOfRange('first', value, 50)).toEqual(
    isIn
      ? []
      : [
          {
            code: 'BAD_VALUE',
            field: 'first',
            message: '« first » doit être un nombre entier de 1 à 50.',
            suggestions: [],
          },
        ],
  )
})

it('each id of a profile is told with the argument it stands in and the kinds that may stand there', () => {
  const profile = {
    ...emptyProfile,
    blocs: ['b0', 'b1'],
    activities: ['a0'],
    obtained: [{ title: 'nurse', year: 2011 }],
  }
  expect(askedOf(profile, 'held')).toEqual([
    { field: 'held.blocs.0', id: 'b0', kinds: ['Bloc'] },
    { field: 'held.blocs.1', id: 'b1', kinds: ['Bloc'] },
    { field: 'held.activities.0', id: 'a0', kinds: ['Activity', 'ActivityDomain'] },
    { field: 'held.obtained.0', id: 'nurse', kinds: ['Certification', 'Profession'], year: 2011 },
  ])
  expect(askedOf({ ...emptyProfile, professions: ['p'] })).toMatchObject([{ field: 'profile.professions.0' }])
})
