/**
 * Measures side by side: GraphQL hello, @neo4j/graphql and the driver alone beside this API on both engines,
 * alternating, in rounds.
 * `npm run bench -- [--rounds 2] [--seconds 2] [--only gap,nested] [--connections 1,10,100] [--data FOLDER] [--subjects
 * hello,embedded] [--cache-mb N] [--out FILE]`
 */
import { fork } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Figures, Measurement } from './load.ts'
import { type Column, type Measured, report } from './report.ts'
import { build, type Subject, startServers } from './servers.ts'
import { besideHeavy } from './strain.ts'
import { asked, isOurs, subjectNames, type WorkName, warmQuestions, workNames, works } from './work.ts'

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '2' },
    only: { type: 'string', default: workNames.join(',') },
    connections: { type: 'string', default: '1,10,100' },
    data: { type: 'string', default: join(import.meta.dirname, '../../shared/data') },
    subjects: { type: 'string', default: subjectNames.join(',') },
    'cache-mb': { type: 'string' },
    out: { type: 'string' },
  },
})
const [rounds, seconds] = [Number(options.rounds), Number(options.seconds)]
const connections = options.connections.split(',').map(Number)
const only = options.only.split(',')
const tell = (text: string): void => void process.stderr.write(`${text}\n`)

for (const name of ['autocannon', '@neo4j/graphql'])
  if (!existsSync(join(import.meta.dirname, 'node_modules', name))) {
    tell(`${name} is missing: npm ci --prefix bench`)
    process.exit(2)
  }
const unknown = only.filter((name) => !(name in works))
if (unknown.length > 0) {
  tell(`--only: ${unknown.join(', ')} is none of ${workNames.join(', ')}.`)
  process.exit(2)
}

/** What the load process measures. */
function loader(): { measure(of: Measurement): Promise<Figures>; stop(): void } {
  const child = fork(join(import.meta.dirname, 'load.ts'), [], { execArgv: ['--import', 'tsx'] })
  const waiting = new Map<number, { resolve(figures: Figures): void; reject(error: Error): void }>()
  let last = 0
  child.on('message', ({ id, figures, error }: { id: number; figures?: Figures; error?: string }) => {
    if (figures) waiting.get(id)?.resolve(figures)
    else waiting.get(id)?.reject(new Error(error))
    waiting.delete(id)
  })
  return {
    measure: (of) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject })
        child.send({ id: last, of })
      }),
    stop: () => child.kill(),
  }
}

tell('Building…')
await build()
const { subjects, known, idle, stop } = await startServers(
  subjectNames.filter((name) => options.subjects.split(',').includes(name)),
  {
    data: options.data,
    cacheMb: options['cache-mb'],
    tell,
  },
)
const load = loader()
const todo = workNames.filter((name) => only.includes(name) && (known.sheets.length > 0 || !works[name].needsRome))
/** Questions asked of a subject already: what is cold asks none of them again. */
const next = new Map<string, number>()

async function measure(
  subject: Subject,
  how: { work: WorkName; connections: number; warm: boolean },
): Promise<Pick<Measured, 'figures' | 'processor'>> {
  const key = `${subject.name} ${how.work}`
  const from = how.warm ? 0 : (next.get(key) ?? warmQuestions)
  const { work, connections: at, warm } = how
  const of = { url: subject.url, subject: subject.name, known, work, connections: at, seconds, from }
  // What is warm was answered before, and may have left the cache since.
  if (warm) await load.measure({ ...of, connections: 2, amount: warmQuestions })
  await idle()
  const before = await subject.used()
  const figures = await load.measure({ ...of, ...(warm ? { again: warmQuestions } : {}) })
  const processor = ((await subject.used()) - before) / figures.asked
  if (!warm) next.set(key, from + figures.asked)
  return { figures, processor }
}

/**
 * What a server does for itself after its start, such as models and what it reads ahead, is done; at the latest in some
 * minutes.
 */
async function settled({ name, watched }: Subject): Promise<void> {
  await watched()
  for (let seconds = 0; seconds < 240; seconds += 2) {
    await sleep(2_000)
    if ((await watched()).busy < 0.05) return
  }
  tell(`${name} is still busy with itself.`)
}

/** A heap gives room back when nobody has asked for a while. */
const restMs = 60_000

/** Memory of the servers once all of them have rested. */
async function atRest(): Promise<Map<string, number>> {
  for (const subject of subjects) await settled(subject)
  await sleep(restMs)
  return new Map(
    await Promise.all(subjects.map(async ({ name, watched }) => [name, (await watched()).megabytes] as const)),
  )
}

const columnsOf = ({ name }: Subject): { column: Column; warm: boolean }[] =>
  isOurs(name)
    ? [
        { column: `${name} cold` as Column, warm: false },
        { column: `${name} warm` as Column, warm: true },
      ]
    : [{ column: name as Column, warm: false }]

try {
  // Models are built after a server is ready, and code is compiled as it is used.
  for (const subject of subjects)
    for (const work of todo)
      if (asked(subject.name, work, known)) await measure(subject, { work, connections: 4, warm: false })
  const before = await atRest()

  const measured: Measured[] = []
  for (let round = 0; round < rounds; round++)
    for (const work of todo)
      for (const at of connections) {
        tell(`Round ${round + 1} of ${rounds}: ${work}, ${at} connections`)
        const turns = subjects
          .filter(({ name }) => asked(name, work, known))
          .flatMap((subject) => columnsOf(subject).map((column) => ({ subject, ...column })))
        // Each round goes the other way: what comes before whom is not always the same.
        for (const { subject, column, warm } of round % 2 ? turns.reverse() : turns)
          measured.push({
            work,
            column,
            connections: at,
            ...(await measure(subject, { work, connections: at, warm })),
          })
      }
  const watched = await Promise.all(
    subjects.map(async (subject) => ({ name: subject.name, after: await subject.watched() })),
  )
  const heavy = await besideHeavy({
    subjects: subjects.filter(({ name }) => isOurs(name)),
    known,
    seconds,
    measure: load.measure,
  })
  const later = await atRest()
  const text = `${report(
    measured,
    watched.map(({ name, after }) => ({ name, after, before: before.get(name), later: later.get(name) })),
  )}\n\n${heavy}\n`
  if (options.out) writeFileSync(options.out, text)
  process.stdout.write(text)
} finally {
  load.stop()
  await stop()
}
