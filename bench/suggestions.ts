/**
 * What each part of a competence's speech brings to the suggestion engine. Run: npx tsx bench/suggestions.ts [folder
 * of the documents] With the documents' folder, official wording is filled and compared too.
 */
import { seedsFolder } from '../src/files.ts'
import { chosen, type Weighing } from '../src/questions/suggestions/candidates.ts'
import { readSeeds } from '../src/seed/reader.ts'
import { fillStatements } from '../src/seed/statements.ts'
import { type Grain, measuredTables, together } from './recall.ts'

const sources = process.argv[2]
const seeds = readSeeds(seedsFolder).data
const tables = await measuredTables(sources ? fillStatements(seeds, sources) : seeds)

const nothing = Object.fromEntries(Object.keys(chosen).map((part) => [part, 0])) as Weighing
const variations: [string, Weighing][] = [
  ['the title alone', { ...nothing, title: 1 }],
  ['its own words alone', { ...chosen, beside: 0, why: 0, links: 0 }],
  ['chosen', chosen],
  ...(Object.keys(chosen) as (keyof Weighing)[])
    .filter((part) => part !== 'title')
    .map((part): [string, Weighing] => [`  without ${part}`, { ...chosen, [part]: 0 }]),
]
console.log('precision at 1, 3, 5, recall at 1, 3, 5, left one table out')
for (const grain of ['ASSESSED', 'DETAILED'] satisfies Grain[]) {
  console.log(grain)
  for (const [name, weighing] of variations) {
    const { covered, precision, recall } = together(tables, grain, weighing)
    const figures = [precision, recall].map((values) => values.map((value) => value.toFixed(2)).join('  ')).join('    ')
    console.log(`${name.padEnd(24)}${covered}   ${figures}`)
  }
}
