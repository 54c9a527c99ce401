/**
 * How well mobility ranks on ROME, by measures that need no table of mobilities:
 * - variants: the sheets that came from one sheet (`code_rome_parent`);
 * - domain: sheets of the same professional domain that are no variants, ranked without any prior of the domain;
 * - savoirs from the rest, and competences from the rest: the ten sheets nearest by what was hidden, ranked by what was
 *   not.
 * Each is the mean NDCG@10. Plain counting (Jaccard) and a simple weighting by rarity stand beside. Run: npx tsx
 * bench/mobility.ts [folder of ROME]
 */
import { existsSync } from 'node:fs'
import { buildModel } from '../src/questions/mobility/model.ts'
import { chosen, type Family, type ModelProfession, type Settings } from '../src/questions/mobility/types.ts'
import { readRome } from './romeData.ts'

const folder = process.argv[2] ?? '../shared/data/rome'
if (!existsSync(folder)) {
  console.log(`No ROME files in ${folder}: nothing measured.`)
  process.exit(0)
}

type Ranking = Map<string, string[]>
type Truth = Map<string, Set<string>>

function ndcg(ranking: Ranking, truth: Truth): number {
  const gain = (place: number): number => 1 / Math.log2(place + 2)
  const values = [...truth].flatMap(([id, wanted]) => {
    if (wanted.size === 0) return []
    const found = (ranking.get(id) ?? []).reduce((sum, other, place) => sum + (wanted.has(other) ? gain(place) : 0), 0)
    const best = Array.from({ length: Math.min(10, wanted.size) }, (_, place) => gain(place)).reduce(
      (sum, one) => sum + one,
      0,
    )
    return [found / best]
  })
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

const { professions, items } = await readRome(folder)
const familyOf = new Map(items.map(({ id, family }) => [id, family]))
const only = (keep: readonly string[]): ModelProfession[] =>
  professions.map((one) => ({ ...one, uses: one.uses.filter(({ item }) => keep.includes(familyOf.get(item) ?? '')) }))

async function ranked(workers: ModelProfession[], settings: Settings): Promise<Ranking> {
  const model = await buildModel(workers, items, settings)
  return new Map(
    workers.map((worker) => [
      worker.id,
      model
        .from(worker)
        .rank(10, new Set([worker.id]))
        .map(({ profession }) => profession),
    ]),
  )
}

/** Plain counting, or the sum of rarities that both have, over competences alone. */
function counted(rare: boolean): Ranking {
  const sets = only(['competences']).map(({ id, uses }) => [id, new Set(uses.map(({ item }) => item))] as const)
  const having = new Map<string, number>()
  for (const [, set] of sets) for (const item of set) having.set(item, (having.get(item) ?? 0) + 1)
  const worth = (item: string): number => (rare ? Math.log(sets.length / (having.get(item) ?? 1)) : 1)
  return new Map(
    sets.map(([id, own]) => {
      const scores = sets.map(([other, set]) => {
        const shared = [...own].filter((item) => set.has(item)).reduce((sum, item) => sum + worth(item), 0)
        return { other, score: other === id ? 0 : rare ? shared : shared / (own.size + set.size - shared) }
      })
      return [
        id,
        scores
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score)
          .slice(0, 10)
          .map(({ other }) => other),
      ]
    }),
  )
}

const truth = (same: (a: (typeof professions)[number], b: (typeof professions)[number]) => boolean): Truth =>
  new Map(
    professions.map((one) => [
      one.id,
      new Set(professions.filter((other) => other !== one && same(one, other)).map(({ id }) => id)),
    ]),
  )
const asTruth = (ranking: Ranking): Truth => new Map([...ranking].map(([id, list]) => [id, new Set(list)]))
const weighing = (weights: Partial<Record<Family, number>>, rest: Partial<Settings> = {}): Settings => {
  const of = (family: Family) => ({ weight: weights[family] ?? 0, power: chosen[family].power })
  return {
    competences: of('competences'),
    savoirs: of('savoirs'),
    macroCompetences: of('macroCompetences'),
    words: of('words'),
    contexts: of('contexts'),
    core: chosen.core,
    sameDomain: 0,
    sameWiderDomain: 0,
    ...rest,
  }
}

const truths = {
  variants: truth((a, b) => a.parent === b.parent),
  domain: truth((a, b) => a.domain?.id === b.domain?.id && a.parent !== b.parent),
  savoirs: asTruth(await ranked(only(['savoirs']), weighing({ savoirs: 1 }))),
  competences: asTruth(await ranked(only(['competences']), weighing({ competences: 1 }))),
}
const line = (name: string, values: (number | null)[]): void =>
  console.log(
    `${name.padEnd(46)}${values.map((value) => (value === null ? '' : value.toFixed(3)).padStart(14)).join('')}`,
  )

console.log(`${professions.length} professions, ${items.length} items; mean NDCG@10`)
console.log(
  `${''.padEnd(46)}${['variants', 'domain', 'savoirs', 'competences'].map((name) => name.padStart(14)).join('')}`,
)
for (const [name, ranking] of [
  ['counting competences (Jaccard)', counted(false)],
  ['sum of their rarity', counted(true)],
] as const)
  line(name, [ndcg(ranking, truths.variants), ndcg(ranking, truths.domain), ndcg(ranking, truths.savoirs), null])

const without = (change: Partial<Settings>): Settings => ({ ...chosen, sameDomain: 0, sameWiderDomain: 0, ...change })
const none = { weight: 0, power: 1 }
const variations: [string, Settings][] = [
  ['chosen, without the prior of the domain', without({})],
  ['  without savoirs', without({ savoirs: none })],
  ['  without macro-competences', without({ macroCompetences: none })],
  ['  without words', without({ words: none })],
  ['  without conditions of work', without({ contexts: none })],
  ['  core weighs as side', without({ core: 1 })],
  ['  core weighs twice side', without({ core: 2 })],
]
for (const [name, settings] of variations) {
  const ranking = await ranked(professions, settings)
  line(name, [ndcg(ranking, truths.variants), ndcg(ranking, truths.domain), null, null])
}
for (const [domain, wider] of [
  [0, 0],
  [0.1, 0.05],
  [0.2, 0.1],
  [0.3, 0.15],
  [0.4, 0.2],
  [0.8, 0.4],
] as const) {
  const prior = { ...chosen, sameDomain: domain, sameWiderDomain: wider }
  const fromCompetences = await ranked(only(['competences', 'contexts']), prior)
  const fromSavoirs = await ranked(only(['savoirs', 'contexts']), prior)
  line(`prior of the domain ${domain}, of the wider one ${wider}`, [
    null,
    null,
    ndcg(fromCompetences, truths.savoirs),
    ndcg(fromSavoirs, truths.competences),
  ])
}
