import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphEngine } from '../../src/graph/port.ts'
import { kinds } from '../../src/model/kinds.ts'
import { values } from '../../src/resolvers/values.ts'
import { createSchema } from '../../src/schema.ts'
import { hold } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'

/** Two sheets, the competences that they name, what these draw on, and a table. */
function sheets(): GraphBuilder {
  const built = graph()
    .node('Framework', 'f:1', { frameworkKind: 'TAXONOMY', label: 'Fiches' })
    .node('Framework', 'f:2', { frameworkKind: 'COMPETENCES', label: 'Autre' })
  for (const id of ['f:P1', 'f:P2']) built.node('Profession', id, { framework: 'f:1', label: id })
  const labels = ['Évaluer une situation', 'Préparer un repas', 'évaluer la douleur', 'Conduire une réunion']
  for (const [index, label] of labels.entries())
    built.node('Competence', `f:c${index + 1}`, {
      framework: index < 3 ? 'f:1' : 'f:2',
      label,
      ...(index === 1 ? { level: 'DETAILED', derived: true } : index === 3 ? {} : { level: 'MACRO' }),
      ...(index === 0 ? { synonyms: ['diagnostic', 'bilan'] } : {}),
    })
  built
    .node('Savoir', 'f:s1', { savoirType: 'THEORETICAL' })
    .relate('f:c1', 'DRAWS_ON', 'f:s1')
    .node('Crosswalk', 'f:cw', { label: 'Table', complete: false })
  for (const [sheet, competence, importance] of [
    ['f:P1', 'f:c1', 'CORE'],
    ['f:P1', 'f:c2', 'SIDE'],
    ['f:P2', 'f:c1', 'SIDE'],
  ] as const)
    built.relate(sheet, 'MOBILISES', competence, { importance })
  return built
    .relate('f:c4', 'ALIGNED_WITH', 'f:c1', { coverage: 'NONE', rationale: 'Appui.' })
    .relate('f:c4', 'ALIGNED_WITH', 'f:c3', {
      coverage: 'PART',
      derived: true,
      relation: 'broadMatch',
      method: 'READING',
      status: 'ACCEPTED',
      readOn: 'TITLE',
      crosswalk: 'f:cw',
    })
}

onEachEngine('what an analyst asks of a list', (engine: () => GraphEngine) => {
  let server: TestServer
  beforeAll(async () => {
    await hold(engine(), sheets())
    server = await startServer(engine())
  })
  afterAll(() => server.close())
  const ask = async <T>(query: string): Promise<T> => {
    const reply = await server.ask(query)
    if (reply.errors) throw new Error(reply.text)
    return reply.data as T
  }
  const idsWhere = async (where: string, more = '') => {
    const { competences } = await ask<{ competences: { totalCount: number; nodes: { id: string }[] } }>(
      `{ competences(where: ${where} ${more}) { totalCount nodes { id } } }`,
    )
    expect(competences.totalCount).toBe(competences.nodes.length)
    return competences.nodes.map(({ id }) => id.slice(2)).join(' ')
  }

  it.each([
    ['a word of its label, whatever its case and accents', '{ label: { contains: "EVALUER" } }', 'c1 c3'],
    ['a word of any of its other names', '{ synonyms: { contains: "bilan" } }', 'c1'],
    ['one of several values', '{ level: { in: [MACRO, DETAILED] } }', 'c1 c2 c3'],
    ['a value that is not there', '{ level: { exists: false } }', 'c4'],
    ['an empty list, which is not there', '{ synonyms: { exists: true } }', 'c1'],
    ['all that stands together', '{ level: { eq: MACRO }, label: { contains: "douleur" } }', 'c3'],
    ['one of several conditions', '{ or: [{ level: { eq: DETAILED } }, { framework: { eq: "f:2" } }] }', 'c2 c4'],
    ['what does not hold', '{ not: { level: { eq: MACRO } } }', 'c2 c4'],
    ['what is deduced, where nothing says so it is not', '{ derived: { eq: false } }', 'c1 c3 c4'],
    ['a relation', '{ has: [{ type: DRAWS_ON }] }', 'c1'],
    ['no relation', '{ hasNot: [{ type: MOBILISES, outgoing: false }] }', 'c3 c4'],
    ['a relation of one weight', '{ has: [{ type: MOBILISES, outgoing: false, importance: [SIDE] }] }', 'c1 c2'],
    ['a relation to one element', '{ has: [{ type: MOBILISES, outgoing: false, other: "f:P2" }] }', 'c1'],
    ['a rapprochement that covers', '{ has: [{ type: ALIGNED_WITH, outgoing: false, coverage: [PART, FULL] }] }', 'c3'],
    ['a relation to another référentiel', '{ has: [{ type: ALIGNED_WITH, framework: "f:1", derived: false }] }', 'c4'],
    ['a relation to some kinds', '{ has: [{ type: DRAWS_ON, kinds: [Indicator] }] }', ''],
  ])('finds %s', async (_, where, ids) => {
    expect(await idsWhere(where)).toBe(ids)
  })

  it('narrows by a place and by properties together', async () => {
    expect(await idsWhere('{ level: { eq: MACRO } }', 'filter: { within: "f:P1" }')).toBe('c1')
    expect(await idsWhere('{ level: { exists: true } }', 'filter: { framework: "f:1", derived: true }')).toBe('c2')
  })

  it('orders by properties, by how many relations there are, what has none last, page by page', async () => {
    expect(await idsWhere('{}', 'orderBy: [{ by: LABEL }]')).toBe('c4 c3 c1 c2')
    expect(await idsWhere('{}', 'orderBy: [{ by: LEVEL, descending: true }, { by: LABEL }]')).toBe('c3 c1 c2 c4')
    const used = 'orderBy: [{ degree: { type: MOBILISES, outgoing: false }, descending: true }]'
    expect(await idsWhere('{}', used)).toBe('c1 c2 c3 c4')
    const seen: string[] = []
    for (let after = ''; ; ) {
      const { competences } = await ask<{
        competences: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      }>(
        `{ competences(orderBy: [{ by: LABEL }], first: 3${after}) ` +
          '{ nodes { id } pageInfo { hasNextPage endCursor } } }',
      )
      seen.push(...competences.nodes.map(({ id }) => id))
      if (!competences.pageInfo.hasNextPage) break
      after = `, after: "${competences.pageInfo.endCursor}"`
    }
    expect(seen).toEqual(['f:c4', 'f:c3', 'f:c1', 'f:c2'])
  })

  it('counts by a property what conditions let through, and what stands under an element', async () => {
    const { competences, node } = await ask<{ competences: object; node: object }>(
      `{ competences(where: { framework: { eq: "f:1" } }) { groups(by: LEVEL) { value count } }
         node(id: "f:P1") { ... on Profession { competences { groups(by: LEVEL) { value count } } } } }`,
    )
    expect(competences).toEqual({
      groups: [
        { value: 'MACRO', count: 2 },
        { value: 'DETAILED', count: 1 },
      ],
    })
    expect(node).toEqual({
      competences: {
        groups: [
          { value: 'DETAILED', count: 1 },
          { value: 'MACRO', count: 1 },
        ],
      },
    })
    const { competences: named } = await ask<{ competences: object }>(
      '{ competences { groups(by: SYNONYMS) { value count } } }',
    )
    expect(named).toEqual({
      groups: [
        { value: null, count: 3 },
        { value: 'bilan', count: 1 },
        { value: 'diagnostic', count: 1 },
      ],
    })
  })

  it('lists relations with what they carry, page by page, and counts them', async () => {
    const { relations } = await ask<{ relations: object }>(
      `{ relations(type: ALIGNED_WITH, where: { from: { framework: "f:2" }, coverage: [PART] }) {
           totalCount groups(by: COVERAGE) { value count }
           nodes {
             type from { id } to { id } coverage derived rationale emerging
             mapping method status readOn crosswalk { id }
           } } }`,
    )
    expect(relations).toEqual({
      totalCount: 1,
      nodes: [
        {
          type: 'ALIGNED_WITH',
          from: { id: 'f:c4' },
          to: { id: 'f:c3' },
          coverage: 'PART',
          derived: true,
          rationale: null,
          emerging: false,
          mapping: 'BROAD_MATCH',
          method: 'READING',
          status: 'ACCEPTED',
          readOn: 'TITLE',
          crosswalk: { id: 'f:cw' },
        },
      ],
      groups: [{ value: 'PART', count: 1 }],
    })
    const page = (after: string) =>
      ask<{
        relations: { nodes: { from: { id: string }; to: { id: string } }[]; pageInfo: { endCursor: string } }
      }>(
        `{ relations(type: MOBILISES, first: 2${after}) ` +
          '{ nodes { from { id } to { id } } pageInfo { endCursor } groups(by: TO) { value count } } }',
      )
    const first = await page('')
    expect(first.relations).toMatchObject({
      groups: [
        { value: 'f:c1', count: 2 },
        { value: 'f:c2', count: 1 },
      ],
    })
    const second = await page(`, after: "${first.relations.pageInfo.endCursor}"`)
    expect([...first.relations.nodes, ...second.relations.nodes].map(({ from, to }) => [from.id, to.id])).toEqual([
      ['f:P1', 'f:c1'],
      ['f:P1', 'f:c2'],
      ['f:P2', 'f:c1'],
    ])
  })

  it('refuses what would read too much, and a cursor of another order', async () => {
    const refusals = async (query: string) => (await server.ask(query)).errors?.[0]?.extensions.code
    const many = Array.from({ length: 9 }, () => '{ type: HAS_PART }').join(' ')
    expect(await refusals(`{ competences(where: { has: [${many}] }) { totalCount } }`)).toBe('BAD_USER_INPUT')
    expect(await refusals('{ competences(orderBy: [{ descending: true }]) { totalCount } }')).toBe('BAD_USER_INPUT')
    const { competences } = await ask<{ competences: { pageInfo: { endCursor: string } } }>(
      '{ competences(first: 2, orderBy: [{ by: LABEL }]) { pageInfo { endCursor } } }',
    )
    const { endCursor } = competences.pageInfo
    const other = `{ competences(first: 2, orderBy: [{ by: ID }], after: "${endCursor}") { totalCount } }`
    expect(await refusals(other)).toBe('BAD_USER_INPUT')
  })
})

describe('a property that lists are narrowed by', () => {
  it('is one that the API gives', () => {
    const schema = createSchema()
    const unknown = kinds.flatMap((kind) =>
      Object.keys((schema.getType(`${kind}Where`) as unknown as { getFields(): object }).getFields())
        .filter((field) => !['has', 'hasNot', 'or', 'not', 'framework'].includes(field) && !(field in values[kind]))
        .map((field) => `${kind}.${field}`),
    )
    expect(unknown).toEqual([])
  })
})
