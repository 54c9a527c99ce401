/** Nodes and relations as they are written and exchanged, whatever the engine. */
import type { Kind, RelationType } from './kinds.ts'

/** What a graph property may hold: both engines store exactly these. Dates are ISO strings. */
export type Value = string | number | boolean | string[] | number[]

export interface NodeRecord {
  id: string
  kind: Kind
  /** Everything but id and kind; absent where unknown, never null. */
  properties: Record<string, Value>
}

export interface RelationRecord {
  from: string
  type: RelationType
  to: string
  /** Tells apart two relations of one type between the same two nodes. */
  qualifier?: string
  properties: Record<string, Value>
}

export interface GraphData {
  nodes: NodeRecord[]
  relations: RelationRecord[]
}

/** The identity of a relation inside a data set. */
export const relationKey = (r: RelationRecord): string =>
  `${r.from} ${r.type} ${r.to}${r.qualifier ? ` ${r.qualifier}` : ''}`

/** A sort key in which `A10` follows `A9`: every number padded to eight digits. */
export const naturalKey = (id: string): string => id.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(8, '0'))
