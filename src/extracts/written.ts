/** What is written: each open format, each file of a folder of CSV, and the extracts as CSV and as Parquet. */
import { stringify } from 'csv-stringify/sync'
import { guarded } from '../exchange/cells.ts'
import { csvFiles, packageName } from '../exchange/csvExport.ts'
import { type Exporter, type ExportOptions, gathered } from '../exchange/exporter.ts'
import { exporters } from '../exchange/exporters.ts'
import { datasetOf } from '../exchange/select.ts'
import { patiently } from '../graph/patience.ts'
import type { GraphEngine } from '../graph/port.ts'
import { degrees } from './degrees.ts'
import type { Cell, Extract } from './extract.ts'
import { matrix } from './matrix.ts'
import { mobility } from './mobility.ts'
import { parquet } from './parquet.ts'

const extracts: Record<string, Extract> = { matrix, mobility, degrees }

const cellText = (cell: Cell): string => (typeof cell === 'string' ? guarded(cell) : String(cell ?? ''))

async function* csvText(extract: Extract, engine: GraphEngine, options: ExportOptions): AsyncGenerator<string> {
  const lines = (rows: string[][]): string => stringify(rows, { record_delimiter: 'unix' })
  const written = (rows: Cell[][]): string => lines(rows.map((row) => row.map(cellText)))
  const pages = extract.rows(engine, options)
  // What cannot be answered is told before anything is written.
  const first = await pages.next()
  yield lines([extract.columns.map(({ name }) => name)])
  if (!first.done) yield written(first.value)
  for await (const rows of pages) yield written(rows)
}

const asCsv = (extract: Extract): Exporter => ({
  contentType: 'text/csv; charset=utf-8; header=present',
  extension: '.csv',
  write: (engine, options = {}) => gathered(csvText(extract, engine, options)),
})

const asParquet = (extract: Extract): Exporter => ({
  contentType: 'application/vnd.apache.parquet',
  extension: '.parquet',
  write: (engine, options = {}) => parquet(extract, engine, options),
})

/** `datapackage.json` of the extracts: each file described as Frictionless Data has it. */
const described: Exporter = {
  contentType: 'application/json',
  extension: '.json',
  async *write(engine, { framework } = {}) {
    if (framework !== undefined) await patiently(() => engine.read((run) => datasetOf(run, framework)))
    const { revision } = await engine.state()
    const resources = Object.entries(extracts).flatMap(([name, { says, keys, columns }]) => {
      const fields = columns.map(({ name, type, says: description }) => ({ name, type, description }))
      const schema = { fields, missingValues: [''], primaryKey: keys }
      const csv = { profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' }
      return [
        { name, title: says, path: `${name}.csv`, ...csv, schema },
        {
          name: `${name}-parquet`,
          title: says,
          path: `${name}.parquet`,
          format: 'parquet',
          mediatype: 'application/vnd.apache.parquet',
          schema,
        },
      ]
    })
    const name = packageName(['care-competence-graph-extracts', ...(framework ? [framework] : [])].join('-'))
    yield `${JSON.stringify({ profile: 'data-package', name, version: revision, resources }, null, 2)}\n`
  },
}

/** A folder of extracts: file → what is written under that name over HTTP. */
export const extractFiles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.keys(extracts).flatMap((name) => [`${name}.csv`, `${name}.parquet`].map((file) => [file, file])),
  ),
  'datapackage.json': 'extracts.json',
}

export const written: Readonly<Record<string, Exporter>> = {
  ...exporters,
  ...csvFiles,
  ...Object.fromEntries(
    Object.entries(extracts).flatMap(([name, extract]) => [
      [`${name}.csv`, asCsv(extract)],
      [`${name}.parquet`, asParquet(extract)],
    ]),
  ),
  'extracts.json': described,
}
