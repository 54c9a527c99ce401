/** Brings a published référentiel, or one's own, into the graph. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Command } from 'commander'
import { type ImportFormat, importers } from '../exchange/index.ts'
import { WrongPath } from '../exchange/location.ts'
import { describe } from '../exchange/problems.ts'
import type { Changes } from '../exchange/releases.ts'
import type { ImportReport, Progress } from '../exchange/run.ts'
import { template } from '../exchange/template.ts'
import { makeFolder } from '../files.ts'
import { tableCommand } from './importTable.ts'
import { print, printJson } from './output.ts'
import { withData } from './session.ts'

interface Options {
  dryRun?: boolean
  skipBad?: boolean
  replace?: string[]
  release?: string
  beside?: boolean
  all?: boolean
  codes?: string
  level?: string
  nsf?: string
  rome?: string
  json?: boolean
}

const number = (value: number): string => value.toLocaleString('en')
const time = (seconds: number): string => (seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`)

/** One line that rewrites itself on a terminal, and a line every few seconds elsewhere. */
function progressLine(): { tell(progress: Progress): void; clear(): void } {
  const { stderr } = process
  let told = 0
  return {
    tell({ phase, rows, fraction, secondsLeft }) {
      const left = secondsLeft === undefined ? '' : `, about ${time(secondsLeft)} left`
      const share = fraction === undefined ? '' : `, ${Math.min(99, Math.floor(fraction * 100))} %`
      const line = `${phase === 'reading' ? 'Checking' : 'Writing'}: ${number(rows)} rows${share}${left}`
      if (stderr.isTTY) stderr.write(`\r\u001B[2K${line}`)
      else if (Date.now() - told > 5_000) {
        told = Date.now()
        stderr.write(`${line}\n`)
      }
    },
    clear: () => void (stderr.isTTY && stderr.write('\r\u001B[2K')),
  }
}

/** How many examples of a change are named; --json names them all. */
const examples = 10

function changeLines({ added, removed, relabelled }: Changes): string[] {
  const some = (title: string, items: string[]): string[] =>
    items.length === 0
      ? []
      : [
          `  ${title}: ${number(items.length)}`,
          ...items.slice(0, examples).map((item) => `    ${item}`),
          ...(items.length > examples ? ['    …'] : []),
        ]
  return [
    ...some('added', added),
    ...some('removed', removed),
    ...some(
      'relabelled',
      relabelled.map(({ id, from, to }) => `${id}: ${from} → ${to}`),
    ),
  ]
}

function reportLines(report: ImportReport, options: Options): string[] {
  const { problems, written, elements, links, loads, remarks, seconds } = report
  const bad = problems.length > 0 ? `${number(problems.length)} problem(s)` : 'No problem'
  const counted = `${number(elements)} elements and ${number(links)} links`
  const found = problems.map((problem) => `  ${describe(problem)}`)
  if (!written) {
    const hint =
      problems.length > 0 && !problems.some(({ fatal }) => fatal) && !options.dryRun
        ? ['Nothing was written. --skip-bad leaves the bad rows out.']
        : ['Nothing was written.']
    return [`${bad} in ${counted}${found.length > 0 ? ':' : '.'}`, ...found, ...remarks, ...hint]
  }
  return [
    ...(problems.length > 0 ? [`${bad}, left out:`, ...found] : []),
    ...remarks,
    ...loads.flatMap(({ dataset, revision, added, removed, relabelled, changed }) => {
      const same = added.length + removed.length + changed === 0
      // Everything is new the first time: no need to name it.
      const shown = added.length === elements ? { added: [], removed, relabelled } : { added, removed, relabelled }
      const what = same
        ? 'nothing changed'
        : `${number(added.length)} added, ${number(removed.length)} removed, ` +
          `${number(relabelled.length)} relabelled, ${number(changed)} changed`
      return [`${dataset}: revision ${revision}, ${what}.`, ...changeLines(shown)]
    }),
    ...loads.flatMap(({ decided }) => (decided > 0 ? [`${number(decided)} decisions taken in.`] : [])),
    ...linkLines(report),
    `${counted} in ${seconds.toFixed(1)} s.`,
  ]
}

/** What happened to links across frameworks: which wait, which have come, which go with an element that left. */
function linkLines({ loads }: ImportReport): string[] {
  const some = (title: string, keys: string[]): string[] =>
    keys.length === 0
      ? []
      : [
          `${number(keys.length)} ${title}:`,
          ...keys.slice(0, examples).map((key) => `    ${key}`),
          ...(keys.length > examples ? ['    …'] : []),
        ]
  const named = (links: { dataset: string; key: string }[]): string[] =>
    links.map(({ dataset, key }) => `${key} (of ${dataset})`)
  return [
    ...some(
      'links of other data sets lost their end; they are kept, and come back with it',
      named(loads.flatMap(({ severed }) => severed)),
    ),
    ...some('links that waited have both ends now', named(loads.flatMap(({ arrived }) => arrived))),
  ]
}

async function run(name: string, path: string, options: Options): Promise<void> {
  const format = importers[name] as ImportFormat
  // A large import makes much garbage: collecting it earlier costs seconds and keeps the process 100 MB smaller.
  setFlagsFromString('--heap-growing-percent=50')
  const [{ changesBetween, chooseRelease, otherReleases }, { importInto }] = await Promise.all([
    import('../exchange/releases.ts'),
    import('../exchange/run.ts'),
  ])
  await withData(async (engine) => {
    const importer = await format.open(path, options, engine)
    const replaces = options.replace ?? []
    if (format.release) await chooseRelease(engine, importer, { beside: options.beside, replaces })
    const others = format.release && options.beside ? await otherReleases(engine, importer) : []
    const line = progressLine()
    const report = await importInto(engine, importer, {
      dryRun: options.dryRun,
      skipBad: options.skipBad,
      replaces,
      progress: options.json ? undefined : line.tell,
    })
    line.clear()
    if (!report.written && report.problems.length > 0) process.exitCode = 1
    if (options.json) return printJson(report)
    print(reportLines(report, options).join('\n'))
    const [own] = importer.datasets
    if (!report.written || own === undefined) return
    for (const other of others) {
      const changes = changeLines(await changesBetween(engine, other, own))
      print(
        [`Beside ${other}:`, ...(changes.length > 0 ? changes : ['  the same elements under the same labels'])].join(
          '\n',
        ),
      )
    }
  })
}

const collect = (value: string, before: string[] = []): string[] => [...before, value]

function importing(name: string, { argument, description, release, flags = {} }: ImportFormat): Command {
  const command = new Command(name)
    .description(description)
    .argument(argument)
    .option('--dry-run', 'only say what is wrong: file, line, value, what was expected')
    .option('--skip-bad', 'leave bad rows out instead of refusing the whole, and list them')
    .option(
      '--replace <framework>',
      'a framework of the graph whose place this one takes, such as rome:v450; may be repeated',
      collect,
    )
    .option('--json', 'print the report as JSON')
    .action((path: string, options: Options) => run(name, path, options))
  for (const [flag, meaning] of Object.entries(flags)) command.option(flag, meaning)
  return release === undefined
    ? command
    : command
        .option('--release <release>', release)
        .option('--beside', 'keep another release of it; the new ids carry theirs')
}

/** `ccg import <format>` for each importer of the registry, `ccg import table` and `ccg import template`. */
export function importCommand(): Command {
  const empty = new Command('template')
    .description('Write an empty framework in our CSV')
    .argument('[dir]', 'where', '.')
    .action((dir: string) => {
      makeFolder(dir)
      const there = Object.keys(template).filter((name) => existsSync(join(dir, name)))
      if (there.length > 0) throw new WrongPath(`${dir}: it already has ${there.join(' and ')}; nothing was written.`)
      for (const [name, content] of Object.entries(template)) writeFileSync(join(dir, name), content)
      print(
        `${Object.keys(template)
          .map((name) => join(dir, name))
          .join('\n')}\nThe guide (docs/guide/import-export.md) says what goes in each column.`,
      )
    })
  const command = new Command('import').description('Bring a référentiel into the graph, beside the reference data')
  for (const [name, format] of Object.entries(importers)) command.addCommand(importing(name, format))
  return command.addCommand(tableCommand()).addCommand(empty)
}
