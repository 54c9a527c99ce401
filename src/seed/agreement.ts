/**
 * How far two readings of one table, made apart, agree: the figure that every answer resting on the table may be asked
 * for.
 */
import { type Coverage, membersOf } from '../model/values.ts'

/** NONE, PART, FULL as 0, 1, 2: a difference of two counts twice. */
const rank = (coverage: Coverage): number => membersOf('Coverage').length - 1 - membersOf('Coverage').indexOf(coverage)

/**
 * Cohen's kappa with linear weights, from 1 (always the same) down; 1 where chance alone could not differ. Source: J.
 * Cohen, 1968.
 */
export function linearKappa(pairs: readonly (readonly [Coverage, Coverage])[]): number {
  const ranks = pairs.map(([one, other]) => [rank(one), rank(other)] as const)
  const observed = ranks.reduce((sum, [one, other]) => sum + Math.abs(one - other), 0) / ranks.length
  const expected =
    ranks.reduce((sum, [one]) => sum + ranks.reduce((inner, [, other]) => inner + Math.abs(one - other), 0), 0) /
    ranks.length ** 2
  return expected === 0 ? 1 : 1 - observed / expected
}

interface Read {
  readings: { coverage: Coverage }[]
  settled: { coverage: Coverage }
}

export interface Agreement {
  /** Linear kappa of the two readings, to three decimals. */
  agreement: number
  /** Pairs that were read twice. */
  readTwice: number
  /** Of these, those that the two readings judged differently. */
  differed: number
}

/** The agreement of a table's two readings; empty where it was not read twice. */
export function agreementOf(examined: readonly Read[]): Agreement | Record<string, never> {
  const pairs = examined.flatMap(({ readings: [one, other] }) =>
    one && other ? [[one.coverage, other.coverage] as const] : [],
  )
  if (pairs.length === 0) return {}
  return {
    agreement: Math.round(linearKappa(pairs) * 1000) / 1000,
    readTwice: pairs.length,
    differed: pairs.filter(([one, other]) => one !== other).length,
  }
}
