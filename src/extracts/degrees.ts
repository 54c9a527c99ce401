/** How many relations of each type leave and reach each element. */
import { openReader } from '../exchange/select.ts'
import { pages } from '../graph/batches.ts'
import { relationTypes } from '../model/kinds.ts'
import { column, type Extract } from './extract.ts'

/** Elements read at once. */
const atOnce = 500

const ways = relationTypes.flatMap((type) => [
  { name: `leaving_${type}`, says: `Relations ${type} that leave it.` },
  { name: `reaching_${type}`, says: `Relations ${type} that reach it.` },
])
const place = new Map(ways.map(({ name }, index) => [name, index]))

export const degrees: Extract = {
  says: 'How many relations leave and reach each element, in all and by type.',
  keys: ['id'],
  columns: [
    column('id', 'string', 'The element.'),
    column('kind', 'string', 'What it is.'),
    column('label', 'string', 'Its title.'),
    column('framework', 'string', 'Its framework; empty for what several share.'),
    column('leaving', 'integer', 'Relations that leave it.'),
    column('reaching', 'integer', 'Relations that reach it.'),
    ...ways.map(({ name, says }) => column(name, 'integer', says)),
  ],
  async *rows(engine, options) {
    const reader = await openReader(engine, options)
    for (const page of pages(reader.ids, atOnce)) {
      const counts = new Map(page.map((id) => [id, new Array<number>(ways.length).fill(0)]))
      for (const { id, relation, outgoing, total } of await reader.degrees(page)) {
        const index = place.get(`${outgoing ? 'leaving' : 'reaching'}_${relation}`)
        const row = counts.get(id)
        if (row && index !== undefined) row[index] = total
      }
      yield (await reader.elements(page)).map(({ id, kind, properties: { label, framework } }) => {
        const row = counts.get(id) ?? []
        const sum = (way: 0 | 1) => row.reduce((all, one, index) => (index % 2 === way ? all + one : all), 0)
        return [
          id,
          kind,
          String(label ?? id),
          framework === undefined ? null : String(framework),
          sum(0),
          sum(1),
          ...row,
        ]
      })
    }
  },
}
