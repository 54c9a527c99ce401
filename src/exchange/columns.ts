/** Which properties a selection has, with their types: formats with a header need to know before the first row. */

import { LRUCache } from 'lru-cache'
import type { Kind } from '../model/kinds.ts'
import type { Value } from '../model/records.ts'
import { type Column, columnKey, typeOf } from './cells.ts'
import type { Link, Reader } from './select.ts'

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
      const type = typeOf(value)
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

/** An element of another framework that a link of the selection leads to or leaves. */
export interface End {
  id: string
  kind: Kind
  label: string
}

/** Ends outside the selection, each once. */
export class Ends {
  readonly found = new Map<string, End>()

  note({ from, fromKind, fromLabel, fromInside, to, toKind, toLabel, inside }: Link): void {
    if (!fromInside) this.found.set(from, { id: from, kind: fromKind, label: fromLabel })
    if (!inside) this.found.set(to, { id: to, kind: toKind, label: toLabel })
  }
}

interface Walked {
  columns: FoundColumn[]
  ends: End[]
}

/** Of late selections, by revision: the files of a folder, and the format after it, have the same columns. */
const walks = new LRUCache<string, Walked>({ max: 16 })

async function walked(reader: Reader, part: 'elements' | 'links', walk: () => Promise<Walked>): Promise<Walked> {
  const key = JSON.stringify([reader.revision, reader.selection.framework, part])
  const found = walks.get(key) ?? (await walk())
  walks.set(key, found)
  return found
}

async function elementsOf(reader: Reader): Promise<Walked> {
  const elements = new Columns()
  for await (const page of reader.allElements()) for (const { properties } of page) elements.note(properties)
  return { columns: elements.list(), ends: [] }
}

async function linksOf(reader: Reader): Promise<Walked> {
  const [links, ends] = [new Columns(), new Ends()]
  for await (const page of reader.allLinks()) {
    for (const link of page) {
      links.note(link.properties)
      ends.note(link)
    }
  }
  for (const { properties } of await reader.waiting()) links.note(properties)
  return { columns: links.list(), ends: [...ends.found.values()] }
}

/**
 * Walks the selection once, or its elements or links alone, for its columns, and for the ends of links that are not in
 * it; nothing else is kept.
 */
export async function columnsOf(
  reader: Reader,
  parts: { elements?: boolean; links?: boolean } = { elements: true, links: true },
): Promise<{ elements: FoundColumn[]; links: FoundColumn[]; ends: End[] }> {
  const elements = parts.elements ? await walked(reader, 'elements', () => elementsOf(reader)) : undefined
  const links = parts.links ? await walked(reader, 'links', () => linksOf(reader)) : undefined
  return { elements: elements?.columns ?? [], links: links?.columns ?? [], ends: links?.ends ?? [] }
}
