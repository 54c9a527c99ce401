/** Data sets of the graph: what is loaded of each, and how one replaces another at once. */
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import type { GraphData } from '../model/records.ts'
import { isDue, nextTurn } from '../turns.ts'
import { type Carried, takeIn } from './carried.ts'
import { graphFormat } from './format.ts'
import { Hidden, sweep } from './hidden.ts'
import { decisionsDataset, lay, lift, refuseDecisions } from './layer.ts'
import { lock } from './lock.ts'
import { type DatasetState, type OldContent, readOld } from './old.ts'
import { type Parts, remember } from './parts.ts'
import type { GraphEngine, Run } from './port.ts'
import { type GraphRow, revisionOf, rowsOf, short } from './rows.ts'
import { type NamedLink, Waiting } from './waiting.ts'
import { Writer } from './writer.ts'

export { type DatasetState, loadedNodes } from './old.ts'
export { type NamedLink, waitingLinks } from './waiting.ts'

export const graphStateId = 'graph'
/** The data set that a release brings. */
export const referenceDataset = 'reference'

export interface LoadReport {
  dataset: string
  revision: string
  nodes: number
  relations: number
  added: string[]
  removed: string[]
  relabelled: { id: string; from: string; to: string }[]
  /** Elements and relations that were rewritten, added relations and removed ones included. */
  changed: number
  /** Keys of its links that wait for an end. */
  waiting: string[]
  /**
   * Links of other data sets that wait from now on, since this load took their end away; on the first report of a load.
   */
  severed: NamedLink[]
  /** Links, of any data set, that waited until this load brought their end; on the first report of a load. */
  arrived: NamedLink[]
  /** Decisions that this load brought; on the first report of a load. */
  decided: number
}

export interface Load {
  datasets: { id: string; origin?: string }[]
  /**
   * Data sets whose place the first of these takes, such as the release before; they leave the graph in the same
   * transaction.
   */
  replaces?: string[]
  /** Every node before every relation. Walked once, inside the transaction: what it throws undoes everything. */
  rows(): AsyncIterable<GraphRow> | Iterable<GraphRow>
  /** How many elements come, where that is known: see GraphEngine.mostAtOnce. */
  elements?: number
  /** What was decided where the rows come from. */
  carried?: Carried | undefined
  /**
   * What of one of the data sets stays as it is, and does not come: a PartsChanged where the graph has it otherwise.
   */
  parts?: Parts | undefined
  /** Rows taken so far. */
  progress?: (done: number) => void
}

export const currentRevision = async (engine: GraphEngine): Promise<string | undefined> =>
  (await engine.state()).revision

const statesOf = async (run: Run, ids: string[]): Promise<DatasetState[]> =>
  (await run(queries.store.states, { ids })).filter(({ id }) => id !== graphStateId) as DatasetState[]

export const datasetState = async (run: Run, dataset: string): Promise<DatasetState | undefined> =>
  (await statesOf(run, [dataset]))[0]

/** Every data set that the graph holds. */
export const datasetStates = (run: Run): Promise<DatasetState[]> => statesOf(run, [])

/** What is loaded, what changed last first. What people decide has a log of its own. */
export const loadedDatasets = async (run: Run): Promise<DatasetState[]> =>
  (await datasetStates(run))
    .filter(({ id }) => id !== decisionsDataset)
    .sort((a, b) => (b.changedAt ?? '').localeCompare(a.changedAt ?? ''))

function reportOf(
  id: string,
  written: Writer,
  { old, replaced }: { old: OldContent; replaced: ReadonlySet<string> },
): LoadReport {
  const { hashes, added, relabelled, rewritten, nodes, relations } = written.countsOf(id)
  const removed = [...old.nodes]
    .filter(([, node]) => node.dataset === id || replaced.has(node.dataset))
    .map(([element]) => element)
  const removedRelations = [id, ...replaced].reduce((sum, dataset) => sum + (old.relations.get(dataset)?.size ?? 0), 0)
  return {
    dataset: id,
    revision: revisionOf(hashes),
    nodes,
    relations,
    added,
    removed,
    relabelled,
    changed: rewritten + removedRelations + written.waiting.changesOf(id),
    waiting: written.waiting.keysOf(id),
    severed: [],
    arrived: [],
    decided: 0,
  }
}

/**
 * Makes data sets of the graph equal to `rows`: adds, replaces and removes what differs, in one transaction, the
 * revision last. Readers see the old revision or the new one; a process that dies leaves the old one. The same rows
 * again change nothing. Other data sets are left alone: an id that one of them holds is a DATA_INVALID fault, and so is
 * a relation without both ends.
 */
export async function replaceDatasets(engine: GraphEngine, load: Load): Promise<LoadReport[]> {
  const size = { most: engine.mostAtOnce ?? Number.POSITIVE_INFINITY, coming: load.elements ?? 0 }
  let leaves = size.coming > size.most
  try {
    return await engine.write(async (run, ahead) => {
      const hidden = new Hidden(run, ahead, size)
      const reports = await replace(run, hidden, load)
      leaves = hidden.leaves
      return reports
    })
  } finally {
    // Where that fails, the next load does it.
    if (leaves) await sweep(engine).catch(() => undefined)
  }
}

async function replace(
  run: Run,
  hidden: Hidden,
  { datasets, replaces = [], rows, carried, parts, progress }: Load,
): Promise<LoadReport[]> {
  refuseDecisions(datasets.map(({ id }) => id))
  await lock(run)
  await hidden.clear()
  await lift(run)
  const states = new Map((await statesOf(run, [])).map((state) => [state.id, state]))
  const replaced = replaces.filter((id) => states.has(id) && !datasets.some((dataset) => dataset.id === id))
  const old = await readOld(run, [...datasets.map(({ id }) => id), ...replaced], states)
  const waiting = await Waiting.open(run, [...datasets.map(({ id }) => id), ...replaced])
  const writer = new Writer(run, { old, replaced, waiting, parts, hidden })
  let done = 0
  try {
    for await (const row of rows()) {
      await writer.take(row)
      if (isDue(++done)) await nextTurn()
      if (done % 1_000 === 0) progress?.(done)
    }
    await writer.finish()
  } finally {
    await writer.rest()
  }
  progress?.(done)

  const reports = datasets.map(({ id }, index) =>
    reportOf(id, writer, { old, replaced: new Set(index === 0 ? replaced : []) }),
  )
  if (parts) await remember(run, parts.dataset, parts.memo(writer.contents.all()))
  const decided = carried ? await takeIn(run, carried) : 0
  Object.assign(reports[0] ?? {}, { severed: waiting.severed, arrived: waiting.arrived, decided })
  for (const [index, report] of reports.entries()) {
    const { dataset: id, revision, nodes, relations } = report
    const before = states.get(id)
    const origin = datasets[index]?.origin ?? ''
    const same = before?.revision === revision
    if (same && before?.origin === origin) continue
    const anchors = writer.anchorsOf(id)
    const changedAt = same && before?.changedAt ? before.changedAt : new Date().toISOString()
    await run(queries.store.putState, {
      id,
      properties: { id, revision, origin, nodes, relations, anchors, changedAt },
    })
  }
  if (replaced.length > 0) await run(queries.store.deleteStates, { ids: replaced })
  await lay(run)
  await putGraphRevision(run)
  return reports
}

/** What a data set is to hold, and whom to tell how far it is. */
interface Whole extends GraphData {
  origin?: string
  progress?: ((done: number, total: number) => void) | undefined
}

/** One data set held in memory, as the seeds are; see replaceDatasets. */
export async function replaceDataset(
  engine: GraphEngine,
  dataset: string,
  { origin = '', progress, ...data }: Whole,
): Promise<LoadReport> {
  const total = data.nodes.length + data.relations.length
  const [report] = await replaceDatasets(engine, {
    datasets: [{ id: dataset, origin }],
    rows: () => rowsOf(dataset, data),
    elements: data.nodes.length,
    progress: (done) => progress?.(done, total),
  })
  if (!report) throw new Fault('ENGINE_FAILED', `Loading '${dataset}' gave no report.`)
  return report
}

/** Computes the revision of the whole from those of its data sets; the last thing that a write does. */
export async function putGraphRevision(run: Run): Promise<string> {
  const revision = short((await statesOf(run, [])).map((state) => `${state.id} ${state.revision}`).join('\n'))
  await run(queries.store.putState, {
    id: graphStateId,
    properties: { id: graphStateId, revision, format: graphFormat },
  })
  return revision
}
