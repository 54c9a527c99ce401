import { describe, expect, it } from 'vitest'
import { macroState, weakest } from '../../src/domain/states.ts'
import type { ReadOn, CompetenceState as State } from '../../src/model/values.ts'
import { stateInWords } from '../../src/words/wording.ts'

describe('a macro-competence', () => {
  it.each<[string, State[], State]>([
    ['all acquired', ['ACQUIRED', 'ACQUIRED'], 'ACQUIRED'],
    ['one acquired, one missing', ['ACQUIRED', 'MISSING'], 'PARTIAL'],
    ['one partial, one not examined', ['PARTIAL', 'UNKNOWN'], 'PARTIAL'],
    ['one not examined, one missing', ['UNKNOWN', 'MISSING'], 'UNKNOWN'],
    ['all missing', ['MISSING', 'MISSING'], 'MISSING'],
  ])('%s', (_, details, state) => {
    expect(macroState(details)).toBe(state)
  })
})

describe('an answer is as sure as its weakest reading', () => {
  it.each<[(ReadOn | null)[], ReadOn | null]>([
    [['FULL_TEXT', 'TITLE', 'ELEMENTS'], 'TITLE'],
    [['FULL_TEXT', 'ELEMENTS', null], 'ELEMENTS'],
    [[null], null],
    [[], null],
  ])('%j', (readings, least) => {
    expect(weakest(readings)).toBe(least)
  })
})

describe('what the law gives', () => {
  const legal = (assumed: boolean) => ({ basis: 'LEGAL', assumed })
  it.each([
    ['a diploma held', [legal(false)], 'Acquise de droit'],
    ['a diploma only supposed', [legal(true)], 'Acquise de droit si ce diplôme est détenu (supposé)'],
    ['one supposed and one held', [legal(true), legal(false)], 'Acquise de droit'],
    [
      'a supposed dispense, and a rapprochement beside it',
      [legal(true), { basis: 'ALIGNMENT', assumed: false }],
      'Acquise de droit si ce diplôme est détenu (supposé)',
    ],
  ])('by %s', (_, evidence, words) => {
    expect(stateInWords('ACQUIRED', evidence)).toBe(words)
  })
})
