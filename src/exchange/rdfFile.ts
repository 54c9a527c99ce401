/** The statements of a file in Turtle or RDF/XML, subject by subject. */
import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { StreamParser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { SaxesParser } from 'saxes'

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

const xml = new Set(['.rdf', '.xml', '.owl'])

interface Term {
  termType: string
  value: string
  language?: string
}

/** The same text, as long as it is XML: the parser of RDF takes a file that is cut for a short one. */
async function* wellFormed(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const check = new SaxesParser()
  for await (const piece of pieces) {
    check.write(piece)
    yield piece
  }
  check.close()
}

/** Reads a whole file into memory. Throws what the parser says of a file that it does not understand. */
export async function statementsIn(path: string): Promise<Statements> {
  const found: Statements = new Map()
  const take = ({ subject, predicate, object }: { subject: Term; predicate: Term; object: Term }): void => {
    const about = found.get(subject.value) ?? new Map<string, Said[]>()
    found.set(subject.value, about)
    const { value, language = '', termType } = object
    about.set(predicate.value, [
      ...(about.get(predicate.value) ?? []),
      { value, language, isName: termType !== 'Literal' },
    ])
  }
  const isXml = xml.has(extname(path).toLowerCase())
  const takeAll = async (quads: AsyncIterable<{ subject: Term; predicate: Term; object: Term }>) => {
    for await (const one of quads) take(one)
  }
  const file = createReadStream(path, 'utf8')
  if (isXml) await pipeline(file, wellFormed, new RdfXmlParser(), takeAll)
  else await pipeline(file, new StreamParser(), takeAll)
  return found
}
