/** What two frameworks cover of each other, bloc by bloc. Rules in docs/guide/answers.md, "compare". */

import { answer } from '../../domain/answer.ts'
import {
  comparable,
  coverageOf,
  type FrameworkCoverage,
  frameworkOf,
  readCoverage,
  unread,
  unreadable,
} from '../../domain/coverage.ts'
import { badValue, type Nearest, type UserError } from '../../domain/input.ts'
import { caveatsOf } from '../../domain/verdicts.ts'
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
  /** In French: what the readings that both rest on fall short of. */
  caveats: string[]
  userErrors: UserError[]
}

export function compare(
  engine: GraphEngine,
  { a, b, asOf }: { a: string; b: string; asOf: string },
  nearest: Nearest,
): Promise<CompareAnswer> {
  const empty: CompareAnswer = { revision: '', asOf, a, b, aOnB: null, bOnA: null, caveats: [], userErrors: [] }
  const asked = [
    { field: 'a', id: a, kinds: comparable },
    { field: 'b', id: b, kinds: comparable },
  ]
  return answer(engine, { empty, asked, nearest }, async (run, known) => {
    const [first, second] = [frameworkOf(known(a)), frameworkOf(known(b))]
    if (!first) return { userErrors: [unread('a', known(a).label)] }
    if (!second) return { userErrors: [unread('b', known(b).label)] }
    if (first === second)
      return { userErrors: [badValue('b', 'Une comparaison demande deux référentiels différents.')] }
    const reading = await readCoverage(run, [first, second])
    const userErrors = unreadable(reading, [
      { field: 'a', framework: first, label: known(a).label },
      { field: 'b', framework: second, label: known(b).label },
    ])
    if (userErrors.length > 0) return { userErrors }
    const [aOnB, bOnA] = [coverageOf(reading, first, second), coverageOf(reading, second, first)]
    return { aOnB, bOnA, caveats: caveatsOf([...aOnB.footings, ...bOnA.footings]) }
  })
}
