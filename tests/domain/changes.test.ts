import { expect, it } from 'vitest'
import { changesBetween } from '../../src/domain/changes.ts'
import { gapOf } from '../support/gaps.ts'

it('between two readings of a target, what changes is what has another state, with its bloc, in its order', () => {
  const before = gapOf({ 'b2:c': 'MISSING', 'b1:a': 'PARTIAL', 'b1:b': 'UNKNOWN', d: 'ACQUIRED' })
  const after = gapOf({ 'b2:c': 'ACQUIRED', 'b1:a': 'PARTIAL', 'b1:b': 'MISSING', d: 'UNKNOWN' })
  expect(changesBetween(before, after)).toEqual([
    { competence: 'b2:c', bloc: 'b2', before: 'MISSING', after: 'ACQUIRED' },
    { competence: 'b1:b', bloc: 'b1', before: 'UNKNOWN', after: 'MISSING' },
    { competence: 'd', bloc: null, before: 'ACQUIRED', after: 'UNKNOWN' },
  ])
  expect(changesBetween(before, before)).toEqual([])
})
