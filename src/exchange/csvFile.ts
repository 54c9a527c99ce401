/** Streams the rows of a CSV file, with the line each stands on; nothing but one row is held in memory. */
import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { finished } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { stringify } from 'csv-stringify/sync'
import { layoutOf, markedUtf16 } from './csvLayout.ts'
import type { Problem, Report } from './problems.ts'

/** A row that passes this has an unclosed quote: the longest official text has a tenth of it. */
const longestRow = 100_000
/** After so many rows with broken quotes, the file is not what it is taken for. */
const mostBroken = 200

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

/** Bytes that are no UTF-8. */
class NotUtf8 extends Unreadable {
  constructor(line: number, value: string) {
    super(line, value, 'UTF-8')
  }
}

export function firstBadLine(chunk: Buffer, line: number): NotUtf8 {
  const marked = line === 1 && markedUtf16(chunk)
  if (marked) return new NotUtf8(1, marked.toUpperCase())
  for (let start = 0, here = line; start < chunk.length; here++) {
    const found = chunk.indexOf(newline, start)
    const end = found < 0 ? chunk.length : found
    const bytes = chunk.subarray(start, end)
    // As Windows would show it, which is most often what the file was written in.
    if (!isUtf8(bytes)) return new NotUtf8(here, new TextDecoder('windows-1252').decode(bytes))
    start = end + 1
  }
  return new NotUtf8(line, '')
}

/** Lets UTF-8 through, and stops at the first byte that is not; `count` hears how many bytes were read. */
export async function* utf8(
  source: AsyncIterable<Buffer>,
  count: (bytes: number) => void,
  firstLine = 1,
): AsyncGenerator<Buffer> {
  let line = firstLine
  let rest: Buffer = Buffer.alloc(0)
  for await (const read of source) {
    count(read.length)
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
}

const occurrences = (fields: string[], character: string): number =>
  fields.reduce((sum, field) => sum + (field.includes(character) ? field.split(character).length - 1 : 0), 0)

/** The first line from a place in a file that is not blank, and where the line after it begins. */
async function lineFrom(
  path: string,
  start: number,
  line: number,
): Promise<{ text: string; line: number; next: number }> {
  let text = ''
  let at = start
  let here = line
  for await (const chunk of createReadStream(path, { start, highWaterMark: 4_096 }) as AsyncIterable<Buffer>) {
    for (let from = 0; from < chunk.length; ) {
      const end = chunk.indexOf(newline, from)
      text += chunk.toString('latin1', from, end < 0 ? undefined : end)
      at += (end < 0 ? chunk.length : end + 1) - from
      if (end < 0) break
      if (text.trim() !== '') return { text: Buffer.from(text, 'latin1').toString(), line: here, next: at }
      text = ''
      here++
      from = end + 1
    }
  }
  return { text: Buffer.from(text, 'latin1').toString(), line: here, next: at }
}

interface Reading {
  fields: string[]
  line: number
}

export interface CsvRow extends Reading {
  delimiter: string
}

/** How far a reading came: the end of the last good row. */
interface Reached {
  bytes: number
  line: number
  error?: CsvError
}

interface Stretch {
  path: string
  from: Reached
  delimiter: string
  count(bytes: number): void
}

/** Rows from a place in the file to its end, or to the first broken quote. */
async function* stretch({ path, from, delimiter, count }: Stretch): AsyncGenerator<Reading, Reached> {
  const rows: Reading[] = []
  const reached: Reached = { ...from }
  /** The parser counts both halves of a line end of Windows that stands inside a field. */
  let twice = 0
  const parser = parse({
    bom: from.bytes === 0,
    delimiter,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: longestRow,
    on_record: (fields: string[], { lines, bytes }) => {
      twice += occurrences(fields, '\r')
      reached.bytes = from.bytes + bytes
      reached.line = from.line + lines - twice
      rows.push({ fields, line: reached.line - occurrences(fields, '\n') })
      // Nothing goes on to the parser's own stream: what was read before an error would be lost there.
      return null
    },
  })
  parser.on('error', () => undefined)
  parser.resume()
  const push = (chunk?: Buffer): Promise<Error | null | undefined> =>
    new Promise((done) => {
      if (chunk) parser.write(chunk, done)
      else finished(parser.end(), (error) => done(error))
    })
  for await (const chunk of utf8(
    createReadStream(path, { start: from.bytes, highWaterMark: 1 << 17 }),
    count,
    from.line + 1,
  )) {
    const error = await push(chunk)
    yield* rows.splice(0)
    if (error instanceof CsvError) return { ...reached, error }
    if (error) throw error
  }
  const error = await push()
  yield* rows.splice(0)
  if (error instanceof CsvError) return { ...reached, error }
  if (error) throw error
  return reached
}

/** Counts what is read of a file once, however often the reading begins again. */
function counter(meter: Meter): (from: number) => (bytes: number) => void {
  let furthest = 0
  return (from) => {
    let position = from
    return (bytes) => {
      position += bytes
      meter.bytes += Math.max(0, position - furthest)
      furthest = Math.max(furthest, position)
    }
  }
}

/** A row as it stands in the file, near enough to be found there. */
export const asItStands = ({ fields, delimiter }: Pick<CsvRow, 'fields' | 'delimiter'>): string =>
  stringify([fields], { delimiter, record_delimiter: 'unix' }).trimEnd()

interface Header {
  width: number
  /** Up to the last column that has a name. */
  named: number
}

const isBlank = (field: string): boolean => field.trim() === ''

/** Whether fields stand under a header: what spreadsheets leave blank behind the last column is no field. */
const fits = (fields: string[], { width, named }: Header): boolean =>
  fields.length >= named && fields.slice(width).every(isBlank)

export interface CsvOptions {
  /** Names of columns that the header may have; they tell what separates the columns. */
  known: readonly string[]
  meter?: Meter
}

/**
 * Every row of a file, the header first, whatever separates the columns; rows of separators alone are no rows.
 * A row with a broken quote, or with another number of fields than the header, is reported and left out,
 * and the reading goes on from the next line; a file that cannot be read is a fatal problem.
 */
export async function* csvRows(csv: CsvFile, report: Report, { known, meter }: CsvOptions): AsyncGenerator<CsvRow> {
  const { path, file } = csv
  const counting = counter(meter ?? { bytes: 0 })
  let header: Header | undefined
  let broken = 0
  try {
    const { delimiter, start, lines } = await layoutOf(path, known)
    for (let from: Reached | undefined = { bytes: start, line: lines }; from; ) {
      const rows = stretch({ path, from, delimiter, count: counting(from.bytes) })
      let step = await rows.next()
      for (; !step.done; step = await rows.next()) {
        const { fields, line } = step.value
        if (fields.every(isBlank)) continue
        header ??= { width: fields.length, named: fields.findLastIndex((field) => !isBlank(field)) + 1 }
        if (fits(fields, header)) yield { fields, line, delimiter }
        else
          report({
            file,
            line,
            value: asItStands({ fields, delimiter }),
            expected: 'as many fields as the header has columns',
          })
      }
      const { error, bytes, line } = step.value
      from = undefined
      if (!error) continue
      const bad = await lineFrom(path, bytes, line + 1)
      const expected = quoteRules[error.code] ?? 'a row of CSV'
      const fatal = ++broken > mostBroken
      report({ file, line: bad.line, value: bad.text, expected, ...(fatal ? { fatal } : {}) })
      if (!fatal) from = { bytes: bad.next, line: bad.line }
    }
  } catch (error) {
    if (error instanceof Unreadable) {
      const hint = error instanceof NotUtf8 ? ': in a spreadsheet, save as "CSV UTF-8"' : ''
      report({ file, line: error.line, value: error.value, expected: `${error.expected}${hint}`, fatal: true })
    } else if (error instanceof Error && 'code' in error)
      report({ file, line: 0, value: String(error.code), expected: 'a file that can be read', fatal: true })
    else throw error
  }
}

/** Passes problems on, and remembers the first, and whether one of them was fatal. */
export function watching(report: Report): {
  tell: Report
  unreadable: () => boolean
  first: () => Problem | undefined
} {
  let fatal = false
  let first: Problem | undefined
  return {
    tell(problem) {
      fatal ||= problem.fatal ?? false
      first ??= problem
      report(problem)
    },
    unreadable: () => fatal,
    first: () => first,
  }
}
