/** A table as a file states it: the YAML of the seeds, or the sheet that the desk exports. */
import { isUtf8 } from 'node:buffer'
import { type CsvError, parse } from 'csv-parse/sync'
import { Fault } from '../errors.ts'
import { folded, layoutIn, markedUtf16 } from '../exchange/csvLayout.ts'
import { type Coverage, membersOf } from '../model/values.ts'
import { type CrosswalkFile, crosswalkFile } from '../seed/model.ts'
import { parseSeed } from '../seed/reader.ts'
import { idOfCode } from '../seed/verdicts.ts'
import type { Judgement } from './fold.ts'

export interface FileRow {
  target: string
  /** By the letter of their reader. */
  readings: Map<string, Judgement>
  settled: (Judgement & { reason: string }) | undefined
  /** Why the verdict, which stands, is asked about again. */
  inQuestion: string | undefined
}

/** What a sheet says of it begins so. */
export const questioned = 'remis en question : '

export interface TableFile {
  of: string
  against: string
  rows: FileRow[]
  /** What of the file says nothing here. */
  unread: string[]
}

/** Columns of the sheet; each reader has three more, with their letter. */
export const sheetColumns = [
  ...['détenu', 'visé', 'cible', 'intitulé', 'verdict', 'codes', 'pourquoi', 'raison'],
  ...['décidé_par', 'décidé_le', 'état'],
]
export const readerColumns = (reader: string) => [`lecture_${reader}`, `codes_${reader}`, `pourquoi_${reader}`] as const

const invalid = (problems: string[]): Fault =>
  new Fault('DATA_INVALID', [`The file has ${problems.length} problem(s); nothing was taken.`, ...problems].join('\n'))

/** A seed may leave out what a reader who found nothing had searched: the verdict says it for both. */
const searched = (found: Judgement, settled: { codes: string[] } | undefined): Judgement =>
  found.codes.length > 0 || found.coverage !== 'NONE' || !settled ? found : { ...found, codes: settled.codes }

function rowOf(of: string, { target, readings, settled, inQuestion }: CrosswalkFile['examined'][number]): FileRow {
  const ids = (codes: string[]): string[] => codes.map((code) => idOfCode(of, code))
  const codes = ids(settled.codes.length > 0 ? settled.codes : settled.near)
  return {
    target,
    readings: new Map(
      readings.map((one) => [
        one.reader,
        searched({ coverage: one.coverage, codes: ids(one.codes), why: one.why }, { codes }),
      ]),
    ),
    settled: { coverage: settled.coverage, codes, why: settled.why, reason: settled.reason ?? '' },
    inQuestion,
  }
}

function ofSeed(text: string): TableFile {
  const parsed = parseSeed('', text, () => crosswalkFile)
  if (Array.isArray(parsed)) throw invalid(parsed.map(({ line, message }) => `line ${line}: ${message}`))
  const { of, against } = parsed.content.crosswalk
  return { of, against, rows: parsed.content.examined.map((one) => rowOf(of, one)), unread: [] }
}

const titles = new Map(sheetColumns.map((column) => [folded(column), column]))

/** The column that a title names, or of a reader, by their letter; undefined of one that says nothing here. */
function columnOf(title: string): string | undefined {
  const name = folded(title)
  const [, column, reader] = /^(lecture|codes|pourquoi)([a-z])$/.exec(name) ?? []
  return reader ? `${column}_${reader.toUpperCase()}` : titles.get(name)
}

interface Line {
  cells: string[]
  line: number
}

/** Lines of a sheet, the header first, whatever separates its columns. */
function linesOf(text: string): Line[] {
  const { delimiter, lines } = layoutIn(Buffer.from(text), sheetColumns)
  try {
    const read = parse(text, {
      from_line: lines + 1,
      info: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
      delimiter,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return read.map(({ record, info }) => ({ cells: record, line: info.lines }))
  } catch (error) {
    const { message, lines: line } = error as CsvError & { lines?: number }
    throw invalid([`${line ? `line ${line}: ` : ''}${message}; a quote inside a quoted cell is written twice ("")`])
  }
}

/** As they are written, or as the page has them. */
const coverages = new Map<string, Coverage>([
  ...membersOf('Coverage').map((coverage): [string, Coverage] => [folded(coverage), coverage]),
  ...['entière', 'entier'].map((word): [string, Coverage] => [folded(word), 'FULL']),
  ...['en partie', 'partielle', 'partiel'].map((word): [string, Coverage] => [folded(word), 'PART']),
  ['rien', 'NONE'],
])

class Sheet {
  readonly problems: string[] = []
  readonly columns: (string | undefined)[]
  readonly unread: string[] = []

  constructor(
    { cells, line }: Line,
    readonly lines: Line[],
  ) {
    this.columns = cells.map(columnOf)
    for (const [index, title] of cells.entries()) {
      const column = this.columns[index]
      if (column && this.columns.indexOf(column) < index) this.problems.push(`line ${line}: ${column}: a column once`)
      if (!column && title !== '') this.unread.push(`column ${title}`)
    }
  }

  read(): TableFile {
    const rows = new Map<string, { row: FileRow; line: number; said: string }>()
    const first = this.#cellsOf(this.lines[0] ?? { cells: [], line: 0 })
    const [of, against] = [first('détenu'), first('visé')]
    for (const line of this.lines) {
      const row = this.#row(line, of, against)
      const said = JSON.stringify({ ...row, readings: [...row.readings] })
      const before = rows.get(row.target)
      if (!before) rows.set(row.target, { row, line: line.line, said })
      else if (before.said !== said)
        this.problems.push(`line ${line.line}: ${row.target} says otherwise on line ${before.line}: keep one of them`)
    }
    if (this.lines.length === 0) this.problems.push('no line')
    const unread = this.unread.map((what) => `${what}: not read`)
    if (this.problems.length > 0) throw invalid([...this.problems, ...unread])
    return { of, against, rows: [...rows.values()].map(({ row }) => row), unread: this.unread }
  }

  #cellsOf({ cells }: Line): (column: string) => string {
    // A text that a spreadsheet would run as a formula left with an apostrophe before it.
    return (column) => (cells[this.columns.indexOf(column)] ?? '').replace(/^'(?=[=+\-@])/, '')
  }

  #row(line: Line, of: string, against: string): FileRow {
    const problem = (message: string) => void this.problems.push(`line ${line.line}: ${message}`)
    const cell = this.#cellsOf(line)
    if (line.cells.slice(this.columns.length).some(Boolean))
      problem('more cells than the sheet has columns: a text that holds the separator stands between quotes')
    for (const column of ['détenu', 'visé', 'cible']) if (!cell(column)) problem(`${column}: a value is expected`)
    if (cell('détenu') !== of || cell('visé') !== against) problem('détenu, visé: one table a file')
    const judgement = (names: readonly [string, string, string]): Judgement | undefined => {
      const [verdict, written, why] = names.map(cell) as [string, string, string]
      const coverage = coverages.get(folded(verdict))
      if (verdict === '' && written === '' && why === '') return undefined
      const codes = written.split(/[\s;|]+/).filter(Boolean)
      if (!coverage)
        problem(`${names[0]}: must be one of ${membersOf('Coverage').join(', ')}${verdict && `, not '${verdict}'`}`)
      for (const code of codes)
        if (/^\d+,\d+$/.test(code)) problem(`${names[1]}: '${code}' may be one code or two: write a point, or a space`)
      const ids = codes.flatMap((code) => code.split(',').filter(Boolean)).map((code) => idOfCode(of, code))
      return coverage && { coverage, codes: [...new Set(ids)], why }
    }
    const settled = judgement(['verdict', 'codes', 'pourquoi'])
    const readers = this.columns.flatMap((column) => /^lecture_(.)$/.exec(column ?? '')?.[1] ?? []).sort()
    return {
      target: cell('cible'),
      readings: new Map(
        readers.flatMap((reader) => {
          const found = judgement(readerColumns(reader))
          return found ? [[reader, searched(found, settled)] as const] : []
        }),
      ),
      settled: settled && { ...settled, reason: cell('raison') },
      inQuestion: cell('état').startsWith(questioned) ? cell('état').slice(questioned.length) : undefined,
    }
  }
}

/**
 * UTF-8 or UTF-16, as spreadsheets write them; the older encoding of Windows, in which they lose letters, is refused.
 */
function decoded(bytes: Buffer): string {
  const encoding = markedUtf16(bytes) ?? 'utf-8'
  if (encoding === 'utf-8' && !isUtf8(bytes))
    throw invalid(['the file is not in UTF-8: in a spreadsheet, save as "CSV UTF-8"'])
  return new TextDecoder(encoding).decode(bytes).normalize('NFC').replace(/\r\n?/g, '\n')
}

/** How a seed of a table begins, comments before it included. */
const seed = /^(?:\s*(?:#.*|---.*)?\n)*\s*\{?\s*["']?(?:crosswalk|examined)["']?\s*:/

/** Reads a table; a DATA_INVALID fault names every problem with its line. A sheet begins with its columns. */
export function readTableFile(bytes: Buffer): TableFile {
  const text = decoded(bytes)
  if (seed.test(text)) return ofSeed(text)
  const [header, ...lines] = linesOf(text)
  const columns = new Set(header?.cells.map(columnOf))
  const missing = ['détenu', 'visé', 'cible'].filter((column) => !columns.has(column))
  if (header && missing.length === 0) return new Sheet(header, lines).read()
  throw invalid([
    header && header.cells.length > 1
      ? `line ${header.line}: a sheet has columns ${sheetColumns.join(', ')}; missing: ${missing.join(', ')}`
      : 'the file is neither a sheet nor a seed of a table, as the desk exports them',
  ])
}
