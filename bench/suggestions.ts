/**
 * How well candidates computed from words find what readers of the texts found: precision and recall at 1, 3 and 5 against the complete crosswalks
 * of seeds/crosswalks, over the competences that something covers, FULL or PART. Run: npx tsx bench/suggestions.ts [folder of the documents]
 * With the documents' folder, official wording is filled and compared too.
 */

import { seedsFolder } from '../src/files.ts'
import { openEmbedded } from '../src/graph/embedded.ts'
import { replaceDataset } from '../src/graph/store.ts'
import {
  chosen,
  type Glossary,
  rankCandidates,
  type Speech,
  type Weighing,
} from '../src/questions/suggestions/candidates.ts'
import { glossaryOf, speechesOf } from '../src/questions/suggestions/suggestions.ts'
import { readSeeds } from '../src/seed/reader.ts'
import { fillStatements } from '../src/seed/statements.ts'

const sources = process.argv[2]
const seeds = readSeeds(seedsFolder).data
const data = sources ? fillStatements(seeds, sources) : seeds
const engine = await openEmbedded()
await engine.prepare()
await replaceDataset(engine, 'reference', data)

interface Table {
  name: string
  targets: Speech[]
  held: Speech[]
  truth: Map<string, Set<string>>
  glossary: Glossary
}

const framework = new Map(data.nodes.map(({ id, properties }) => [id, properties['framework']]))
const isCompetence = new Set(data.nodes.filter(({ kind }) => kind === 'Competence').map(({ id }) => id))
const reached = (from: string, type: string): string[] =>
  data.relations.filter((one) => one.from === from && one.type === type).map(({ to }) => to)

async function tableOf(id: string): Promise<Table> {
  const targets = reached(id, 'EXAMINES').filter((target) => isCompetence.has(target))
  const [of] = reached(id, 'OF')
  const accepted = data.relations.filter(
    ({ type, properties }) =>
      type === 'ALIGNED_WITH' &&
      properties['crosswalk'] === id &&
      properties['status'] === 'ACCEPTED' &&
      properties['coverage'] !== 'NONE',
  )
  const truth = new Map(
    targets.map((target) => [target, new Set(accepted.filter(({ to }) => to === target).map(({ from }) => from))]),
  )
  const pool = [...isCompetence].filter((competence) => framework.get(competence) === of)
  return engine.read(async (run) => ({
    name: id.slice('cw:'.length),
    truth,
    targets: await speechesOf(run, targets),
    held: await speechesOf(run, pool),
    glossary: await glossaryOf(run),
  }))
}

const tables = (
  await Promise.all(
    data.nodes
      .filter(
        ({ kind, properties }) =>
          kind === 'Crosswalk' && properties['complete'] === true && properties['level'] !== 'DOMAIN',
      )
      .map(({ id }) => tableOf(id)),
  )
).filter(({ targets, held }) => targets.length > 0 && held.length > 0)

const ranks = [1, 3, 5] as const
interface Measure {
  covered: number
  precision: number[]
  recall: number[]
}

function measure({ targets, held, truth, glossary }: Table, weighing: Weighing): Measure {
  const ranked = rankCandidates(targets, held, { glossary, first: 5, weighing })
  const covered = [...truth].filter(([, wanted]) => wanted.size > 0)
  const mean = (value: (hits: number, rank: number, wanted: number) => number): number[] =>
    ranks.map(
      (rank) =>
        covered.reduce(
          (sum, [id, wanted]) =>
            sum +
            value(
              (ranked.get(id) ?? []).slice(0, rank).filter((one) => wanted.has(one.held)).length,
              rank,
              wanted.size,
            ),
          0,
        ) / covered.length,
    )
  return {
    covered: covered.length,
    precision: mean((hits, rank) => hits / rank),
    recall: mean((hits, _, wanted) => hits / wanted),
  }
}

const line = (name: string, { covered, precision, recall }: Measure): void =>
  console.log(
    `${name.padEnd(44)}${String(covered).padStart(4)}   ${precision.map((value) => value.toFixed(2)).join('  ')}    ${recall.map((value) => value.toFixed(2)).join('  ')}`,
  )

/** All tables together, each competence counting once. */
function together(weighing: Weighing): Measure {
  const measures = tables.map((table) => measure(table, weighing))
  const covered = measures.reduce((sum, one) => sum + one.covered, 0)
  const mean = (values: (one: Measure) => number[]): number[] =>
    ranks.map((_, index) => measures.reduce((sum, one) => sum + (values(one)[index] ?? 0) * one.covered, 0) / covered)
  return { covered, precision: mean((one) => one.precision), recall: mean((one) => one.recall) }
}

const titleOnly: Weighing = { title: 1, statement: 0, parts: 0, indicators: 0, savoirs: 0, macro: 0, bloc: 0 }
console.log(
  `${sources ? 'titles and official wording' : 'titles only, no documents given'}; covered competences, precision at 1, 3, 5, recall at 1, 3, 5`,
)
const variations: [string, Weighing][] = [
  ['the title alone', titleOnly],
  ['title and wording', { ...titleOnly, statement: chosen.statement }],
  ['title and indicators', { ...titleOnly, indicators: chosen.indicators }],
  ['chosen', chosen],
  ...(['statement', 'parts', 'indicators', 'savoirs', 'macro', 'bloc'] as const).map((part): [string, Weighing] => [
    `  without ${part}`,
    { ...chosen, [part]: 0 },
  ]),
  ['  all parts as the title', { title: 1, statement: 1, parts: 1, indicators: 1, savoirs: 1, macro: 1, bloc: 1 }],
]
for (const [name, weighing] of variations) line(name, together(weighing))
console.log('chosen, table by table')
for (const table of tables) line(`  ${table.name}`, measure(table, chosen))
await engine.close()
