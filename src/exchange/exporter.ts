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

/** Gathers small pieces into larger ones: a stream of single lines would be slow. */
export async function* gathered(pieces: AsyncIterable<string>, size = 1 << 16): AsyncGenerator<string> {
  let buffer = ''
  for await (const piece of pieces) {
    buffer += piece
    if (buffer.length < size) continue
    yield buffer
    buffer = ''
  }
  if (buffer !== '') yield buffer
}
