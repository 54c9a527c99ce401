/** The bytes of an export, fiche by fiche, as fast as they can be looked through. */
import { createHash } from 'node:crypto'
import { Unreadable } from '../csvFile.ts'

const [begins, ends] = [Buffer.from('<FICHE>'), Buffer.from('</FICHE>')]
/** Bytes that are looked through at once: a stream of a zip gives few at a time. */
const atOnce = 1 << 20
/** The longest fiche, with thousands of partners, has a tenth of it. */
const longestFiche = 32 << 20
const newline = 0x0a

interface Slice {
  /** What stands before the fiche: spaces, but at the beginning of the file. */
  head: Buffer
  /** From `<FICHE>` to `</FICHE>`; empty behind the last. */
  fiche: Buffer
}

/** Cuts behind each `</FICHE>`, whatever it stands in. */
export async function* slicesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Slice> {
  let waiting: Buffer[] = []
  let size = 0
  let rest: Buffer = Buffer.alloc(0)
  function* whole(): Generator<Slice> {
    // What was looked through before may end within the tag.
    const from = Math.max(0, rest.length - ends.length)
    const bytes = Buffer.concat([rest, ...waiting])
    waiting = []
    size = 0
    let start = 0
    for (let at = bytes.indexOf(ends, from); at >= 0; at = bytes.indexOf(ends, start)) {
      const slice = bytes.subarray(start, at + ends.length)
      const begin = slice.indexOf(begins)
      const cut = begin < 0 ? slice.length : begin
      yield { head: slice.subarray(0, cut), fiche: slice.subarray(cut) }
      start = at + ends.length
    }
    rest = bytes.subarray(start)
    if (rest.length > longestFiche)
      throw new Unreadable(0, `${rest.length >> 20} MB without </FICHE>`, 'fiches of at most 32 MB')
  }
  for await (const chunk of source) {
    waiting.push(chunk)
    size += chunk.length
    if (size >= atOnce) yield* whole()
  }
  yield* whole()
  yield { head: rest, fiche: Buffer.alloc(0) }
}

export const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte <= 0x20)

/** 128 bits of SHA-256. */
export const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64url').slice(0, 22)

/** As many line breaks as the bytes hold. */
export function linesOf(bytes: Buffer): string {
  let count = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++
  return '\n'.repeat(count)
}
