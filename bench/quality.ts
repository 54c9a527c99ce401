/**
 * The quality of the tables, from the seeds: verdicts and agreement of readings, then how much of what readers settled
 * the suggestion engine finds, left one table out. Run: npm run bench:quality.
 */
import { seedsFolder } from '../src/files.ts'
import { readSeeds } from '../src/seed/reader.ts'
import { tablesInMarkdown, tablesOf } from '../src/seed/tables.ts'
import { measure, measuredTables, together } from './recall.ts'

const { data } = readSeeds(seedsFolder)
console.log(`${tablesInMarkdown(tablesOf(data)).join('\n')}\n`)

const tables = await measuredTables(data)
const strict = await measuredTables(data, { mirror: true })
const french = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2, minimumFractionDigits: 2 })
const row = (name: string, covered: number, values: (number | undefined)[]): void =>
  console.log(`| ${[name, covered, ...values.map((value) => french.format(value ?? 0))].join(' | ')} |`)
console.log(
  '| table | cibles portées | rappel à 5, compétence évaluée | idem, sens inverse écarté | rappel à 5, détail |',
)
console.log('| --- | --: | --: | --: | --: |')
tables.forEach((table, index) => {
  const { covered, recall } = measure(table, 'ASSESSED')
  const inverse = strict[index] && measure(strict[index], 'ASSESSED').recall[2]
  row(table.name.replace('>', ' → '), covered, [recall[2], inverse, measure(table, 'DETAILED').recall[2]])
})
const all = together(tables, 'ASSESSED')
row('**ensemble**', all.covered, [
  all.recall[2],
  together(strict, 'ASSESSED').recall[2],
  together(tables, 'DETAILED').recall[2],
])
