import { afterAll, beforeAll, expect, it } from 'vitest'
import type { GraphEngine } from '../../src/graph/port.ts'
import { hold } from '../support/ask.ts'
import { type GraphBuilder, graph } from '../support/builders.ts'
import { onEachEngine } from '../support/engines.ts'
import { startServer, type TestServer } from '../support/server.ts'

interface Listed<Node> {
  totalCount: number
  nodes: Node[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
}
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

/** A competence that 260 sheets name, itself a whole of parts, parts of parts… ten levels deep. */
function hub(): GraphBuilder {
  const built = graph().node('Framework', 'rome:r1', { frameworkKind: 'TAXONOMY' }).node('Competence', 'rome:k')
  for (const n of numbers(260))
    built.node('Profession', `rome:M${n}`, { framework: 'rome:r1' }).relate(`rome:M${n}`, 'MOBILISES', 'rome:k', {
      importance: 'CORE',
    })
  for (const n of numbers(10))
    built
      .node('Competence', `rome:k.${n}`, { framework: 'rome:r1' })
      .relate(n === 1 ? 'rome:k' : `rome:k.${n - 1}`, 'HAS_PART', `rome:k.${n}`, { position: 1 })
  return built.relate('rome:r1', 'HAS_PART', 'rome:k', { position: 1 })
}

onEachEngine('the lists of the API', (engine: () => GraphEngine) => {
  let server: TestServer
  beforeAll(async () => {
    await hold(engine(), hub())
    server = await startServer(engine())
  })
  afterAll(() => server.close())

  const ask = async <T>(query: string, variables = {}): Promise<T> => {
    const reply = await server.ask(query, variables)
    if (reply.errors) throw new Error(reply.text)
    return reply.data as T
  }
  /** Every page of the list that `field` gives under an element. */
  async function everyPage<Node>(field: (after: string) => string): Promise<{ nodes: Node[]; total: number }> {
    const nodes: Node[] = []
    for (let after = ''; ; ) {
      const { node } = await ask<{ node: { list: Listed<Node> } }>(field(after && `, after: "${after}"`))
      nodes.push(...node.list.nodes)
      expect(node.list.pageInfo.hasPreviousPage).toBe(after !== '')
      if (!node.list.pageInfo.hasNextPage) return { nodes, total: node.list.totalCount }
      after = node.list.pageInfo.endCursor ?? ''
    }
  }
  const page = 'totalCount pageInfo { hasNextPage hasPreviousPage endCursor }'

  it.each([
    ['professions(where: { framework: { eq: "rome" } })', "where.framework: 'rome' is no framework"],
    ['professions(where: { not: { framework: { in: ["rome:r1", "r2"] } } })', "where.framework: 'r2' is no framework"],
    ['professions(where: { has: [{ type: MOBILISES, framework: "rome" }] })', "framework: 'rome' is no framework"],
    ['professions(where: { hasNot: [{ type: MOBILISES, other: "rome:z" }] })', "other: no element has the id 'rome:z'"],
    ['professions(orderBy: [{ degree: { type: MOBILISES, framework: "rome" } }])', "framework: 'rome' is no framework"],
    ['relations(type: MOBILISES, where: { to: { id: "rome:z" } })', "where.to.id: no element has the id 'rome:z'"],
    [
      'relations(type: MOBILISES, where: { from: { framework: "rome" } })',
      "where.from.framework: 'rome' is no framework",
    ],
  ])('refuse %s: what is misspelled is no empty list', async (list, message) => {
    const { status, errors } = await server.ask(`{ ${list} { totalCount } }`)
    expect([status, errors?.[0]?.extensions.code, errors?.[0]?.message]).toEqual([
      400,
      'BAD_USER_INPUT',
      expect.stringContaining(message),
    ])
  })

  it('give every profession that names a competence, page by page, with the true total', async () => {
    const { nodes, total } = await everyPage<{ id: string }>(
      (after) =>
        `{ node(id: "rome:k") { ... on Competence { list: professions(first: 47${after}) ` +
        `{ ${page} nodes { id } } } } }`,
    )
    expect(total).toBe(260)
    expect(nodes.map(({ id }) => id)).toEqual(numbers(260).map((n) => `rome:M${n}`))
  })

  it('give every relation of an element, whatever its type, page by page', async () => {
    const { nodes, total } = await everyPage<{ relation: string; outgoing: boolean; importance: string | null }>(
      (after) =>
        `{ node(id: "rome:k") { list: neighbours(first: 100${after}) ` +
        `{ ${page} nodes { relation outgoing importance position element { id } } } } }`,
    )
    expect(total).toBe(262)
    expect(nodes).toHaveLength(262)
    expect(nodes.slice(0, 3)).toEqual([
      expect.objectContaining({ relation: 'HAS_PART', outgoing: true, position: 1, element: { id: 'rome:k.1' } }),
      expect.objectContaining({ relation: 'HAS_PART', outgoing: false, element: { id: 'rome:r1' } }),
      expect.objectContaining({
        relation: 'MOBILISES',
        outgoing: false,
        importance: 'CORE',
        element: { id: 'rome:M1' },
      }),
    ])
  })

  it('narrow the relations to those asked for, and refuse the cursor of another list', async () => {
    const { node } = await ask<{ node: { neighbours: Listed<{ relation: string }> } }>(
      `{ node(id: "rome:k") { neighbours(relations: [HAS_PART], first: 1) { ${page} nodes { relation } } } }`,
    )
    expect(node.neighbours).toMatchObject({ totalCount: 2, nodes: [{ relation: 'HAS_PART' }] })
    const { errors } = await server.ask(
      '{ node(id: "rome:k") ' +
        `{ neighbours(relations: [MOBILISES], after: "${node.neighbours.pageInfo.endCursor}") { totalCount } } }`,
    )
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
  })

  it('refuse the cursor of a list of another kind', async () => {
    const { professions } = await ask<{ professions: Listed<unknown> }>(
      `{ professions(first: 1) { ${page} nodes { id } } }`,
    )
    const { endCursor } = professions.pageInfo
    expect(endCursor).not.toBeNull()
    const { errors } = await server.ask(`{ frameworks(after: "${endCursor}") { totalCount } }`)
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
  })

  it('read of a hub only what a page shows', async () => {
    const { node } = await ask<{ node: { neighbours: Listed<unknown> } }>(
      `{ node(id: "rome:k") { neighbours(first: 1) { ${page} nodes { element { id } } } } }`,
    )
    expect(node.neighbours).toMatchObject({ totalCount: 262, nodes: [{ element: { id: 'rome:k.1' } }] })
  })

  it('show an outline at every depth, a page of lines at a time', async () => {
    const { nodes, total } = await everyPage<{ depth: number; parent: string | null; element: { id: string } }>(
      (after) =>
        `{ node(id: "rome:r1") { ... on Framework { list: tree(first: 4${after}) ` +
        `{ ${page} nodes { depth parent element { id } } } } } }`,
    )
    expect(total).toBe(11)
    expect(nodes.map(({ depth }) => depth)).toEqual(numbers(11))
    expect(nodes.at(-1)).toEqual({ depth: 11, parent: 'rome:k.9', element: { id: 'rome:k.10' } })
  })

  it('filter by what stands below an element at any depth', async () => {
    const { competences } = await ask<{ competences: Listed<{ id: string }> }>(
      `{ competences(filter: { within: "rome:k" }, first: 100) { ${page} nodes { id } } }`,
    )
    expect(competences).toMatchObject({ totalCount: 10, nodes: { length: 10 } })
  })

  it('count as a sheet’s own what it names, and not the parts of a whole that it names', async () => {
    const { competences, node } = await ask<{
      competences: Listed<{ id: string }>
      node: { competences: Listed<unknown> }
    }>(
      `{ competences(filter: { within: "rome:M1" }) { ${page} nodes { id } }
         node(id: "rome:M1") { ... on Profession { competences { totalCount } } } }`,
    )
    expect(competences.nodes).toEqual([{ id: 'rome:k' }])
    expect(competences.totalCount).toBe(1)
    expect(node.competences.totalCount).toBe(1)
  })

  it('lose nothing where two ids have one natural order', async () => {
    await hold(engine(), graph().node('Setting', 'lieu:a01').node('Setting', 'lieu:a1').node('Setting', 'lieu:A1'))
    const ids: string[] = []
    for (let after = ''; ; ) {
      const { settings } = await ask<{ settings: Listed<{ id: string }> }>(
        `{ settings(first: 1${after && `, after: "${after}"`}) { ${page} nodes { id } } }`,
      )
      ids.push(...settings.nodes.map(({ id }) => id))
      if (!settings.pageInfo.hasNextPage) break
      after = settings.pageInfo.endCursor ?? ''
    }
    expect(ids.sort()).toEqual(['lieu:A1', 'lieu:a01', 'lieu:a1'])
    await hold(engine(), hub())
  })

  it('end an outline whose parts come round again, and list a shared part in each of its places', async () => {
    const built = graph().node('Framework', 'f:1', { frameworkKind: 'COMPETENCES' })
    for (const id of ['f:a', 'f:b', 'f:c', 'f:d']) built.node('Competence', id)
    built.relate('f:1', 'HAS_PART', 'f:a', { position: 1 }).relate('f:1', 'HAS_PART', 'f:b', { position: 2 })
    built.relate('f:a', 'HAS_PART', 'f:c').relate('f:b', 'HAS_PART', 'f:c').relate('f:c', 'HAS_PART', 'f:d')
    await hold(engine(), built.relate('f:d', 'HAS_PART', 'f:a'))
    const { framework } = await ask<{ framework: { tree: Listed<{ element: { id: string } }> } }>(
      `{ framework(id: "f:1") { tree { ${page} nodes { element { id } } } } }`,
    )
    expect(framework.tree.nodes.map(({ element }) => element.id)).toEqual(['f:a', 'f:c', 'f:d', 'f:a', 'f:b', 'f:c'])
    await hold(engine(), hub())
  })
})
