import { afterEach, describe, expect, it, vi } from 'vitest'
import { dayOf, hasBegun, hasEnded, isOpen, today } from '../../src/domain/dates.ts'

describe('a date known only in part', () => {
  it.each([
    ['a day has begun on it', '2026-09-01', '2026-09-01', true],
    ['a day has not begun the day before', '2026-09-01', '2026-08-31', false],
    ['a month has begun on its first day', '2026-09', '2026-09-01', true],
    ['a month has not begun the day before', '2026-09', '2026-08-31', false],
    ['a year has begun on its first day', '2026', '2026-01-01', true],
    ['a year has not begun the day before', '2026', '2025-12-31', false],
  ])('%s', (_, from, asOf, begun) => {
    expect(hasBegun(from, asOf)).toBe(begun)
  })

  it.each([
    ['a day has not ended on it', '2026-09-01', '2026-09-01', false],
    ['a day has ended the day after', '2026-09-01', '2026-09-02', true],
    ['a long month has not ended on its 31st', '2026-08', '2026-08-31', false],
    ['February of a leap year has not ended on its 29th', '2028-02', '2028-02-29', false],
    ['a month has ended on the first of the next', '2026-08', '2026-09-01', true],
    ['a year has not ended on its last day', '2026', '2026-12-31', false],
    ['a year has ended on the first day of the next', '2026', '2027-01-01', true],
  ])('%s', (_, until, asOf, ended) => {
    expect(hasEnded(until, asOf)).toBe(ended)
  })
})

it.each([
  ['2026-11-27T22:59:59.000Z', '2026-11-27'],
  ['2026-11-27T23:18:25.703Z', '2026-11-28'],
  ['2026-07-14T22:00:00.000Z', '2026-07-15'],
])('what is decided at %s is decided on %s, as people in France say', (at, day) => {
  expect(dayOf(at)).toBe(day)
})

describe('a window', () => {
  it.each([
    ['without bounds is open', {}, true],
    ['with empty bounds is open', { from: null, until: null }, true],
    ['is open on its first day', { from: '2026-11-22' }, true],
    ['is closed before it', { from: '2026-11-23' }, false],
    ['is open on its last day', { until: '2026-11-22' }, true],
    ['is closed after it', { until: '2026-11-21' }, false],
    ['that has begun and ended is closed', { from: '2020', until: '2025' }, false],
    ['that has begun and not ended is open', { from: '2020', until: '2026' }, true],
  ])('%s', (_, window, open) => {
    expect(isOpen(window, '2026-11-22')).toBe(open)
  })
})

describe('today', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is the day in Paris, as an ISO date', () => {
    expect(today()).toBe(new Date().toLocaleDateString('fr-CA', { timeZone: 'Europe/Paris' }))
  })

  it('is another day from midnight in Paris on, whatever was said the minute before', () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    for (const [now, day] of [
      ['2026-11-27T22:58:30Z', '2026-11-27'],
      ['2026-11-27T22:59:59Z', '2026-11-27'],
      ['2026-11-27T23:00:00Z', '2026-11-28'],
      ['2026-07-14T22:00:00Z', '2026-07-15'],
    ] as const) {
      vi.setSystemTime(new Date(now))
      expect(today()).toBe(day)
    }
  })
})
