/** Runs an importer: a first walk finds everything that is wrong, a second one writes, in one transaction. */
import { createHash, type Hash } from 'node:crypto'
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import { pages } from '../graph/batches.ts'
import { PartsChanged } from '../graph/parts.ts'
import { patiently } from '../graph/patience.ts'
import type { GraphEngine } from '../graph/port.ts'
import type { GraphRow } from '../graph/rows.ts'
import {
  type DatasetState,
  datasetStates,
  type Load,
  type LoadReport,
  referenceDataset,
  replaceDatasets,
  waitingLinks,
} from '../graph/store.ts'
import type { Kind } from '../model/kinds.ts'
import { relationKey } from '../model/records.ts'
import { isDue, nextTurn } from '../turns.ts'
import { Check } from './check.ts'
import type { Importer, PlacedRow } from './importer.ts'
import type { Problem } from './problems.ts'

export interface Progress {
  phase: 'reading' | 'writing'
  rows: number
  /** Of the phase, from 0 to 1; undefined where the size is not known. */
  fraction: number | undefined
  secondsLeft: number | undefined
}

export interface ImportOptions {
  /** Only say what is wrong. */
  dryRun?: boolean | undefined
  /** Leave bad rows out instead of refusing the whole. */
  skipBad?: boolean | undefined
  /** Data sets whose place the imported one takes. */
  replaces?: string[] | undefined
  /** Called about four times a second. */
  progress?: ((progress: Progress) => void) | undefined
}

export interface ImportReport {
  /** Everything that is wrong; with `skipBad`, what was left out. */
  problems: Problem[]
  written: boolean
  elements: number
  links: number
  loads: LoadReport[]
  remarks: string[]
  seconds: number
}

function pace(phase: Progress['phase'], tell: ImportOptions['progress']) {
  const start = Date.now()
  let told = start
  return (rows: number, fraction: number | undefined): void => {
    const now = Date.now()
    if (!tell || now - told < 250) return
    told = now
    const elapsed = (now - start) / 1000
    // What is read twice may pass the whole: nothing is ever more than done.
    const done = fraction === undefined ? undefined : Math.min(1, fraction)
    tell({
      phase,
      rows,
      fraction: done,
      secondsLeft: done !== undefined && done > 0.01 ? Math.round((elapsed * (1 - done)) / done) : undefined,
    })
  }
}

/** The data sets that hold ids now, but for those that are being loaded: `isOurs` tells. */
async function* holdersOf(
  engine: GraphEngine,
  ids: string[],
  isOurs: (dataset: string, id: string) => boolean,
): AsyncGenerator<{ id: string; kind: Kind; dataset: string }> {
  for (const some of pages(ids)) {
    const rows = await patiently(() => engine.read((run) => run(queries.store.owners, { ids: some })))
    for (const { id, kind, dataset } of rows) if (dataset !== null && !isOurs(dataset, id)) yield { id, kind, dataset }
  }
}

const note = (digest: Hash, row: PlacedRow): Hash =>
  digest.update('node' in row ? row.node.id : relationKey(row.relation)).update('\n')

interface Inspection {
  problems: Problem[]
  refused: ReadonlySet<number>
  waiting: ReadonlySet<number>
  remarks: string[]
  /** Of what was walked over, in its order: a second walk must meet the same. */
  digest: string
  /** Elements that it gives again; those that stay are counted with all. */
  coming: number
  elements: number
  links: number
}

/** File by file as they were met, each from its beginning: some faults are found when all rows are known. */
function inOrder(problems: Problem[]): Problem[] {
  const files = [...new Set(problems.map(({ file }) => file))]
  return files.flatMap((name) => problems.filter(({ file }) => file === name).sort((a, b) => a.line - b.line))
}

const noRoom = ({ mostElements }: GraphEngine): string =>
  `at most ${mostElements?.toLocaleString('en')} elements in all: ` +
  'the embedded engine keeps them in the memory of the process. ' +
  'For more, start a Neo4j server and set NEO4J_URI'

/** How many elements the engine still holds beside the data sets that stay; without end where a server holds them. */
function roomIn({ mostElements }: GraphEngine, states: DatasetState[], ours: ReadonlySet<string>): number {
  if (mostElements === undefined) return Number.POSITIVE_INFINITY
  return mostElements - states.filter(({ id }) => !ours.has(id)).reduce((sum, { nodes }) => sum + nodes, 0)
}

/** What was to be replaced and is not there: already replaced, or another name. */
function absentLines(replaces: readonly string[], states: DatasetState[]): string[] {
  const absent = replaces.filter((id) => !states.some((state) => state.id === id))
  return absent.map((id) => `--replace ${id}: the graph has no such framework of its own; nothing makes room.`)
}

/** The first walk: nothing is written, everything wrong is found. */
async function inspect(engine: GraphEngine, importer: Importer, options: ImportOptions): Promise<Inspection> {
  const problems: Problem[] = []
  const report = (problem: Problem): void => {
    problems.push(problem)
  }
  const known = await patiently(() => engine.read((run) => waitingLinks(run, importer.datasets)))
  const check = new Check(report, {
    openEnded: importer.openEnded,
    waiting: new Set(known.map(({ dataset, key }) => `${dataset} ${key}`)),
  })
  const ours = new Set([...importer.datasets, ...(options.replaces ?? [])])
  const states = await patiently(() => engine.read(datasetStates))
  const room = roomIn(engine, states, ours)
  const meter = { bytes: 0 }
  const digest = createHash('sha256')
  const tell = pace('reading', options.progress)
  let rows = 0
  for await (const row of importer.rows(report, meter)) {
    check.take(row)
    if (check.elements > room) break
    note(digest, row)
    if (isDue(rows)) await nextTurn()
    tell(++rows, importer.bytes > 0 ? meter.bytes / importer.bytes : undefined)
  }
  const parts = importer.parts?.()
  const staying = [...(parts?.stay.values() ?? [])]
  const all = {
    elements: check.elements + staying.reduce((sum, { elements }) => sum + elements, 0),
    links: staying.reduce((sum, { links }) => sum + links, 0),
  }
  if (all.elements > room)
    report({ file: importer.name, line: 0, value: `more than ${room} elements`, expected: noRoom(engine), fatal: true })
  const result = (found: Problem[]): Inspection => ({
    problems: inOrder(found),
    refused: check.refused,
    waiting: check.waiting,
    remarks: [...importer.remarks(), ...check.remarks.lines(), ...absentLines(options.replaces ?? [], states)],
    digest: digest.digest('hex'),
    coming: check.elements,
    elements: all.elements,
    links: check.links + all.links,
  })
  // Behind a file that cannot be read, every link into it would look broken.
  const fatal = problems.filter((problem) => problem.fatal)
  if (fatal.length > 0) return result(fatal)
  if (check.hasRepeats()) for await (const row of importer.rows(() => undefined, { bytes: 0 })) check.compare(row)
  const foreign: { id: string; kind: Kind }[] = []
  // What stays is there, though the files did not give it.
  const goes = (dataset: string, id: string): boolean => ours.has(dataset) && !parts?.stay.has(parts.of(id) ?? '')
  for await (const holder of holdersOf(engine, check.missing(), goes)) foreign.push(holder)
  check.conclude(foreign)
  const places = [...check.places().keys()]
  for await (const { id, dataset } of holdersOf(engine, places, (holder) => ours.has(holder))) check.taken(id, dataset)
  return result(problems)
}

/** The second walk: the same rows, without those refused, straight into the graph. */
async function* goodRows(importer: Importer, { refused, waiting, digest }: Inspection): AsyncGenerator<GraphRow> {
  const again = createHash('sha256')
  let ordinal = 0
  for await (const row of importer.rows(() => undefined, { bytes: 0 })) {
    note(again, row)
    if (!refused.has(ordinal)) yield waiting.has(ordinal) ? { ...row, waits: true } : row
    ordinal++
  }
  if (again.digest('hex') !== digest)
    throw new Fault(
      'DATA_INVALID',
      'The files changed while they were read; nothing was written. Run the import again.',
    )
}

/**
 * Reads files into the graph: all of it becomes visible at once, or nothing. The same files again change nothing.
 * Problems are data of the report; without `skipBad` any of them keeps the graph as it was, and a fatal one always
 * does.
 */
export async function importInto(
  engine: GraphEngine,
  importer: Importer,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const start = Date.now()
  if (options.replaces?.includes(referenceDataset))
    throw new Fault('DATA_INVALID', `--replace ${referenceDataset}: the reference data make room for nothing.`)
  await engine.prepare()
  const inspection = await inspect(engine, importer, options)
  const { problems, elements, links } = inspection
  const report = (loads: LoadReport[]): ImportReport => ({
    problems,
    written: loads.length > 0,
    elements,
    links,
    loads,
    remarks: inspection.remarks,
    seconds: (Date.now() - start) / 1000,
  })
  const stopped = options.dryRun || problems.some(({ fatal }) => fatal) || (problems.length > 0 && !options.skipBad)
  if (stopped) return report([])
  const tell = pace('writing', options.progress)
  const parts = importer.parts?.()
  const load: Load = {
    datasets: importer.datasets.map((id) => ({ id })),
    replaces: options.replaces ?? [],
    carried: importer.carried?.(),
    // What was refused is to be said again: nothing of it is remembered.
    parts: parts && (problems.length > 0 ? { ...parts, memo: () => '' } : parts),
    rows: () => goodRows(importer, inspection),
    elements: inspection.coming,
    progress: (done) => tell(done, done / (elements + links)),
  }
  try {
    return report(await replaceDatasets(engine, load))
  } catch (error) {
    if (!(error instanceof PartsChanged) || !importer.forget) throw error
    importer.forget()
    return importInto(engine, importer, options)
  }
}
