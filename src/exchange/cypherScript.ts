/** A Cypher script that a bare Neo4j runs: what the store itself would send, with the rows written out. */
import { queries } from '../generated/queries.ts'
import type { Kind, RelationType } from '../model/kinds.ts'
import type { Value } from '../model/records.ts'
import { Ends } from './columns.ts'
import { type Exporter, gathered } from './exporter.ts'
import { type Link, openReader, type Reader } from './select.ts'

/** Rows in one statement: enough for few statements, few enough for a browser window. */
const rowsAtOnce = 200

const escapes: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A text as Cypher writes it; other control characters by their code. */
function quoted(text: string): string {
  const safe = text.replace(/[\\'\n\r\t]/g, (character) => escapes[character] as string)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must be spelled out
  return `'${safe.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`
}

const name = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? key : `\`${key.replaceAll('`', '``')}\``)

function written(value: Value | Record<string, Value>): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map((item: string | number) => written(item)).join(', ')}]`
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, one]) => `${name(key)}: ${written(one)}`)
      .join(', ')}}`
  return String(value)
}

/** A statement of the catalog with its rows in place of the parameter. */
const statement = (text: string, rows: string[]): string =>
  `${text.replace('$rows', () => `[\n  ${rows.join(',\n  ')}\n]`)};\n\n`

class Script<Name extends string> {
  readonly #rows = new Map<Name, string[]>()
  constructor(readonly textOf: (name: Name) => string) {}

  *add(group: Name, row: string): Generator<string> {
    const rows = this.#rows.get(group)
    if (!rows) this.#rows.set(group, [row])
    else rows.push(row)
    if (rows && rows.length >= rowsAtOnce) {
      this.#rows.delete(group)
      yield statement(this.textOf(group), rows)
    }
  }

  *rest(): Generator<string> {
    for (const [group, rows] of this.#rows) yield statement(this.textOf(group), rows)
    this.#rows.clear()
  }
}

const relationRow = ({ from, to, key, qualifier, properties }: Link): string => {
  const carried = written({ ...properties, ...(qualifier === undefined ? {} : { qualifier }) })
  return `{from: ${quoted(from)}, to: ${quoted(to)}, key: ${quoted(key)}, properties: ${carried}}`
}

/** Nothing is deleted; run twice, or after the script of another framework, it leaves each element and relation once. */
async function* script(reader: Reader): AsyncGenerator<string> {
  const { framework } = reader.selection
  yield `// Competence graph, revision ${reader.revision}${framework === undefined ? '' : `, ${framework}`}. For a database of its own: cypher-shell -f this-file\n\n`
  yield `${queries.exchange.constraint.text};\n\n`
  const nodes = new Script<Kind>((kind) => queries.exchange.scriptNodes[kind].text)
  for await (const page of reader.allElements())
    for (const { id, kind, properties } of page) yield* nodes.add(kind, written({ id, kind, ...properties }))
  yield* nodes.rest()
  const relations = new Script<RelationType>((type) => queries.exchange.scriptRelations[type].text)
  const leaving: Link[] = []
  for await (const page of reader.allLinks()) {
    for (const link of page) {
      if (link.inside && link.fromInside) yield* relations.add(link.type, relationRow(link))
      else leaving.push(link)
    }
  }
  yield* ends(leaving)
  for (const link of leaving) yield* relations.add(link.type, relationRow(link))
  yield* relations.rest()
  const waiting = await reader.waiting()
  if (waiting.length > 0) yield `// ${waiting.length} links wait for an element that is not here: left out.\n`
}

function* ends(links: Link[]): Generator<string> {
  const found = new Ends()
  for (const link of links) found.note(link)
  const named = new Script<Kind>((kind) => queries.exchange.scriptEnds[kind].text)
  for (const { id, kind, label } of found.found.values()) yield* named.add(kind, written({ id, kind, label }))
  yield* named.rest()
}

export const cypher: Exporter = {
  contentType: 'text/plain; charset=utf-8',
  extension: '.cypher',
  async *write(engine, options) {
    yield* gathered(script(await openReader(engine, options)))
  },
}
