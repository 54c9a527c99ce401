/** Our own CSV: a framework that someone keeps in a spreadsheet, or a graph that was exported. */
import { createReadStream, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Fault } from '../errors.ts'
import { coded, type Kind, type RelationType } from '../model/kinds.ts'
import type { Value } from '../model/records.ts'
import { allowedIn } from '../model/values.ts'
import { type Column, columnOf, placing, readCell } from './cells.ts'
import { requiredOf } from './closed.ts'
import { type CsvFile, csvRows, type Meter, watching } from './csvFile.ts'
import type { Importer, PlacedRow } from './importer.ts'
import type { Place, Report } from './problems.ts'

type Placing = (typeof placing)[number]

/** A row as it stands: what places it, and its other cells with their columns. */
interface Line {
  place: Place
  placed: Partial<Record<Placing, string>>
  cells: { column: Column; cell: string }[]
  /** Columns of the file, for what is only assumed where a column is absent. */
  has(header: string): boolean
}

/** Spreadsheets in French separate by semicolons. */
async function delimiterOf(path: string): Promise<string> {
  for await (const chunk of createReadStream(path, { encoding: 'utf8', end: 16_383 })) {
    const header = String(chunk).split('\n')[0] ?? ''
    return header.includes(';') && !header.includes(',') ? ';' : ','
  }
  return ','
}

function readHeader(
  file: string,
  line: number,
  fields: string[],
  report: Report,
): Map<number, Placing | Column> | undefined {
  const found = new Map<number, Placing | Column>()
  const seen = new Set<string>()
  let readable = true
  const refuse = (value: string, expected: string): void => {
    readable = false
    report({ file, line, value, expected, fatal: true })
  }
  for (const [index, raw] of fields.entries()) {
    const header = raw.trim()
    if (header === '') continue
    if (seen.has(header)) refuse(header, 'a column once')
    seen.add(header)
    if ((placing as readonly string[]).includes(header)) found.set(index, header as Placing)
    else {
      const column = columnOf(header)
      if (column) found.set(index, column)
      else refuse(header, 'a column such as note, position:number, verified:boolean or synonyms:string[]')
    }
  }
  const elements = ['id', 'kind', 'label'].filter((name) => !seen.has(name))
  const links = ['from', 'type', 'to'].filter((name) => !seen.has(name))
  if (elements.length > 0 && links.length > 0) {
    const nearer = links.length < elements.length ? links : elements
    for (const name of nearer) refuse(fields.join(','), `a column '${name}'`)
  }
  return readable ? found : undefined
}

async function* linesOf(csv: CsvFile, report: Report, meter: Meter): AsyncGenerator<Line> {
  let header: Map<number, Placing | Column> | undefined
  let names = new Set<string>()
  const { tell, unreadable } = watching(report)
  for await (const { fields, line } of csvRows(csv, tell, meter, await delimiterOf(csv.path))) {
    if (!header) {
      header = readHeader(csv.file, line, fields, tell)
      if (!header) return
      names = new Set(fields.map((field) => field.trim().replace(/:.*$/, '')))
      continue
    }
    const row: Line = { place: { file: csv.file, line }, placed: {}, cells: [], has: (name) => names.has(name) }
    for (const [index, column] of header) {
      const cell = fields[index] ?? ''
      if (cell === '') continue
      if (typeof column === 'string') row.placed[column] = cell
      else row.cells.push({ column, cell })
    }
    yield row
  }
  if (!header && !unreadable())
    report({
      file: csv.file,
      line: 1,
      value: '',
      expected: 'a header: id, kind, label, … or from, type, to, …',
      fatal: true,
    })
}

function propertiesOf(line: Line, report: Report): Record<string, Value> | undefined {
  const properties: Record<string, Value> = {}
  let good = true
  for (const { column, cell } of line.cells) {
    const read = readCell(cell, column.type)
    const allowed =
      'value' in read && typeof read.value === 'string'
        ? allowedIn(line.placed.kind ?? line.placed.type ?? '', column.name)
        : undefined
    const expected =
      'expected' in read
        ? read.expected
        : allowed && !allowed.includes(read.value as string)
          ? allowed.join(', ')
          : undefined
    if (expected !== undefined) {
      good = false
      report({ ...line.place, value: cell, expected: `${expected} in ${column.name}` })
    } else if ('value' in read) properties[column.name] = read.value
  }
  return good ? properties : undefined
}

function present(properties: Record<string, Value>, names: readonly string[], place: Place, report: Report): boolean {
  const missing = names.filter((name) => properties[name] === undefined)
  for (const name of missing) report({ ...place, value: '', expected: `a value in ${name}` })
  return missing.length === 0
}

type Maker = (line: Line, report: Report) => PlacedRow | undefined

const elementRow =
  (framework: string | undefined): Maker =>
  (line, report) => {
    const { place, placed } = line
    if (placed.from !== undefined || placed.to !== undefined || placed.type !== undefined) return undefined
    const properties = propertiesOf(line, report)
    if (!properties) return undefined
    const { id = '', kind = '' } = placed
    if (framework !== undefined && !line.has('framework')) properties['framework'] = framework
    if (!line.has('verified')) properties['verified'] = true
    if (coded.includes(kind) && !line.has('code')) properties['code'] = id.slice(id.indexOf(':') + 1)
    if (!present(properties, requiredOf(kind), place, report)) return undefined
    return { dataset: placed.dataset ?? framework ?? '', place, node: { id, kind: kind as Kind, properties } }
  }

const linkRow =
  (framework: string | undefined): Maker =>
  (line, report) => {
    const { place, placed } = line
    if (placed.from === undefined && placed.to === undefined && placed.type === undefined) return undefined
    const { from = '', type = '', to = '', qualifier } = placed
    for (const [name, value] of [
      ['from', from],
      ['type', type],
      ['to', to],
    ] as const)
      if (value === '') report({ ...place, value, expected: `a value in ${name}` })
    const properties = propertiesOf(line, report)
    if (!properties || from === '' || type === '' || to === '') return undefined
    if (type === 'ALIGNED_WITH' && !line.has('.id')) properties['id'] = `al:${from}>${to}`
    if (!present(properties, requiredOf(type), place, report)) return undefined
    return {
      dataset: placed.dataset ?? framework ?? '',
      place,
      relation: { from, type: type as RelationType, to, ...(qualifier === undefined ? {} : { qualifier }), properties },
    }
  }

function filesOf(path: string): CsvFile[] {
  if (!statSync(path).isDirectory()) return [{ path, file: basename(path) }]
  const files = readdirSync(path)
    .filter((name) => name.endsWith('.csv'))
    .sort()
  if (files.length === 0) throw new Fault('DATA_INVALID', `${path} has no file that ends in .csv.`)
  return files.map((file) => ({ path: join(path, file), file }))
}

/**
 * Reads a folder of CSV files, or one file. Where rows name no data set, they are one: that of the only Framework among them.
 * A DATA_INVALID fault where there is no file, or not exactly one Framework to name the whole.
 */
export async function csvImporter(path: string): Promise<Importer> {
  const files = filesOf(path)
  const datasets = new Set<string>()
  const frameworks = new Map<string, Place>()
  for (const file of files) {
    for await (const { placed, place } of linesOf(file, () => undefined, { bytes: 0 })) {
      if (placed.dataset !== undefined) datasets.add(placed.dataset)
      else if (placed.kind === 'Framework' && placed.id !== undefined) frameworks.set(placed.id, place)
    }
  }
  const named = datasets.size > 0
  const [framework] = named ? [] : frameworks.keys()
  return {
    name: basename(path),
    datasets: named ? [...datasets].sort() : framework === undefined ? [] : [framework],
    bytes: 2 * files.reduce((sum, file) => sum + statSync(file.path).size, 0),
    remarks: () => [],
    async *rows(report: Report, meter: Meter): AsyncGenerator<PlacedRow> {
      const { tell: told, unreadable } = watching(report)
      // Twice over the files: elements first, wherever they stand. Problems are told once.
      for (const [make, tell] of [
        [elementRow(framework), told],
        [linkRow(framework), () => undefined],
      ] as const) {
        for (const file of files) {
          for await (const line of linesOf(file, tell, meter)) {
            const row = make(line, report)
            if (named && row?.dataset === '')
              report({ ...line.place, value: '', expected: 'a value in dataset, as in the other rows' })
            else if (row) yield row
          }
        }
      }
      const [first] = files
      if (!named && frameworks.size !== 1 && first && !unreadable()) {
        const ids = [...frameworks.keys()]
        report({
          ...(frameworks.get(ids[1] ?? '') ?? { file: first.file, line: 0 }),
          value: ids.join(', '),
          expected: 'one element of kind Framework, which names the whole',
          fatal: true,
        })
      }
    },
  }
}
