import type { GraphValue } from '../graph/port.ts'
import type { Kind } from '../model/kinds.ts'

/** An element as it is stored, and as statements give it; resolvers give its properties their API names. */
export interface ElementNode {
  id: string
  kind: Kind
  properties: { [key: string]: GraphValue }
}

/** Reads one property of a type; absent and null alike are null. */
export const textOf = (node: ElementNode, key: string): string | null =>
  typeof node.properties[key] === 'string' ? (node.properties[key] as string) : null
export const listOf = (node: ElementNode, key: string): string[] =>
  Array.isArray(node.properties[key]) ? (node.properties[key] as string[]) : []
