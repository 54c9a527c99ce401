/**
 * How a property stands in a cell of our CSV. A header names the property and its type: `position:number`,
 * `verified:boolean`, `synonyms:string[]`; without a type it is read as the model knows it, else as text. An empty cell
 * is a property that is absent.
 * Lists are separated by `|`, or are JSON; a backslash keeps `\|`, `\\` and `\[` apart from them. Spaces around a cell
 * or an item say nothing. Only machines write the rest: `\e` an empty text, `\0` an empty list, `\e a \e` a text whose
 * spaces at the ends are its own, and `'` before what a spreadsheet would take for a formula.
 */

import { hasKnownType, knownProperties, type ValueType } from '../model/properties.ts'
import type { Value } from '../model/records.ts'
import { folded } from './csvLayout.ts'

export const cellTypes: readonly ValueType[] = ['string', 'number', 'boolean', 'string[]', 'number[]']

/** A property as one column has it. */
export interface Column {
  name: string
  type: ValueType
}

/** A column as a file names it: where no type is written, the owner of the property knows it. */
export interface Header {
  name: string
  type: ValueType | undefined
}

/** Columns that place a row in the graph; a property of the same name is written with a dot before it. */
export const placing = ['dataset', 'id', 'kind', 'from', 'type', 'to', 'qualifier', 'decision'] as const
export type Placing = (typeof placing)[number]

/** One of the values that there are, as it is spelt there; else the text itself, for the check to refuse. */
export const spelt = (text: string, values: readonly string[]): string =>
  values.includes(text) ? text : (values.find((value) => folded(value) === folded(text)) ?? text)

const properties = new Map(knownProperties.map((name) => [folded(name), name]))
const places = new Map<string, Placing>(placing.map((name) => [folded(name), name]))

export function typeOf(value: Value): ValueType {
  if (!Array.isArray(value)) return typeof value as 'string' | 'number' | 'boolean'
  return value.length > 0 && value.every((item) => typeof item === 'number') ? 'number[]' : 'string[]'
}

export const columnKey = ({ name, type }: Column): string => `${name}:${type}`

/** Spreadsheets run a cell that begins so; quoted with an apostrophe, it is text there, and the same text here. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/
export const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell)
export const unguarded = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell)

/** Whether a header would be read as another name than it is: the dot before it says that it is meant as it stands. */
const ambiguous = (name: string): boolean =>
  name.startsWith('.') ||
  name !== name.trim() ||
  places.has(folded(name)) ||
  (properties.get(folded(name)) ?? name) !== name

export function headerOf({ name, type }: Column): string {
  const safe = ambiguous(name) ? `.${name}` : name
  const plain = type === 'string' && !hasKnownType(name) && !safe.includes(':') && safe === safe.trim()
  return guarded(plain ? safe : `${safe}:${type}`)
}

/** What places a row, or the property that a header names; undefined where its type is none of ours. */
export function columnOf(header: string): Placing | Header | undefined {
  const written = unguarded(header.trim())
  const place = places.get(folded(written))
  if (place) return place
  const colon = written.lastIndexOf(':')
  const before = colon < 0 ? written : written.slice(0, colon)
  const name = before.startsWith('.') ? before.slice(1) : (properties.get(folded(before)) ?? before.trim())
  if (name === '' || name === '__proto__') return undefined
  if (colon < 0) return { name, type: undefined }
  const type = cellTypes.find((one) => one === folded(written.slice(colon + 1)))
  return type && { name, type }
}

const item = (text: string): string => {
  if (text === '') return '\\e'
  const safe = text.replace(/[\\|]|^\[/g, '\\$&')
  return `${/^\s/.test(text) ? '\\e' : ''}${safe}${/\s$/.test(text) ? '\\e' : ''}`
}

function textCell(value: string): string {
  if (value === '') return '\\e'
  if (value !== value.trim()) return `\\e${value}\\e`
  return value.startsWith('\\') ? `\\${value}` : value
}

export function writeCell(value: Value): string {
  if (Array.isArray(value)) {
    const items = value.map((one) => (typeof one === 'string' ? item(one) : String(one)))
    return items.length === 0 ? '\\0' : guarded(items.join('|'))
  }
  return typeof value === 'string' ? guarded(textCell(value)) : String(value)
}

function split(cell: string): string[] {
  const items: string[] = []
  let text = ''
  /** How much of the item may not be trimmed; undefined before its first character. */
  let kept: number | undefined
  const end = (): void => {
    items.push(text.slice(0, kept ?? 0) + text.slice(kept ?? 0).trimEnd())
    text = ''
    kept = undefined
  }
  for (let at = 0; at < cell.length; at++) {
    const character = cell[at] as string
    if (character === '|') end()
    else if (character === '\\' && at + 1 < cell.length) {
      const next = cell[++at] as string
      if (next !== 'e') text += next
      kept = text.length
    } else if (text !== '' || kept !== undefined || character.trim() !== '') text += character
  }
  end()
  return items
}

function readText(cell: string): string {
  if (cell.startsWith('\\e')) return cell.slice(2).replace(/\\e$/, '')
  return cell.startsWith('\\\\') ? cell.slice(1) : cell
}

/** A list that was written as JSON into a text. */
export function listIn(text: string): string[] | undefined {
  if (!/^\[.*\]$/s.test(text)) return undefined
  try {
    const items: unknown = JSON.parse(text)
    const plain = Array.isArray(items) && items.every((item) => ['string', 'number'].includes(typeof item))
    return plain ? items.map(String) : undefined
  } catch {
    return undefined
  }
}

const expectations: Record<ValueType, string> = {
  string: 'text',
  number: 'a number such as 12 or 0.5',
  boolean: "'true' or 'false'",
  'string[]': 'texts separated by |',
  'number[]': 'numbers separated by |',
}

const truths = new Map([
  ...['true', 'vrai', 'yes', 'oui', '1'].map((word): [string, boolean] => [word, true]),
  ...['false', 'faux', 'no', 'non', '0'].map((word): [string, boolean] => [word, false]),
])

/** « 2,5 » is two and a half; « 1,000 » is not read, since it may be a thousand. */
const numberOf = (text: string): number | undefined => {
  const written = text.trim().replace(/^(-?\d+),(\d{1,2})$/, '$1.$2')
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(written) ? Number(written) : undefined
}

/** The value of a cell, or what was expected there; `cell` is trimmed and not empty. */
export function readCell(cell: string, type: ValueType): { value: Value } | { expected: string } {
  const text = unguarded(cell)
  const wrong = { expected: expectations[type] }
  switch (type) {
    case 'string':
      return { value: readText(text) }
    case 'number': {
      const value = numberOf(text)
      return value === undefined ? wrong : { value }
    }
    case 'boolean': {
      const value = truths.get(text.toLowerCase())
      return value === undefined ? wrong : { value }
    }
    case 'string[]':
      return { value: text === '\\0' ? [] : (listIn(text) ?? split(text)) }
    case 'number[]': {
      const values = text === '\\0' ? [] : text.split('|').map(numberOf)
      return values.every((value) => value !== undefined) ? { value: values } : wrong
    }
  }
}
