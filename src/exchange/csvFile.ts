/** Streams the rows of a CSV file, with the line each stands on; nothing but one row is held in memory. */
import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { CsvError, type InfoRecord, parse } from 'csv-parse'
import type { Place, Report } from './problems.ts'

/** A row that passes this has an unclosed quote: the longest official text has a tenth of it. */
const longestRow = 100_000

export interface CsvFile {
  path: string
  /** How messages name it. */
  file: string
}

/** What is known of how far the reading has come. */
export interface Meter {
  bytes: number
}

/** A fault of the file as a whole, found while reading; the reader turns it into a fatal problem. */
export class Unreadable extends Error {
  constructor(
    readonly line: number,
    readonly value: string,
    readonly expected: string,
  ) {
    super(expected)
  }
}

const newline = 10

/** How many bytes at the end of a chunk may begin a character that the next chunk ends. */
function unfinished(chunk: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back++) {
    const byte = chunk[chunk.length - back] as number
    if (byte >= 0xc0) return back
    if (byte < 0x80) return 0
  }
  return 0
}

function firstBadLine(chunk: Buffer, line: number): Unreadable {
  for (let start = 0, here = line; start < chunk.length; here++) {
    const found = chunk.indexOf(newline, start)
    const end = found < 0 ? chunk.length : found
    const bytes = chunk.subarray(start, end)
    // As Windows would show it, which is most often what the file was written in.
    if (!isUtf8(bytes)) return new Unreadable(here, new TextDecoder('windows-1252').decode(bytes), 'UTF-8: in a spreadsheet, save as "CSV UTF-8"')
    start = end + 1
  }
  return new Unreadable(line, '', 'UTF-8')
}

/** Lets UTF-8 through, and stops at the first byte that is not. */
export async function* utf8(source: AsyncIterable<Buffer>, meter: Meter): AsyncGenerator<Buffer> {
  let line = 1
  let rest: Buffer = Buffer.alloc(0)
  for await (const read of source) {
    meter.bytes += read.length
    const chunk = rest.length > 0 ? Buffer.concat([rest, read]) : read
    const whole = chunk.subarray(0, chunk.length - unfinished(chunk))
    if (!isUtf8(whole)) throw firstBadLine(whole, line)
    for (let at = whole.indexOf(newline); at >= 0; at = whole.indexOf(newline, at + 1)) line++
    rest = chunk.subarray(whole.length)
    yield whole
  }
  if (rest.length > 0) throw firstBadLine(rest, line)
}

const quoteRules: Record<string, string> = {
  CSV_INVALID_CLOSING_QUOTE: 'a quote inside a quoted field written twice ("")',
  INVALID_OPENING_QUOTE: 'a field that contains a quote written between quotes',
  CSV_QUOTE_NOT_CLOSED: 'a closing quote',
  CSV_MAX_RECORD_SIZE: `a closing quote within ${longestRow} characters`,
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'as many fields as the header has columns',
}

const breaks = (fields: string[]): number => fields.reduce((sum, field) => sum + (field.includes('\n') ? field.split('\n').length - 1 : 0), 0)

/** The text of one line; read only to say what a broken row looks like. */
async function lineOf(path: string, wanted: number): Promise<string> {
  let line = 1
  let text = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
    for (const [index, piece] of (chunk as string).split('\n').entries()) {
      if (index > 0 && ++line > wanted) return text
      if (line === wanted) text += piece
    }
  }
  return text
}

interface Reading {
  fields: string[]
  line: number
}

/** Every row of a file, the header first. Broken rows are reported and left out; a file that cannot be read is a fatal problem. */
export async function* csvRows({ path, file }: CsvFile, report: Report, meter: Meter = { bytes: 0 }, delimiter = ','): AsyncGenerator<Reading> {
  // The parser runs ahead of its reader: it alone knows after which row a broken one stands.
  let parsed = 0
  const broken: { line: number; code: string }[] = []
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
    on_record: (record: string[], { lines }) => {
      parsed = lines
      return record
    },
    on_skip: (error) => {
      const line = Number((error as unknown as InfoRecord | undefined)?.lines ?? parsed + 1)
      // A row may be broken in several places.
      if (line > parsed) broken.push({ line: parsed + 1, code: error?.code ?? '' })
      parsed = Math.max(parsed, line)
    },
  })
  const tellBroken = async (): Promise<void> => {
    for (const { line, code } of broken.splice(0)) report({ file, line, value: await lineOf(path, line), expected: quoteRules[code] ?? 'a row of CSV' })
  }
  pipeline(Readable.from(utf8(createReadStream(path, { highWaterMark: 1 << 17 }), meter)), parser, () => undefined)
  try {
    for await (const { info, record } of parser as AsyncIterable<{ info: InfoRecord; record: string[] }>) {
      if (broken.length > 0) await tellBroken()
      yield { fields: record, line: info.lines - breaks(record) }
    }
    await tellBroken()
  } catch (error) {
    await tellBroken()
    if (error instanceof Unreadable) report({ file, line: error.line, value: error.value, expected: error.expected, fatal: true })
    else if (error instanceof CsvError) report({ file, line: parsed + 1, value: error.message, expected: 'CSV', fatal: true })
    else if (error instanceof Error && 'code' in error) report({ file, line: 0, value: String(error.code), expected: 'a file that can be read', fatal: true })
    else throw error
  }
}

/** Passes problems on, and remembers whether one of them was fatal. */
export function watching(report: Report): { tell: Report; unreadable: () => boolean } {
  let fatal = false
  return {
    tell(problem) {
      fatal ||= problem.fatal ?? false
      report(problem)
    },
    unreadable: () => fatal,
  }
}

export type Table<Column extends string> = { [column in Column]: string } & { place: Place }

/** The rows of a file whose columns are known by name; others are passed over. A missing column is a fatal problem. */
export async function* table<const Column extends string>(csv: CsvFile, columns: readonly Column[], report: Report, meter?: Meter): AsyncGenerator<Table<Column>> {
  let positions: number[] | undefined
  const { tell, unreadable } = watching(report)
  for await (const { fields, line } of csvRows(csv, tell, meter)) {
    if (!positions) {
      const missing = columns.filter((column) => !fields.includes(column))
      for (const column of missing) report({ file: csv.file, line, value: fields.join(','), expected: `a column '${column}'`, fatal: true })
      if (missing.length > 0) return
      positions = columns.map((column) => fields.indexOf(column))
      continue
    }
    const row: Record<string, unknown> = { place: { file: csv.file, line } }
    for (const [index, column] of columns.entries()) row[column] = fields[positions[index] as number] ?? ''
    yield row as Table<Column>
  }
  if (!positions && !unreadable()) report({ file: csv.file, line: 1, value: '', expected: `a header with ${columns.join(', ')}`, fatal: true })
}
