/** Which properties a selection has, with their types: formats with a header need to know before the first row. */

import type { Value } from '../model/records.ts'
import { type CellType, type Column, columnKey, typeOf } from './cells.ts'
import type { Reader } from './select.ts'

/** Columns in the order in which spreadsheets are read: what everything has first, then by name. */
const leading = ['label', 'framework', 'code', 'level', 'position', 'importance']

/** A column, and whether its numbers are all whole ones. */
export interface FoundColumn extends Column {
  whole: boolean
}

class Columns {
  readonly #found = new Map<string, FoundColumn>()

  note(properties: Record<string, Value>): void {
    for (const [name, value] of Object.entries(properties)) {
      const type: CellType = typeOf(value)
      const key = `${name}:${type}`
      const whole = Number.isSafeInteger(value)
      const known = this.#found.get(key)
      if (!known) this.#found.set(key, { name, type, whole })
      else if (!whole) known.whole = false
    }
  }

  list(): FoundColumn[] {
    const rank = ({ name }: Column): number => (leading.includes(name) ? leading.indexOf(name) : leading.length)
    return [...this.#found.values()].sort((a, b) => rank(a) - rank(b) || (columnKey(a) < columnKey(b) ? -1 : 1))
  }
}

/** Walks the selection once for its columns; nothing else is kept. Only relations that end in the selection count. */
export async function columnsOf(reader: Reader): Promise<{ elements: FoundColumn[]; links: FoundColumn[] }> {
  const [elements, links] = [new Columns(), new Columns()]
  for await (const page of reader.allElements()) for (const { properties } of page) elements.note(properties)
  for await (const page of reader.allLinks())
    for (const { properties, inside } of page) if (inside) links.note(properties)
  return { elements: elements.list(), links: links.list() }
}
