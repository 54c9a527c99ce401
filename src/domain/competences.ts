/** The competences of frameworks that describe no certification: those that belong to them, at whatever depth. */
import { queries } from '../generated/queries.ts'
import type { Run } from '../graph/port.ts'
import { groupBy } from './lists.ts'
import { rowsFor } from './rows.ts'

/**
 * Competences without parts that a question reads of one framework at most; more is an error that says how many there
 * are.
 */
export const mostCompetences = 2_000

export interface OwnCompetences {
  /** By framework; nothing of one that has more than may be read. */
  rows: Map<string, { id: string; framework: string; macro: string | null; leaf: boolean }[]>
  /** How many competences those frameworks have that have more than may be read. */
  beyond: Map<string, number>
}

export async function ownCompetences(run: Run, frameworks: string[]): Promise<OwnCompetences> {
  const sizes = await rowsFor(run, queries.domain.frameworkSizes, { frameworks })
  const beyond = new Map(sizes.flatMap(({ framework, total }) => (total > mostCompetences ? [[framework, total]] : [])))
  const readable = sizes.map(({ framework }) => framework).filter((framework) => !beyond.has(framework))
  const rows = await rowsFor(run, queries.domain.frameworkCompetences, { frameworks: readable })
  return { rows: groupBy(rows, ({ framework }) => framework), beyond }
}

/** « 18 317 » */
const french = new Intl.NumberFormat('fr-FR')
/** Why a framework cannot be read whole. */
export const tooMany = (label: string, total: number): string =>
  `« ${label} » compte ${french.format(total)} compétences ; ` +
  `une question en lit au plus ${french.format(mostCompetences)} : nommer une partie, un métier ou un bloc.`
