import { expect, it } from 'vitest'
import { changesBetween } from '../../src/domain/changes.ts'
import type { Gap } from '../../src/domain/gap.ts'
import type { CompetenceState } from '../../src/domain/states.ts'
import type { CompetenceState as State } from '../../src/model/values.ts'

/** A target of which each competence stands in a bloc, or in none, and has a state. */
const gap = (...competences: [string, string | null, State][]): Gap => ({
  leaves: competences.map(([competence, bloc]) => ({
    competence,
    bloc,
    framework: null,
    macro: null,
    scope: 'COMMON',
  })),
  states: competences.map(([competence, , state]) => ({ competence, state }) as CompetenceState),
  blocs: [],
  through: null,
  alternatives: [],
  certifications: [],
  beyond: null,
  held: {} as Gap['held'],
})

it('between two readings of a target, what changes is what has another state, with its bloc, in the order of the target', () => {
  const before = gap(['c', 'b2', 'MISSING'], ['a', 'b1', 'PARTIAL'], ['b', 'b1', 'UNKNOWN'], ['d', null, 'ACQUIRED'])
  const after = gap(['c', 'b2', 'ACQUIRED'], ['a', 'b1', 'PARTIAL'], ['b', 'b1', 'MISSING'], ['d', null, 'UNKNOWN'])
  expect(changesBetween(before, after)).toEqual([
    { competence: 'c', bloc: 'b2', before: 'MISSING', after: 'ACQUIRED' },
    { competence: 'b', bloc: 'b1', before: 'UNKNOWN', after: 'MISSING' },
    { competence: 'd', bloc: null, before: 'ACQUIRED', after: 'UNKNOWN' },
  ])
  expect(changesBetween(before, before)).toEqual([])
})
