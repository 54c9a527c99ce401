/**
 * The mutation scores that were measured so far, by file and by folder of src/, as a table: what `npm run mutation`
 * keeps of each run. A mutant is seen where a test fails or does not end; one that does not compile counts for nothing.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Report {
  files: Record<string, { mutants: { status: string }[] }>
}

const root = join(import.meta.dirname, '..')
const given = process.argv.slice(2)
const reports = (given.length > 0 ? given : [join(root, '.cache/stryker.json')]).map(
  (path) => JSON.parse(readFileSync(path, 'utf8')) as Report,
)

const tallies = new Map<string, { seen: number; reached: number; all: number }>()
for (const { files } of reports) {
  for (const [file, { mutants }] of Object.entries(files)) {
    const valid = mutants.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status))
    for (const name of [file, `${file.split('/').slice(0, 2).join('/')}/`]) {
      const tally = tallies.get(name) ?? { seen: 0, reached: 0, all: 0 }
      tally.all += valid.length
      tally.seen += valid.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
      tally.reached += valid.filter(({ status }) => status !== 'NoCoverage').length
      tallies.set(name, tally)
    }
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)
const lines = [...tallies]
  .filter(([, { all }]) => all > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, { seen, reached, all }]) => `| ${name} | ${all} | ${percent(seen, all)} | ${percent(seen, reached)} |`)
process.stdout.write(`| | mutants | seen | seen of those reached |\n| --- | --: | --: | --: |\n${lines.join('\n')}\n`)
