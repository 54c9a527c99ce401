/** A table as a file states it: the YAML of the seeds, or the sheet that the desk exports. */
import { isUtf8 } from 'node:buffer'
import { type CsvError, parse } from 'csv-parse/sync'
import { Fault } from '../errors.ts'
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
}

/** Columns of the sheet; each reader has three more, with their letter. */
export const sheetColumns = [
  ...['détenu', 'visé', 'cible', 'intitulé', 'verdict', 'codes', 'pourquoi', 'raison'],
  ...['décidé_par', 'décidé_le', 'état'],
]
export const readerColumns = (reader: string): string[] =>
  ['lecture', 'codes', 'pourquoi'].map((it) => `${it}_${reader}`)

const invalid = (problems: string[]): Fault =>
  new Fault('DATA_INVALID', [`The file has ${problems.length} problem(s); nothing was taken.`, ...problems].join('\n'))

/** A seed may leave out what a reader who found nothing had searched: the verdict says it for both. */
const searched = (found: Judgement, settled: { codes: string[] } | undefined): Judgement =>
  found.codes.length > 0 || !settled ? found : { ...found, codes: settled.codes }

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
  return { of, against, rows: parsed.content.examined.map((one) => rowOf(of, one)) }
}

interface Line {
  record: Record<string, string>
  info: { lines: number }
}

/** A title as it is compared: a spreadsheet, or who works in it, may write it otherwise. */
const titleOf = (cell: string): string => cell.trim().toLowerCase()
const titles = new Map(sheetColumns.map((column) => [titleOf(column), column]))
const named = (title: string): string => titles.get(title) ?? title.replace(/_[a-z]$/, (letter) => letter.toUpperCase())

/** Comma, semicolon or tab, whichever the titles have most; and the line that a spreadsheet says it in. */
function layoutOf(text: string): { header: string; delimiter: string; from: number } {
  const told = /^sep=(.)\r?\n/i.exec(text)
  const from = 1 + (told ? 1 : 0)
  const header = text.slice(told?.[0].length ?? 0).split('\n', 1)[0] ?? ''
  const often = (mark: string): number => header.split(mark).length
  const [most = ','] = [',', ';', '\t'].sort((one, other) => often(other) - often(one))
  return { header, delimiter: told?.[1] ?? most, from }
}

function linesOf(text: string): Line[] {
  const { delimiter, from } = layoutOf(text)
  try {
    return parse(text, {
      from_line: from,
      columns: (cells: string[]) => cells.map((cell) => named(titleOf(cell))),
      info: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
      delimiter,
    }) as Line[]
  } catch (error) {
    throw invalid([(error as CsvError).message])
  }
}

const isCoverage = (text: string): text is Coverage => (membersOf('Coverage') as readonly string[]).includes(text)

function ofSheet(text: string): TableFile {
  const lines = linesOf(text)
  const problems: string[] = []
  const of = lines[0]?.record['détenu'] ?? ''
  const against = lines[0]?.record['visé'] ?? ''
  const rows = lines.map(({ record, info }): FileRow => {
    const problem = (message: string) => void problems.push(`line ${info.lines}: ${message}`)
    // A text that a spreadsheet would run as a formula left with an apostrophe before it.
    const cell = (column: string): string =>
      (record[column] ?? '').replace(/^'(?=[=+\-@])/, '').replaceAll('\r\n', '\n')
    for (const column of ['détenu', 'visé', 'cible']) if (!cell(column)) problem(`${column}: a value is expected`)
    if (cell('détenu') !== of || cell('visé') !== against) problem('détenu, visé: one table a file')
    const judgement = (names: readonly string[]): Judgement | undefined => {
      const [coverage = '', codes = '', why = ''] = names.map(cell)
      if (coverage === '') return undefined
      if (!isCoverage(coverage)) {
        problem(`${names[0]}: must be one of ${membersOf('Coverage').join(', ')}`)
        return undefined
      }
      const ids = codes
        .split(/\s+/)
        .filter(Boolean)
        .map((code) => idOfCode(of, code))
      return { coverage, codes: [...new Set(ids)], why }
    }
    const settled = judgement(['verdict', 'codes', 'pourquoi'])
    const readers = Object.keys(record).flatMap((column) => /^lecture_(\S+)$/.exec(column)?.[1] ?? [])
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
  })
  if (lines.length === 0) problems.push('no line')
  if (problems.length > 0) throw invalid(problems)
  return { of, against, rows }
}

/** UTF-8 or UTF-16, as spreadsheets write them; the older encoding of Windows, in which they lose letters, is refused. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
  throw invalid(['the file is not in UTF-8: in a spreadsheet, save as "CSV UTF-8"'])
}

/** Reads a table; a DATA_INVALID fault names every problem with its line. A sheet begins with its columns. */
export function readTableFile(bytes: Buffer): TableFile {
  const text = decoded(bytes)
  const { header, delimiter } = layoutOf(text)
  const has = header.split(delimiter).map((cell) => titleOf(cell.replaceAll('"', '')))
  const missing = ['détenu', 'visé', 'cible'].filter((column) => !has.includes(column))
  if (missing.length === 0) return ofSheet(text)
  if (/^crosswalk:/m.test(text)) return ofSeed(text)
  throw invalid([
    has.length > 1
      ? `line 1: a sheet has columns ${sheetColumns.join(', ')}; missing: ${missing.join(', ')}`
      : 'the file is neither a sheet nor a seed of a table, as the desk exports them',
  ])
}
