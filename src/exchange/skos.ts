/** SKOS in Turtle, and the same statements in JSON-LD; both are written by libraries, statement by statement. */
import { Readable } from 'node:stream'
import { JsonLdSerializer } from 'jsonld-streaming-serializer'
import { StreamWriter } from 'n3'
import { defaultBase } from '../model/uri.ts'
import { type Exporter, gathered } from './exporter.ts'
import { statements } from './rdf.ts'
import { openReader } from './select.ts'
import { namespaces, type Quad, words } from './terms.ts'

/** A stream of statements through a writer; what goes wrong while reading goes wrong here. */
export async function* serialised(source: AsyncIterable<Quad>, writer: NodeJS.ReadWriteStream): AsyncGenerator<string> {
  const input = Readable.from(source)
  input.on('error', (error) => (writer as unknown as { destroy(error: Error): void }).destroy(error))
  try {
    for await (const piece of input.pipe(writer)) yield String(piece)
  } finally {
    input.destroy()
  }
}

const prefixes = (base: string): Record<string, string> => ({ ...namespaces, ccg: words(base).own })

export const skosTurtle: Exporter = {
  contentType: 'text/turtle; charset=utf-8',
  extension: '.ttl',
  async *write(engine, options = {}) {
    const base = options.base ?? defaultBase
    const reader = await openReader(engine, options)
    const writer = new StreamWriter({ prefixes: prefixes(base) })
    yield* gathered(serialised(statements(reader, base), writer as unknown as NodeJS.ReadWriteStream))
  },
}

export const skosJsonLd: Exporter = {
  contentType: 'application/ld+json; charset=utf-8',
  extension: '.jsonld',
  async *write(engine, options = {}) {
    const base = options.base ?? defaultBase
    const reader = await openReader(engine, options)
    const writer = new JsonLdSerializer({ context: prefixes(base) })
    yield* gathered(serialised(statements(reader, base), writer as unknown as NodeJS.ReadWriteStream))
  },
}
