import { expect, it } from 'vitest'
import { worthInWords } from '../../src/words/wording.ts'

const ended = { status: 'NOT_IN_FORCE', acquires: false, presumed: false } as const

it('a way of the law that has ended says until when, and where that day is deduced', () => {
  const bridge = { validFrom: null, validUntil: '2026-08-31' }
  expect(worthInWords({ ...ended, bridge: { ...bridge, deducedDates: [] } })).toBe(
    "hors de ses dates, jusqu'au 31 août 2026 inclus ; ne compte pas",
  )
  expect(worthInWords({ ...ended, bridge: { ...bridge, deducedDates: ['validUntil'] } })).toBe(
    "hors de ses dates, jusqu'au 31 août 2026 inclus (date déduite, à vérifier) ; ne compte pas",
  )
})
