import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { describe, expect, inject, it } from 'vitest'
import { parseQuery, readCatalog } from '../../scripts/catalog.ts'
import { queries } from '../../src/generated/queries.ts'
import type { Query } from '../../src/graph/port.ts'
import { onEachEngine, referenceData } from '../support/engines.ts'

const root = join(import.meta.dirname, '../..')
const catalog = readCatalog(join(root, 'cypher'))

type AnyQuery = Query<never, unknown>
const isQuery = (value: object): value is AnyQuery => 'text' in value
/** Every statement of the catalog, those made from a template one by one. */
const statements: AnyQuery[] = Object.values(queries)
  .flatMap((subject) => Object.values(subject) as object[])
  .flatMap((entry) => (isQuery(entry) ? [entry] : (Object.values(entry) as AnyQuery[])))

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('generated'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}

describe('the query catalog', () => {
  it('has no statement that the code does not use', () => {
    const code = sources(join(root, 'src')).join('\n')
    const unused = catalog.filter(({ subject, name }) => !new RegExp(`queries\\.${subject}\\.${name}\\b`).test(code))
    expect(unused.map(({ file }) => file)).toEqual([])
  })

  it('has no OPTIONAL MATCH, which the embedded engine answers by joining both sides whole', () => {
    expect(catalog.filter(({ text }) => text.includes('OPTIONAL MATCH')).map(({ file }) => file)).toEqual([])
  })

  it('is the only home of Cypher', () => {
    const offenders = sources(join(root, 'src')).filter((code) => /\b(MATCH|MERGE) \(/.test(code))
    expect(offenders).toEqual([])
  })

  it.each([
    [
      'an undeclared parameter',
      '// Purpose: x\n// Mode: read\n// Column: id: string\nMATCH (n:Element {id: $id}) RETURN n.id AS id',
      '$id is not declared',
    ],
    [
      'an unused parameter',
      '// Purpose: x\n// Mode: read\n// Param: id: string\n// Column: one: integer\nRETURN 1 AS one',
      '$id is declared and not used',
    ],
    [
      'a column that is not returned',
      '// Purpose: x\n// Mode: read\n// Column: id: string\nRETURN 1 AS one',
      'column id is not returned',
    ],
    ['a read that writes', '// Purpose: x\n// Mode: read\nCREATE (n:Element)', 'says read, and writes'],
    ['no purpose', '// Mode: read\n// Column: one: integer\nRETURN 1 AS one', 'no purpose'],
    [
      'two statements',
      '// Purpose: x\n// Mode: read\n// Column: one: integer\nRETURN 1 AS one; RETURN 2 AS one',
      'more than one statement',
    ],
  ])('refuses a file with %s', (_, content, message) => {
    expect(() => parseQuery('cypher/test/x.cypher', 'test', content)).toThrow(message)
  })
})

/** Statements that list a kind scan its label, and nothing else may: an id without its index would be looked for node by node. */
const lists = /^(elements\.(page|count|glossary)|mobility\.(frameworks|professions)|store\.|search\.|exchange\.)/

const forbidden = (
  listing: boolean,
  plan: { operatorType: string; arguments: Record<string, unknown>; children: unknown[] },
): string[] => {
  const name = plan.operatorType.split('@')[0] ?? ''
  const details = String(plan.arguments['Details'] ?? '')
  const bad =
    ['AllNodesScan', 'CartesianProduct'].includes(name) ||
    (name === 'NodeByLabelScan' && (/:Element\b/.test(details) || !listing))
  return [
    ...(bad ? [`${name}(${details})`] : []),
    ...plan.children.flatMap((child) => forbidden(listing, child as typeof plan)),
  ]
}

onEachEngine(
  'every statement of the catalog',
  (engine, name) => {
    it('runs on the engine and returns the columns of its header', async () => {
      const sample: Record<string, unknown> = { string: 'cpas-2025', integer: 3, number: 1, boolean: true, map: {} }
      const value = (type: string): unknown =>
        type.endsWith('| null') ? null : type.endsWith('[]') ? [] : sample[type]
      const reads = catalog.filter(({ mode }) => mode === 'read')
      for (const { subject, name: query, params } of reads) {
        const entry = (queries as unknown as Record<string, Record<string, object>>)[subject]?.[query] ?? {}
        const statement = (isQuery(entry) ? entry : Object.values(entry)[0]) as AnyQuery
        const rows = await engine().read((run) =>
          run(
            statement as Query<object, Record<string, unknown>>,
            Object.fromEntries(params.map(([param, type]) => [param, value(type)])),
          ),
        )
        for (const row of rows.slice(0, 1))
          expect(Object.keys(row).sort(), statement.name).toEqual([...statement.columns].sort())
      }
    })

    if (name === 'embedded') return
    it('is planned by Neo4j without a scan of all nodes, of every Element, or a cartesian product', async () => {
      const server = inject('neo4j')
      if (!server) throw new Error('No Neo4j was started for this run.')
      const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
      try {
        const faults: string[] = []
        for (const { name: query, text } of statements) {
          const entry = catalog.find(({ subject, name: own }) => query.startsWith(`${subject}.${own}`))
          const params = Object.fromEntries(
            (entry?.params ?? []).map(([param, type]) => [
              param,
              type.endsWith('| null')
                ? null
                : type.endsWith('[]')
                  ? []
                  : type === 'integer'
                    ? neo4j.int(1)
                    : type === 'map'
                      ? {}
                      : 'x',
            ]),
          )
          const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, params)
          if (!summary.plan) faults.push(`${query}: no plan`)
          else faults.push(...forbidden(lists.test(query), summary.plan as never).map((fault) => `${query}: ${fault}`))
        }
        expect(faults).toEqual([])
      } finally {
        await driver.close()
      }
    }, 120_000)
  },
  referenceData,
)
