/** The lists of one element: of one relation to some kinds, of rapprochements, and of everything one relation away. */
import { z } from 'zod'
import type { Context } from '../context.ts'
import type { Said } from '../domain/verdicts.ts'
import type { ElementNode } from '../loaders/element.ts'
import { listTooLong } from '../loaders/loaders.ts'
import type { MaybePromise } from '../loaders/maybe.ts'
import type { Page } from '../loaders/page.ts'
import type { Around, Neighbour, Place, Way } from '../loaders/related.ts'
import { type RelationType, relationTypes } from '../model/kinds.ts'
import { type Link, listSize } from '../model/links.ts'
import { isWhole } from '../model/properties.ts'
import { membersOf } from '../model/values.ts'
import { badInput } from './badInput.ts'
import { mappingOf } from './mapping.ts'
import { type PageArguments, paging } from './page.ts'
import { groupsOf } from './where.ts'

const place: z.ZodType<Place> = z.tuple([z.number(), z.string(), z.string()])

type OfWay = PageArguments & { way: Way }

async function related(node: ElementNode, { way, ...args }: OfWay, { loaders }: Context): Promise<Page<Neighbour>> {
  const { start, limit, pageOf } = paging(args, place, listSize)
  const found = await loaders.related.page(way, limit, start ?? undefined).load(node.id)
  return pageOf(
    found,
    (one) => one.place(),
    () => loaders.related.count(way).load(node.id),
  )
}

/** The same page of something made of each of its items. */
export function mapped<From, To>(page: Page<From>, map: (item: From) => To): Page<To> {
  const nodes = page.nodes.map(map)
  const edges = () => page.edges().map(({ cursor }, index) => ({ cursor, node: nodes[index] as To }))
  return { ...page, nodes, edges }
}

/** What a relation says of itself, whatever its type. */
export const told = (relation: Neighbour['relation']) => ({
  derived: relation['derived'] === true,
  rationale: relation['rationale'] ?? null,
  coverage: relation['coverage'] ?? null,
  importance: relation['importance'] ?? null,
  position: isWhole(relation['position']) ? relation['position'] : null,
  statedAt: relation['sources'] ?? [],
})

/** What is counted of a list under an element. */
const mostCounted = 2_000

/** A page of elements by one relation. */
export const linked = async (node: ElementNode, args: OfWay, context: Context) => ({
  ...mapped(await related(node, args, context), ({ element }) => element),
  groups: async ({ by }: { by: string }) => {
    const all = await context.loaders.related.page(args.way, mostCounted + 1).load(node.id)
    if (all.length > mostCounted)
      throw listTooLong(`groups of ${node.id}`, mostCounted, 'the list itself gives them page by page')
    return groupsOf(
      all.map(({ element }) => element),
      by,
    )
  },
})

/** The first element by one relation, or null. */
export const firstLinked = async (node: ElementNode, way: Link, { loaders }: Context): Promise<ElementNode | null> =>
  (await loaders.related.page(way, 1).load(node.id))[0]?.element ?? null

/** Rapprochements that reach the element, or that leave it. What an import left out counts for nothing. */
export const alignments = async (
  node: ElementNode,
  { outgoing, ...args }: PageArguments & { outgoing?: boolean | null },
  context: Context,
) =>
  mapped(
    await related(node, { ...args, way: { relation: 'ALIGNED_WITH', outgoing: outgoing ?? false } }, context),
    ({ element, relation, outgoing: leaves }) => {
      const [held, target] = leaves ? [node, element] : [element, node]
      return {
        id: relation['id'] ?? `al:${held.id}>${target.id}`,
        held,
        target,
        coverage: relation['coverage'] ?? 'NONE',
        mapping: mappingOf(relation['relation']),
        rationale: relation['rationale'] ?? null,
        readOn: relation['readOn'] ?? null,
        method: relation['method'] ?? null,
        status: relation['status'] ?? 'PROPOSED',
        reviewedOn: relation['reviewedOn'] ?? null,
      }
    },
  )

const words = (value: unknown): string[] | null => (Array.isArray(value) ? value.map(String) : null)
const said = z.object({
  coverage: z.enum(membersOf('Coverage')),
  readOn: z.enum(membersOf('ReadOn')),
  rationale: z.string().nullish(),
  reason: z.string().nullish(),
  decidedBy: z.string().nullish(),
  decidedOn: z.string().nullish(),
})

/** What accepted tables say of the element; a table that gives single alignments only says nothing here. */
export async function verdicts(node: ElementNode, _: unknown, { loaders }: Context): Promise<Said[]> {
  const examined = await loaders.neighbours('EXAMINES', false).load(node.id)
  return examined.flatMap(({ element, relation }): Said[] => {
    const verdict = said.safeParse(relation)
    if (!verdict.success || element.properties['status'] !== 'ACCEPTED') return []
    const { coverage, readOn, rationale = null, reason = null, decidedBy = null, decidedOn = null } = verdict.data
    const [carriers, codes] = [words(relation['carriers']), words(relation['codes'])]
    return [{ crosswalk: element.id, coverage, readOn, rationale, reason, carriers, codes, decidedBy, decidedOn }]
  })
}

const group = z.object({ relation: z.enum(relationTypes), outgoing: z.boolean() })
const groupedPlace = z.tuple([group, place])

/** Everything one relation away: only what the page holds is read. */
export async function neighbours(
  node: ElementNode,
  { relations, ...args }: PageArguments & { relations?: RelationType[] | null },
  { loaders }: Context,
) {
  const { start, limit, pageOf } = paging(args, groupedPlace, listSize)
  const asked = relationTypes.filter((type) => relations?.includes(type) ?? true)
  const degreesOf = async () =>
    (await loaders.related.degrees.load(node.id)).filter(({ relation }) => asked.includes(relation))
  /** Relation after relation, from where the page starts. */
  async function inTurn() {
    const order = ({ relation, outgoing }: Way): number => 2 * asked.indexOf(relation) + (outgoing ? 0 : 1)
    const begun = start && order(start[0])
    if (begun !== null && begun < 0) throw badInput('after: this cursor is of a list of other relations.')
    const wanted: MaybePromise<Neighbour[]>[] = []
    let room = limit
    for (const { relation, outgoing, total } of (await degreesOf()).sort((a, b) => order(a) - order(b))) {
      const at = order({ relation, outgoing })
      if (room <= 0) break
      if (begun !== null && at < begun) continue
      const after = at === begun ? start?.[1] : undefined
      wanted.push(loaders.related.page({ relation, outgoing }, limit, after).load(node.id))
      // How much is left of the relation that an earlier page stopped in is not known: the next is read with it.
      if (!after) room -= total
    }
    return (await Promise.all(wanted)).flat().slice(0, limit)
  }
  const first = start ? [] : await loaders.related.around(asked, limit).load(node.id)
  const found: (Around & { element?: ElementNode })[] = first.length > 0 ? first : await inTurn()
  return mapped(
    pageOf(
      found,
      ({ type, outgoing, place }): z.output<typeof groupedPlace> => [{ relation: type, outgoing }, place()],
      async () => (await degreesOf()).reduce((sum, { total }) => sum + total, 0),
    ),
    ({ type, outgoing, element, other, relation }) => ({
      relation: type,
      outgoing,
      element: element ?? (() => loaders.present(other)),
      ...told(relation),
    }),
  )
}
