/** The statements of a file in Turtle or RDF/XML, subject by subject. */
import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { StreamParser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { SaxesParser } from 'saxes'
import { isOver, nextTurn } from '../turns.ts'
import { firstBadLine } from './csvFile.ts'
import { markedUtf16 } from './csvLayout.ts'

/** What a statement says of its subject. */
export interface Said {
  value: string
  /** Of a text; empty where nobody said. */
  language: string
  /** Whether it names a thing, and is no text. */
  isName: boolean
}

/** Subject → property → what is said, in the order of the file. */
export type Statements = Map<string, Map<string, Said[]>>

/** How XML begins, and no Turtle. */
const xmlStart = /^\s*<(?:\?xml|!|[\w-]+:RDF\b)/
const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/

/**
 * The text of a file: UTF-8, or what its first bytes or the declaration of XML say. Throws where it is something else.
 */
function textIn(path: string): string {
  const bytes = readFileSync(path)
  const marked = markedUtf16(bytes)
  const said = marked ?? declared.exec(bytes.toString('latin1', 0, 200))?.[1] ?? 'utf-8'
  if (said.toLowerCase() === 'utf-8' && !isUtf8(bytes)) throw firstBadLine(bytes, 1)
  return new TextDecoder(said, { fatal: true }).decode(bytes)
}

/** Characters that a parser is given at once. */
const pieceSize = 16_384
const endsWithinPair = /[\uD800-\uDBFF]$/

/** A text piece by piece, as many in a turn as it has time for; no character is cut. */
async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = start + pieceSize
    if (endsWithinPair.test(text.slice(end - 1, end))) end++
    if (isOver()) await nextTurn()
    yield text.slice(start, end)
  }
}

async function expectWholeXml(text: string): Promise<void> {
  const parser = new SaxesParser()
  for await (const piece of piecesOf(text)) parser.write(piece)
  parser.close()
}

interface Term {
  termType: string
  value: string
  language?: string
}

/** Reads a whole file into memory. Throws what the parser says of a file that it does not understand. */
export async function statementsIn(path: string): Promise<Statements> {
  const found: Statements = new Map()
  const take = ({ subject, predicate, object }: { subject: Term; predicate: Term; object: Term }): void => {
    const about = found.get(subject.value) ?? new Map<string, Said[]>()
    found.set(subject.value, about)
    const { value, language = '', termType } = object
    const one = { value, language, isName: termType !== 'Literal' }
    const known = about.get(predicate.value)
    if (known) known.push(one)
    else about.set(predicate.value, [one])
  }
  const text = textIn(path)
  const takeAll = async (quads: AsyncIterable<{ subject: Term; predicate: Term; object: Term }>) => {
    for await (const one of quads) take(one)
  }
  const isXml = xmlStart.test(text)
  // The parser of RDF takes a file that is cut for a short one.
  if (isXml) await expectWholeXml(text)
  await pipeline(piecesOf(text), isXml ? new RdfXmlParser() : new StreamParser(), takeAll)
  return found
}
