/** A Cypher script that a bare Neo4j runs: what the store itself would send, with the rows written out. */
import { queries } from '../generated/queries.ts'
import type { Kind, RelationType } from '../model/kinds.ts'
import { Ends } from './columns.ts'
import { type Row, rowsExpression } from './cypherTable.ts'
import { type Exporter, gathered, notOneByOne } from './exporter.ts'
import { type Link, openReader, type Reader } from './select.ts'

/** Rows in one statement: enough for few statements, few enough for a browser window. */
const rowsAtOnce = 500

/** A statement of the catalog with its rows in place of the parameter. */
const statement = (text: string, rows: Row[]): string => `${text.replace('$rows', () => rowsExpression(rows))};\n\n`

class Script<Name extends string> {
  readonly #rows = new Map<Name, Row[]>()
  constructor(readonly textOf: (name: Name) => string) {}

  *add(group: Name, row: Row): Generator<string> {
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

const relationRow = ({ from, to, key, qualifier, properties }: Link): Row => ({
  from,
  to,
  key,
  properties: { ...properties, ...(qualifier === undefined ? {} : { qualifier }) },
})

/**
 * Nothing is deleted; run twice, or after the script of another framework, it leaves each element and relation once.
 */
async function* script(reader: Reader): AsyncGenerator<string> {
  const { framework } = reader.selection
  const of = framework === undefined ? '' : `, ${framework}`
  yield `// Competence graph, revision ${reader.revision}${of}. ` +
    'For a database of its own: cypher-shell -f this-file\n\n'
  yield `${queries.exchange.constraint.text};\n\n`
  const nodes = new Script<Kind>((kind) => queries.exchange.scriptNodes[kind].text)
  for await (const page of reader.allElements())
    for (const { id, kind, properties } of page) yield* nodes.add(kind, { id, kind, ...properties })
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
  const decided = await reader.decided()
  if (decided > 0) yield `// ${notOneByOne(decided)}\n`
}

function* ends(links: Link[]): Generator<string> {
  const found = new Ends()
  for (const link of links) found.note(link)
  const named = new Script<Kind>((kind) => queries.exchange.scriptEnds[kind].text)
  for (const { id, kind, label } of found.found.values()) yield* named.add(kind, { id, kind, label })
  yield* named.rest()
}

export const cypher: Exporter = {
  contentType: 'text/plain; charset=utf-8',
  extension: '.cypher',
  async *write(engine, options) {
    yield* gathered(script(await openReader(engine, options)))
  },
}
