/** Nodes and relations as values: what a statement of an analyst may return, alike from every engine. */
import type { GraphValue } from './port.ts'
import { partsOfKey, storedOnNodes, storedOnRelations } from './rows.ts'

type Properties = { [key: string]: GraphValue }

const without = (properties: Properties, left: ReadonlySet<string>): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !left.has(name)))

/** Its `id`, its kind among its labels, and its properties without those that the store adds. */
export const nodeValue = (labels: readonly string[], properties: Properties): GraphValue => ({
  id: properties['id'] ?? null,
  labels: [...labels].sort(),
  properties: without(properties, storedOnNodes),
})

/** Between which ids it stands, as its key says. */
export function relationValue(type: string, properties: Properties): GraphValue {
  const { from, to } = partsOfKey(String(properties['key']))
  return { type, from, to, properties: without(properties, storedOnRelations) }
}
