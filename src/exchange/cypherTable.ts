/**
 * Rows as a Cypher expression. Neo4j plans every literal of a statement by itself, so rows written out as maps cost it
 * seconds: what can be is written as one text, a line a row and a tab between cells, which the statement splits.
 */
import type { Value } from '../model/records.ts'

export type Row = Record<string, Value | Record<string, Value>>

/** How a cell is read back from its text. */
type Cell = 'text' | 'list' | 'integer' | 'boolean'

const between = { cells: '\t', rows: '\n', items: '\u001f' }
const escapes: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const byCode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A text as Cypher writes it; other control characters by their code. */
function quoted(text: string): string {
  const safe = text.replace(/[\\'\n\r\t]/g, (character) => escapes[character] as string)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must be spelled out
  return `'${safe.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, byCode)}'`
}

const name = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? key : `\`${key.replaceAll('`', '``')}\``)

const map = (entries: (readonly [key: string, expression: string])[]): string =>
  `{${entries.map(([key, expression]) => `${name(key)}: ${expression}`).join(', ')}}`

function written(value: Value | Row): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map((item: string | number) => written(item)).join(', ')}]`
  if (typeof value === 'object') return map(Object.entries(value).map(([key, one]) => [key, written(one)]))
  return String(value)
}

/** A text that stands in a cell as it is: not empty, which is the mark of what is absent, and without a separator. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the separator of a list's items is one
const plain = (value: Value): value is string => typeof value === 'string' && /^[^\t\n\u001f]+$/.test(value)

function cellOf(value: Value): Cell | undefined {
  if (plain(value)) return 'text'
  if (typeof value === 'boolean') return 'boolean'
  if (Number.isSafeInteger(value)) return 'integer'
  return Array.isArray(value) && value.length > 0 && value.every(plain) ? 'list' : undefined
}

const readBack: Record<Cell, (cell: string) => string> = {
  text: (cell) => `CASE ${cell} WHEN '' THEN null ELSE ${cell} END`,
  list: (cell) => `CASE ${cell} WHEN '' THEN null ELSE split(${cell}, ${quoted(between.items)}) END`,
  integer: (cell) => `toInteger(${cell})`,
  boolean: (cell) => `toBoolean(${cell})`,
}

const isMap = (value: Value | Record<string, Value>): value is Record<string, Value> =>
  typeof value === 'object' && !Array.isArray(value)

/** A row's values by their place in it: `label`, `properties.coverage`. */
const leaves = (row: Row): [path: string, value: Value][] =>
  Object.entries(row).flatMap(([key, value]): [string, Value][] =>
    isMap(value) ? Object.entries(value).map(([inner, one]) => [`${key}\t${inner}`, one]) : [[key, value]],
  )

/** The columns of a table, in the order in which rows brought them. */
class Columns {
  readonly #cells = new Map<string, Cell>()
  readonly #maps = new Set<string>()

  /** Whether every value of a row fits; a key has one kind of cell in a table. */
  take(row: Row): boolean {
    const cells = leaves(row).map(([path, value]) => [path, cellOf(value)] as const)
    if (cells.some(([path, cell]) => !cell || (this.#cells.get(path) ?? cell) !== cell)) return false
    for (const [path, cell] of cells) if (cell) this.#cells.set(path, cell)
    for (const [key, value] of Object.entries(row)) if (isMap(value)) this.#maps.add(key)
    return true
  }

  line(row: Row): string {
    const values = new Map(leaves(row))
    const cell = (value: Value | undefined) => (Array.isArray(value) ? value.join(between.items) : String(value ?? ''))
    return [...this.#cells.keys()].map((path) => cell(values.get(path))).join(between.cells)
  }

  /** The map that a line's cells `c` make. */
  expression(): string {
    const entries: [string, string][] = []
    const inner = new Map([...this.#maps].map((key): [string, [string, string][]] => [key, []]))
    for (const [index, [path, cell]] of [...this.#cells].entries()) {
      const [key = '', below] = path.split('\t')
      const read = readBack[cell](`c[${index}]`)
      if (below === undefined) entries.push([key, read])
      else inner.get(key)?.push([below, read])
    }
    return map([...entries, ...[...inner].map(([key, below]) => [key, map(below)] as const)])
  }
}

/** The rows as a list of maps, those that a table cannot hold written out after it. A key absent from a row is null. */
export function rowsExpression(rows: Row[]): string {
  const columns = new Columns()
  const held: Row[] = []
  const apart: string[] = []
  for (const row of rows) {
    if (columns.take(row)) held.push(row)
    else apart.push(written(row))
  }
  const lines = held.map((row) => columns.line(row)).join(between.rows)
  const cells = `[line IN split(${quoted(lines)}, ${quoted(between.rows)}) | split(line, ${quoted(between.cells)})]`
  const table = `[c IN ${cells} | ${columns.expression()}]`
  const list = `[\n  ${apart.join(',\n  ')}\n]`
  if (held.length === 0) return list
  return apart.length === 0 ? table : `${table} + ${list}`
}
