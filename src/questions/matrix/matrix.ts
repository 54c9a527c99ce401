/**
 * The coverage of several frameworks by one another, and what none of the others covers. Rules in
 * docs/guide/answers.md, "matrix".
 */

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
import { distinct, groupBy } from '../../domain/lists.ts'
import { caveatsOf } from '../../domain/verdicts.ts'
import type { GraphEngine } from '../../graph/port.ts'

const most = 8

/** What is said of one framework by all the others together. */
export interface Uncovered {
  framework: string
  /** Competences that every other framework was read against, and that none covers. */
  none: string[]
  /** Competences that no other covers so far, some table being absent or incomplete. */
  notExamined: string[]
}

export interface MatrixAnswer {
  revision: string
  /** The day of the question; no coverage depends on it. */
  asOf: string
  /** As asked, without doubles. */
  frameworks: string[]
  /** One for each ordered pair: the first covers the second. */
  cells: FrameworkCoverage[]
  uncovered: Uncovered[]
  /** In French: what the readings that the cells rest on fall short of. */
  caveats: string[]
  userErrors: UserError[]
}

export function matrix(
  engine: GraphEngine,
  { frameworks, asOf }: { frameworks: string[]; asOf: string },
  nearest: Nearest,
): Promise<MatrixAnswer> {
  const empty: MatrixAnswer = {
    revision: '',
    asOf,
    frameworks: distinct(frameworks),
    cells: [],
    uncovered: [],
    caveats: [],
    userErrors: [],
  }
  const asked = frameworks.map((id, index) => ({ field: `frameworks.${index}`, id, kinds: comparable }))
  return answer(engine, { empty, asked, nearest }, async (run, known) => {
    const userErrors = asked.flatMap(({ field, id }) =>
      frameworkOf(known(id)) ? [] : [unread(field, known(id).label)],
    )
    const ids = distinct(frameworks.flatMap((id) => frameworkOf(known(id)) ?? []))
    if (userErrors.length === 0 && (ids.length < 2 || ids.length > most)) {
      userErrors.push(badValue('frameworks', `Une matrice demande de 2 à ${most} référentiels différents.`))
    }
    if (userErrors.length > 0) return { userErrors }
    const reading = await readCoverage(run, ids)
    userErrors.push(
      ...unreadable(
        reading,
        asked.flatMap(({ field, id }) => {
          const framework = frameworkOf(known(id))
          return framework ? [{ field, framework, label: known(id).label }] : []
        }),
      ),
    )
    if (userErrors.length > 0) return { userErrors }
    const cells = ids.flatMap((of) => ids.filter((id) => id !== of).map((against) => coverageOf(reading, of, against)))
    const columns = groupBy(cells, ({ against }) => against)
    return {
      cells,
      uncovered: ids.map((id) => uncoveredOf(id, columns.get(id) ?? [])),
      caveats: caveatsOf(cells.flatMap(({ footings }) => footings)),
    }
  })
}

/** Tables by domains say nothing of competences: where one stands alone, the competences stay not examined. */
function uncoveredOf(framework: string, columns: FrameworkCoverage[]): Uncovered {
  const items = columns
    .filter(({ crosswalkLevel }) => crosswalkLevel === 'COMPETENCE')
    .flatMap(({ rows }) => rows.flatMap((row) => row.items))
  const everyTable = columns.every(
    ({ crosswalkLevel, complete }) => crosswalkLevel === 'COMPETENCE' && complete === true,
  )
  const covered = new Set(
    items.filter(({ state }) => state === 'FULL' || state === 'PART').map(({ element }) => element),
  )
  const open = distinct(items.map(({ element }) => element)).filter((element) => !covered.has(element))
  return { framework, none: everyTable ? open : [], notExamined: everyTable ? [] : open }
}
