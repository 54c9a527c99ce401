/**
 * How many of the carriers that readers settled the suggestion engine finds, table by table, left one table out: while
 * a table is measured, neither its alignments nor their reasons are known to the engine.
 */
import { openEmbedded } from '../src/graph/embedded.ts'
import { replaceDataset } from '../src/graph/store.ts'
import type { GraphData } from '../src/model/records.ts'
import {
  chosen,
  type Glossary,
  rankCandidates,
  type Speech,
  type Weighing,
} from '../src/questions/suggestions/candidates.ts'
import { glossaryOf, speechesOf } from '../src/questions/suggestions/speeches.ts'

/**
 * A competence as its référentiel assesses it, the parts of a macro-competence counting as one; or every part by
 * itself.
 */
export type Grain = 'ASSESSED' | 'DETAILED'

export interface MeasuredTable {
  name: string
  targets: Speech[]
  held: Speech[]
  /** Target → the competences that accepted verdicts name as carriers, FULL or PART; an activity is no candidate. */
  truth: Map<string, Set<string>>
  glossary: Glossary
}

/** The tables of competences that are complete. `mirror` leaves out the table of the other direction as well. */
export async function measuredTables(data: GraphData, { mirror = false } = {}): Promise<MeasuredTable[]> {
  const engine = await openEmbedded()
  await engine.prepare()
  await replaceDataset(engine, 'bench', data)
  const framework = new Map(data.nodes.map(({ id, properties }) => [id, properties['framework']]))
  const competences = new Set(data.nodes.filter(({ kind }) => kind === 'Competence').map(({ id }) => id))
  const reached = (from: string, type: string): string[] => [
    ...new Set(data.relations.filter((one) => one.from === from && one.type === type).map(({ to }) => to)),
  ]
  const crosswalks = data.nodes
    .filter(
      ({ kind, properties }) => kind === 'Crosswalk' && properties['complete'] && properties['level'] !== 'DOMAIN',
    )
    .map(({ id }) => ({ id, of: reached(id, 'OF')[0], against: reached(id, 'AGAINST')[0] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const tables = await Promise.all(
    crosswalks.map(async ({ id, of, against }): Promise<MeasuredTable> => {
      const targets = reached(id, 'EXAMINES').filter((target) => competences.has(target))
      const accepted = data.relations.filter(
        ({ from, type, properties }) =>
          type === 'ALIGNED_WITH' &&
          properties['crosswalk'] === id &&
          properties['status'] === 'ACCEPTED' &&
          properties['coverage'] !== 'NONE' &&
          competences.has(from),
      )
      const carriers = (target: string): Set<string> =>
        new Set(accepted.filter(({ to }) => to === target).map(({ from }) => from))
      const pool = [...competences].filter((competence) => framework.get(competence) === of)
      const mirrored = crosswalks.filter((other) => mirror && other.of === against && other.against === of)
      const leftOut = [id, ...mirrored.map((other) => other.id)]
      return engine.read(async (run) => ({
        name: id.slice('cw:'.length),
        truth: new Map(targets.map((target) => [target, carriers(target)])),
        targets: await speechesOf(run, targets, leftOut),
        held: await speechesOf(run, pool, leftOut),
        glossary: await glossaryOf(run),
      }))
    }),
  )
  await engine.close()
  return tables.filter(({ truth, held }) => held.length > 0 && [...truth.values()].some(({ size }) => size > 0))
}

const ranks = [1, 3, 5] as const
export interface Measure {
  /** Targets that a competence carries. */
  covered: number
  /** At 1, 3 and 5, the mean over these targets. */
  precision: number[]
  recall: number[]
}

/** Precision and recall on one table, at one grain. */
export function measure(table: MeasuredTable, grain: Grain, weighing: Weighing = chosen): Measure {
  const { targets, held, truth, glossary } = table
  const wholes = new Map(held.map(({ id, whole }) => [id, grain === 'ASSESSED' ? (whole ?? id) : id]))
  const ranked = rankCandidates(targets, held, { glossary, first: 5, weighing, apart: grain === 'DETAILED' })
  const covered = [...truth].filter(([, wanted]) => wanted.size > 0)
  const atRanks = covered.map(([target, carriers]) => {
    const wanted = new Set([...carriers].map((id) => wholes.get(id)))
    const found = (ranked.get(target) ?? []).map((one) => wholes.get(one.held))
    return ranks.map((rank) => {
      const hits = found.slice(0, rank).filter((one) => wanted.has(one)).length
      return { precision: hits / rank, recall: hits / wanted.size }
    })
  })
  const mean = (what: 'precision' | 'recall'): number[] =>
    ranks.map((_, at) => atRanks.reduce((sum, one) => sum + (one[at]?.[what] ?? 0), 0) / covered.length)
  return { covered: covered.length, precision: mean('precision'), recall: mean('recall') }
}

/** All tables together, each target counting once. */
export function together(tables: MeasuredTable[], grain: Grain, weighing: Weighing = chosen): Measure {
  const measures = tables.map((table) => measure(table, grain, weighing))
  const covered = measures.reduce((sum, one) => sum + one.covered, 0)
  const mean = (what: 'precision' | 'recall'): number[] =>
    ranks.map((_, at) => measures.reduce((sum, one) => sum + (one[what][at] ?? 0) * one.covered, 0) / covered)
  return { covered, precision: mean('precision'), recall: mean('recall') }
}
