/**
 * What an operator confirms in a text that this project did not read: which reported elements stand in it, and where.
 * The project confirms nothing by itself: a manifest beside the operator's own copy says it, and is checked against
 * the copy.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Fault } from '../errors.ts'
import type { GraphData, NodeRecord, RelationRecord } from '../model/records.ts'
import { id, piecesOfLines } from './model.ts'
import { readDocument, wordingAt } from './statements.ts'

export const manifestName = 'confirmed.yaml'

const manifest = z.array(
  z.strictObject({
    source: id,
    fileName: z.string().regex(/^[^/\\]+$/, 'the name of a file of the same folder'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
    /** Whether the document gives no element beyond those that are placed: what rests on their absence needs it. */
    complete: z.boolean().default(false),
    places: z.record(id, piecesOfLines),
  }),
)
type Confirmation = z.output<typeof manifest>[number]

function readManifest(folder: string): Confirmation[] {
  const read = manifest.safeParse(parse(readFileSync(join(folder, manifestName), 'utf8')))
  if (read.success) return read.data
  const problems = read.error.issues.map(({ path, message }) => `${manifestName}: ${path.join('.')}: ${message}`)
  throw new Fault('DATA_INVALID', ['Nothing was confirmed.', ...problems].join('\n'))
}

export const hasManifest = (folder: string): boolean => existsSync(join(folder, manifestName))

/**
 * The data in which every element that the manifest of `folder` places is verified, with the wording that stands
 * there, and in which readings that rested on reports of them say ELEMENTS. A DATA_INVALID fault names each copy that
 * is missing or has another SHA-256, and each place where nothing stands, or of an element that was not waiting for it;
 * then nothing is confirmed.
 */
export function confirm(data: GraphData, folder: string): GraphData {
  const nodes = new Map(data.nodes.map((node) => [node.id, node]))
  const relations = [...data.relations]
  const problems: string[] = []
  const complete = new Set<unknown>()
  for (const { source, fileName, sha256, places, complete: all } of readManifest(folder)) {
    const document = readDocument({ id: source, fileName, sha256 }, folder)
    const cited = nodes.get(source)
    if (cited?.kind !== 'Source') problems.push(`${source} is no source of the seeds`)
    else nodes.set(source, { ...cited, properties: { ...cited.properties, fileName, sha256, verified: true } })
    if ('problem' in document) {
      problems.push(document.problem)
      continue
    }
    for (const [element, pieces] of Object.entries(places)) {
      const node = nodes.get(element)
      const reported = relations.findIndex(
        ({ from, type, to }) => from === element && type === 'STATED_IN' && to === source,
      )
      const stated = relations[reported]
      const found = wordingAt(document.lines, pieces)
      if (node?.properties['verified'] !== false || !stated)
        problems.push(`${element} is not waiting to be confirmed in ${source}`)
      else if ('problem' in found) problems.push(`${element} (${source} ${pieces}): ${found.problem}`)
      else {
        nodes.set(element, confirmed(node, { wording: found.wording, at: `${source} ${pieces}` }))
        relations[reported] = placed(stated, pieces)
        if (all) complete.add(node.properties['framework'])
      }
    }
  }
  if (problems.length > 0)
    throw new Fault('DATA_INVALID', [`Nothing was confirmed (${problems.length} problem(s)).`, ...problems].join('\n'))
  return raised({ nodes: [...nodes.values()], relations }, complete)
}

/** The note of a reported element said where to read it: that is done. */
function confirmed({ properties, ...node }: NodeRecord, { wording, at }: { wording: string; at: string }): NodeRecord {
  const { note: _, ...kept } = properties
  return { ...node, properties: { ...kept, verified: true, statement: wording, locator: at } }
}

const placed = ({ properties, ...relation }: RelationRecord, lines: string): RelationRecord => ({
  ...relation,
  qualifier: 'wording',
  properties: { ...properties, wording: true, verified: true, lines },
})

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/**
 * Readings on reports become readings on elements. FULL rests on the codes that it cites; what is missing or only in
 * part rests on the whole of what is held, hence on every reported element of it and on there being no other. Both rest
 * on the target with its parts.
 */
function raised({ nodes, relations }: GraphData, complete: ReadonlySet<unknown>): GraphData {
  const pending = new Map(
    nodes
      .filter(({ kind, properties }) => kind === 'Competence' && properties['verified'] === false)
      .map(({ id: reported, properties }) => [reported, properties['framework']]),
  )
  const parts = new Map<string, string[]>()
  const frameworks = new Map<string, string>()
  for (const { from, type, to } of relations) {
    if (type === 'HAS_PART') parts.set(from, [...(parts.get(from) ?? []), to])
    if (type === 'OF') frameworks.set(from, to)
  }
  const known = (element: string): boolean => !pending.has(element) && (parts.get(element) ?? []).every(known)
  const readWhole = (framework: string): boolean =>
    ![...pending.values()].includes(framework) &&
    (complete.has(framework) || !nodes.some(({ id: one, properties }) => one === framework && properties['rereadAt']))
  const reported = ({ properties }: RelationRecord): boolean => properties['readOn'] === 'SECONDARY'
  const standing = ({ from, to, properties: { coverage, codes, carriers } }: RelationRecord): boolean =>
    known(to) &&
    (coverage === 'FULL' ? [...listed(codes), ...listed(carriers)].every(known) : readWhole(frameworks.get(from) ?? ''))
  const verdicts = relations.filter((one) => one.type === 'EXAMINES' && reported(one))
  const open = new Set(verdicts.filter((one) => !standing(one)).map(({ from, to }) => `${from} ${to}`))
  const tableOf = ({ type, from, properties }: RelationRecord): unknown =>
    type === 'EXAMINES' ? from : properties['crosswalk']
  return {
    nodes,
    relations: relations.map((one) =>
      ['EXAMINES', 'ALIGNED_WITH'].includes(one.type) && reported(one) && !open.has(`${tableOf(one)} ${one.to}`)
        ? { ...one, properties: { ...one.properties, readOn: 'ELEMENTS' } }
        : one,
    ),
  }
}
