/** Our CSV: one table of elements and relations, or one file for each; the CSV importer takes both back whole. */
import { stringify } from 'csv-stringify/sync'
import { decisionsDataset } from '../graph/layer.ts'
import type { GraphEngine } from '../graph/port.ts'
import type { Value } from '../model/records.ts'
import { type Column, columnKey, guarded, headerOf, typeOf, writeCell } from './cells.ts'
import { columnsOf } from './columns.ts'
import { type Exporter, type ExportOptions, gathered } from './exporter.ts'
import { type OpenLink, openReader, type Reader } from './select.ts'

const elementColumns = ['id', 'kind'] as const
const linkColumns = ['from', 'type', 'to', 'qualifier'] as const

/**
 * Columns that are there even when empty: where they are absent, the importer assumes a value, as it does for people.
 */
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

interface Parts {
  elements?: boolean
  links?: boolean
  decisions?: boolean
}

/** What a table has as columns: first those that place a row. */
async function headOf(
  reader: Reader,
  parts: Pick<Parts, 'elements' | 'links'>,
): Promise<{ head: string[]; columns: Column[] }> {
  const found = await columnsOf(reader, parts)
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
  return { head, columns }
}

/**
 * The rows of elements, of relations, of decisions, or of all in one table; a whole graph also names the data set of
 * each row.
 */
async function* tableOf(reader: Reader, parts: Parts, { decisions }: ExportOptions = {}): AsyncGenerator<string> {
  const { head, columns } = await headOf(reader, parts)
  const decided = parts.decisions ? await reader.decisions(decisions === true) : []
  if (decided.length > 0) head.push('decision')
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
  yield lines(decided.map((line) => row({ dataset: decisionsDataset, decision: JSON.stringify(line) }, {})))
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
    yield* gathered(
      tableOf(await openReader(engine, options), { elements: true, links: true, decisions: true }, options),
    )
  },
}

/** The same in files apart, as people keep them in a spreadsheet, and what describes them. */
export const csvFiles: Record<'elements.csv' | 'relations.csv' | 'decisions.csv' | 'datapackage.json', Exporter> = {
  'elements.csv': {
    ...csv,
    async *write(engine, options) {
      yield* gathered(tableOf(await openReader(engine, options), { elements: true }))
    },
  },
  'relations.csv': {
    ...csv,
    async *write(engine, options) {
      yield* gathered(tableOf(await openReader(engine, options), { links: true }))
    },
  },
  'decisions.csv': {
    ...csv,
    async *write(engine, options) {
      const decided = await (await openReader(engine, options)).decisions(options?.decisions === true)
      yield lines([['dataset', 'decision'], ...decided.map((line) => [decisionsDataset, JSON.stringify(line)])])
    },
  },
  'datapackage.json': {
    contentType: 'application/json',
    extension: '.json',
    async *write(engine, options) {
      yield await dataPackage(engine, options)
    },
  },
}

/** A name as Frictionless Data wants it. */
export const packageName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9._-]+/g, '-')

/** How Frictionless calls what a column holds; a list is one text, its items apart by `|`. */
const fieldType = ({ type }: Column): string => (type === 'number' || type === 'boolean' ? type : 'string')

/** `datapackage.json`: the two files described as Frictionless Data has it, for pandas, R and validators. */
async function dataPackage(engine: GraphEngine, options?: ExportOptions): Promise<string> {
  const reader = await openReader(engine, options)
  const resource = async (path: `${string}.csv`, parts: Pick<Parts, 'elements' | 'links'>, keys: object) => {
    const { head, columns } = await headOf(reader, parts)
    const fields = [
      ...head.map((name) => ({ name, type: 'string' })),
      ...columns.map((column) => ({ name: headerOf(column), type: fieldType(column) })),
    ]
    const schema = { fields, missingValues: [''], ...keys }
    return { name: path.replace('.csv', ''), path, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', schema }
  }
  const elements = await resource('elements.csv', { elements: true }, { primaryKey: 'id' })
  const { framework } = reader.selection
  const end = (fields: string) => ({ fields, reference: { resource: 'elements', fields: 'id' } })
  // The links of one framework also lead to elements of others, and some links wait for an end: no table holds them.
  const whole = framework === undefined && (await reader.waiting()).length === 0
  const ends = whole ? { foreignKeys: [end('from'), end('to')] } : {}
  const relations = await resource('relations.csv', { links: true }, ends)
  return `${JSON.stringify(
    {
      profile: 'tabular-data-package',
      name: packageName(framework ?? 'care-competence-graph'),
      version: reader.revision,
      resources: [elements, relations].map((one) => ({ profile: 'tabular-data-resource', ...one })),
    },
    null,
    2,
  )}\n`
}
