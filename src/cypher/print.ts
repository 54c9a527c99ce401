/** A table of rows as text. */
import { stringify } from 'csv-stringify/sync'
import { guarded } from '../exchange/cells.ts'
import { jsonOf, type Table } from './ask.ts'

const texts = ({ columns, rows }: Table): string[][] =>
  rows.map((row) =>
    columns.map((column) => {
      const value = row[column] ?? null
      return value === null ? '' : typeof value === 'string' ? value : jsonOf(value)
    }),
  )

/** What a spreadsheet would run as a formula has an apostrophe before it; lists, maps and elements are JSON. */
export const csvOf = (table: Table): string =>
  stringify([table.columns, ...texts(table).map((row) => row.map(guarded))], { record_delimiter: 'unix' })

const widest = 60
const fitted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > widest ? `${line.slice(0, widest - 1)}…` : line
}

/** Columns under one another, for a terminal; a long value is cut, which `…` says. */
export function alignedOf(table: Table): string {
  const lines = [table.columns, ...texts(table)].map((line) => line.map(fitted))
  const widths = table.columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
