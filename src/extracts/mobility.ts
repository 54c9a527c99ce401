/** The nearest professions of every profession of a vocabulary. */
import { setImmediate as pause } from 'node:timers/promises'
import { distinct } from '../domain/lists.ts'
import { datasetOf } from '../exchange/select.ts'
import { queries } from '../generated/queries.ts'
import { pages } from '../graph/batches.ts'
import { patiently } from '../graph/patience.ts'
import type { GraphEngine } from '../graph/port.ts'
import { mobilityModel, sharedProfessions } from '../questions/mobility/data.ts'
import { nearestOf } from '../questions/mobility/table.ts'
import { column, type Extract } from './extract.ts'

/** Professions that are listed beside each. */
const nearest = 20
/** Professions of a page of rows. */
const atOnce = 10

/** The frameworks that professions are of, those that are of none first. */
async function vocabularies(engine: GraphEngine): Promise<string[]> {
  const rows = await patiently(() =>
    engine.read((run) => run(queries.elements.columns.Profession, { properties: ['framework'] })),
  )
  return distinct(rows.map(({ values: [framework] }) => String(framework ?? sharedProfessions))).sort()
}

export const mobility: Extract = {
  says: `The ${nearest} professions nearest to each of the same vocabulary, by what they mobilise.`,
  keys: ['profession', 'rank'],
  columns: [
    column('framework', 'string', 'The vocabulary, such as rome:v460; empty for professions that are of none.'),
    column('profession', 'string', 'The profession.'),
    column('label', 'string', 'Its title.'),
    column('rank', 'integer', '1 for the nearest.'),
    column('nearest', 'string', 'The profession that is near.'),
    column('nearestLabel', 'string', 'Its title.'),
    column('score', 'number', 'From 0 to 1, comparable within one vocabulary.'),
  ],
  async *rows(engine, { framework, signal }) {
    if (framework !== undefined) await patiently(() => engine.read((run) => datasetOf(run, framework)))
    for (const vocabulary of framework === undefined ? await vocabularies(engine) : [framework]) {
      const { model } = await mobilityModel(engine, vocabulary)
      for (const page of pages(model.professions.ids, atOnce)) {
        const rows: (string | number | null)[][] = []
        for (const id of page) {
          signal?.throwIfAborted()
          const near = await nearestOf(engine, model, { framework: vocabulary, profession: id, first: nearest })
          const labelOf = (profession: string) => model.professions.get(profession)?.label ?? null
          const place = vocabulary === sharedProfessions ? null : vocabulary
          for (const [index, { id: other, score }] of near.entries())
            rows.push([place, id, labelOf(id), index + 1, other, labelOf(other), score])
        }
        await pause()
        yield rows
      }
    }
  },
}
