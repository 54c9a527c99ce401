/** What was measured, as Markdown: medians over the rounds with their spread, and ratios as the result. */
import { cpus, totalmem } from 'node:os'
import type { Figures } from './load.ts'
import type { Watched } from './servers.ts'
import type { WorkName } from './work.ts'

/** Columns: a subject, ours cold (every question new) and warm (twenty questions again and again). */
export type Column = 'hello' | 'generic' | 'driver' | 'neo4j cold' | 'neo4j warm' | 'embedded cold' | 'embedded warm'

/** One measurement of a round. */
export interface Measured {
  work: WorkName
  column: Column
  connections: number
  figures: Figures
  /** Processor time of the server's process for each question, in milliseconds; that of Neo4j is not in it. */
  processor: number
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

const shown = (value: number | undefined): string => {
  if (value === undefined || !Number.isFinite(value)) return '–'
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** Ratios that have an aim: what is divided by what, and for which works. */
const aims: { name: string; of: Column; by: Column; works?: WorkName[]; aim: number }[] = [
  { name: 'Neo4j cold / driver alone', of: 'neo4j cold', by: 'driver', works: ['gap', 'nested'], aim: 0.75 },
  { name: 'Neo4j cold / @neo4j/graphql', of: 'neo4j cold', by: 'generic', works: ['gap', 'nested'], aim: 1.5 },
  { name: 'Neo4j warm / hello', of: 'neo4j warm', by: 'hello', aim: 1.5 },
  { name: 'Neo4j warm / @neo4j/graphql', of: 'neo4j warm', by: 'generic', works: ['gap', 'nested'], aim: 40 },
  { name: 'embedded warm / hello', of: 'embedded warm', by: 'hello', aim: 1.5 },
  { name: 'embedded cold / Neo4j cold', of: 'embedded cold', by: 'neo4j cold', works: ['gap'], aim: 3 },
  { name: 'embedded cold / Neo4j cold', of: 'embedded cold', by: 'neo4j cold', aim: 1 },
]

export function report(
  measured: readonly Measured[],
  watched: readonly { name: string; before: number | undefined; after: Watched; later: number | undefined }[],
): string {
  const works = [...new Set(measured.map(({ work }) => work))]
  const columns = [...new Set(measured.map(({ column }) => column))]
  const connections = [...new Set(measured.map((one) => one.connections))]
  const of = (work: WorkName, column: Column, at: number): Figures[] =>
    measured
      .filter((one) => one.work === work && one.column === column && one.connections === at)
      .map(({ figures }) => figures)
  const rate = (work: WorkName, column: Column, at: number): number | undefined => {
    const rates = of(work, column, at).map((one) => one.rate)
    return rates.length > 0 ? median(rates) : undefined
  }
  const cell = (work: WorkName, column: Column, at: number): string => {
    const figures = of(work, column, at)
    if (figures.length === 0) return '–'
    const rates = figures.map((one) => one.rate)
    const failed = figures.reduce((sum, one) => sum + one.failed, 0)
    const spread = `${shown(Math.min(...rates))}–${shown(Math.max(...rates))}`
    return `${shown(median(rates))} (${spread})${failed > 0 ? `, ${failed} failed` : ''}`
  }
  /** Of measurements that saw an answer: the others have no times. */
  const answered = (work: WorkName, column: Column, at: number): Figures[] =>
    of(work, column, at).filter((one) => one.rate > 0)
  const delay = (work: WorkName, column: Column, at: number): string => {
    const figures = answered(work, column, at)
    if (figures.length === 0) return '–'
    const p50 = median(figures.map((one) => one.p50))
    const p99 = median(figures.map((one) => one.p99))
    return `${shown(p50)} / ${shown(p99)} (${shown(p99 / Math.max(p50, 0.5))}×)`
  }
  const most = Math.max(...connections)
  const processor = (work: WorkName, column: Column): string => {
    const found = measured.filter((one) => one.work === work && one.column === column && one.connections === most)
    return found.length > 0 ? shown(median(found.map((one) => one.processor))) : '–'
  }
  const ratios = aims.flatMap(({ name, of: upper, by, works: only, aim }) =>
    works
      .filter((work) =>
        (only ?? works.filter((one) => name !== 'embedded cold / Neo4j cold' || one !== 'gap')).includes(work),
      )
      .map((work) => [
        `${name}: ${work}`,
        ...connections.map((at) => shown((rate(work, upper, at) ?? Number.NaN) / (rate(work, by, at) ?? Number.NaN))),
        `≥ ${aim}`,
      ]),
  )
  return [
    `${new Date().toISOString().slice(0, 10)}, Node.js ${process.versions.node}, ` +
      `${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB`,
    ...connections.map(
      (at) =>
        `### ${at} connection${at > 1 ? 's' : ''}: right answers a second, median (least–most)\n\n${table(
          ['work', ...columns],
          works.map((work) => [work, ...columns.map((column) => cell(work, column, at))]),
        )}`,
    ),
    `### Ratios\n\n${table(
      ['what', ...connections.map((at) => `${at}`), 'aim'],
      ratios.filter((row) => row.slice(1, -1).some((one) => one !== '–')),
    )}`,
    ...(connections.includes(1)
      ? [
          `### One client: mean milliseconds\n\n${table(
            ['work', ...columns],
            works.map((work) => [
              work,
              ...columns.map((column) => {
                const figures = answered(work, column, 1)
                return figures.length > 0 ? shown(median(figures.map(({ mean }) => mean))) : '–'
              }),
            ]),
          )}`,
        ]
      : []),
    `### ${most} connections: p50 / p99 in milliseconds, and their ratio (aim: at most 10×)\n\n${table(
      ['work', ...columns],
      works.map((work) => [work, ...columns.map((column) => delay(work, column, most))]),
    )}`,
    `### ${most} connections: milliseconds of the process's processor time a question, without that of Neo4j\n\n${table(
      ['work', ...columns],
      works.map((work) => [work, ...columns.map((column) => processor(work, column))]),
    )}`,
    `### Memory and event loop\n\n${table(
      [
        'server',
        'MB at rest, warmed up',
        'MB at the end of the run',
        'MB at rest behind it',
        'event loop late, p99 ms',
        'longest ms',
      ],
      watched.map(({ name, before, after, later }) => [
        name,
        ...[before, after.megabytes, later, after.p99, after.longest].map((value) => value?.toFixed(0) ?? '–'),
      ]),
    )}`,
  ].join('\n\n')
}
