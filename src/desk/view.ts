/** A table as one viewer may see it: what a reader finds is theirs alone until both readers have finished. */
import { dayOf } from '../domain/dates.ts'
import type { UserError } from '../domain/input.ts'
import { queries } from '../generated/queries.ts'
import type { Run } from '../graph/port.ts'
import type { Role, Viewer } from '../model/rights.ts'
import type { PairChange } from '../model/values.ts'
import type { Candidate } from '../questions/suggestions/candidates.ts'
import { rankCandidates } from '../questions/suggestions/candidates.ts'
import { glossaryOf, speechesOf } from '../questions/suggestions/speeches.ts'
import type { Outcome } from './decide.ts'
import { type Decision, isDiffering, isWhole, type Reading, readingsOf, seenBy, versionOf } from './fold.ts'
import { decisionOf, readTable, type Table, type Verdict } from './table.ts'
import { type WhyNot, whyNotRead, whyNotReview, whyNotSettle } from './whyNot.ts'

export interface SeenReading extends Reading {
  reader: string
  mine: boolean
}

export interface RowView {
  competence: string
  open: boolean
  version: number
  verdict: Verdict | null
  reading: SeenReading | null
  readings: SeenReading[]
  reopened: string | null
  toReview: PairChange[]
  aside: Verdict | null
  /** Of all competences of the table at once, when first asked. */
  candidates: () => Promise<Candidate[]>
}

export interface BlocView {
  bloc: string
  rows: RowView[]
}

export interface TableView {
  table: Table
  viewer: Viewer | undefined
  revision: string
  blocs: BlocView[]
  userErrors: UserError[]
}

const mostCandidates = 20

/** What was decided of a competence and is not applied, since what it was decided on has changed. */
function asideOf({ folded, verdicts }: Table, target: string): Verdict | null {
  const settled = folded.pairs.get(target)?.settled
  if (!settled) return null
  const { coverage, codes, why, reason, role, at } = settled
  const readOn = verdicts.get(target)?.readOn ?? 'TITLE'
  return { coverage, codes, rationale: why, reason: reason || null, readOn, decidedBy: role, decidedOn: dayOf(at) }
}

function rowOf(table: Table, viewer: Viewer | undefined, target: string): Omit<RowView, 'candidates'> {
  const { folded, changed, verdicts, open } = table
  const pair = folded.pairs.get(target)
  const readers = [...folded.readers]
  const readings = seenBy(viewer, folded, pair).map((one) => ({
    ...one,
    reader: String.fromCharCode(65 + readers.indexOf(one.subject)),
    mine: one.subject === viewer?.subject,
  }))
  return {
    competence: target,
    open: open.includes(target),
    version: versionOf(viewer, folded, target),
    verdict: verdicts.get(target) ?? null,
    reading: readings.find(({ mine, round }) => mine && round === folded.round) ?? null,
    readings,
    reopened: pair?.reopened?.reason ?? null,
    toReview: changed.get(target) ?? [],
    aside: changed.has(target) ? asideOf(table, target) : null,
  }
}

/**
 * What the words of both sides, and tables settled before, bring near: best first, for every competence of the table.
 */
async function candidatesOf(run: Run, { targets, held, id }: Table): Promise<Map<string, Candidate[]>> {
  const [glossary, wanted, holding] = await Promise.all([
    glossaryOf(run),
    speechesOf(run, targets, [id]),
    speechesOf(run, held, [id]),
  ])
  return rankCandidates(wanted, holding, { glossary, first: mostCandidates, apart: true })
}

/** The table between two frameworks as the viewer may see it; undefined where one of them is none. */
export async function viewTable(
  read: <T>(work: (run: Run) => Promise<T>) => Promise<T>,
  between: { of: string; against: string },
  viewer: Viewer | undefined,
): Promise<TableView | undefined> {
  const found = await read(async (run) => {
    const kinds = await run(queries.elements.byIds, { ids: [between.of, between.against] })
    if (new Set(kinds.flatMap(({ id, kind }) => (kind === 'Framework' ? id : []))).size < 2) return undefined
    const revision = (await run(queries.store.revision, {}))[0]?.revision ?? ''
    return { table: await readTable(run, between.of, between.against), revision }
  })
  if (!found) return undefined
  const { table, revision } = found
  let ranked: Promise<Map<string, Candidate[]>> | undefined
  const candidates = (target: string) => async (): Promise<Candidate[]> => {
    ranked ??= read((run) => candidatesOf(run, table))
    return (await ranked).get(target) ?? []
  }
  return {
    table,
    viewer,
    revision,
    blocs: table.blocs.map(({ bloc, targets }) => ({
      bloc,
      rows: targets.map((target) => ({ ...rowOf(table, viewer, target), candidates: candidates(target) })),
    })),
    userErrors: [...table.beyond].map(([framework, total]) => ({
      code: 'TOO_MANY' as const,
      field: framework === table.of ? 'held' : 'target',
      message: `Ce référentiel compte ${total} compétences : il est trop grand pour être lu d'un seul tenant.`,
      suggestions: [],
    })),
  }
}

/** What came of a change, and the table after it, read once when first asked. */
export interface Told extends Outcome {
  table: () => Promise<TableView | undefined>
}

export async function withTable(
  decided: Promise<Outcome>,
  read: Parameters<typeof viewTable>[0],
  viewer: Viewer,
): Promise<Told> {
  const outcome = await decided
  const { between } = outcome
  let view: Promise<TableView | undefined> | undefined
  const table = async (): Promise<TableView | undefined> => {
    if (between) view ??= viewTable(read, between, viewer)
    return view
  }
  return { ...outcome, table }
}

export function progressOf({ table, viewer }: TableView) {
  const { folded, open, targets, changed } = table
  const mine = (target: string): Reading | undefined =>
    readingsOf(folded.pairs.get(target), folded.round).find(({ subject }) => subject === viewer?.subject)
  return {
    total: targets.length,
    settled: targets.length - open.length,
    read: open.filter((target) => {
      const reading = mine(target)
      return reading !== undefined && isWhole(reading)
    }).length,
    differing: open.filter((target) => isDiffering(folded, target)).length,
    toReview: changed.size,
    finished: folded.finished.length,
    mine: folded.finished.includes(viewer?.subject ?? ''),
  }
}

const has = (viewer: Viewer | undefined, role: Role): boolean =>
  viewer !== undefined && [role, 'ADMINISTRATEUR' as const].some((one) => viewer.roles.includes(one))

/** Why the viewer cannot read, settle or review here, in French; null where they can. */
export function refusalsOf({ table, viewer }: TableView) {
  const subject = viewer?.subject ?? ''
  const unless = (role: Role, needed: string, why: WhyNot | undefined): string | null => {
    if (!has(viewer, role)) return needed
    return table.exists ? (why?.message ?? null) : "La table n'est pas ouverte."
  }
  return {
    reading: unless('LECTEUR', 'Lire demande le rôle de lecture.', whyNotRead(table, subject)),
    settling: unless('ARBITRE', 'Trancher demande le rôle d’arbitrage.', whyNotSettle(table, subject)),
    reviewing: unless('REVISEUR', 'Relire demande le rôle de révision.', whyNotReview(table)),
  }
}

/** What of a decision may be told: of somebody else's reading, only that it was made. */
const tellable = (decisions: Decision[], viewer: Viewer | undefined): Decision[] =>
  decisions.map((one) =>
    one.kind !== 'READ' || one.subject === viewer?.subject ? one : { ...one, judgement: undefined },
  )

/** Decisions on a table, or on a competence in any table. */
export const decisionsAbout = async (run: Run, id: string, viewer: Viewer | undefined): Promise<Decision[]> =>
  tellable((await run(queries.desk.about, { id })).map(decisionOf), viewer)

/** Decisions after a number, at most so many. */
export const decisionsSince = async (
  run: Run,
  { after, limit, viewer }: { after: number; limit: number; viewer?: Viewer | undefined },
): Promise<Decision[]> => tellable((await run(queries.desk.since, { after, limit })).map(decisionOf), viewer)

/** The number of the last decision, which is how many there are. */
export const decisionsCount = async (run: Run): Promise<number> => (await run(queries.desk.last, {}))[0]?.number ?? 0
