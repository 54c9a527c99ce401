/**
 * What professions have of each family, in arrays: a vocabulary has a million of such pairs, and nothing of an object
 * each.
 */
import { numberAt, startsOf } from '../../domain/lists.ts'
import { inTurns } from '../../turns.ts'
import { isStopWord, wordsOf } from '../../words/french.ts'
import { type Family, families, type Item, type ModelProfession, type Settings, type Use } from './types.ts'

export type Vector = Map<string, number>

/** What professions have of one family. */
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

export const perFamily = <T>(make: (family: Family) => T): Record<Family, T> => ({
  competences: make('competences'),
  savoirs: make('savoirs'),
  macroCompetences: make('macroCompetences'),
  words: make('words'),
  contexts: make('contexts'),
})

export type FeaturesOf = (uses: Use[], itemOf: (id: string) => Item | undefined) => Record<Family, Vector>

/**
 * What a worker has of each family, unweighted by rarity; and how the words of titles are written that it has met, by
 * their stems.
 */
export function featureReader(settings: Settings): { featuresOf: FeaturesOf; surfaces: ReadonlyMap<string, string> } {
  const surfaces = new Map<string, string>()
  const met = new Map<string, string>()
  const stems = new Map<string, string[]>()

  /** Titles have their words in common: each stem is one text. */
  function oneOf(stem: string): string {
    const known = met.get(stem)
    if (known === undefined) met.set(stem, stem)
    return known ?? stem
  }

  function stemsOf(item: Item): string[] {
    const known = stems.get(item.id)
    if (known) return known
    const words = wordsOf(item.label).filter(({ text }) => text.length > 1 && !isStopWord(text))
    for (const { stem, start, end } of words)
      if (!surfaces.has(stem)) surfaces.set(oneOf(stem), item.label.slice(start, end).toLowerCase())
    const found = [...new Set(words.map(({ stem }) => oneOf(stem)))]
    stems.set(item.id, found)
    return found
  }

  function featuresOf(uses: Use[], itemOf: (id: string) => Item | undefined): Record<Family, Vector> {
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
  return { featuresOf, surfaces }
}

/** The weights of a vector's features, and its length; features that no profession has, or every one, are left out. */
export function weighed(
  vectors: Record<Family, Vector>,
  rarityOf: (family: Family, feature: string) => number,
): Record<Family, { weights: Vector; length: number }> {
  return perFamily((family) => {
    const weights = new Map<string, number>()
    let squares = 0
    for (const [feature, value] of vectors[family]) {
      const weight = value * rarityOf(family, feature)
      if (weight > 0) weights.set(feature, weight)
      squares += weight * weight
    }
    return { weights, length: Math.sqrt(squares) }
  })
}

export interface Packed {
  /** Professions of which something is known. */
  working: number
  known: Record<Family, Features>
  described: Omit<ModelProfession, 'uses'>[]
  usesOf: (row: number) => Use[]
}

export const rarityIn =
  (known: Record<Family, Pick<Features, 'places' | 'rarities'>>) =>
  (family: Family, feature: string): number =>
    numberAt(known[family].rarities, known[family].places.get(feature) ?? -1)

/** Nothing of what it is given is held by what it gives. */
export async function pack(
  professions: ModelProfession[],
  itemOf: (id: string) => Item | undefined,
  { settings, featuresOf }: { settings: Settings; featuresOf: FeaturesOf },
): Promise<Packed> {
  /** How many professions have each feature. */
  const counts = perFamily(() => new Map<string, number>())
  await inTurns(professions, (profession) => {
    const vectors = featuresOf(profession.uses, itemOf)
    for (const family of families)
      for (const feature of vectors[family].keys()) counts[family].set(feature, (counts[family].get(feature) ?? 0) + 1)
  })
  const working = professions.filter(({ uses }) => uses.length > 0).length
  const known = perFamily((family): Features => {
    const found = [...counts[family]]
    const starts = startsOf(found.map(([, count]) => count))
    return {
      places: new Map(found.map(([feature], place) => [feature, place])),
      rarities: Float64Array.from(found, ([, count]) => Math.log(working / count) ** settings[family].power),
      starts,
      rows: new Uint32Array(numberAt(starts, found.length)),
      lengths: new Float64Array(professions.length),
    }
  })
  const rarityOf = rarityIn(known)
  const filled = perFamily((family) => known[family].starts.slice())
  await inTurns(professions, (profession, row) => {
    const vectors = featuresOf(profession.uses, itemOf)
    const lengths = weighed(vectors, rarityOf)
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
  })
  return {
    working,
    known,
    described: professions.map(({ uses: _, ...described }) => described),
    usesOf: packUses(professions),
  }
}

/** What professions have, a number a use: nothing of an object each. */
function packUses(professions: ModelProfession[]): (row: number) => Use[] {
  const places = new Map<string, number>()
  const starts = startsOf(professions.map(({ uses }) => uses.length))
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
