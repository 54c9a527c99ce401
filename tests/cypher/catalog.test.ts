import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { parseQuery, readCatalog } from '../../scripts/catalog.ts'
import { queries } from '../../src/generated/queries.ts'
import type { Query } from '../../src/graph/port.ts'
import { kinds, relationTypes } from '../../src/model/kinds.ts'
import { type GraphData, relationKey } from '../../src/model/records.ts'
import { graph } from '../support/builders.ts'
import { neo4jServer, onEachEngine, referenceData } from '../support/engines.ts'
import { pattern } from '../support/pattern.ts'

const root = join(import.meta.dirname, '../..')
const catalog = readCatalog(join(root, 'cypher'))

type AnyQuery = Query<never, unknown>
const isQuery = (value: object): value is AnyQuery => 'text' in value
/** A statement of the catalog as it is run; a template once for each kind or type that it is for. */
const variantsOf = (subject: string, name: string): AnyQuery[] => {
  const entry = (queries as unknown as Record<string, Record<string, object>>)[subject]?.[name] ?? {}
  return isQuery(entry) ? [entry] : (Object.values(entry) as AnyQuery[])
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('generated'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}

describe('the query catalog', () => {
  it('has no statement that the code does not use', () => {
    const code = sources(join(root, 'src')).join('\n')
    // A name may be chosen where it is used: `queries.elements[outgoing ? 'outgoing' : 'incoming']`.
    const used = (subject: string, name: string): RegExp =>
      new RegExp(`queries\\.${subject}(\\.${name}\\b|\\[[^\\]]*'${name}'[^\\]]*\\])`)
    const unused = catalog.filter(({ subject, name }) => !used(subject, name).test(code))
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
    [
      'rows of each that come by another column',
      '// Purpose: x\n// Mode: read\n// Each: ids by id\n// Param: ids: string[]\n// Column: id: string\n' +
        '// Column: label: string\n' +
        'UNWIND $ids AS id MATCH (n:Element {id: id}) RETURN n.id AS id, n.label AS label ORDER BY label',
      'rows come by label, not by id',
    ],
  ])('refuses a file with %s', (_, content, message) => {
    expect(() => parseQuery('cypher/test/x.cypher', 'test', content)).toThrow(message)
  })
})

/** What the statements are asked with, so that each gives a row on the reference data; a list of ids is all of them. */
const idLists = ['held', 'wanted', 'targets', 'frameworks', 'crosswalks', 'professions', 'declared', 'activities']
const sample: Record<string, unknown> = {
  after: '',
  limit: 2_000,
  dataset: 'test',
  kind: 'Competence',
  kinds,
  types: relationTypes,
  policy: 'policy:hpst',
  certification: 'cpas-2025',
  within: 'cpas-2025',
  term: 'hpst',
  prefix: 'cpas-2025',
  framework: '',
  'exchange.namedProfessions.dataset': 'another',
  'exchange.registered.dataset': 'another',
  stated: false,
  position: -1,
  sortKey: '',
  key: '',
  properties: ['label'],
  by: 'none',
  ranks: { HAS_PART: 0 },
  most: 1_000_000,
  fromKinds: kinds,
  toKinds: kinds,
  coverage: [],
  importance: [],
  'elements.page.id': '',
  'elements.below.relations': ['HAS_PART'],
  'store.hanging.datasets': [],
  'store.waiting.datasets': [],
  'vaeBridge.successors.certification': 'ide-2009',
  'store.states.ids': [],
  tables: ['cw:ide-2009>cpas-2025'],
  pairs: [{ id: 'pair', table: 'cw:ide-2009>cpas-2025', target: 'cpas-2025:1.1.c1' }],
  'desk.proposals.about': '',
  'desk.about.id': 'cw:ide-2009>cpas-2025',
  'desk.ends.id': 'cw:ide-2009>cpas-2025',
  'desk.since.after': 0,
  'desk.holdings.framework': 'cpas-2025:referentiel',
}

/**
 * The reference data, and what they have nowhere: an activity that is aligned with another, a profession that an import
 * tied to a sheet, a sheet, and a fiche of the register.
 */
const data = (): GraphData => {
  const more = graph()
    .certification('exemple')
    .bloc('1')
    .activity('X')
    .relate('cpas', 'MOBILISES', 'ide-2009:C1')
    .relate('exemple:X', 'ALIGNED_WITH', 'cpas-2025:A1.1', { id: 'al:exemple', coverage: 'PART', status: 'ACCEPTED' })
    .relate('infirmier', 'ALIGNED_WITH', 'cpas', { id: 'al:fiche', crosswalk: 'cw:professions>test' })
    .node('Registration', 'rncp:41304.fiche')
    .relate('cpas-2025', 'REGISTERED_AS', 'rncp:41304.fiche')
    .data()
  const { nodes, relations } = referenceData()
  return { nodes: [...nodes, ...more.nodes], relations: [...relations, ...more.relations] }
}

/** The sample, with every id and every key of the data. */
const sampleOf = ({ nodes, relations }: GraphData): Record<string, unknown> => {
  const ids = nodes.map(({ id }) => id)
  return {
    ...sample,
    ids,
    keys: relations.map(relationKey),
    ...Object.fromEntries(idLists.map((list) => [list, ids])),
  }
}
/** What a statement is asked with: what is given for its parameters, or any value of their types. */
const valuesOf = (
  { subject, name, params }: (typeof catalog)[number],
  given: Record<string, unknown>,
): Record<string, unknown> => {
  const any: Record<string, unknown> = { integer: 1, boolean: false, map: {} }
  return Object.fromEntries(
    params.map(([param, type]) => [
      param,
      type.endsWith('| null')
        ? null
        : (given[`${subject}.${name}.${param}`] ?? given[param] ?? (type.endsWith('[]') ? [] : (any[type] ?? 'x'))),
    ]),
  )
}
/** The same as the engine sends them: then Neo4j has planned most of them already. */
const forDriver = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
  )

/**
 * Statements that list a kind scan its label, and nothing else may: an id without its index would be looked for node by
 * node.
 */
const lists = pattern(
  /^elements\.(page|count|glossary|columns)|^mobility\.(frameworks|professions)|/,
  /^(store|search|exchange)\.|^desk\.(last|proposals)/,
)
/** Asked once at start: what is in the database beside our nodes. */
const wholeDatabase = 'store.others'

/** Plans by what the database holds now, not by what earlier suites left of its statistics. */
async function replan(): Promise<void> {
  const { uri = '', user = '', password = '' } = neo4jServer() ?? {}
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await driver.executeQuery('CALL db.prepareForReplanning(60)').finally(() => driver.close())
}

interface Plan {
  operatorType: string
  arguments: Record<string, unknown>
  children: Plan[]
}

function forbidden(query: string, plan: Plan): string[] {
  const operator = plan.operatorType.split('@')[0] ?? ''
  const details = String(plan.arguments['Details'] ?? '')
  /** One row beside one row, such as two nodes by their ids, is no product. */
  const isOne = (child: Plan) =>
    child.operatorType.startsWith('NodeUniqueIndexSeek') || Number(child.arguments['EstimatedRows']) <= 1
  const bad =
    (operator === 'AllNodesScan' && query !== wholeDatabase) ||
    (operator === 'CartesianProduct' && !plan.children.every(isOne)) ||
    (operator === 'NodeByLabelScan' && (/:Element\b/.test(details) || !lists.test(query)))
  return [
    ...(bad ? [`${query}: ${operator}(${details})`] : []),
    ...plan.children.flatMap((child) => forbidden(query, child)),
  ]
}

onEachEngine(
  'every statement of the catalog',
  (engine, name) => {
    it('gives rows with the columns of its header', async () => {
      if (name === 'neo4j') await replan()
      const waiting = { dataset: 'test', key: 'a HAS_PART b', hash: 'x', properties: '{}' }
      await engine().write((run) => run(queries.store.createWaiting, { rows: [waiting] }))
      const row = { number: 1, table: 'cw:ide-2009>cpas-2025', kind: 'PROPOSED', dataset: 'decisions' }
      const effect = { id: 'x', table: row.table, target: '', content: '{}', aside: '{}', laid: false, changed: [] }
      await engine().write(async (run) => {
        await run(queries.desk.append, { row })
        await run(queries.store.putMemo, { dataset: 'test', content: 'x' })
        await run(queries.store.putEffects, { rows: [{ ...effect, dataset: 'decisions' }] })
      })
      const given = sampleOf(data())
      const faults: string[] = []
      // Only Neo4j announces its commits.
      const read = catalog.filter(
        ({ mode, file }) => mode === 'read' && (name === 'neo4j' || !file.endsWith('commit-state.cypher')),
      )
      for (const one of read) {
        const { subject, name: query } = one
        const values = valuesOf(one, given)
        let rows = 0
        for (const statement of variantsOf(subject, query)) {
          // Planning is slow: the kinds of a template differ by a label alone, and one that has rows is enough.
          if (rows > 0) break
          const found = await engine().read((run) => run(statement as Query<object, Record<string, unknown>>, values), {
            uncached: true,
          })
          rows += found.length
          for (const row of found.slice(0, 1))
            if (Object.keys(row).sort().join() !== [...statement.columns].sort().join())
              faults.push(`${statement.name}: ${Object.keys(row).join()}`)
        }
        if (rows === 0) faults.push(`${subject}.${query}: no row`)
      }
      expect(faults).toEqual([])
    })

    if (name === 'embedded') return
    it('is planned by Neo4j without a scan of all nodes, of every Element, or a cartesian product', async () => {
      const server = neo4jServer()
      if (!server) throw new Error('No Neo4j was started for this run.')
      const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
      const given = sampleOf(data())
      try {
        const faults: string[] = []
        for (const one of catalog) {
          const { subject, name: query } = one
          const [{ name: statement, text } = { name: query, text: '' }] = variantsOf(subject, query)
          const { summary } = await driver.executeQuery(
            `EXPLAIN ${text}`,
            forDriver(valuesOf(one, one.mode === 'read' ? given : {})),
          )
          if (!summary.plan) faults.push(`${statement}: no plan`)
          else faults.push(...forbidden(statement, summary.plan as unknown as Plan))
        }
        expect(faults).toEqual([])
      } finally {
        await driver.close()
      }
    })
  },
  data,
)
