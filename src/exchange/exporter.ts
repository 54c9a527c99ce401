/** What every export is: text in pieces, of one revision of the graph. */
import type { GraphEngine } from '../graph/port.ts'
import type { Selection } from './select.ts'

export interface ExportOptions extends Selection {
  /** What the URIs of elements begin with. */
  base?: string | undefined
}

export interface Exporter {
  contentType: string
  /** With its dot. */
  extension: string
  /** Faults: DATA_INVALID for an unknown framework, DATA_LOADING when the graph is empty or changes meanwhile. */
  write(engine: GraphEngine, options?: ExportOptions): AsyncGenerator<string>
}

export const formats = ['skos', 'jsonld', 'case', 'graphml', 'csv', 'cypher'] as const
export type Format = (typeof formats)[number]

/** Gathers small pieces into larger ones, since a stream of single lines would be slow; the first leaves at once. */
export async function* gathered(pieces: AsyncIterable<string>, size = 1 << 16): AsyncGenerator<string> {
  let buffer = ''
  let least = 1
  for await (const piece of pieces) {
    buffer += piece
    if (buffer.length < least) continue
    yield buffer
    buffer = ''
    least = size
  }
  if (buffer !== '') yield buffer
}
