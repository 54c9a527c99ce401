/** Our own CSV: a framework that someone keeps in a spreadsheet, or a graph that was exported. */
import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { decisionsDataset } from '../graph/layer.ts'
import { kinds, relationTypes } from '../model/kinds.ts'
import { isDated, knownProperties, typeOfProperty } from '../model/properties.ts'
import type { Value } from '../model/records.ts'
import { columnOf, type Header, type Placing, placing, readCell, spelt, unguarded } from './cells.ts'
import { Brought } from './csvDecisions.ts'
import { asItStands, type CsvFile, type CsvRow, csvRows, watching } from './csvFile.ts'
import { codeFor, hasRequired, type Importer, kindIn, type PlacedRow, relationIn, type Walk } from './importer.ts'
import { expectFile, isFolder, WrongPath } from './location.ts'
import type { Place, Report } from './problems.ts'

/** A row as it stands: what places it, and its other cells with their columns. */
interface Line {
  place: Place
  placed: Partial<Record<Placing, string>>
  cells: { column: Header; cell: string }[]
  /** Whether the file has a column for a property: what is only assumed where there is none. */
  has(name: string): boolean
}

type Columns = Map<number, Placing | Header>

const needed = { elements: ['id', 'kind', 'label'], links: ['from', 'type', 'to'] } as const

function readHeader(file: string, row: CsvRow, report: Report): Columns | undefined {
  const { fields, line } = row
  const found: Columns = new Map()
  const seen = new Set<string>()
  let readable = true
  const refuse = (value: string, expected: string): void => {
    readable = false
    report({ file, line, value, expected, fatal: true })
  }
  for (const [index, raw] of fields.entries()) {
    if (raw.trim() === '') continue
    const column = columnOf(raw)
    if (!column) {
      refuse(raw.trim(), 'a column such as note, position:number, verified:boolean or synonyms:string[]')
      continue
    }
    const key = typeof column === 'string' ? column : `.${column.name}:${column.type ?? ''}`
    if (seen.has(key)) refuse(raw.trim(), 'a column once')
    seen.add(key)
    found.set(index, column)
  }
  const names = new Set([...found.values()].map((column) => (typeof column === 'string' ? column : column.name)))
  const missing = [needed.elements, needed.links].map((wanted) => wanted.filter((name) => !names.has(name)))
  const [elements = [], links = []] = missing
  if (readable && elements.length > 0 && links.length > 0 && !names.has('decision'))
    for (const name of links.length < elements.length ? links : elements) refuse(asItStands(row), `a column '${name}'`)
  return readable ? found : undefined
}

const knownColumns = [...placing, ...knownProperties]
const named: Partial<Record<Placing, readonly string[]>> = { kind: kinds, type: relationTypes }

async function* linesOf(csv: CsvFile, { report, meter }: Walk): AsyncGenerator<Line> {
  let header: Columns | undefined
  const properties = new Set<string>()
  const { tell, unreadable } = watching(report)
  for await (const row of csvRows(csv, tell, { known: knownColumns, meter })) {
    if (!header) {
      header = readHeader(csv.file, row, tell)
      if (!header) return
      for (const column of header.values()) if (typeof column !== 'string') properties.add(column.name)
      continue
    }
    const line: Line = {
      place: { file: csv.file, line: row.line },
      placed: {},
      cells: [],
      has: (name) => properties.has(name),
    }
    for (const [index, column] of header) {
      const cell = (row.fields[index] ?? '').trim()
      if (cell === '') continue
      if (typeof column === 'string') line.placed[column] = spelt(unguarded(cell), named[column] ?? [])
      else line.cells.push({ column, cell })
    }
    yield line
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

/** Spreadsheets and databases write a day with its midnight. */
const midnight = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?$/
const dayOf = (cell: string): string => cell.replace(midnight, '$1')

function propertiesOf(line: Line, report: Report): Record<string, Value> | undefined {
  const properties: Record<string, Value> = {}
  const owner = line.placed.kind ?? line.placed.type ?? ''
  let good = true
  for (const { column, cell } of line.cells) {
    const text = isDated(column.name) ? dayOf(cell) : cell
    const read = readCell(text, column.type ?? typeOfProperty(owner, column.name))
    if ('value' in read) properties[column.name] = read.value
    else {
      good = false
      report({ ...line.place, value: cell, expected: `${read.expected} in ${column.name}` })
    }
  }
  return good ? properties : undefined
}

type Maker = (line: Line, report: Report) => PlacedRow | undefined

const elementRow =
  (framework: string | undefined): Maker =>
  (line, report) => {
    const { place, placed } = line
    if (placed.from !== undefined || placed.to !== undefined || placed.type !== undefined) return undefined
    const properties = propertiesOf(line, report)
    if (!properties) return undefined
    const { id = '' } = placed
    const kind = kindIn(placed.kind ?? '', place, report)
    if (!kind) return undefined
    if (framework !== undefined && !line.has('framework')) properties['framework'] = framework
    if (!line.has('verified')) properties['verified'] = true
    const known = { ...codeFor(kind, id), ...properties }
    if (!hasRequired({ owner: kind, properties: known, place }, report)) return undefined
    return { dataset: placed.dataset ?? framework ?? '', place, node: { id, kind, properties: known } }
  }

const linkRow =
  (framework: string | undefined): Maker =>
  (line, report) => {
    const { place, placed } = line
    if (placed.from === undefined && placed.to === undefined && placed.type === undefined) return undefined
    const { from = '', to = '', qualifier } = placed
    for (const name of ['from', 'type', 'to'] as const)
      if (!placed[name]) report({ ...place, value: '', expected: `a value in ${name}` })
    const properties = propertiesOf(line, report)
    if (!properties || from === '' || !placed.type || to === '') return undefined
    const type = relationIn(placed.type, place, report)
    if (!type) return undefined
    if (type === 'ALIGNED_WITH') properties['id'] ??= `al:${from}>${to}`
    if (!hasRequired({ owner: type, properties, place }, report)) return undefined
    return {
      dataset: placed.dataset ?? framework ?? '',
      place,
      relation: { from, type, to, ...(qualifier === undefined ? {} : { qualifier }), properties },
    }
  }

function filesOf(path: string): CsvFile[] {
  const expected = 'a folder with elements.csv and relations.csv, or one CSV file'
  if (!isFolder(path, expected)) {
    expectFile(path, expected)
    return [{ path, file: basename(path) }]
  }
  const files = readdirSync(path)
    .filter((name) => /\.(csv|tsv)$/i.test(name))
    .sort()
  if (files.length === 0) throw new WrongPath(`${path}: no file there ends in .csv; expected ${expected}.`)
  return files.map((file) => ({ path: join(path, file), file }))
}

/**
 * Reads a folder of CSV files, or one file. Where rows name no data set, they are one: that of the only Framework among
 * them. A DATA_INVALID fault where there is no file, or not exactly one Framework to name the whole.
 */
export async function csvImporter(path: string): Promise<Importer> {
  const files = filesOf(path)
  const datasets = new Set<string>()
  const frameworks = new Map<string, Place>()
  const brought = new Brought()
  for (const file of files) {
    for await (const { placed, place } of linesOf(file, { report: () => undefined, meter: { bytes: 0 } })) {
      if (placed.decision !== undefined) brought.take(placed.decision, place)
      if (placed.dataset !== undefined) datasets.add(placed.dataset)
      else if (placed.kind === 'Framework' && placed.id !== undefined) frameworks.set(placed.id, place)
    }
  }
  if (brought.any) datasets.delete(decisionsDataset)
  const named = datasets.size > 0
  const [framework] = named ? [] : frameworks.keys()
  return {
    name: basename(path),
    datasets: named ? [...datasets].sort() : framework === undefined ? [] : [framework],
    bytes: 2 * files.reduce((sum, file) => sum + statSync(file.path).size, 0),
    remarks: () => brought.remarks(),
    carried: () => brought.carried,
    async *rows(report, meter) {
      const { tell: told, unreadable, first: broken } = watching(report)
      for (const problem of brought.problems) told(problem)
      // Twice over the files: elements first, wherever they stand. Problems are told once.
      for (const [make, tell] of [
        [elementRow(framework), told],
        [linkRow(framework), () => undefined],
      ] as const) {
        for (const file of files) {
          for await (const line of linesOf(file, { report: tell, meter })) {
            if (line.placed.decision !== undefined) continue
            const made = make(line, report)
            const row = made && brought.stated(made)
            if (named && row?.dataset === '')
              report({ ...line.place, value: '', expected: 'a value in dataset, as in the other rows' })
            else if (row) yield row
          }
        }
      }
      yield* brought.setAside()
      const [first] = files
      if (!named && frameworks.size !== 1 && first && !unreadable()) {
        const ids = [...frameworks.keys()]
        // The row that names the whole may be the one that could not be read.
        const cause = ids.length === 0 ? broken() : undefined
        if (cause) report({ ...cause, fatal: true })
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
