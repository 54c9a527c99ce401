/** GraphML for network tools (Gephi, networkx, yEd): one directed graph, with typed attributes. */
import { XMLBuilder } from 'fast-xml-parser'
import type { ValueType } from '../model/properties.ts'
import type { Value } from '../model/records.ts'
import { columnKey, typeOf } from './cells.ts'
import { columnsOf, type FoundColumn } from './columns.ts'
import { type Exporter, gathered, notOneByOne } from './exporter.ts'
import { openReader, type Reader } from './select.ts'

/** GraphML has no lists: they become one text, separated as in our CSV. */
const types: Record<ValueType, string> = {
  string: 'string',
  number: 'double',
  boolean: 'boolean',
  'string[]': 'string',
  'number[]': 'string',
}

/** XML 1.0 has no place for control characters, nor for half a surrogate pair. */
const control = String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]`
const halfPair = String.raw`[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]`
const unspeakable = new RegExp(`${control}|${halfPair}`, 'g')
const speakable = (text: string): string => text.replace(unspeakable, '\uFFFD')

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  suppressEmptyNode: true,
  format: true,
})

interface Key {
  id: string
  column: FoundColumn
}

const keysOf = (prefix: string, columns: FoundColumn[]): Map<string, Key> =>
  new Map(columns.map((column, index) => [columnKey(column), { id: `${prefix}${index}`, column }]))

/** Two types under one name are two attributes, told apart by the type. */
function declared(scope: 'node' | 'edge', keys: Map<string, Key>, fixed: Record<string, string>): object[] {
  const names = [...keys.values()].map(({ column }) => column.name)
  const clashes = new Set(names.filter((name, index) => names.indexOf(name) !== index || name in fixed))
  return [
    ...Object.entries(fixed).map(([name, id]) => ({
      '@id': id,
      '@for': scope,
      '@attr.name': name,
      '@attr.type': 'string',
    })),
    ...[...keys.values()].map(({ id, column: { name, type, whole } }) => ({
      '@id': id,
      '@for': scope,
      '@attr.name': speakable(clashes.has(name) ? `${name}:${type}` : name),
      '@attr.type': whole ? 'long' : types[type],
    })),
  ]
}

function dataOf(keys: Map<string, Key>, properties: Record<string, Value>, fixed: Record<string, string>): object[] {
  const data = Object.entries(fixed).map(([key, value]) => ({ '@key': key, '#': speakable(value) }))
  for (const [name, value] of Object.entries(properties)) {
    const key = keys.get(columnKey({ name, type: typeOf(value) }))
    if (key) data.push({ '@key': key.id, '#': speakable(Array.isArray(value) ? value.join('|') : String(value)) })
  }
  return data
}

const prologue = [
  '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
].join(' ')

async function* document(reader: Reader): AsyncGenerator<string> {
  yield prologue
  const columns = await columnsOf(reader)
  const [nodeKeys, edgeKeys] = [keysOf('n', columns.elements), keysOf('e', columns.links)]
  const [nodeFixed, edgeFixed] = [
    { kind: 'nk', outside: 'no' },
    { type: 'et', qualifier: 'eq' },
  ]
  yield builder.build({ key: [...declared('node', nodeKeys, nodeFixed), ...declared('edge', edgeKeys, edgeFixed)] })
  yield `<graph id="${reader.revision}" edgedefault="directed">\n`
  for await (const page of reader.allElements())
    yield builder.build({
      node: page.map(({ id, kind, properties }) => ({ '@id': id, data: dataOf(nodeKeys, properties, { nk: kind }) })),
    })
  if (columns.ends.length > 0)
    yield builder.build({
      node: columns.ends.map(({ id, kind, label }) => ({
        '@id': id,
        data: dataOf(nodeKeys, { label }, { nk: kind, no: 'of another framework' }),
      })),
    })
  let edge = 0
  for await (const page of reader.allLinks()) {
    if (page.length === 0) continue
    yield builder.build({
      edge: page.map(({ from, type, to, qualifier, properties }) => ({
        '@id': `r${++edge}`,
        '@source': from,
        '@target': to,
        data: dataOf(edgeKeys, properties, { et: type, ...(qualifier === undefined ? {} : { eq: qualifier }) }),
      })),
    })
  }
  const waiting = await reader.waiting()
  if (waiting.length > 0) yield `<!-- ${waiting.length} links wait for an element that is not here: left out. -->\n`
  const decided = await reader.decided()
  if (decided > 0) yield `<!-- ${notOneByOne(decided)} -->\n`
  yield '</graph>\n</graphml>\n'
}

export const graphml: Exporter = {
  contentType: 'application/graphml+xml; charset=utf-8',
  extension: '.graphml',
  async *write(engine, options) {
    yield* gathered(document(await openReader(engine, options)))
  },
}
