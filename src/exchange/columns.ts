/** Which properties a selection has, with their types: formats with a header need to know before the first row. */
import { type CellType, type Column, columnKey, typeOf } from './cells.ts'
import type { Value } from '../model.ts'
import type { Reader } from './select.ts'

/** Columns in the order in which spreadsheets are read: what everything has first, then by name. */
const leading = ['label', 'framework', 'code', 'level', 'position', 'importance']

export class Columns {
  readonly #found = new Map<string, Column>()

  note(properties: Record<string, Value>): void {
    for (const [name, value] of Object.entries(properties)) {
      const type: CellType = typeOf(value)
      const key = `${name}:${type}`
      if (!this.#found.has(key)) this.#found.set(key, { name, type })
    }
  }

  list(): Column[] {
    const rank = ({ name }: Column): number => (leading.includes(name) ? leading.indexOf(name) : leading.length)
    return [...this.#found.values()].sort((a, b) => rank(a) - rank(b) || (columnKey(a) < columnKey(b) ? -1 : 1))
  }
}

/** Walks the selection once for its columns; nothing else is kept. `inside`: only relations that end in the selection. */
export async function columnsOf(reader: Reader): Promise<{ elements: Column[]; links: Column[] }> {
  const [elements, links] = [new Columns(), new Columns()]
  for await (const page of reader.allElements()) for (const { properties } of page) elements.note(properties)
  for await (const page of reader.allLinks()) for (const { properties, inside } of page) if (inside) links.note(properties)
  return { elements: elements.list(), links: links.list() }
}
