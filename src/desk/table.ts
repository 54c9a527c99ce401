/** One table of rapprochement as the graph and the decisions have it. */
import { contentsOf } from '../domain/contents.ts'
import { queries } from '../generated/queries.ts'
import { standingOf } from '../graph/layer.ts'
import type { Run } from '../graph/port.ts'
import type { Role } from '../model/rights.ts'
import type { Coverage, PairChange, ReadOn, TableState } from '../model/values.ts'
import { type Beneath, type Decision, type Folded, fold, isOpen, type Judgement, stateOf } from './fold.ts'

/** What the graph says of a competence now, whoever said it. */
export interface Verdict {
  coverage: Coverage | null
  codes: string[]
  rationale: string | null
  reason: string | null
  readOn: ReadOn
  /** Of a decision: the role that took it, and the day. */
  decidedBy: string | null
  decidedOn: string | null
}

export interface Table {
  id: string
  of: string
  against: string
  /** Whether there is such a table: a data set has it, or it was opened at the desk. */
  exists: boolean
  label: string
  properties: Record<string, unknown>
  /** The blocs of what is aimed at, each with its competences, in the document's order. */
  blocs: { bloc: string; targets: string[] }[]
  targets: string[]
  /** Competences of what is held; activities and indicators may be cited too. */
  held: string[]
  /** Competences of a framework that has more than may be read: then nothing of it is here. */
  beyond: Map<string, number>
  decisions: Decision[]
  folded: Folded
  beneath: Beneath
  changed: Map<string, PairChange[]>
  verdicts: Map<string, Verdict>
  /** Competences that no verdict settles, or whose verdict is in question. */
  open: string[]
  state: TableState
}

export const decisionOf = (row: {
  number: number
  table: string
  target: string
  kind: Decision['kind']
  subject: string
  role: string
  at: string
  reason: string
  payload: string
  revision: string
}): Decision => {
  const { payload, role, ...rest } = row
  const judged = payload !== '' && (row.kind === 'READ' || row.kind === 'SETTLED')
  return { ...rest, role: role as Role, judgement: judged ? (JSON.parse(payload) as Judgement) : undefined }
}

const short = (framework: string): string =>
  framework
    .replace(/:referentiel$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9.:-]+/g, '-')

/** The id of a table that is opened at the desk, as a seed would name it. */
export const idOfTable = (of: string, against: string): string => `cw:${short(of)}>${short(against)}`

/** The table of this id; undefined where there is none. */
export async function tableNamed(run: Run, id: string): Promise<Table | undefined> {
  const [ends] = await run(queries.desk.ends, { id })
  return ends && readTable(run, ends.of, ends.against)
}

/** Reads a table between two frameworks, be there one or not; a fixed number of queries. */
export async function readTable(run: Run, of: string, against: string): Promise<Table> {
  const [crosswalks, { content, beyond }, frameworks] = await Promise.all([
    run(queries.domain.crosswalks, { held: [of], wanted: [against] }),
    contentsOf(run, [of, against]),
    run(queries.store.texts, { ids: [of, against] }),
  ])
  const known = crosswalks.find(({ level }) => level !== 'DOMAIN')
  const id = known?.id ?? idOfTable(of, against)
  const [rows, standing, examined, nodes] = await Promise.all([
    run(queries.desk.ofTables, { tables: [id] }),
    standingOf(run, [id]),
    run(queries.domain.examined, { crosswalks: [id] }),
    run(queries.elements.byIds, { ids: [id] }),
  ])
  const properties = nodes[0]?.properties ?? {}
  const decisions = rows.map(decisionOf)
  const wanted = content.get(against)
  const blocs = (wanted?.groups ?? []).map((bloc) => ({ bloc, targets: wanted?.leaves.get(bloc) ?? [] }))
  const targets = blocs.flatMap((one) => one.targets)
  const verdicts = new Map<string, Verdict>()
  // What options add to a verdict comes after it.
  for (const { target, codes, ...row } of examined)
    if (!verdicts.has(target)) verdicts.set(target, { ...row, codes: [...(codes ?? [])] })
  // Where nothing covers a competence, what was searched stands beside it.
  const nothing = [...verdicts].flatMap(([target, { coverage }]) => (coverage === 'NONE' ? target : []))
  const searched =
    nothing.length > 0 ? await run(queries.domain.alignments, { targets: nothing, frameworks: [of] }) : []
  for (const { target, held, coverage, crosswalk } of searched)
    if (coverage === 'NONE' && crosswalk === id) verdicts.get(target)?.codes.push(held)
  const opened = decisions.some(({ kind }) => kind === 'OPENED')
  const beneath: Beneath = {
    complete: !opened && (known?.complete ?? false),
    readTwice: opened ? 0 : (known?.readTwice ?? 0),
    settled: new Set([...verdicts].filter(([, one]) => !one.decidedBy).map(([target]) => target)),
  }
  const folded = fold(decisions, beneath)
  const changed = new Map(
    standing.flatMap(({ target, changed: why }): [string, PairChange[]][] =>
      target && why.length > 0 ? [[target, why]] : [],
    ),
  )
  const open = targets.filter((target) => isOpen(folded, target, { beneath, changed }))
  const label = (framework: string): string => frameworks.find((one) => one.id === framework)?.label ?? framework
  return {
    id,
    of,
    against,
    exists: known !== undefined,
    label: typeof properties['label'] === 'string' ? properties['label'] : `${label(of)} → ${label(against)}`,
    properties,
    blocs,
    targets,
    held: [...(content.get(of)?.leaves.values() ?? [])].flat(),
    beyond,
    decisions,
    folded,
    beneath,
    changed,
    verdicts,
    open,
    state: stateOf(folded, open, beneath),
  }
}

/** The table as one more decision leaves it; what the graph says of it comes later. */
export function advanced(table: Table, decision: Decision): Table {
  const { beneath, targets } = table
  const decisions = [...table.decisions, decision]
  const folded = fold(decisions, beneath)
  // What is settled now stands: it is no longer to be reviewed.
  const changed = new Map(
    [...table.changed].filter(([id]) => folded.pairs.get(id)?.settled?.number !== decision.number),
  )
  const open = targets.filter((target) => isOpen(folded, target, { beneath, changed }))
  return { ...table, decisions, folded, changed, open, state: stateOf(folded, open, beneath) }
}

/**
 * What is said of a competence now, with the codes that were searched where nothing covers it; undefined where nothing
 * is.
 */
export function saidOf(
  { verdicts, folded, changed }: Table,
  target: string,
): (Judgement & { reason: string }) | undefined {
  if (changed.has(target)) return undefined
  const settled = folded.pairs.get(target)?.settled
  if (settled) return settled
  const verdict = verdicts.get(target)
  if (!verdict?.coverage) return undefined
  const { coverage, rationale, reason, codes } = verdict
  return { coverage, codes, why: rationale ?? '', reason: reason ?? '' }
}
