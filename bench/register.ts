/**
 * What the register costs at national size: `npm run bench:register [-- --fiches 25638] [--engines embedded,neo4j]`.
 * Active fiches and all, each in a process of its own on an empty graph: time and peak memory of a first import and of
 * the next day's file, then answers at that size beside those of the small graph. Neo4j is started for it, and thrown
 * away.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { parse } from 'graphql'
import { neo4jWay, startDocker, startJava } from '../scripts/neo4j-server.ts'
import { withData } from '../src/cli/session.ts'
import { createServices } from '../src/context.ts'
import { importers } from '../src/exchange/index.ts'
import { importInto } from '../src/exchange/run.ts'
import { ExplorerFicheDocument } from '../src/explorer/generated/graphql.ts'
import * as operations from '../src/generated/operations/graphql.ts'
import type { GraphEngine } from '../src/graph/port.ts'
import { type Ask, inProcess } from '../src/operations/execute.ts'
import { createSchema } from '../src/schema.ts'
import { writeRegister } from './registerFile.ts'

const { values } = parseArgs({
  options: {
    fiches: { type: 'string', default: '25638' },
    engines: { type: 'string', default: 'embedded,neo4j' },
    /** Of a child: which fiches it brings, and from which folder. */
    which: { type: 'string' },
    folder: { type: 'string' },
  },
})
const fiches = Number(values.fiches)
const changed = 50

/** Row of the table → what a run says of it. */
type Figures = Record<string, string>

const peak = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)}`

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: string; ofProcessor: string }> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  return { result, seconds, ofProcessor: ((user + system) / 1e6).toFixed(1) }
}

/** Brings a file; false where it is refused, and why is then in the figures. */
async function bring(
  engine: GraphEngine,
  { path, all }: { path: string; all: boolean },
  { name, figures }: { name: string; figures: Figures },
) {
  const importer = await importers['rncp']?.open(path, { all }, engine)
  if (!importer) throw new Error('No importer reads the register.')
  const { result, seconds, ofProcessor } = await timed(() => importInto(engine, importer))
  const { written, elements, links, loads, problems } = result
  figures[`${name}, s (of processor)`] = `${seconds} (${ofProcessor})`
  figures[`${name}, peak MB`] = peak()
  if (!written) figures[`${name}, refused`] = problems[0]?.expected ?? 'without a word'
  else {
    figures['elements, links'] = `${elements}, ${links}`
    figures[`${name}, rewritten or removed`] = `${loads[0]?.changed ?? 0}, ${loads[0]?.removed.length ?? 0}`
  }
  return written
}

/** The middle of so many answers, in milliseconds. */
async function middle(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 9; turn++) {
    const start = performance.now()
    await ask()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[4] ?? 0
}

async function answers(engine: GraphEngine, [held, target]: readonly [string, string]): Promise<Map<string, number>> {
  const services = createServices(engine)
  const ask: Ask = inProcess(createSchema(), services)
  await services.search.refresh()
  const profile = { certifications: [held] }
  const asked: Record<string, () => Promise<unknown>> = {
    gap: () => ask(operations.CompetenceGapDocument, { profile, target }),
    'VAE bridge': () => ask(operations.VaeBridgeDocument, { profile, certification: target }),
    fiche: () => ask(parse(String(ExplorerFicheDocument)), { id: target }),
    search: () => ask(operations.SearchDocument, { text: 'accompagner une personne', first: 20 }),
  }
  const found = new Map<string, number>()
  for (const [name, question] of Object.entries(asked)) found.set(name, await middle(question))
  return found
}

async function child(which: string, folder: string): Promise<Figures> {
  setFlagsFromString('--heap-growing-percent=50')
  const figures: Figures = {}
  await withData(async (engine) => {
    const seeded = ['ide-2009', 'cpas-2025'] as const
    const small = await answers(engine, seeded)
    figures['peak MB before'] = peak()
    if (
      !(await bring(
        engine,
        { path: join(folder, 'today.xml'), all: which === 'all' },
        { name: 'first import', figures },
      ))
    )
      return
    await bring(
      engine,
      { path: join(folder, 'tomorrow.xml'), all: which === 'all' },
      { name: `next day, ${changed} fiches changed`, figures },
    )
    const large = await answers(engine, seeded)
    for (const [name, ms] of large) {
      const before = small.get(name) ?? 0
      figures[`${name}, ms: small graph → this one`] =
        `${before.toFixed(1)} → ${ms.toFixed(1)} (${(ms / before).toFixed(2)})`
    }
    const own = await answers(engine, [`rncp:${10_000 + fiches - 1}`, `rncp:${10_000 + fiches - 2}`])
    for (const [name, ms] of own) if (name !== 'search') figures[`${name} between fiches, ms`] = ms.toFixed(1)
    figures['peak MB after answers'] = peak()
  })
  return figures
}

/** Runs a child over one engine, and gives what it measured. */
async function measured(which: string, folder: string, settings: Record<string, string>): Promise<Figures> {
  const options = ['--fiches', String(fiches), '--which', which, '--folder', folder]
  const process_ = fork(import.meta.filename, options, { env: { ...process.env, ...settings } })
  const ended = once(process_, 'exit').then(([code]) => ({ failed: `ended with status ${code}` }))
  const told = once(process_, 'message').then(([figures]) => figures as Figures)
  return Promise.race([told, ended])
}

/** A Neo4j that holds nothing. */
async function onNeo4j(which: string, folder: string): Promise<Figures> {
  const way = await neo4jWay()
  const server = way && (way === 'docker' ? await startDocker() : await startJava({ heap: '4g' }))
  if (!server) return { failed: 'no Neo4j can be started here' }
  const settings = { NEO4J_URI: server.uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: '' }
  return measured(which, folder, settings).finally(() => server.stop())
}

function printTable(runs: Map<string, Figures>): void {
  const rows = [...new Set([...runs.values()].flatMap((figures) => Object.keys(figures)))]
  const line = (cells: string[]): void => console.log(`| ${cells.join(' | ')} |`)
  line(['what', ...runs.keys()])
  line(['---', ...[...runs].map(() => '--:')])
  for (const row of rows) line([row, ...[...runs.values()].map((figures) => figures[row] ?? '–')])
}

if (values.which && values.folder) {
  const figures = await child(values.which, values.folder)
  process.send?.(figures)
  process.disconnect()
} else {
  const folder = mkdtempSync(join(tmpdir(), 'ccg-register-'))
  try {
    await writeRegister(join(folder, 'today.xml'), fiches)
    await writeRegister(join(folder, 'tomorrow.xml'), fiches, changed)
    const [load = 0] = loadavg()
    console.log(
      `${fiches} fiches; Node.js ${process.version}, ${cpus().length} cores, load ${load.toFixed(1)} at the start\n`,
    )
    const runs = new Map<string, Figures>()
    for (const engine of values.engines.split(','))
      for (const which of ['active', 'all']) {
        const settings = { DATA_DIR: join(folder, which), NEO4J_URI: '' }
        const run = engine === 'neo4j' ? onNeo4j(which, folder) : measured(which, folder, settings)
        runs.set(`${engine}, ${which}`, await run)
      }
    printTable(runs)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
