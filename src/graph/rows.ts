/**
 * How nodes and relations are stored: with their data set and a hash of their content, from which revisions are
 * computed.
 */
import { hash } from 'node:crypto'
import type { RelationType } from '../model/kinds.ts'
import {
  type GraphData,
  type NodeRecord,
  naturalKey,
  type RelationRecord,
  relationKey,
  type Value,
} from '../model/records.ts'
import type { GraphValue } from './port.ts'

/**
 * One line of a load: the data set it belongs to, and a node or a relation; one that waits has an end that is not here
 * yet.
 */
export type GraphRow =
  | { dataset: string; node: NodeRecord }
  | { dataset: string; relation: RelationRecord; waits?: boolean }

export type NodeRow = { [key: string]: GraphValue } & { id: string; hash: string }

export interface RelationRow {
  from: string
  type: RelationType
  to: string
  key: string
  hash: string
  properties: Record<string, Value>
}

/** What the store adds to the properties of an element, and of a relation; exports leave it out. */
export const storedOnNodes: ReadonlySet<string> = new Set(['dataset', 'sortKey', 'hash'])
export const storedOnRelations: ReadonlySet<string> = new Set(['key', 'dataset', 'hash'])

const canonical = (properties: Record<string, Value>): string =>
  JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The first twelve hexadecimal digits of SHA-256. */
export const short = (text: string): string => hash('sha256', text, 'hex').slice(0, 12)

export function nodeRow(dataset: string, node: NodeRecord): NodeRow {
  const properties = { ...node.properties, id: node.id, kind: node.kind }
  return { ...properties, dataset, sortKey: naturalKey(node.id), hash: short(canonical(properties)) }
}

export function relationRow(dataset: string, relation: RelationRecord): RelationRow {
  const key = relationKey(relation)
  const hash = short(canonical({ ...relation.properties, key }))
  return {
    from: relation.from,
    type: relation.type,
    to: relation.to,
    key,
    hash,
    properties: { ...relation.properties, key, dataset, hash },
  }
}

/** The ends and the type that a key names: ids have no spaces. */
export function partsOfKey(key: string): { from: string; type: RelationType; to: string; qualifier?: string } {
  const [from = '', type, to = '', ...qualifier] = key.split(' ')
  return { from, type: type as RelationType, to, ...(qualifier.length > 0 ? { qualifier: qualifier.join(' ') } : {}) }
}

/**
 * A hash of the content of some data: the same content in any order gives the same revision. Sorts `hashes` in place.
 */
export const revisionOf = (hashes: string[]): string => short(hashes.sort().join(''))

export function* rowsOf(dataset: string, data: GraphData): Generator<GraphRow> {
  for (const node of data.nodes) yield { dataset, node }
  for (const relation of data.relations) yield { dataset, relation }
}
