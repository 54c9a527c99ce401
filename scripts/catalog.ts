/**
 * Reads cypher/ into the query catalog. Each file is one statement under a header:
 *
 *   // Purpose: what it answers     (a long one goes on below, on lines that begin with `//` and three spaces)
 *   // Mode: read | write
 *   // Kept: never                  (optional: of what a quiet write adds; neither its rows nor an answer that rests
 *                                     on them are kept)
 *   // Each: ids by id               (optional: each of $ids has rows of its own, which say it in the column id and
 *                                     come by it)
 *   // For: Kind | RelationType      (optional: one statement for each member of the closed list, in place of __NAME__)
 *   // Param: ids: string[]
 *   // Column: label: string | null
 *   // Column: coverage: Coverage    (a closed value of src/model/values.ts)
 *   // Parts: a.b, a.c               (in place of a text: statements that are asked of the same $ids at once, each with
 *                                     `Each`)
 *
 * Header and text are checked against each other; the result is written as typed TypeScript.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Query } from '../src/graph/port.ts'
import { kinds, relationTypes } from '../src/model/kinds.ts'
import { closedValues } from '../src/model/values.ts'

/** A plain type, or a closed value of the model. */
const typeShape = new RegExp(
  `^(string|integer|number|boolean|map|value|${Object.keys(closedValues).join('|')})(\\[\\])?( \\| null)?$`,
)
const headerLine = /^\/\/ (Purpose|Mode|Kept|Each|For|Param|Column|Parts): (.+)$/
/** A line that goes on with the purpose above it. */
const goesOn = '//   '

export interface CatalogEntry {
  subject: string
  name: string
  file: string
  purpose: string
  mode: 'read' | 'write'
  unkept: boolean
  each: Query<object, object>['each']
  /** The names of the statements that it joins. */
  joins: string[]
  parts: Query<object, object>['parts']
  forEach: 'Kind' | 'RelationType' | undefined
  params: [name: string, type: string][]
  columns: [name: string, type: string][]
  text: string
}

const camel = (words: string): string => words.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

function fields(file: string, lines: string[]): [string, string][] {
  return lines.map((line) => {
    const [, name, type] = /^(\w+): (.+)$/.exec(line) ?? []
    if (!name || !type || !typeShape.test(type))
      throw new Error(`${file}: '${line}' is not 'name: type' with a type of the catalog`)
    return [name, type]
  })
}

/**
 * Of a statement that gives each value of a list rows of its own: the list, the column by which they are told, and
 * whether they come by it.
 */
function eachOf(file: string, value: string, text: string): NonNullable<CatalogEntry['each']> {
  const [, param, column] = /^(\w+) by (\w+)$/.exec(value) ?? []
  if (!param || !column) throw new Error(`${file}: '${value}' is not 'list by column'`)
  if (!text.startsWith(`UNWIND $${param} AS `)) throw new Error(`${file}: does not begin with each of $${param}`)
  const order = /\bORDER BY (\w+)[^}]*$/.exec(text)?.[1]
  if (order && order !== column) throw new Error(`${file}: rows come by ${order}, not by ${column}`)
  return { param, column, sorted: order !== undefined }
}

/** Parses one file; throws with the file's name where header and text disagree. */
export function parseQuery(file: string, subject: string, content: string): CatalogEntry {
  const header: Record<string, string[]> = {}
  const lines = content.trim().split('\n')
  while (lines[0]?.startsWith('//')) {
    const [, key, value] = headerLine.exec(lines.shift() ?? '') ?? []
    if (!key || !value)
      throw new Error(`${file}: the header knows Purpose, Mode, Kept, Each, For, Param, Column and Parts`)
    const said = [value]
    while (key === 'Purpose' && lines[0]?.startsWith(goesOn)) said.push(lines.shift()?.slice(goesOn.length) ?? '')
    header[key] = [...(header[key] ?? []), ...said]
  }
  const text = lines.join('\n').trim()
  const mode = header['Mode']?.[0]
  const forEach = header['For']?.[0] as CatalogEntry['forEach']
  if (!header['Purpose']) throw new Error(`${file}: no purpose`)
  if (mode !== 'read' && mode !== 'write') throw new Error(`${file}: Mode is read or write`)
  const [kept] = header['Kept'] ?? []
  if (kept !== undefined && kept !== 'never') throw new Error(`${file}: Kept is never`)
  if (mode === 'read' && /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(text))
    throw new Error(`${file}: says read, and writes`)
  if (mode === 'write' && !/\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(text))
    throw new Error(`${file}: says write, and only reads`)
  if (text.includes('__NAME__') !== Boolean(forEach)) throw new Error(`${file}: __NAME__ and 'For' go together`)
  if (text.includes(';')) throw new Error(`${file}: more than one statement`)
  const params = fields(file, header['Param'] ?? [])
  const columns = fields(file, header['Column'] ?? [])
  const used = new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1]))
  const declared = new Set(params.map(([name]) => name))
  for (const name of used) if (!declared.has(name as string)) throw new Error(`${file}: $${name} is not declared`)
  for (const name of declared) if (!used.has(name)) throw new Error(`${file}: $${name} is declared and not used`)
  const result = text.split(/\bRETURN\b/).at(-1) ?? ''
  for (const [name] of columns) {
    if (!new RegExp(`\\b${name}\\b`).test(result)) throw new Error(`${file}: column ${name} is not returned`)
  }
  const name = camel(file.replace(/^.*\//, '').replace(/\.cypher$/, ''))
  const each = header['Each']?.[0] === undefined ? undefined : eachOf(file, header['Each'][0], text)
  const joins = header['Parts']?.[0]?.split(', ') ?? []
  const purpose = header['Purpose'].join(' ')
  const unkept = kept === 'never'
  const named = { subject, name, file, purpose }
  return { ...named, mode, unkept, each, joins, parts: undefined, forEach, params, columns, text }
}

/** One statement that asks several of the same ids at once, each of which gives each id rows of its own. */
function joined(entry: CatalogEntry, all: CatalogEntry[]): CatalogEntry {
  const parts = entry.joins.map((name, index) => {
    const part = all.find((one) => `${one.subject}.${one.name}` === name)
    if (!part?.each || part.params.length > 1) throw new Error(`${entry.file}: ${name} is not asked of ids alone`)
    const [first = '', ...lines] = part.text.split('\n')
    const variable = / AS (\w+)$/.exec(first)?.[1] ?? ''
    const last = lines.findLastIndex((line) => line.startsWith('RETURN '))
    const body = lines.map((line, at) => (at === last ? line.replace('RETURN', 'WITH') : line))
    const row = part.columns.map(([column]) => `${column}: ${column}`).join(', ')
    return [
      'CALL (asked) {',
      `WITH asked AS ${variable}`,
      ...body,
      `RETURN collect({${row}}) AS part${index}`,
      '}',
    ].join('\n')
  })
  const columns = parts.map((_, index) => `part${index}`)
  return {
    ...entry,
    each: { param: 'ids', column: 'id', sorted: false },
    parts: entry.joins,
    params: [['ids', 'string[]']],
    columns: [['id', 'string'], ...columns.map((column): [string, string] => [column, 'map[]'])],
    text: ['UNWIND $ids AS asked', ...parts, `RETURN asked AS id, ${columns.join(', ')}`].join('\n'),
  }
}

export function readCatalog(folder: string): CatalogEntry[] {
  const all = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name: subject }) =>
      readdirSync(join(folder, subject))
        .filter((file) => file.endsWith('.cypher'))
        .sort()
        .map((file) =>
          parseQuery(`cypher/${subject}/${file}`, camel(subject), readFileSync(join(folder, subject, file), 'utf8')),
        ),
    )
  return all.map((entry) => (entry.joins.length > 0 ? joined(entry, all) : entry))
}

const typescript = (type: string): string =>
  type
    .replace(/^integer\b/, 'number')
    .replace(/^map\b/, 'GraphMap')
    .replace(/^value\b/, 'GraphValue')
    .replace(/^\w+/, (name) => (name in closedValues ? `Closed<'${name}'>` : name))
const shape = (list: [string, string][]): string =>
  list.length === 0
    ? 'Record<string, never>'
    : `{ ${list.map(([name, type]) => `${name}: ${typescript(type)}`).join('; ')} }`

function statement(entry: CatalogEntry, member?: string): string {
  const text = member ? entry.text.replaceAll('__NAME__', member) : entry.text
  const name = `${entry.subject}.${entry.name}${member ? `.${member}` : ''}`
  const each = entry.each ? ` each: ${JSON.stringify(entry.each)},` : ''
  const parts = entry.parts ? ` parts: ${JSON.stringify(entry.parts)},` : ''
  const unkept = entry.unkept ? ' unkept: true,' : ''
  const columns = JSON.stringify(entry.columns.map(([column]) => column))
  const header = `name: ${JSON.stringify(name)}, mode: '${entry.mode}',${unkept}${each}${parts} columns: ${columns}`
  return `{ ${header}, text: ${JSON.stringify(text)} }`
}

/** The catalog as TypeScript: `queries.<folder>.<file>`, each typed by its header. */
export function printCatalog(entries: CatalogEntry[]): string {
  const subjects = [...new Set(entries.map((entry) => entry.subject))]
  const member = (entry: CatalogEntry): string => {
    const type = `Query<${shape(entry.params)}, ${shape(entry.columns)}>`
    if (!entry.forEach) return `    /** ${entry.purpose} */\n    ${entry.name}: ${statement(entry)} as ${type},`
    const list = entry.forEach === 'Kind' ? kinds : relationTypes
    const members = list.map((name) => `      ${name}: ${statement(entry, name)},`).join('\n')
    return `    /** ${entry.purpose} */\n    ${entry.name}: {\n${members}\n    } as Record<${entry.forEach}, ${type}>,`
  }
  const body = subjects
    .map(
      (subject) =>
        `  ${subject}: {\n${entries
          .filter((e) => e.subject === subject)
          .map(member)
          .join('\n')}\n  },`,
    )
    .join('\n')
  return [
    '// Generated from cypher/ by `npm run generate`; do not edit.',
    "import type { GraphValue, Query } from '../graph/port.ts'",
    "import type { Kind, RelationType } from '../model/kinds.ts'",
    "import type { Closed } from '../model/values.ts'",
    '',
    'type GraphMap = { [key: string]: GraphValue }',
    '',
    `export const queries = {\n${body}\n}`,
    '',
  ].join('\n')
}
