/**
 * What the register costs at national size: `npx tsx bench/register.ts --fiches 25638 [--all]`, on the engine of the settings
 * (`DATA_DIR`, or `NEO4J_URI`). Prints time and peak memory of a first import and of the next day's, then answers at that size.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { withData } from '../src/cli/session.ts'
import { createServices } from '../src/context.ts'
import { importers } from '../src/exchange/index.ts'
import { importInto } from '../src/exchange/run.ts'
import * as operations from '../src/generated/operations/graphql.ts'
import type { GraphEngine } from '../src/graph/port.ts'
import { type Ask, inProcess } from '../src/operations/execute.ts'
import { createSchema } from '../src/schema.ts'
import { writeRegister } from './registerFile.ts'

const { values } = parseArgs({
  options: {
    fiches: { type: 'string', default: '25638' },
    all: { type: 'boolean', default: false },
    days: { type: 'boolean', default: false },
    answers: { type: 'boolean', default: false },
  },
})
const fiches = Number(values.fiches)
setFlagsFromString('--heap-growing-percent=50')

const megabytes = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at the peak`

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  const [seconds, ofProcessor] = [(performance.now() - start) / 1000, (user + system) / 1e6]
  process.stdout.write(
    `${name}: ${seconds.toFixed(2)} s, ${ofProcessor.toFixed(2)} of processor time, ${megabytes()}\n`,
  )
  return result
}

async function bring(engine: GraphEngine, path: string): Promise<void> {
  const importer = await importers['rncp']?.open(path, { all: values.all }, engine)
  if (!importer) throw new Error('No importer reads the register.')
  const { written, elements, links, loads, problems } = await importInto(engine, importer)
  const [load] = loads
  const changes = load && `${load.added.length} added, ${load.removed.length} removed, ${load.changed} changed`
  process.stdout.write(
    `${written ? 'written' : 'refused'}: ${elements} elements, ${links} links; ${changes ?? problems[0]?.expected}\n`,
  )
}

/** The middle of so many answers, in milliseconds. */
async function middle(name: string, ask: () => Promise<unknown>): Promise<void> {
  const times: number[] = []
  for (let turn = 0; turn < 9; turn++) {
    const start = performance.now()
    await ask()
    times.push(performance.now() - start)
  }
  const [at] = times.sort((a, b) => a - b).slice(4)
  process.stdout.write(`${name}: ${at?.toFixed(1)} ms\n`)
}

async function answers(engine: GraphEngine): Promise<void> {
  const services = createServices(engine)
  const ask: Ask = inProcess(createSchema(), services)
  await timed('search index', () => services.search.refresh())
  const [held, target] = [`rncp:${10_000 + fiches - 1}`, `rncp:${10_000 + fiches - 2}`]
  for (const [from, to] of [
    ['ide-2009', 'cpas-2025'],
    [held, target],
  ] as const) {
    const profile = { certifications: [from] }
    await middle(`gap ${from} → ${to}`, () => ask(operations.CompetenceGapDocument, { profile, target: to }))
    await middle(`VAE bridge ${to}`, () => ask(operations.VaeBridgeDocument, { profile, certification: to }))
    await middle(`labels ${to}`, () => ask(operations.ElementLabelsDocument, { ids: [to] }))
  }
  await middle('search', () => ask(operations.SearchDocument, { text: 'accompagner une personne', first: 20 }))
}

const folder = mkdtempSync(join(tmpdir(), 'ccg-register-'))
try {
  const [today, tomorrow] = [join(folder, 'a.xml'), join(folder, 'b.xml')]
  await writeRegister(today, fiches)
  await withData(async (engine) => {
    await timed('first import', () => bring(engine, today))
    if (values.days) {
      await writeRegister(tomorrow, fiches, 50)
      await timed('next day, 50 fiches changed', () => bring(engine, tomorrow))
    }
    if (values.answers) await answers(engine)
  })
} finally {
  rmSync(folder, { recursive: true })
}
