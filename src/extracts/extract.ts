/** What an extract is: one table of answers over the whole graph, or over one framework, a page of rows at a time. */
import type { ExportOptions } from '../exchange/exporter.ts'
import type { GraphEngine } from '../graph/port.ts'

/** What a column holds, in the words of Frictionless Data. */
type ColumnType = 'string' | 'integer' | 'number' | 'boolean'
export type Cell = string | number | boolean | null

export interface Column {
  name: string
  type: ColumnType
  says: string
}

export interface Extract {
  says: string
  /** The columns that tell one row from another. */
  keys: string[]
  columns: readonly Column[]
  /** Faults: DATA_INVALID for an unknown framework, DATA_LOADING when the graph is empty or changes meanwhile. */
  rows(engine: GraphEngine, options: ExportOptions): AsyncGenerator<Cell[][]>
}

export const column = (name: string, type: ColumnType, says: string): Column => ({ name, type, says })
