/** Look-ups by id, one Relay connection for each kind, outlines, statistics. */
import type { Context } from '../context.ts'
import { connectionFields } from '../generated/connections.ts'
import { queries } from '../generated/queries.ts'
import type { Resolvers } from '../generated/schema.ts'
import { type ElementNode, elementNode, textOf } from '../loaders/element.ts'
import { type Kind, kinds } from '../model/kinds.ts'
import { badInput, within } from './badInput.ts'

interface ListArguments {
  first?: number | null
  after?: string | null
  filter?: {
    framework?: string | null
    within?: string | null
    verified?: boolean | null
    derived?: boolean | null
    level?: string | null
  } | null
}

const cursorOf = (node: ElementNode): string => Buffer.from(textOf(node, 'sortKey') ?? node.id).toString('base64url')

function positionOf(after: string | null | undefined): string {
  if (!after) return ''
  const position = Buffer.from(after, 'base64url').toString()
  if (Buffer.from(position).toString('base64url') !== after)
    throw badInput(`after: '${after}' is no cursor of this API; take endCursor of a page.`)
  return position
}

async function page(kind: Kind, { first, after, filter }: ListArguments, { engine }: Context) {
  const size = within('first', first ?? 20, 100)
  const start = positionOf(after)
  const conditions = {
    framework: filter?.framework ?? null,
    within: filter?.within ?? null,
    verified: filter?.verified ?? null,
    derived: filter?.derived ?? null,
    level: filter?.level ?? null,
  }
  const { framework, within: root } = conditions
  const { rows, total } = await engine.read(async (run) => {
    const named = await run(queries.elements.byIds, { ids: [framework, root].filter((id) => id !== null) })
    if (framework !== null && !named.some(({ id, kind }) => id === framework && kind === 'Framework'))
      throw badInput(`filter.framework: '${framework}' is no framework; \`frameworks\` lists them.`)
    if (root !== null && !named.some(({ id }) => id === root))
      throw badInput(`filter.within: no element has the id '${root}'.`)
    const asked = { after: start, limit: size + 1, ...conditions }
    const [count] =
      root === null
        ? await run(queries.elements.count[kind], conditions)
        : await run(queries.elements.withinCount[kind], { ...conditions, within: root })
    return {
      rows:
        root === null
          ? await run(queries.elements.page[kind], asked)
          : await run(queries.elements.within[kind], { ...asked, within: root }),
      total: count?.total ?? 0,
    }
  })
  const nodes = rows.slice(0, size).map(elementNode)
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }))
  return {
    edges,
    nodes,
    totalCount: total,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: start !== '',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** The outline below an element, one read for each level. */
async function outline(root: ElementNode, { engine }: Context) {
  const lines: { element: ElementNode; depth: number; parent: string | null }[] = []
  const children = new Map<string, ElementNode[]>()
  const seen = new Set([root.id])
  await engine.read(async (run) => {
    let level = [root.id]
    for (let depth = 0; level.length > 0 && depth < 8; depth++) {
      const rows = await run(queries.elements.tree, { ids: level })
      level = []
      for (const row of rows) {
        const child = elementNode(row)
        const siblings = children.get(row.parent) ?? []
        if (!siblings.some(({ id }) => id === child.id)) children.set(row.parent, [...siblings, child])
        if (!seen.has(child.id)) level.push(child.id)
        seen.add(child.id)
      }
    }
  })
  const walk = (id: string, depth: number, path: Set<string>): void => {
    for (const child of children.get(id) ?? []) {
      if (path.has(child.id)) continue
      lines.push({ element: child, depth, parent: id === root.id ? null : id })
      walk(child.id, depth + 1, new Set([...path, child.id]))
    }
  }
  walk(root.id, 1, new Set([root.id]))
  return lines
}

export const listResolvers: Resolvers = {
  Query: {
    node: (_, { id }, { loaders }) => loaders.element.load(id),
    nodes: (_, { ids }, { loaders }) => {
      if (ids.length > 100) throw badInput('ids: at most 100.')
      return Promise.all(ids.map((id) => loaders.element.load(id)))
    },
    revision: async (_, __, { engine }) => {
      const [row] = await engine.read((run) => run(queries.store.revision, {}))
      return row?.revision ?? ''
    },
    framework: async (_, { id }, { loaders }) => {
      const found = await loaders.element.load(id)
      return found?.kind === 'Framework' ? found : null
    },
    glossary: async (_, { term }, { engine }) => {
      const rows = await engine.read((run) => run(queries.elements.glossary, { term: term.trim().toLowerCase() }))
      return rows.map(elementNode)
    },
    statistics: async (_, __, { engine }) => {
      const { rows, revision } = await engine.read(async (run) => ({
        rows: await run(queries.elements.statistics, { kinds: [...kinds] }),
        revision: (await run(queries.store.revision, {}))[0]?.revision ?? '',
      }))
      return { revision, total: rows.reduce((sum, { total }) => sum + total, 0), rows }
    },
    ...Object.fromEntries(
      Object.entries(connectionFields).map(([field, kind]) => [
        field,
        (_: unknown, args: ListArguments, context: Context) => page(kind, args, context),
      ]),
    ),
  },
  StatisticsRow: {
    framework: ({ framework }, _, { loaders }) =>
      typeof framework === 'string' ? loaders.element.load(framework) : null,
  },
  Framework: { tree: (node, _, context) => outline(node, context) },
} as Resolvers
