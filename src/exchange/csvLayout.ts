/** Finds out how a CSV file is laid out: what encodes it, what separates its columns, where its header begins. */
import { open } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { fold } from '../words/french.ts'

/** Headers, kinds and relations that differ by case, accents, spaces, hyphens or underscores only are one. */
export const folded = (header: string): string => fold(header).replace(/[\s_-]+/g, '')

/** The encoding of UTF-16 that the first bytes of a file say; UTF-8 is what else it may be. */
export const markedUtf16 = (bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined

export interface Layout {
  delimiter: string
  /** Where the header's line begins, in bytes from the start of the file, and the lines before it. */
  start: number
  lines: number
}

const delimiters = [',', ';', '\t', '|']
/** A header longer than this is none. */
const longestHeader = 1 << 16
/**
 * The line with which spreadsheets are told of the separator; saved again, it may stand in quotes or before empty
 * columns.
 */
const separatorLine = /^"?sep=([^"\r\n])"?[,;\t]*$/i

function fieldsOf(line: string, delimiter: string): string[] {
  try {
    const [fields = []] = parse(line, { delimiter, relax_quotes: true, relax_column_count: true, to: 1 }) as string[][]
    return fields
  } catch {
    return []
  }
}

/** The separator under which a header has most of the columns that are known, then most columns at all. */
function delimiterOf(header: string, known: ReadonlySet<string>): string {
  const scored = delimiters.map((delimiter) => {
    const fields = fieldsOf(header, delimiter)
    const met = fields.filter((field) => known.has(folded(field.replace(/:[^:]*$/, '')))).length
    return { delimiter, met, width: fields.length }
  })
  return scored.reduce((best, one) => ((one.met - best.met || one.width - best.width) > 0 ? one : best)).delimiter
}

/** From the first lines of a file; `known` are names of columns that its header may have. */
export function layoutIn(head: Buffer, known: readonly string[]): Layout {
  const names = new Set(known.map(folded))
  for (let start = 0, lines = 0; start < head.length; lines++) {
    const found = head.indexOf('\n', start)
    const end = found < 0 ? head.length : found
    const line = head
      .toString('utf8', start, end)
      .replace(/^\uFEFF/, '')
      .replace(/\r$/, '')
    const separator = separatorLine.exec(line)?.[1]
    if (separator !== undefined) return { delimiter: separator, start: end + 1, lines: lines + 1 }
    if (line.replace(/[\s,;|"]/g, '') !== '') return { delimiter: delimiterOf(line, names), start, lines }
    start = end + 1
  }
  return { delimiter: ',', start: 0, lines: 0 }
}

/** The same of a file that is read as a stream. */
export async function layoutOf(path: string, known: readonly string[]): Promise<Layout> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHeader), 0, longestHeader, 0)
    return layoutIn(buffer.subarray(0, bytesRead), known)
  } finally {
    await file.close()
  }
}
