/**
 * Fills `statement`, the official wording, from the operator's own copies of the documents.
 * The repository holds only where the wording stands (`locator`) and the SHA-256 of each document.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { decodeHTMLStrict } from 'entities'
import { Fault } from '../errors.ts'
import type { GraphData, NodeRecord } from '../model/records.ts'
import { parseLocator } from './draft.ts'

const pieceShape = /^(\d+)(?:-(\d+))?(?:\[(\d+)-(\d+)\])?$/
const lineBullet = /^\s*[•-]\s+/
/** Bullets and arrows printed in a symbol font arrive as private-use characters (U+F0B7, U+F0E8): never text. */
const symbolGlyph = /[\uE000-\uF8FF]/g
const tag = /<\/?[a-z][^>]*>/gi

/** Markup, glyphs and white space go; spelling and punctuation stay as printed. */
const clean = (text: string): string =>
  decodeHTMLStrict(text.replace(tag, '')).replaceAll('**', '').replace(symbolGlyph, ' ').replace(/\s+/g, ' ').trim()

/** A line that ends inside a compound word keeps its hyphen and takes no space: `médico-` + `sociale`. */
const joinLines = (text: string, next: string): string =>
  /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next) ? `${text}${next}` : `${text} ${next}`

type Picked = { fragments: string[] } | { problem: string }

function pick(lines: readonly string[], pieces: string): Picked {
  const fragments: string[] = []
  let rangeOf: number | undefined
  for (const piece of pieces.split(',').map((part) => part.trim())) {
    const parsed = pieceShape.exec(piece)
    if (!parsed) return { problem: `'${piece}' is not a line, a range of lines or a range of characters of one line` }
    const first = Number(parsed[1])
    const last = Number(parsed[2] ?? parsed[1])
    if (first < 1 || last < first || last > lines.length)
      return { problem: `lines ${piece} do not exist: the document has ${lines.length} lines` }
    if (parsed[3] === undefined) {
      rangeOf = undefined
      fragments.push(
        ...lines.slice(first - 1, last).map((line, index) => (index === 0 ? line.replace(lineBullet, '') : line)),
      )
      continue
    }
    if (first !== last) return { problem: `'${piece}': characters are picked from one line` }
    const characters = Array.from(lines[first - 1] ?? '')
    const [from, to] = [Number(parsed[3]), Number(parsed[4])]
    if (to <= from || to > characters.length)
      return { problem: `characters ${from} to ${to} do not exist: line ${first} has ${characters.length} characters` }
    const text = characters.slice(from, to).join('')
    // Two ranges of one line leave something out between them (a note call glued to a word): no space comes in.
    if (rangeOf === first) fragments.push(`${fragments.pop()}${text}`)
    else fragments.push(text)
    rangeOf = first
  }
  return { fragments }
}

/**
 * The wording that stands at some pieces of a document, or what is wrong with them.
 * `pieces` follows the grammar of seed locators: `1326-1327, 1386-1388` (lines from 1, inclusive, joined in order) and
 * `79[120-245]` (code points of one line from 0, end exclusive).
 */
export function wordingAt(lines: readonly string[], pieces: string): { wording: string } | { problem: string } {
  const picked = pick(lines, pieces)
  if ('problem' in picked) return picked
  const texts = picked.fragments.map(clean).filter((text) => text !== '')
  return texts.length > 0 ? { wording: texts.reduce(joinLines) } : { problem: `nothing is written at ${pieces}` }
}

const text = (node: NodeRecord, property: string): string | undefined => {
  const value = node.properties[property]
  return typeof value === 'string' ? value : undefined
}

interface Copy {
  id: string
  fileName: string | undefined
  sha256: string | undefined
}

const copyOf = (id: string, source: NodeRecord | undefined): Copy => ({
  id,
  fileName: source && text(source, 'fileName'),
  sha256: source && text(source, 'sha256'),
})

/** The lines of the operator's copy of a document, or why it is not the one that is cited. */
export function readDocument(
  { id, fileName, sha256: expected }: Copy,
  folder: string,
): { lines: string[] } | { problem: string } {
  if (!fileName || !expected) return { problem: `${id} has no fileName and sha256: no wording can be read from it` }
  const path = join(folder, fileName)
  if (!existsSync(path)) return { problem: `${fileName} (${id}) is missing from ${folder}` }
  if (!statSync(path).isFile()) return { problem: `${fileName} (${id}) is no file in ${folder}` }
  const bytes = readFileSync(path)
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== expected)
    return {
      problem: `${fileName} (${id}) is not the document that is cited: its SHA-256 is ${found}, expected ${expected}`,
    }
  return { lines: bytes.toString('utf8').split(/\r?\n/) }
}

/**
 * The data with `statement` on every element that has a `locator`, read from the documents in `folder`.
 * A DATA_INVALID fault names every document that is missing or has another SHA-256, and every locator that picks
 * nothing; then nothing is filled. Where there is no such folder, it says that alone.
 */
export function fillStatements(data: GraphData, folder: string): GraphData {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Fault('DATA_INVALID', `${folder}: there is no such folder; expected the one that holds the documents.`)
  const sources = new Map(data.nodes.filter(({ kind }) => kind === 'Source').map((node) => [node.id, node]))
  const documents = new Map<string, ReturnType<typeof readDocument>>()
  const problems: string[] = []
  const nodes = data.nodes.map((node) => {
    const located = parseLocator(text(node, 'locator') ?? '', undefined)
    if (!located?.pieces) return node
    const document =
      documents.get(located.source) ?? readDocument(copyOf(located.source, sources.get(located.source)), folder)
    if (!documents.has(located.source) && 'problem' in document) problems.push(document.problem)
    documents.set(located.source, document)
    if ('problem' in document) return node
    const found = wordingAt(document.lines, located.pieces)
    if ('wording' in found) return { ...node, properties: { ...node.properties, statement: found.wording } }
    problems.push(`${node.id} (${located.source} ${located.pieces}): ${found.problem}`)
    return node
  })
  if (problems.length > 0)
    throw new Fault(
      'DATA_INVALID',
      [
        `The documents do not give the official wording (${problems.length} problem(s)); nothing was filled.`,
        ...problems,
      ].join('\n'),
    )
  return { nodes, relations: data.relations }
}

/** Whether the folder has a copy, be it of one, of the documents whose wording the data cite. */
export const holdsDocuments = (data: GraphData, folder: string): boolean =>
  data.nodes.some((node) => {
    const fileName = node.kind === 'Source' && text(node, 'fileName')
    return fileName && existsSync(join(folder, fileName))
  })

/**
 * The data with the statements that the graph already holds (`loadedNodes` of graph/store.ts), for a load without the
 * documents: an element keeps its statement while its locator is unchanged. A statement that the data bring themselves
 * stays.
 */
export function keepStatements(
  data: GraphData,
  loaded: ReadonlyMap<string, { locator: string | null; statement: string | null }>,
): GraphData {
  const nodes = data.nodes.map((node) => {
    const old = loaded.get(node.id)
    const kept =
      old?.statement && old.locator === node.properties['locator'] && node.properties['statement'] === undefined
    return kept ? { ...node, properties: { ...node.properties, statement: old.statement as string } } : node
  })
  return { nodes, relations: data.relations }
}
