/**
 * How near professions are, from what they mobilise: a pure function over arrays, the same for ROME, ESCO and the
 * reference professions.
 *
 * Five families of features are compared, each by the cosine of vectors whose features weigh the more the rarer they
 * are (the logarithm of professions to professions that have it, to a power):
 * the competences and the savoirs themselves, the macro-competences they belong to, the words of their titles, the
 * conditions of work. What is core weighs half as much again as what is side. The score is their weighted mean;
 * professions of one domain come somewhat nearer. A profession's own name and synonyms count for nothing.
 *
 * Weights and powers were chosen on ROME by how well they find again, from the rest, professions of a domain that are
 * no variants of one sheet; the prior of the domain by how well competences alone then predict shared savoirs, and
 * savoirs shared competences: bench/mobility.ts prints both.
 */
import { numberAt } from '../../domain/lists.ts'
import {
  type FeaturesOf,
  featureReader,
  type Packed,
  pack,
  perFamily,
  rarityIn,
  type Vector,
  weighed,
} from './features.ts'
import {
  type Comparison,
  chosen,
  type Family,
  families,
  type Item,
  type MobilityModel,
  type ModelProfession,
  type Settings,
  type Worker,
} from './types.ts'

/** Likeness by these alone ranks nothing: words that titles have in common, and conditions of work. */
const besides: ReadonlySet<Family> = new Set(['words', 'contexts'])

export async function buildModel(
  professions: ModelProfession[],
  items: Item[],
  settings: Settings = chosen,
): Promise<MobilityModel> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const { featuresOf, surfaces } = featureReader(settings)
  const packed = await pack(professions, (id) => byId.get(id), { settings, featuresOf })
  return modelOf(packed, { byId, settings, featuresOf, surfaces })
}

interface Reading {
  byId: ReadonlyMap<string, Item>
  settings: Settings
  featuresOf: FeaturesOf
  surfaces: ReadonlyMap<string, string>
}

function modelOf(
  { working, known, described, usesOf }: Packed,
  { byId, settings, featuresOf, surfaces }: Reading,
): MobilityModel {
  const { sameDomain, sameWiderDomain } = settings
  const ownItem = (id: string): Item | undefined => byId.get(id)
  const professionsWith = (family: Family, feature: string): number => {
    const { places, starts } = known[family]
    const place = places.get(feature)
    return place === undefined ? 0 : numberAt(starts, place + 1) - numberAt(starts, place)
  }
  const rarityOf = rarityIn(known)
  /** Weighed by rarity, and brought to length 1. */
  function normalized(vectors: Record<Family, Vector>): Record<Family, Vector> {
    const all = weighed(vectors, rarityOf)
    return perFamily((family) => {
      const { weights, length } = all[family]
      return new Map([...weights].map(([feature, weight]) => [feature, weight / length]))
    })
  }
  const rowsOfIds = new Map(described.map(({ id }, row) => [id, row]))
  const professionOf = (id: string): ModelProfession | undefined => {
    const row = rowsOfIds.get(id) ?? -1
    const own = described[row]
    return own && { ...own, uses: usesOf(row) }
  }

  // A family of which no two professions have anything in common, such as the savoirs of the reference data, leaves its
  // weight to the competences.
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
    const vector = normalized(featuresOf(source.uses, (id) => byId.get(id) ?? others.get(id)))
    const held = new Map(source.uses.map((use) => [use.item, use.share]))
    return {
      rank(first, except) {
        const scores = new Float64Array(described.length)
        const shares = new Uint8Array(described.length)
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
        return comparison(source, target, { held, vector })
      },
    }
  }

  function comparison(
    source: Worker,
    target: ModelProfession,
    { held, vector }: { held: Map<string, number>; vector: Record<Family, Vector> },
  ): Comparison {
    const theirs = normalized(featuresOf(target.uses, ownItem))
    const common = perFamily((family) =>
      [...theirs[family]].flatMap(([name, value]) => {
        const ours = vector[family].get(name)
        return ours ? [{ name, value: weightOf[family] * value * ours }] : []
      }),
    )
    const added = new Map(
      [...common.competences, ...common.savoirs, ...common.contexts].map(({ name, value }) => [name, value]),
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
