/** A table as a file states it: the YAML of the seeds, or the sheet that the desk exports. */
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
}

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

function rowOf(of: string, { target, readings, settled }: CrosswalkFile['examined'][number]): FileRow {
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

function linesOf(text: string): Line[] {
  const delimiter = text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ','
  try {
    return parse(text, {
      bom: true,
      columns: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
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
    const cell = (column: string): string => (record[column] ?? '').replace(/^'(?=[=+\-@])/, '')
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
    }
  })
  if (lines.length === 0) problems.push('no line')
  if (problems.length > 0) throw invalid(problems)
  return { of, against, rows }
}

/** Reads a table; a DATA_INVALID fault names every problem with its line. A sheet begins with its columns. */
export const readTableFile = (text: string): TableFile =>
  /^\uFEFF?"?détenu\b/.test(text) ? ofSheet(text) : ofSeed(text)
