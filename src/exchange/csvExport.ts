/** Our CSV: one table of elements and relations, or one file for each; the CSV importer takes both back whole. */
import { stringify } from 'csv-stringify/sync'
import type { Value } from '../model/records.ts'
import { type Column, columnKey, guarded, headerOf, typeOf, writeCell } from './cells.ts'
import { columnsOf } from './columns.ts'
import { type Exporter, gathered } from './exporter.ts'
import { type OpenLink, openReader, type Reader } from './select.ts'

const elementColumns = ['id', 'kind'] as const
const linkColumns = ['from', 'type', 'to', 'qualifier'] as const

/** Columns that are there even when empty: where they are absent, the importer assumes a value, as it does for people. */
const elementAlways: Column[] = [
  { name: 'framework', type: 'string' },
  { name: 'code', type: 'string' },
  { name: 'verified', type: 'boolean' },
]
const linkAlways: Column[] = [{ name: 'id', type: 'string' }]

const lines = (rows: string[][]): string => stringify(rows, { record_delimiter: 'unix' })

const unique = (columns: Column[]): Column[] => [
  ...new Map(columns.map((column) => [columnKey(column), column])).values(),
]

/** The rows of elements, of relations, or of both in one table; a whole graph also names the data set of each row. */
async function* tableOf(reader: Reader, parts: { elements: boolean; links: boolean }): AsyncGenerator<string> {
  const found = await columnsOf(reader)
  const columns = unique([
    ...(parts.elements ? [...found.elements, ...elementAlways] : []),
    ...(parts.links ? [...found.links, ...linkAlways] : []),
  ])
  const whole = reader.selection.framework === undefined
  const head = [
    ...(whole ? ['dataset'] : []),
    ...(parts.elements ? elementColumns : []),
    ...(parts.links ? linkColumns : []),
  ]
  yield lines([[...head, ...columns.map(headerOf)]])
  const positions = new Map(columns.map((column, index) => [columnKey(column), head.length + index]))
  const empty = new Array<string>(head.length + columns.length).fill('')
  const row = (known: Record<string, string>, properties: Record<string, Value>): string[] => {
    const cells = empty.slice()
    for (const [index, name] of head.entries()) cells[index] = known[name] ?? ''
    for (const [name, value] of Object.entries(properties)) {
      const position = positions.get(columnKey({ name, type: typeOf(value) }))
      if (position !== undefined) cells[position] = writeCell(value)
    }
    return cells
  }
  if (parts.elements)
    for await (const page of reader.allElements())
      yield lines(
        page.map(({ id, kind, dataset, properties }) => row({ id, kind, dataset: guarded(dataset) }, properties)),
      )
  if (!parts.links) return
  const linkRow = ({ from, type, to, qualifier = '', dataset, properties }: OpenLink): string[] =>
    row({ from, type, to, qualifier: guarded(qualifier), dataset: guarded(dataset) }, properties)
  for await (const page of reader.allLinks()) yield lines(page.map(linkRow))
  yield lines((await reader.waiting()).map(linkRow))
}

export const csv: Exporter = {
  contentType: 'text/csv; charset=utf-8; header=present',
  extension: '.csv',
  async *write(engine, options) {
    yield* gathered(tableOf(await openReader(engine, options), { elements: true, links: true }))
  },
}

/** The same in two files, as people keep them in a spreadsheet. */
export const csvFiles: Record<'elements.csv' | 'relations.csv', Exporter> = {
  'elements.csv': {
    ...csv,
    async *write(engine, options) {
      yield* gathered(tableOf(await openReader(engine, options), { elements: true, links: false }))
    },
  },
  'relations.csv': {
    ...csv,
    async *write(engine, options) {
      yield* gathered(tableOf(await openReader(engine, options), { elements: false, links: true }))
    },
  },
}
