/** The nearest professions of each of a vocabulary, a page at a time. */
import { setImmediate as pause } from 'node:timers/promises'
import { today } from '../../domain/dates.ts'
import { outOfRange, type UserError } from '../../domain/input.ts'
import { emptyProfile } from '../../domain/profile.ts'
import type { GraphEngine } from '../../graph/port.ts'
import { mobilityModel, sharedProfessions } from './data.ts'
import { mobility, mostMatches, withoutProfessions } from './mobility.ts'
import { frameworkNamed } from './source.ts'
import type { MobilityModel } from './types.ts'

export interface TableQuestion {
  /** Null for the professions of the reference data, which are of none. */
  framework: string | null
  first: number
  after: string | null
  professions: number
}

export interface MobilityTable {
  revision: string
  asOf: string
  question: TableQuestion
  framework: string | null
  rows: { profession: string; nearest: { id: string; score: number }[] }[]
  /** Where the next page starts; null after the last. */
  next: string | null
  userErrors: UserError[]
}

/** Rows of one page, at most. */
const mostRows = 200

/**
 * The nearest professions of one of a vocabulary. Those of the reference data are near by what is held for them, and by
 * what tables say of that: each is a question of its own.
 */
export async function nearestOf(
  engine: GraphEngine,
  model: MobilityModel,
  { framework, profession, first }: { framework: string; profession: string; first: number },
): Promise<{ id: string; score: number }[]> {
  const own = model.professions.get(profession)
  const found =
    framework !== sharedProfessions
      ? own && model.from(own).rank(first, new Set([profession]))
      : (
          await mobility(
            engine,
            { profile: { ...emptyProfile, professions: [profession] }, framework: null, first, asOf: today() },
            () => [],
          )
        ).matches
  return (found ?? []).map(({ profession: id, score }) => ({ id, score }))
}

/**
 * Nearest professions of a whole vocabulary, a page of professions at a time, in the order of their ids; only ids and
 * scores.
 */
export async function mobilityTable(engine: GraphEngine, question: TableQuestion): Promise<MobilityTable> {
  const { framework: named, first, after, professions } = question
  const { framework, errors } =
    named === null ? { framework: null, errors: [] } : await engine.read((run) => frameworkNamed(run, named))
  const wrong = [
    ...errors,
    ...outOfRange('first', first, mostMatches),
    ...outOfRange('professions', professions, mostRows),
  ]
  const vocabulary = framework ?? sharedProfessions
  const { revision, model } = await mobilityModel(engine, wrong.length > 0 ? sharedProfessions : vocabulary)
  if (framework !== null && model.professions.ids.length === 0) wrong.push(withoutProfessions(framework))
  if (wrong.length > 0) return { revision, asOf: today(), question, framework, rows: [], next: null, userErrors: wrong }
  const { ids } = model.professions
  const page = ids.filter((id) => after === null || id > after).slice(0, professions)
  const rows: MobilityTable['rows'] = []
  for (const profession of page) {
    rows.push({ profession, nearest: await nearestOf(engine, model, { framework: vocabulary, profession, first }) })
    // A profession takes a millisecond or two: a light question has some ten turns to take meanwhile.
    await pause()
  }
  const last = page.at(-1)
  return {
    revision,
    asOf: today(),
    question,
    framework,
    rows,
    next: last !== undefined && last !== ids.at(-1) ? last : null,
    userErrors: [],
  }
}
