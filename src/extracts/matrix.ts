/** The coverage of every framework that stands in a table of rapprochement by every other one. */
import { coverageOf, readCoverage } from '../domain/coverage.ts'
import { Fault } from '../errors.ts'
import { datasetOf } from '../exchange/select.ts'
import { queries } from '../generated/queries.ts'
import { patiently } from '../graph/patience.ts'
import type { Run } from '../graph/port.ts'
import { type Cell, column, type Extract } from './extract.ts'

/** Frameworks by id, with their labels, in natural order. */
async function labelled(run: Run): Promise<Map<string, string>> {
  const rows = await run(queries.elements.columns.Framework, { properties: ['label'] })
  return new Map(rows.map(({ id, values: [label] }) => [id, String(label ?? id)]))
}

async function rowsOf(run: Run, framework: string | undefined): Promise<Cell[][]> {
  if (framework !== undefined) await datasetOf(run, framework)
  const labels = await labelled(run)
  if (labels.size === 0) throw new Fault('DATA_LOADING', 'The graph is empty.')
  const ids = [...labels.keys()]
  // Tables between professions say nothing of what a framework covers.
  const tables = (await run(queries.domain.crosswalks, { held: ids, wanted: ids })).filter(
    ({ status, level }) => status === 'ACCEPTED' && level !== 'PROFESSION',
  )
  const touched = new Set(tables.flatMap(({ of, against }) => [of, against]))
  const compared = ids.filter((id) => touched.has(id))
  const reading = await readCoverage(run, compared)
  // What is too large to be read whole has no row: nothing of it is known to be uncovered.
  const read = compared.filter((id) => !reading.beyond.has(id))
  const pairs = read.flatMap((of) => read.filter((against) => against !== of).map((against) => ({ of, against })))
  return pairs
    .filter((pair) => framework === undefined || Object.values(pair).includes(framework))
    .map(({ of, against }) => {
      const { crosswalk, complete, crosswalkLevel, counts } = coverageOf(reading, of, against)
      const { total, full, part, none, unknown } = counts
      const names = [of, labels.get(of) ?? of, against, labels.get(against) ?? against]
      return [...names, crosswalk, complete, crosswalkLevel, total, full, part, none, unknown]
    })
}

export const matrix: Extract = {
  says: 'What each framework covers of each other one, wherever a table of rapprochement has either of them.',
  keys: ['of', 'against'],
  columns: [
    column('of', 'string', 'The framework that covers.'),
    column('ofLabel', 'string', 'Its title.'),
    column('against', 'string', 'The framework that is covered.'),
    column('againstLabel', 'string', 'Its title.'),
    column('crosswalk', 'string', 'The table behind the row; empty where none was made in this direction.'),
    column('complete', 'boolean', 'Whether the table looked at every competence; empty without a table.'),
    column('crosswalkLevel', 'string', 'COMPETENCE, or DOMAIN where only domains were compared.'),
    column('total', 'integer', 'Competences, or domains, of `against`.'),
    column('full', 'integer', 'Covered in full.'),
    column('part', 'integer', 'Covered in part.'),
    column('none', 'integer', 'Looked at, and not covered.'),
    column('unknown', 'integer', 'Not examined: that is no lack.'),
  ],
  async *rows(engine, { framework }) {
    yield await patiently(() => engine.read((run) => rowsOf(run, framework), { uncached: true }))
  },
}
