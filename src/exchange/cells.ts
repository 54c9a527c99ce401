/**
 * How a property stands in a cell of our CSV. Columns carry their type: `note`, `position:number`, `verified:boolean`, `synonyms:string[]`.
 * An empty cell is a property that is absent. Lists are separated by `|`; a backslash keeps `\|` and `\\` apart from them.
 * Only machines write the rest: `\e` an empty text, `\0` an empty list.
 */
import type { Value } from '../model/records.ts'

export const cellTypes = ['string', 'number', 'boolean', 'string[]', 'number[]'] as const
export type CellType = (typeof cellTypes)[number]

export interface Column {
  name: string
  type: CellType
}

/** Columns that place a row in the graph; a property of the same name is written with a dot before it. */
export const placing = ['dataset', 'id', 'kind', 'from', 'type', 'to', 'qualifier'] as const
const placed: ReadonlySet<string> = new Set(placing)

export function typeOf(value: Value): CellType {
  if (!Array.isArray(value)) return typeof value as 'string' | 'number' | 'boolean'
  return value.length > 0 && value.every((item) => typeof item === 'number') ? 'number[]' : 'string[]'
}

export const columnKey = ({ name, type }: Column): string => `${name}:${type}`

export function headerOf({ name, type }: Column): string {
  const safe = placed.has(name) || name.startsWith('.') ? `.${name}` : name
  return type === 'string' && !safe.includes(':') ? safe : `${safe}:${type}`
}

/** The property that a header names; undefined where its type is none of ours. */
export function columnOf(header: string): Column | undefined {
  const colon = header.lastIndexOf(':')
  const name = (colon < 0 ? header : header.slice(0, colon)).replace(/^\./, '')
  const type = colon < 0 ? 'string' : header.slice(colon + 1)
  return name !== '' && (cellTypes as readonly string[]).includes(type) ? { name, type: type as CellType } : undefined
}

const item = (text: string): string => (text === '' ? '\\e' : text.replaceAll('\\', '\\\\').replaceAll('|', '\\|'))

export function writeCell(value: Value): string {
  if (Array.isArray(value))
    return value.length === 0
      ? '\\0'
      : value.map((one) => (typeof one === 'string' ? item(one) : String(one))).join('|')
  if (typeof value !== 'string') return String(value)
  if (value === '') return '\\e'
  return value.startsWith('\\') ? `\\${value}` : value
}

function split(cell: string): string[] {
  const items = ['']
  for (let at = 0; at < cell.length; at++) {
    const character = cell[at] as string
    if (character === '|') items.push('')
    else if (character === '\\' && at + 1 < cell.length) {
      const next = cell[++at] as string
      if (next !== 'e') items[items.length - 1] += next
    } else items[items.length - 1] += character
  }
  return items
}

const expectations: Record<CellType, string> = {
  string: 'text',
  number: 'a number such as 12 or 0.5',
  boolean: "'true' or 'false'",
  'string[]': 'texts separated by |',
  'number[]': 'numbers separated by |',
}

const numberOf = (text: string): number | undefined =>
  /^\s*-?\d+(\.\d+)?(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : undefined

/** The value of a cell that is not empty, or what was expected there. */
export function readCell(cell: string, type: CellType): { value: Value } | { expected: string } {
  const wrong = { expected: expectations[type] }
  switch (type) {
    case 'string':
      return { value: cell === '\\e' ? '' : cell.startsWith('\\\\') ? cell.slice(1) : cell }
    case 'number': {
      const value = numberOf(cell)
      return value === undefined ? wrong : { value }
    }
    case 'boolean': {
      const value = { true: true, false: false, vrai: true, faux: false }[cell.trim().toLowerCase()]
      return value === undefined ? wrong : { value }
    }
    case 'string[]':
      return { value: cell === '\\0' ? [] : split(cell) }
    case 'number[]': {
      const values = cell === '\\0' ? [] : cell.split('|').map(numberOf)
      return values.every((value) => value !== undefined) ? { value: values } : wrong
    }
  }
}
