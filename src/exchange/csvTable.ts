/** CSV files of others, whose columns are known by name. */
import { asItStands, type CsvFile, csvRows, watching } from './csvFile.ts'
import { folded } from './csvLayout.ts'
import type { Walk } from './importer.ts'
import type { Place } from './problems.ts'

export type Table<Column extends string> = { [column in Column]: string } & { place: Place }

/**
 * The rows of a file whose columns are known by name; others are passed over. A missing column is a fatal problem, but
 * for those that older releases have not: they are empty.
 */
export async function* table<const Column extends string>(
  csv: CsvFile,
  columns: readonly Column[],
  { report, meter, optional = [] }: Walk & { optional?: readonly string[] },
): AsyncGenerator<Table<Column>> {
  let positions: number[] | undefined
  const { tell, unreadable } = watching(report)
  for await (const { fields, line, delimiter } of csvRows(csv, tell, { known: columns, meter })) {
    if (!positions) {
      const header = fields.map(folded)
      positions = columns.map((column) => header.indexOf(folded(column)))
      const missing = columns.filter((column, index) => positions?.[index] === -1 && !optional.includes(column))
      for (const column of missing)
        tell({
          file: csv.file,
          line,
          value: asItStands({ fields, delimiter }),
          expected: `a column '${column}'`,
          fatal: true,
        })
      if (missing.length > 0) return
      continue
    }
    const row: Record<string, unknown> = { place: { file: csv.file, line } }
    for (const [index, column] of columns.entries()) row[column] = (fields[positions[index] as number] ?? '').trim()
    yield row as Table<Column>
  }
  if (!positions && !unreadable())
    report({ file: csv.file, line: 1, value: '', expected: `a header with ${columns.join(', ')}`, fatal: true })
}
