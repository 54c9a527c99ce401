/** Professions and what they mobilise, without a graph, in few words. */
import { buildModel } from '../../src/questions/mobility/model.ts'
import type { Item, MobilityModel, ModelProfession, Settings, Use, Worker } from '../../src/questions/mobility/types.ts'

export const use = (item: string, core = false, share = 1): Use => ({ item, core, share })

export const item = (id: string, family: Item['family'] = 'competences', macros: string[] = []): Item => ({
  id,
  label: id,
  family,
  macro: false,
  macros,
})

const place = (id?: string) => (id === undefined ? null : { id, label: `Domaine ${id}` })

export const worker = (uses: (string | Use)[], domain?: string, widerDomain?: string): Worker => ({
  uses: uses.map((one) => (typeof one === 'string' ? use(one) : one)),
  domain: place(domain),
  widerDomain: place(widerDomain),
})

export const profession = (id: string, ...has: Parameters<typeof worker>): ModelProfession => ({
  id,
  label: id,
  ...worker(...has),
})

/** What professions mobilise: competences of that name, but for those given. */
export function itemsOf(professions: ModelProfession[], special: Item[] = []): Item[] {
  const given = new Map(special.map((one) => [one.id, one]))
  return [...new Set(professions.flatMap(({ uses }) => uses.map((one) => one.item)))].map(
    (id) => given.get(id) ?? item(id),
  )
}

export const build = (
  professions: ModelProfession[],
  special: Item[] = [],
  settings?: Settings,
): Promise<MobilityModel> => buildModel(professions, itemsOf(professions, special), settings)
