/** Look-ups by id, one Relay connection for each kind, outlines, statistics. */
import type { GraphQLFieldResolver } from 'graphql'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { connectionFields } from '../generated/connections.ts'
import { queries } from '../generated/queries.ts'
import type { ElementFilter, Resolvers } from '../generated/schema.ts'
import { loadedDatasets } from '../graph/store.ts'
import { type Below, below, compareKeys, outline } from '../loaders/below.ts'
import { type ElementNode, textOf } from '../loaders/element.ts'
import type { Page, TreePage } from '../loaders/page.ts'
import { type Kind, kinds } from '../model/kinds.ts'
import { badInput } from './badInput.ts'
import { elementNamed, frameworkNamed } from './named.ts'
import { type PageArguments, paging } from './page.ts'
import { fieldValue } from './values.ts'
import { groupsOf, matching, type Order, type Where } from './where.ts'

type ListArguments = PageArguments & {
  filter?: ElementFilter | null
  where?: Where | null
  orderBy?: Order[] | null
}

/** The place of an element among those of its kind. */
const placeAmong = (kind: Kind) => z.tuple([z.string(), z.string(), z.literal(kind)])
/** The place of an item of a list that has no key of its own: its number, and what stood there. */
const line = z.tuple([z.int().min(0), z.string()])
const listed = { usual: 20, most: 100 }

type Conditions = Record<'framework' | 'level', string | null> & Record<'verified' | 'derived', boolean | null>

const conditionsOf = (filter: ElementFilter): Conditions => ({
  framework: filter.framework ?? null,
  verified: filter.verified ?? null,
  derived: filter.derived ?? null,
  level: filter.level ?? null,
})

const letsThrough = (one: Below, conditions: Conditions): boolean =>
  (['framework', 'verified', 'derived', 'level'] as const).every(
    (name) => conditions[name] === null || one[name] === conditions[name],
  )

/** The element that `filter.within` names, once both names of the filter are known to exist. */
async function rootOf({ framework, within }: ElementFilter, context: Context): Promise<ElementNode | null> {
  await frameworkNamed('filter.framework', framework, context)
  return elementNamed('filter.within', within, context)
}

/** All that `filter` and `where` let through, in the order asked for, with the fields that are named. */
async function everything(
  kind: Kind,
  args: ListArguments & { fields: string[] },
  context: Context,
): Promise<ElementNode[]> {
  const filter = args.filter ?? {}
  const conditions = Object.entries(conditionsOf(filter)).filter(([, value]) => value !== null)
  const asked = [...args.fields, ...conditions.map(([name]) => name)]
  const found = await matching(kind, { where: args.where ?? {}, orderBy: args.orderBy ?? [], fields: asked }, context)
  const root = await rootOf(filter, context)
  const inside = root && new Set((await below(context.engine, root)).map(({ id }) => id))
  return found.filter(
    (node) => (!inside || inside.has(node.id)) && conditions.every(([name, value]) => fieldValue(node, name) === value),
  )
}

/** A page of what is narrowed or ordered by more than an index holds: read whole, by what it is narrowed by alone. */
async function chosen(kind: Kind, args: ListArguments, context: Context): Promise<Page<ElementNode>> {
  const { start, limit, pageOf } = paging(args, line, listed)
  const all = await everything(kind, { ...args, fields: [] }, context)
  if (start && all[start[0]]?.id !== start[1])
    throw badInput('after: the list has changed since this cursor was given, or is another; start again.')
  const first = start ? start[0] + 1 : 0
  const places = new Map(all.slice(first, first + limit).map(({ id }, index) => [id, first + index]))
  return pageOf(
    await context.loaders.presentAll([...places.keys()]),
    ({ id }): z.output<typeof line> => [places.get(id) ?? 0, id],
    () => all.length,
  )
}

async function page(kind: Kind, args: ListArguments, context: Context) {
  return {
    ...(await (args.where || args.orderBy ? chosen : usual)(kind, args, context)),
    groups: async ({ by }: { by: string }) => groupsOf(await everything(kind, { ...args, fields: [by] }, context), by),
  }
}

async function usual(kind: Kind, { filter, ...args }: ListArguments, context: Context): Promise<Page<ElementNode>> {
  const { engine, loaders } = context
  const place = placeAmong(kind)
  const placeOf = (node: ElementNode): z.output<typeof place> => [textOf(node, 'sortKey') ?? node.id, node.id, kind]
  const { start, limit, pageOf } = paging(args, place, listed)
  const conditions = conditionsOf(filter ?? {})
  const root = filter ? await rootOf(filter, context) : null
  const [sortKey, id] = start ?? ['', '']
  if (root) {
    const all = (await below(engine, root)).filter((one) => one.kind === kind && letsThrough(one, conditions))
    const found = all.filter((one) => compareKeys(one, { sortKey, id }) > 0).slice(0, limit)
    return pageOf(await loaders.presentAll(found.map((one) => one.id)), placeOf, () => all.length)
  }
  const rows = await engine.read((run) => run(queries.elements.page[kind], { sortKey, id, limit, ...conditions }))
  return pageOf(rows, placeOf, async () => {
    const [count] = await engine.read((run) => run(queries.elements.count[kind], conditions))
    return count?.total ?? 0
  })
}

/** A page of the outline below an element; a cursor is a line and what stood on it. */
async function tree(root: ElementNode, args: PageArguments, { engine, loaders }: Context): Promise<TreePage> {
  const { start, limit, pageOf } = paging(args, line, { usual: 100, most: 500 })
  const lines = await outline(engine, root)
  if (start && lines[start[0]]?.id !== start[1])
    throw badInput('after: the outline has changed since this cursor was given; start again.')
  const first = start ? start[0] + 1 : 0
  const found = await Promise.all(
    lines.slice(first, first + limit).map(async ({ id, depth, parent }, index) => ({
      index: first + index,
      element: await loaders.present(id),
      depth,
      parent,
    })),
  )
  return pageOf(
    found,
    ({ index, element }): z.output<typeof line> => [index, element.id],
    () => lines.length,
  )
}

const catalogLists = Object.fromEntries(
  Object.entries(connectionFields).map(([field, kind]): [string, GraphQLFieldResolver<unknown, Context>] => [
    field,
    (_, args, context) => page(kind, args, context),
  ]),
)

async function frameworkOf(id: string, { element }: Context['loaders']): Promise<ElementNode | null> {
  const found = await element.load(id)
  return found?.kind === 'Framework' ? found : null
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
    framework: (_, { id }, { loaders }) => frameworkOf(id, loaders),
    glossary: (_, { term }, { engine }) =>
      engine.read((run) => run(queries.elements.glossary, { term: term.trim().toLowerCase() })),
    statistics: async (_, __, { engine, loaders }) => {
      const { rows, revision } = await engine.read(async (run) => ({
        rows: await run(queries.elements.statistics, { kinds: [...kinds] }),
        revision: (await run(queries.store.revision, {}))[0]?.revision ?? '',
      }))
      return {
        revision,
        total: rows.reduce((sum, { total }) => sum + total, 0),
        rows: await Promise.all(
          rows.map(async (row) => ({
            ...row,
            framework: row.framework ? await loaders.element.load(row.framework) : null,
          })),
        ),
      }
    },
    datasets: async (_, { changedSince }, { engine, loaders }) => {
      const since = changedSince ? Date.parse(changedSince) : Number.NEGATIVE_INFINITY
      if (Number.isNaN(since)) throw badInput('changedSince: a time such as 2026-11-27T08:00:00Z.')
      const all = await engine.read(loadedDatasets)
      return Promise.all(
        all
          .filter(({ changedAt }) => since <= (changedAt ? Date.parse(changedAt) : Number.NEGATIVE_INFINITY))
          .map(async ({ id, revision, changedAt, nodes, relations }) => ({
            ...{ id, revision, changedAt, elementCount: nodes, relationCount: relations },
            framework: await frameworkOf(id, loaders),
          })),
      )
    },
    ...catalogLists,
  },
  Framework: { tree },
}
