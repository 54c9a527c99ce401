/** The label beside a bare id, as a comment of the seed file; and the line that tells an editor the file's schema. */
import { dirname, join, relative } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { isMap, isPair, isScalar, type Node, parse, parseDocument, visit, type YAMLMap } from 'yaml'
import { Fault } from '../errors.ts'
import { relationTypes } from '../model/kinds.ts'
import { kindOfFile, type SeedFileKind } from './model.ts'
import { readSeeds, seedFiles } from './reader.ts'

export interface Beside {
  /** Of an element of any file; undefined where none has this id. */
  labelOf(id: string): string | undefined
  /** The path from the file to the JSON Schema of its kind. */
  schemaOf(kind: SeedFileKind): string
}

/** Fields that name an element defined elsewhere; an `id` does where no label stands with it. */
const named = new Set(['source', 'framework', 'of', 'against', 'target', 'from', 'to', 'see', 'at'])
/** Lists of such elements. */
const lists = new Set<string>([...relationTypes, 'see'])
/** What stands between « » at the end of a line is written here; any other comment is its author's, and stays. */
const ours = / *# «.*»$/
const editorLine = /^# yaml-language-server: .*\n/

const keyOf = (node: unknown): string => (isPair(node) && isScalar(node.key) ? String(node.key.value) : '')
const refers = (key: string, within: unknown): boolean =>
  named.has(key) || (key === 'id' && isMap(within) && !within.has('label'))
/** The ids that a map on one line names. */
const namedIn = (map: YAMLMap): unknown[] =>
  map.items.flatMap((pair) => (isScalar(pair.value) && refers(keyOf(pair), map) ? [pair.value.value] : []))

/**
 * The same file with the label of each bare id beside it, « as a comment », and its schema on the first line. What the
 * file says stays as it is, to the last blank; written once more, nothing changes.
 */
export function withLabels(file: string, { labelOf, schemaOf }: Beside): string {
  const document = parseDocument(file)
  /** Where a node ends → what to say there, if nothing else stands on its line. */
  const said = new Map<number, string>()
  const note = (node: Node, ids: unknown[]): void => {
    const labels = ids.flatMap((id) => (typeof id === 'string' ? (labelOf(id) ?? []) : []))
    if (node.range && labels.length > 0) said.set(node.range[1], labels.join(' » → « '))
  }
  visit(document, {
    Pair(_, pair, path) {
      if (isScalar(pair.value) && refers(keyOf(pair), path.at(-1))) note(pair.value, [pair.value.value])
    },
    Map(_, map) {
      if (map.flow) note(map, namedIn(map))
    },
    Seq(_, { items }, path) {
      if (lists.has(keyOf(path.at(-1)))) for (const item of items) if (isScalar(item)) note(item, [item.value])
    },
  })
  let [written, at] = ['', 0]
  for (const line of file.split(/(?<=\n)/)) {
    const bare = line.trimEnd().replace(ours, '')
    const label = said.get(at + bare.length)
    written += label === undefined ? line : `${bare} # « ${label} »${line.slice(line.trimEnd().length)}`
    at += line.length
  }
  const content: unknown = document.toJS()
  const after = `# yaml-language-server: $schema=${schemaOf(kindOfFile(content))}\n${written.replace(editorLine, '')}`
  if (after !== file && !isDeepStrictEqual(parse(after), content))
    throw new Fault('DATA_INVALID', 'With labels beside its ids, the file would say something else.')
  return after
}

/** Where the JSON Schema of a kind of seed file is, in the folder of the seeds. */
export const schemaFile = (folder: string, kind: SeedFileKind): string => join(folder, 'schema', `${kind}.json`)

export interface Formatted {
  path: string
  file: string
  before: string
  after: string
}

/** Every seed file as it stands and as it should. DATA_INVALID where the seeds are not right: labels come from them. */
export function formatted(folder: string): Formatted[] {
  const labels = new Map(readSeeds(folder).data.nodes.map(({ id, properties }) => [id, String(properties['label'])]))
  return seedFiles(folder).map(({ path, file, text: before }) => {
    const schemaOf = (kind: SeedFileKind) => relative(dirname(path), schemaFile(folder, kind)).replaceAll('\\', '/')
    return { path, file, before, after: withLabels(before, { labelOf: (id) => labels.get(id), schemaOf }) }
  })
}
