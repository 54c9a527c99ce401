/** What every export is: text in pieces, of one revision of the graph. */
import type { GraphEngine } from '../graph/port.ts'
import { isOver, nextTurn } from '../turns.ts'
import type { Selection } from './select.ts'

export interface ExportOptions extends Selection {
  /** What the URIs of elements begin with. */
  base?: string | undefined
  /** Whether decisions may leave one by one: readings that are not to be seen yet are among them. */
  decisions?: boolean
  /** Where the server that writes is reached; undefined where none is asked. */
  address?: string | undefined
}

export interface Exporter {
  contentType: string
  /** With its dot. */
  extension: string
  /** Faults: DATA_INVALID for an unknown framework, DATA_LOADING when the graph is empty or changes meanwhile. */
  write(engine: GraphEngine, options?: ExportOptions): AsyncGenerator<string | Uint8Array>
}

export const formats = ['skos', 'jsonld', 'case', 'graphml', 'csv', 'cypher', 'dcat'] as const
export type Format = (typeof formats)[number]

/** Said where a format has no place for what people decided. */
export const notOneByOne = (decided: number): string =>
  `${decided} decisions of the desk: what they come to stands in the links; ` +
  'each of them, by whom and when, is left out.'

/** Characters written before the clock is looked at. */
const betweenLooks = 1_000

/**
 * Gathers small pieces into larger ones, since a stream of single lines would be slow; the first leaves at once. Others
 * have their turn meanwhile.
 */
export async function* gathered(pieces: AsyncIterable<string>, size = 1 << 16): AsyncGenerator<string> {
  let buffer = ''
  let least = 1
  let unlooked = 0
  for await (const piece of pieces) {
    buffer += piece
    unlooked += piece.length
    if (unlooked >= betweenLooks) {
      unlooked = 0
      if (isOver()) await nextTurn()
    }
    if (buffer.length < least) continue
    yield buffer
    buffer = ''
    least = size
  }
  if (buffer !== '') yield buffer
}
