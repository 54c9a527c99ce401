import { describe, expect, it } from 'vitest'
import type { Coverage } from '../../src/model/values.ts'
import { agreementOf, linearKappa } from '../../src/seed/agreement.ts'

const pairs = (text: string): [Coverage, Coverage][] =>
  text.split(' ').map((pair) => {
    const [one = '', other = ''] = pair
    const of = (letter: string): Coverage => (letter === 'F' ? 'FULL' : letter === 'P' ? 'PART' : 'NONE')
    return [of(one), of(other)]
  })

describe('the agreement of two readings', () => {
  it.each<[string, string, number]>([
    ['is 1 where they say the same', 'FF PP NN', 1],
    ['is 1 where both always say the same one thing', 'PP PP', 1],
    // Observed difference 1/4; expected by chance (0+1+1+0 ...)/16 of the margins {F,P,N,N} and {F,P,P,N}: 14/16.
    ['counts a difference of one step once', 'FF PP NP NN', 1 - 0.25 / 0.875],
    ['counts FULL against NONE twice', 'FF PP FN NN', 1 - 0.5 / 1],
    ['is below 0 where they contradict each other', 'FN NF', -1],
  ])('%s', (_, text, kappa) => {
    expect(linearKappa(pairs(text))).toBeCloseTo(kappa, 6)
  })

  it('counts what was read twice, and what differed; a pair read once counts nowhere', () => {
    const read = (...coverages: Coverage[]) => ({
      readings: coverages.map((coverage) => ({ coverage })),
      settled: { coverage: 'PART' as const },
    })
    expect(agreementOf([read('FULL', 'FULL'), read('PART', 'NONE'), read('PART')])).toMatchObject({
      readTwice: 2,
      differed: 1,
    })
    expect(agreementOf([read('PART'), read()])).toEqual({})
  })
})
