/** Folders, exports and random frameworks for the tests of exchange. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll } from 'vitest'
import type { Exporter, ExportOptions } from '../../src/exchange/exporter.ts'
import type { Importer } from '../../src/exchange/importer.ts'
import { describe as inWords, type Problem } from '../../src/exchange/problems.ts'
import { type ImportOptions, importInto } from '../../src/exchange/run.ts'
import type { GraphEngine } from '../../src/graph/port.ts'
import type { Kind } from '../../src/model/kinds.ts'
import {
  type GraphData,
  type NodeRecord,
  type RelationRecord,
  relationKey,
  type Value,
} from '../../src/model/records.ts'

const folders: string[] = []
afterAll(() => folders.splice(0).forEach((path) => rmSync(path, { recursive: true, force: true })))

/** A folder with these files, gone when the file of tests is over. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'ccg-exchange-'))
  folders.push(path)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

/** What a file of these lines holds. */
export const lines = (...rows: string[]): string => rows.map((row) => `${row}\n`).join('')

export async function textOf(exporter: Exporter, engine: GraphEngine, options?: ExportOptions): Promise<string> {
  let text = ''
  for await (const piece of exporter.write(engine, options)) text += piece
  return text
}

export const told = (problems: Problem[]): string[] => problems.map(inWords)

/** Imports what must be without fault. */
export async function bring(engine: GraphEngine, importer: Importer, options: ImportOptions = {}) {
  const report = await importInto(engine, importer, options)
  if (!report.written) throw new Error(`Nothing was written:\n${told(report.problems).join('\n')}`)
  return report
}

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
const label = word.filter((text) => text.trim() !== '')
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => !/\p{Surrogate}/u.test(text) && !text.includes('\0')),
  fc.string({
    unit: fc.constantFrom('|', '\\', '"', ',', ';', '\n', '\r', 'e', '0', 'é', ' ', '=', "'", '-'),
    maxLength: 8,
  }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.boolean(),
  fc.array(fc.string({ unit: fc.constantFrom('|', '\\', '"', 'e', '0', 'é', '\n'), maxLength: 4 }), { maxLength: 4 }),
  fc.array(fc.integer(), { minLength: 1, maxLength: 3 }),
)
const name = fc.constantFrom(
  'note',
  'origin',
  'from',
  'type',
  'kind2',
  'qualifier',
  'id2',
  'wide:number',
  '.dotted',
  'count',
  'été',
  'code',
)
const properties = fc.dictionary(name, value, { maxKeys: 4 })

const shapes: [Kind, Record<string, Value>][] = [
  ['Competence', { level: 'DETAILED' }],
  ['Competence', { level: 'MACRO' }],
  ['Savoir', {}],
  ['Profession', {}],
  ['ActivityDomain', {}],
  ['Activity', {}],
]
const code = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,8}$/)

/**
 * A framework of random elements, texts and links; HAS_PART only leads from earlier to later elements, so that nothing
 * is part of itself.
 */
export const framework: fc.Arbitrary<GraphData> = fc
  .record({
    root: fc.record({ label, properties }),
    elements: fc.uniqueArray(
      fc.record({
        code,
        label,
        shape: fc.constantFrom(...shapes),
        properties,
        synonyms: fc.array(label, { maxLength: 2 }),
      }),
      {
        selector: ({ code: own }) => own,
        maxLength: 12,
      },
    ),
    links: fc.array(
      fc.record({
        from: fc.nat(),
        to: fc.nat(),
        pick: fc.nat(),
        properties,
        qualifier: fc.option(fc.constantFrom('a', 'b c'), { nil: undefined }),
      }),
      {
        maxLength: 20,
      },
    ),
  })
  .map(({ root, elements, links }) => {
    const id = 'test:framework'
    const nodes: NodeRecord[] = [
      {
        id,
        kind: 'Framework',
        properties: { ...root.properties, label: root.label, frameworkKind: 'COMPETENCES', framework: id },
      },
      ...elements.map((element): NodeRecord => {
        const [kind, own] = element.shape
        return {
          id: `test:x-${element.code}`,
          kind,
          properties: {
            ...element.properties,
            ...own,
            // The API promises a competence's code: an import gives one where a file has none.
            ...(kind === 'Competence' ? { code: element.code } : {}),
            label: element.label,
            framework: id,
            ...(element.synonyms.length > 0 ? { synonyms: element.synonyms } : {}),
          },
        }
      }),
    ]
    const relations = new Map<string, RelationRecord>()
    for (const link of links) {
      const [a, b] = [link.from % nodes.length, link.to % nodes.length]
      const [from, to] = [nodes[Math.min(a, b)], nodes[Math.max(a, b)]] as [NodeRecord, NodeRecord]
      const possible: RelationRecord['type'][] = a === b ? [] : ['HAS_PART']
      if (from.kind === 'Profession' && (to.kind === 'Competence' || to.kind === 'Savoir')) possible.push('MOBILISES')
      if (from.kind === 'Competence' && to.kind === 'Savoir') possible.push('DRAWS_ON')
      const type = possible[link.pick % possible.length]
      if (!type) continue
      const relation: RelationRecord = {
        from: from.id,
        type,
        to: to.id,
        ...(link.qualifier === undefined ? {} : { qualifier: link.qualifier }),
        properties: link.properties,
      }
      relations.set(relationKey(relation), relation)
    }
    return { nodes, relations: [...relations.values()] }
  })
