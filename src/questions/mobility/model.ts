/**
 * How near professions are, from what they mobilise: a pure function over arrays, the same for ROME, ESCO and the reference professions.
 *
 * Five families of features are compared, each by the cosine of vectors whose features weigh the more the rarer they are
 * (the logarithm of professions to professions that have it, to a power):
 * the competences and the savoirs themselves, the macro-competences they belong to, the words of their titles, the conditions of work.
 * What is core weighs half as much again as what is side. The score is their weighted mean; professions of one domain come somewhat nearer.
 * A profession's own name and synonyms count for nothing.
 *
 * Weights and powers were chosen on ROME by how well they find again, from the rest, professions of a domain that are no variants of one sheet;
 * the prior of the domain by how well competences alone then predict shared savoirs, and savoirs shared competences: bench/mobility.ts prints both.
 */
import { setImmediate as pause } from 'node:timers/promises'
import { numberAt } from '../../domain/lists.ts'
import { isStopWord, wordsOf } from '../../words/french.ts'
import {
  type Comparison,
  chosen,
  type Family,
  families,
  type Item,
  type MobilityModel,
  type ModelProfession,
  type Settings,
  type Use,
  type Worker,
} from './types.ts'

type Vector = Map<string, number>

/** What professions have of one family, in arrays: a vocabulary has a million of such pairs. */
interface Features {
  /** Where a feature stands in the others. */
  places: Map<string, number>
  rarities: Float64Array
  /** Where its rows begin; one more at the end. */
  starts: Uint32Array
  /** Each profession that has it, by twice its row, and one more where it is core. */
  rows: Uint32Array
  /** By profession: the length of its vector. */
  lengths: Float64Array
}

const perFamily = <T>(make: (family: Family) => T): Record<Family, T> => ({
  competences: make('competences'),
  savoirs: make('savoirs'),
  macroCompetences: make('macroCompetences'),
  words: make('words'),
  contexts: make('contexts'),
})

/** Likeness by these alone ranks nothing: words that titles have in common, and conditions of work. */
const besides: ReadonlySet<Family> = new Set(['words', 'contexts'])

/** Professions compared between two pauses: a few milliseconds. */
const chunk = 50

export async function buildModel(
  professions: ModelProfession[],
  items: Item[],
  settings: Settings = chosen,
): Promise<MobilityModel> {
  const { sameDomain, sameWiderDomain } = settings
  const byId = new Map(items.map((item) => [item.id, item]))
  const ownItem = (id: string): Item | undefined => byId.get(id)
  const surfaces = new Map<string, string>()
  const stems = new Map<string, string[]>()

  function stemsOf(item: Item): string[] {
    const known = stems.get(item.id)
    if (known) return known
    const words = wordsOf(item.label).filter(({ text }) => text.length > 1 && !isStopWord(text))
    for (const { stem, start, end } of words)
      if (!surfaces.has(stem)) surfaces.set(stem, item.label.slice(start, end).toLowerCase())
    const found = [...new Set(words.map(({ stem }) => stem))]
    stems.set(item.id, found)
    return found
  }

  /** What a worker has of each family, unweighted by rarity. */
  function features(uses: Use[], itemOf: (id: string) => Item | undefined): Record<Family, Vector> {
    const vectors = perFamily(() => new Map<string, number>())
    const most = (family: Family, feature: string, value: number): void => {
      vectors[family].set(feature, Math.max(vectors[family].get(feature) ?? 0, value))
    }
    for (const use of uses) {
      const item = itemOf(use.item)
      if (!item) continue
      const importance = item.family !== 'contexts' && use.core ? settings.core : 1
      most(item.family, item.id, importance * use.share)
      if (item.family === 'contexts' || use.share < 1) continue
      for (const macro of item.macro ? [item.id] : item.macros) most('macroCompetences', macro, 1)
      for (const stem of stemsOf(item)) most('words', stem, 1)
    }
    return vectors
  }

  /** How many professions have each feature. */
  const counts = perFamily(() => new Map<string, number>())
  for (const [row, profession] of professions.entries()) {
    const vectors = features(profession.uses, ownItem)
    for (const family of families)
      for (const feature of vectors[family].keys()) counts[family].set(feature, (counts[family].get(feature) ?? 0) + 1)
    if (row % chunk === 0) await pause()
  }
  const working = professions.filter(({ uses }) => uses.length > 0).length
  const known = perFamily((family): Features => {
    const found = [...counts[family]]
    const starts = new Uint32Array(found.length + 1)
    for (const [place, [, count]] of found.entries()) starts[place + 1] = numberAt(starts, place) + count
    return {
      places: new Map(found.map(([feature], place) => [feature, place])),
      rarities: Float64Array.from(found, ([, count]) => Math.log(working / count) ** settings[family].power),
      starts,
      rows: new Uint32Array(numberAt(starts, found.length)),
      lengths: new Float64Array(professions.length),
    }
  })
  const professionsWith = (family: Family, feature: string): number => {
    const { places, starts } = known[family]
    const place = places.get(feature)
    return place === undefined ? 0 : numberAt(starts, place + 1) - numberAt(starts, place)
  }
  const rarityOf = (family: Family, feature: string): number =>
    numberAt(known[family].rarities, known[family].places.get(feature) ?? -1)

  /** Weighs by rarity; features that no profession has, or every one, are left out. */
  const weighed = (vectors: Record<Family, Vector>): Record<Family, { weights: Vector; length: number }> =>
    perFamily((family) => {
      const weights = new Map<string, number>()
      let squares = 0
      for (const [feature, value] of vectors[family]) {
        const weight = value * rarityOf(family, feature)
        if (weight > 0) weights.set(feature, weight)
        squares += weight * weight
      }
      return { weights, length: Math.sqrt(squares) }
    })
  /** The same brought to length 1. */
  function normalized(vectors: Record<Family, Vector>): Record<Family, Vector> {
    const all = weighed(vectors)
    return perFamily((family) => {
      const { weights, length } = all[family]
      return new Map([...weights].map(([feature, weight]) => [feature, weight / length]))
    })
  }

  const filled = perFamily((family) => known[family].starts.slice())
  for (const [row, profession] of professions.entries()) {
    const vectors = features(profession.uses, ownItem)
    const lengths = weighed(vectors)
    for (const family of families) {
      const { places, rows } = known[family]
      known[family].lengths[row] = lengths[family].length
      for (const [feature, value] of vectors[family]) {
        const place = places.get(feature) ?? 0
        const at = numberAt(filled[family], place)
        filled[family][place] = at + 1
        rows[at] = 2 * row + (value > 1 ? 1 : 0)
      }
    }
    if (row % chunk === 0) await pause()
  }
  const described = professions.map(({ uses: _, ...described }) => described)
  const rowsOfIds = new Map(described.map(({ id }, row) => [id, row]))
  const usesOf = packUses(professions)
  const professionOf = (id: string): ModelProfession | undefined => {
    const row = rowsOfIds.get(id)
    const own = described[row ?? -1]
    return row === undefined || !own ? undefined : { ...own, uses: usesOf(row) }
  }

  // A family of which no two professions have anything in common, such as the savoirs of the reference data, leaves its weight to the competences.
  const shareable = perFamily(
    (family) => family === 'competences' || known[family].rows.length > known[family].places.size,
  )
  const unshared = families.reduce((sum, family) => sum + (shareable[family] ? 0 : settings[family].weight), 0)
  const weightOf = perFamily((family) =>
    shareable[family] ? settings[family].weight + (family === 'competences' ? unshared : 0) : 0,
  )

  function domainFactor(source: Worker, target: Pick<Worker, 'domain' | 'widerDomain'>): number {
    if (!source.domain) return 1
    const near =
      (source.domain.id === target.domain?.id ? sameDomain : 0) +
      (source.widerDomain && source.widerDomain.id === target.widerDomain?.id ? sameWiderDomain : 0)
    return (1 + near) / (1 + sameDomain + sameWiderDomain)
  }

  function from(source: Worker, more: Item[] = []): ReturnType<MobilityModel['from']> {
    const others = new Map(more.map((item) => [item.id, item]))
    const vector = normalized(features(source.uses, (id) => byId.get(id) ?? others.get(id)))
    const held = new Map(source.uses.map((use) => [use.item, use.share]))
    return {
      rank(first, except) {
        const scores = new Float64Array(professions.length)
        const shares = new Uint8Array(professions.length)
        for (const family of families) {
          const { places, starts, rows, lengths } = known[family]
          for (const [name, value] of vector[family]) {
            const place = places.get(name)
            if (place === undefined) continue
            const weight = weightOf[family] * value
            const rarity = rarityOf(family, name)
            const [side, core] = [weight * rarity, weight * rarity * settings.core]
            for (let at = numberAt(starts, place); at < numberAt(starts, place + 1); at++) {
              const own = numberAt(rows, at)
              const row = own >>> 1
              scores[row] = numberAt(scores, row) + (own % 2 === 1 ? core : side) / numberAt(lengths, row)
              if (!besides.has(family)) shares[row] = 1
            }
          }
        }
        return described
          .flatMap(({ id, label, ...worker }, row) => {
            const score = Math.round(numberAt(scores, row) * domainFactor(source, worker) * 10_000) / 10_000
            return score > 0 && shares[row] === 1 && !except?.has(id) ? [{ profession: id, label, score }] : []
          })
          .sort((a, b) => b.score - a.score || (a.profession < b.profession ? -1 : 1))
          .slice(0, first)
      },
      compare(id) {
        const target = professionOf(id)
        if (!target) throw new RangeError(`${id} is not of this model`)
        return comparison(source, held, vector, target)
      },
    }
  }

  function comparison(
    source: Worker,
    held: Map<string, number>,
    vector: Record<Family, Vector>,
    target: ModelProfession,
  ): Comparison {
    const theirs = normalized(features(target.uses, ownItem))
    const common = perFamily((family) =>
      [...theirs[family]].flatMap(([name, value]) => {
        const ours = vector[family].get(name)
        return ours ? [{ name, value: weightOf[family] * value * ours }] : []
      }),
    )
    const added = new Map(
      families.flatMap((family) =>
        family === 'words' || family === 'macroCompetences'
          ? []
          : common[family].map(({ name, value }) => [name, value] as const),
      ),
    )
    const having = (item: string): number => professionsWith(byId.get(item)?.family ?? 'competences', item)
    const byValue = <T extends { item: string }>(list: T[], value: (item: string) => number): T[] =>
      list.sort((a, b) => value(b.item) - value(a.item) || (a.item < b.item ? -1 : 1))
    const shared = target.uses
      .filter(({ item }) => held.has(item))
      .map(({ item }) => ({ item, share: held.get(item) ?? 1, professionCount: having(item) }))
    const missing = target.uses
      .filter(({ item }) => !held.has(item) && byId.has(item) && byId.get(item)?.family !== 'contexts')
      .map(({ item, core }) => ({ item, core, professionCount: having(item) }))
    const accounted = new Set(shared.flatMap(({ item }) => [item, ...(byId.get(item)?.macros ?? [])]))
    const names = (family: Family): string[] =>
      common[family].sort((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1)).map(({ name }) => name)
    return {
      parts: perFamily(
        (family) => Math.round(common[family].reduce((sum, one) => sum + one.value, 0) * 10_000) / 10_000,
      ),
      // What every profession has adds nothing to the score and is shared all the same: it comes last.
      shared: byValue(shared, (item) => added.get(item) ?? 0),
      missing: byValue(missing, (item) => theirs[byId.get(item)?.family ?? 'competences'].get(item) ?? 0),
      macroCompetences: names('macroCompetences').filter((name) => !accounted.has(name)),
      words: names('words').map((name) => surfaces.get(name) ?? name),
      sameDomain: source.domain && source.domain.id === target.domain?.id ? source.domain : null,
      sameWiderDomain:
        source.widerDomain && source.widerDomain.id === target.widerDomain?.id ? source.widerDomain : null,
    }
  }

  return {
    size: working,
    items: byId,
    professions: {
      ids: [...rowsOfIds.keys()].sort(),
      has: (id) => rowsOfIds.has(id),
      get: professionOf,
    },
    from,
  }
}

/** What professions have, a number a use: nothing of an object each. */
function packUses(professions: ModelProfession[]): (row: number) => Use[] {
  const places = new Map<string, number>()
  const starts = Uint32Array.from([0, ...professions.map(({ uses }) => uses.length)])
  for (let row = 1; row < starts.length; row++) starts[row] = numberAt(starts, row) + numberAt(starts, row - 1)
  const packed = new Uint32Array(starts.at(-1) ?? 0)
  let at = 0
  for (const { uses } of professions)
    for (const { item, core } of uses) {
      const place = places.get(item) ?? places.size
      places.set(item, place)
      packed[at++] = 2 * place + (core ? 1 : 0)
    }
  const items = [...places.keys()]
  return (row) =>
    Array.from(packed.subarray(starts[row], starts[row + 1]), (use) => ({
      item: items[use >>> 1] ?? '',
      core: use % 2 === 1,
      share: 1,
    }))
}
