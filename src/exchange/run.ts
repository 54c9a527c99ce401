/** Runs an importer: a first walk finds everything that is wrong, a second one writes, in one transaction. */
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import type { GraphEngine } from '../graph/port.ts'
import type { GraphRow } from '../graph/rows.ts'
import { type LoadReport, replaceDatasets } from '../graph/store.ts'
import type { Kind } from '../model.ts'
import { Check, type Findings, noFindings } from './check.ts'
import type { Importer } from './importer.ts'
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

/** Ids asked of the graph at once. */
const idsAtOnce = 1_000

function pace(phase: Progress['phase'], tell: ImportOptions['progress']) {
  const start = Date.now()
  let told = start
  return (rows: number, fraction: number | undefined): void => {
    const now = Date.now()
    if (!tell || now - told < 250) return
    told = now
    const elapsed = (now - start) / 1000
    tell({ phase, rows, fraction, secondsLeft: fraction && fraction > 0.01 ? Math.round((elapsed * (1 - fraction)) / fraction) : undefined })
  }
}

async function ownersOf(engine: GraphEngine, ids: string[]): Promise<{ id: string; kind: Kind; dataset: string | null }[]> {
  const found: { id: string; kind: Kind; dataset: string | null }[] = []
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    const rows = await engine.read((run) => run(queries.store.owners, { ids: ids.slice(start, start + idsAtOnce) }))
    found.push(...rows.map((row) => ({ ...row, kind: row.kind as Kind })))
  }
  return found
}

interface Inspection {
  problems: Problem[]
  findings: Findings
  elements: number
  links: number
}

/** The first walk: nothing is written, everything wrong is found. */
async function inspect(engine: GraphEngine, importer: Importer, options: ImportOptions): Promise<Inspection> {
  const problems: Problem[] = []
  const findings = noFindings()
  const check = new Check((problem) => problems.push(problem), findings)
  const meter = { bytes: 0 }
  const tell = pace('reading', options.progress)
  let rows = 0
  for await (const row of importer.rows((problem) => problems.push(problem), meter)) {
    check.accepts(row)
    tell(++rows, importer.bytes > 0 ? meter.bytes / importer.bytes : undefined)
  }
  const fatal = problems.filter((problem) => problem.fatal)
  // Behind a file that cannot be read, every link into it would look broken.
  if (fatal.length > 0) return { problems: fatal, findings, ...check.counts }
  const ours = new Set([...importer.datasets, ...(options.replaces ?? [])])
  for (const { id, kind, dataset } of await ownersOf(engine, check.missing())) if (!dataset || !ours.has(dataset)) findings.foreign.set(id, kind)
  check.conclude()
  const elements = check.elements()
  for (const { id, dataset } of await ownersOf(engine, [...elements.keys()])) {
    const place = elements.get(id)?.place
    if (place && dataset !== null && !ours.has(dataset)) problems.push({ ...place, value: id, expected: `an id that no other data set has: '${dataset}' holds it`, fatal: true })
  }
  return { problems, findings, ...check.counts }
}

/** The second walk: the same rows, the same judgement, straight into the graph. */
async function* goodRows(importer: Importer, { problems, findings }: Inspection): AsyncGenerator<GraphRow> {
  let found = 0
  const check = new Check(() => found++, findings)
  for await (const row of importer.rows(() => found++, { bytes: 0 })) if (check.accepts(row)) yield row
  check.conclude()
  const expected = problems.length - findings.refused.size
  if (found !== expected) throw new Fault('DATA_INVALID', `The files changed while they were read (${expected} bad rows, then ${found}); nothing was written. Run the import again.`)
}

/**
 * Reads files into the graph: all of it becomes visible at once, or nothing. The same files again change nothing.
 * Problems are data of the report; without `skipBad` any of them keeps the graph as it was, and a fatal one always does.
 */
export async function importInto(engine: GraphEngine, importer: Importer, options: ImportOptions = {}): Promise<ImportReport> {
  const start = Date.now()
  await engine.prepare()
  const inspection = await inspect(engine, importer, options)
  const { problems, elements, links } = inspection
  const report = (loads: LoadReport[]): ImportReport => ({ problems, written: loads.length > 0, elements, links, loads, remarks: importer.remarks(), seconds: (Date.now() - start) / 1000 })
  const stopped = options.dryRun || problems.some(({ fatal }) => fatal) || (problems.length > 0 && !options.skipBad)
  if (stopped) return report([])
  const tell = pace('writing', options.progress)
  const loads = await replaceDatasets(engine, {
    datasets: importer.datasets.map((id) => ({ id })),
    replaces: options.replaces ?? [],
    rows: () => goodRows(importer, inspection),
    progress: (done) => tell(done, done / (elements + links)),
  })
  return report(loads)
}
