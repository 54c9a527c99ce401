/** Lists narrowed, ordered and counted by what the API says of elements, the same on every engine. */
import type { Context } from '../context.ts'
import { queries } from '../generated/queries.ts'
import type { RelationCondition } from '../generated/schema.ts'
import type { ElementNode } from '../loaders/element.ts'
import { kinds as everyKind, type Kind } from '../model/kinds.ts'
import { fold } from '../words/french.ts'
import { badInput } from './badInput.ts'
import { elementNamed, frameworkNamed } from './named.ts'
import { fieldValue, storedAs } from './values.ts'

interface Condition {
  eq?: unknown
  in?: readonly unknown[] | null
  contains?: string | null
  exists?: boolean | null
  atLeast?: number | null
  atMost?: number | null
}
/** `<Kind>Where` of the SDL: besides these, conditions by field. */
export interface Where {
  has?: readonly RelationCondition[] | null
  hasNot?: readonly RelationCondition[] | null
  or?: readonly Where[] | null
  not?: Where | null
  [field: string]: unknown
}
/** `<Kind>Order` of the SDL. */
export interface Order {
  by?: string | null
  degree?: RelationCondition | null
  descending?: boolean | null
}

/** Steps of an order; conditions on relations, each of which is a statement; conditions in all. */
const most = { orders: 4, relations: 8, conditions: 60 }

type Degrees = Map<RelationCondition, Map<string, number>>

const ofItself = (where: Where): [string, Condition][] =>
  Object.entries(where).filter(
    (entry): entry is [string, Condition] =>
      !['has', 'hasNot', 'or', 'not'].includes(entry[0]) && typeof entry[1] === 'object' && entry[1] !== null,
  )
/** The frameworks that conditions on the field `framework` name. */
const frameworksOf = ({ framework }: Where): string[] => {
  const { eq, in: among } = (framework ?? {}) as Condition
  return [...(among ?? []), ...(eq ? [eq] : [])].map(String)
}
const innerOf = ({ or, not }: Where): Where[] => [...(or ?? []), ...(not ? [not] : [])]
const everyWhere = (where: Where): Where[] => [where, ...innerOf(where).flatMap(everyWhere)]

/** How many relations such as a condition each element of a kind has; none where it is not named. */
async function degreesOf(kind: Kind, condition: RelationCondition, { engine }: Context): Promise<Map<string, number>> {
  const { type, outgoing, other, kinds, framework, derived, coverage, importance } = condition
  const query = queries.relations[(outgoing ?? true) ? 'leaving' : 'reaching'][type]
  const asked = {
    kind,
    kinds: [...(kinds ?? everyKind)],
    other: other ?? null,
    framework: framework ?? null,
    derived: derived ?? null,
    coverage: [...(coverage ?? [])],
    importance: [...(importance ?? [])],
  }
  return new Map((await engine.read((run) => run(query, asked))).map(({ id, total }) => [id, total]))
}

/** Every element of a kind with the fields that are asked for, in natural order of their ids. */
async function columns(kind: Kind, fields: string[], { engine }: Context): Promise<ElementNode[]> {
  const properties = [...new Set(fields.flatMap(storedAs))].sort()
  const rows = await engine.read((run) => run(queries.elements.columns[kind], { properties }))
  return rows.map(({ id, values }) => ({
    id,
    kind,
    properties: Object.fromEntries(properties.map((name, index) => [name, values[index] ?? null])),
  }))
}

function fits({ eq, in: among, contains, exists, atLeast, atMost }: Condition, value: unknown): boolean {
  const values = (Array.isArray(value) ? value : [value]).filter((one) => one !== null && one !== undefined)
  const some = (test: (one: unknown) => boolean) => values.some(test)
  return (
    (eq === undefined || eq === null || values.includes(eq)) &&
    (!among || some((one) => among.includes(one))) &&
    (!contains || some((one) => fold(String(one)).includes(fold(contains)))) &&
    (typeof exists !== 'boolean' || exists === values.length > 0) &&
    (typeof atLeast !== 'number' || some((one) => Number(one) >= atLeast)) &&
    (typeof atMost !== 'number' || some((one) => Number(one) <= atMost))
  )
}

function holds(where: Where, node: ElementNode, degrees: Degrees): boolean {
  const has = (condition: RelationCondition) => (degrees.get(condition)?.get(node.id) ?? 0) > 0
  return (
    ofItself(where).every(([field, condition]) => fits(condition, fieldValue(node, field))) &&
    (where.has ?? []).every(has) &&
    !(where.hasNot ?? []).some(has) &&
    (!where.or || where.or.some((one) => holds(one, node, degrees))) &&
    (!where.not || !holds(where.not, node, degrees))
  )
}

const french = new Intl.Collator('fr', { numeric: true })
const compareValues = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : french.compare(String(a), String(b))

/** What has no value comes last in either direction; what is equal stays in natural order. */
function inOrder(nodes: ElementNode[], orders: readonly Order[], degrees: Degrees): ElementNode[] {
  const valueBy = ({ by, degree }: Order, node: ElementNode): unknown =>
    degree ? (degrees.get(degree)?.get(node.id) ?? 0) : by ? fieldValue(node, by) : null
  const isNone = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)
  return nodes.toSorted((a, b) => {
    for (const order of orders) {
      const [x, y] = [valueBy(order, a), valueBy(order, b)]
      if (isNone(x) !== isNone(y)) return isNone(x) ? 1 : -1
      const difference = isNone(x) ? 0 : compareValues(x, y)
      if (difference !== 0) return order.descending ? -difference : difference
    }
    return 0
  })
}

/** The elements of a kind that conditions let through, in order, with the fields that were asked for and no others. */
export async function matching(
  kind: Kind,
  { where, orderBy, fields }: { where: Where; orderBy: readonly Order[]; fields: readonly string[] },
  context: Context,
): Promise<ElementNode[]> {
  const wheres = everyWhere(where)
  const relations = [
    ...wheres.flatMap(({ has, hasNot }) => [...(has ?? []), ...(hasNot ?? [])]),
    ...orderBy.flatMap(({ degree }) => degree ?? []),
  ]
  const read = [...wheres.flatMap((one) => ofItself(one).map(([field]) => field)), ...fields]
  for (const { by, degree } of orderBy)
    if (Boolean(by) === Boolean(degree)) throw badInput('orderBy: each step has either `by` or `degree`.')
  if (orderBy.length > most.orders) throw badInput(`orderBy: at most ${most.orders} steps.`)
  if (relations.length > most.relations) throw badInput(`where: at most ${most.relations} conditions on relations.`)
  if (wheres.length + read.length > most.conditions) throw badInput(`where: at most ${most.conditions} conditions.`)
  await Promise.all([
    ...wheres.flatMap(frameworksOf).map((id) => frameworkNamed('where.framework', id, context)),
    ...relations.flatMap(({ other, framework }) => [
      elementNamed('other', other, context),
      frameworkNamed('framework', framework, context),
    ]),
  ])
  const [nodes, ...totals] = await Promise.all([
    columns(kind, [...read, ...orderBy.flatMap(({ by }) => by ?? [])], context),
    ...relations.map((condition) => degreesOf(kind, condition, context)),
  ])
  const degrees: Degrees = new Map(relations.map((condition, index) => [condition, totals[index] ?? new Map()]))
  return inOrder(
    nodes.filter((node) => holds(where, node, degrees)),
    orderBy,
    degrees,
  )
}

export interface Group {
  value: string | null
  count: number
}

/** Groups with the most first. */
export const byCount = (groups: Group[]): Group[] =>
  groups.sort((a, b) => b.count - a.count || french.compare(a.value ?? '', b.value ?? ''))

/** How many elements have each value of a field; of a list each of its values. */
export function groupsOf(nodes: readonly ElementNode[], by: string): Group[] {
  const counts = new Map<string | null, number>()
  for (const node of nodes) {
    const value = fieldValue(node, by)
    const all =
      Array.isArray(value) && value.length > 0 ? new Set<unknown>(value) : [Array.isArray(value) ? null : value]
    for (const one of all) {
      const name = one === null ? null : String(one)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return byCount([...counts].map(([value, count]) => ({ value, count })))
}
