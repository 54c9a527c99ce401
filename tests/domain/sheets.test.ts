import { expect, it } from 'vitest'
import { emptyProfile } from '../../src/domain/profile.ts'
import { withSheets } from '../../src/domain/sheets.ts'

const sheets = new Map([
  [
    'nurse',
    [
      { id: 'rome:J1506', framework: 'rome:v1' },
      { id: 'esco:o1', framework: 'esco:v1' },
      { id: 'loose', framework: null },
    ],
  ],
])

it.each([
  ['of the taxonomy asked about', ['rome:v1'], ['nurse', 'rome:J1506', 'other']],
  ['of several', ['esco:v1', 'rome:v1'], ['nurse', 'rome:J1506', 'esco:o1', 'other']],
  ['of none', ['cpas'], ['nurse', 'other']],
  ['that belong to no framework', [null], ['nurse', 'loose', 'other']],
])('a profession is read through its sheets %s', (_, frameworks, professions) => {
  const profile = { ...emptyProfile, professions: ['nurse', 'other'], certifications: ['ide'] }
  expect(withSheets(profile, sheets, new Set(frameworks))).toEqual({ ...profile, professions })
})

it('a sheet that is named beside its profession is read once', () => {
  const profile = { ...emptyProfile, professions: ['rome:J1506', 'nurse'] }
  expect(withSheets(profile, sheets, new Set(['rome:v1'])).professions).toEqual(['rome:J1506', 'nurse'])
})
