/** An extract as one Parquet file: columns of their types, compressed; what a reader of columns takes in one piece. */
import { ByteWriter, parquetWriteRows } from 'hyparquet-writer'
import type { ExportOptions } from '../exchange/exporter.ts'
import type { GraphEngine } from '../graph/port.ts'
import type { Extract } from './extract.ts'

const types = { string: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const

/** Its bytes, when they are whole: the table of what stands where comes last. */
export async function* parquet(
  extract: Extract,
  engine: GraphEngine,
  options: ExportOptions,
): AsyncGenerator<Uint8Array> {
  const columns = extract.columns.map(({ name, type }) => ({ name, type: types[type], nullable: true }))
  async function* records() {
    for await (const page of extract.rows(engine, options))
      for (const row of page) yield Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))
  }
  const writer = new ByteWriter()
  await parquetWriteRows({ writer, rows: records(), columns, createdBy: 'care-competence-graph' })
  yield writer.getBytes()
}
