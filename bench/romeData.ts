/** ROME as mobility sees it, straight from the official files, without a graph. */

import { romeImporter } from '../src/exchange/rome.ts'
import type { Item, ModelProfession } from '../src/questions/mobility/types.ts'

/** `parent` is the sheet that a sheet came from, or itself. */
export type Sheet = ModelProfession & { parent: string }

export async function readRome(folder: string): Promise<{ professions: Sheet[]; items: Item[] }> {
  const professions = new Map<string, Sheet>()
  const items = new Map<string, Item>()
  const domains = new Map<string, string>()
  for await (const row of romeImporter(folder).rows(
    (problem) => {
      throw new Error(`${problem.file}:${problem.line}: ${problem.value}`)
    },
    { bytes: 0 },
  )) {
    if ('node' in row) {
      const { id, kind, properties } = row.node
      const label = String(properties['label'])
      if (kind === 'Profession')
        professions.set(id, {
          id,
          label,
          uses: [],
          domain: null,
          widerDomain: null,
          parent: String(properties['parentCode'] ?? id.slice('rome:'.length)),
        })
      if (kind === 'ActivityDomain') domains.set(id, label)
      const family = ({ Competence: 'competences', Savoir: 'savoirs', Setting: 'contexts' } as const)[
        kind as 'Competence'
      ]
      if (family) items.set(id, { id, label, family, macro: properties['level'] === 'MACRO', macros: [] })
    } else {
      const { from, type, to, properties } = row.relation
      const profession = professions.get(type === 'HAS_PART' ? to : from)
      if (type !== 'HAS_PART') profession?.uses.push({ item: to, core: properties['importance'] === 'CORE', share: 1 })
      else if (profession) {
        const wider = from.slice(0, 'rome:J'.length)
        Object.assign(profession, {
          domain: { id: from, label: domains.get(from) ?? '' },
          widerDomain: { id: wider, label: domains.get(wider) ?? '' },
        })
      } else items.get(to)?.macros.push(from)
    }
  }
  return { professions: [...professions.values()], items: [...items.values()] }
}
