/** What two frameworks cover of each other, bloc by bloc. Rules in docs/guide/answers.md, "compare". */

import {
  comparable,
  coverageOf,
  type FrameworkCoverage,
  frameworkOf,
  readCoverage,
  unread,
} from '../../domain/coverage.ts'
import { badValue, lookUp, type Nearest, type UserError } from '../../domain/input.ts'
import { queries } from '../../generated/queries.ts'
import type { GraphEngine } from '../../graph/port.ts'

export interface CompareAnswer {
  revision: string
  /** The day of the question; no coverage depends on it. */
  asOf: string
  /** The arguments as asked: frameworks, or certifications standing for theirs. */
  a: string
  b: string
  /** How a covers b, and b covers a; null where an argument was wrong. */
  aOnB: FrameworkCoverage | null
  bOnA: FrameworkCoverage | null
  userErrors: UserError[]
}

export function compare(
  engine: GraphEngine,
  { a, b, asOf }: { a: string; b: string; asOf: string },
  nearest: Nearest,
): Promise<CompareAnswer> {
  return engine.read(async (run) => {
    const revision = (await run(queries.store.revision, {}))[0]?.revision ?? ''
    const empty: CompareAnswer = { revision, asOf, a, b, aOnB: null, bOnA: null, userErrors: [] }
    const { known, errors } = await lookUp(
      run,
      [
        { field: 'a', id: a, kinds: comparable },
        { field: 'b', id: b, kinds: comparable },
      ],
      nearest,
    )
    if (errors.length > 0) return { ...empty, userErrors: errors }
    const [first, second] = [frameworkOf(known.get(a)), frameworkOf(known.get(b))]
    if (!first || !second)
      return {
        ...empty,
        userErrors: [first ? unread('b', known.get(b)?.label ?? b) : unread('a', known.get(a)?.label ?? a)],
      }
    if (first === second)
      return { ...empty, userErrors: [badValue('b', 'Une comparaison demande deux référentiels différents.')] }
    const reading = await readCoverage(run, [first, second])
    return { ...empty, aOnB: coverageOf(reading, first, second), bOnA: coverageOf(reading, second, first) }
  })
}
