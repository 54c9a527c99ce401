import { describe, expect, it } from 'vitest'
import { macroState, type ReadOn, type State, weakest } from '../../src/analyses/states.ts'

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
