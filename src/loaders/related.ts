/**
 * What stands one relation away from elements: a page for each, how many there are, and how many of each type. Fresh
 * for each request.
 */
import DataLoader from 'dataloader'
import { queries } from '../generated/queries.ts'
import type { GraphEngine, GraphValue } from '../graph/port.ts'
import { kinds as everyKind, type Kind, type RelationType } from '../model/kinds.ts'
import { naturalKey, relationKey } from '../model/records.ts'
import { type Adjacency, type Adjacent, positionIn } from './adjacency.ts'
import type { ElementNode } from './element.ts'
import { type MaybePromise, onceThere } from './maybe.ts'

/** A relation of an element, and what it leads to, which may not be read yet. */
export interface Around {
  type: RelationType
  outgoing: boolean
  other: string
  /** Where a list that goes on behind it begins. */
  place(): Place
  relation: { [key: string]: GraphValue }
}

export type Neighbour = Around & { element: ElementNode }

/** A relation in one direction, to elements of some kinds. */
export interface Way {
  relation: RelationType
  outgoing: boolean
  kinds?: readonly Kind[]
  /** Only what a text states. */
  stated?: boolean
}

/**
 * The place of a relation among those of its element: by its position, then by the other's natural order, then by its
 * key.
 */
export type Place = [position: number, sortKey: string, key: string]
const start: Place = [Number.MIN_SAFE_INTEGER, '', '']

const placeIn = (relation: Around['relation'], sortKey: unknown): Place => [
  positionIn(relation),
  String(sortKey),
  String(relation['key']),
]

const counts = ({ kinds, stated }: Way, { kind, statement }: Adjacent): boolean =>
  (kinds?.includes(kind) ?? true) && !(stated && statement['derived'] === true)

/** Whether something stands behind a place. */
function isBehind(one: Place, after: Place): boolean {
  for (let part = 0; part < one.length; part++) {
    const [a, b] = [one[part], after[part]]
    if (a !== undefined && b !== undefined && a !== b) return a > b
  }
  return false
}

/**
 * Relations of one element that a statement orders; where there are more, one relation after the other is read by
 * pages.
 */
const mostOrdered = 1_000

/** How many relations of one type and direction an element has. */
export interface Degree {
  relation: RelationType
  outgoing: boolean
  total: number
}

const inOneBatch = { maxBatchSize: 500 }

/** Gives each key its rows, whatever came back and in whatever order. */
function aligned<Row extends { id: string }, Value>(
  ids: readonly string[],
  rows: Row[],
  toValue: (row: Row) => Value,
): Value[][] {
  const slots = new Map<string, Value[]>(ids.map((id) => [id, []]))
  for (const row of rows) slots.get(row.id)?.push(toValue(row))
  return ids.map((id) => slots.get(id) ?? [])
}

function aroundOf(id: string, { type, outgoing, other, position, qualifier, statement }: Adjacent): Around {
  const [from, to] = outgoing ? [id, other] : [other, id]
  const place = (): Place => [position, naturalKey(other), relationKey({ from, type, to, qualifier, properties: {} })]
  return { type, outgoing, other, place, relation: statement }
}

interface Sources {
  engine: GraphEngine
  presentAll(ids: readonly string[]): MaybePromise<ElementNode[]>
  /** Where it is there, and knows the element, the graph is not asked. */
  adjacency: Adjacency | undefined
}

/** Fresh for each request; of each list, `load` gives that of one element. */
export function createRelated({ engine, presentAll, adjacency }: Sources) {
  function once<Loader>(loaders: Map<string, Loader>, asked: unknown, make: () => Loader): Loader {
    const name = JSON.stringify(asked)
    const loader = loaders.get(name) ?? make()
    loaders.set(name, loader)
    return loader
  }

  /** From what is known of an element; of another one, as it is read for many at once. */
  const list = <Value>(
    known: (relations: Iterable<Adjacent>, id: string) => MaybePromise<Value>,
    reading: () => DataLoader<string, Value>,
    way?: Way,
  ) => ({
    load(id: string): MaybePromise<Value> {
      const relations = adjacency?.of(id, way)
      return relations ? known(relations, id) : reading().load(id)
    },
  })

  const pages = new Map<string, DataLoader<string, Neighbour[]>>()
  /** At most `limit` of what stands behind a place. */
  const page = (way: Way, limit: number, after: Place = start) =>
    list(
      (relations, id) => {
        const found: Around[] = []
        for (const one of relations) {
          if (found.length === limit) break
          if (!counts(way, one)) continue
          const around = aroundOf(id, one)
          if (after === start || isBehind(around.place(), after)) found.push(around)
        }
        return onceThere(presentAll(found.map(({ other }) => other)), (elements) =>
          elements.map((element, index) => Object.assign(found[index] as Around, { element })),
        )
      },
      () =>
        once(pages, [way, limit, after], () => {
          const { relation: type, outgoing, kinds = everyKind, stated = false } = way
          const query = queries.elements[outgoing ? 'outgoing' : 'incoming'][type]
          const [position, sortKey, key] = after
          return new DataLoader(async (ids) => {
            const params = { ids: [...ids], kinds: [...kinds], stated, position, sortKey, key, limit }
            const rows = await engine.read((run) => run(query, params))
            return aligned(ids, rows, ({ other, kind, properties, relation }) => ({
              type,
              outgoing,
              other,
              place: () => placeIn(relation, properties['sortKey']),
              relation,
              element: { id: other, kind, properties },
            }))
          }, inOneBatch)
        }),
      way,
    )

  const totals = new Map<string, DataLoader<string, number>>()
  const count = (way: Way) =>
    list(
      (relations) => {
        let total = 0
        for (const one of relations) if (counts(way, one)) total++
        return total
      },
      () =>
        once(totals, way, () => {
          const { relation: type, outgoing, kinds = everyKind, stated = false } = way
          const query = queries.elements[outgoing ? 'countOutgoing' : 'countIncoming'][type]
          return new DataLoader(async (ids) => {
            const rows = await engine.read((run) => run(query, { ids: [...ids], kinds: [...kinds], stated }))
            return aligned(ids, rows, ({ total }) => total).map(([total = 0]) => total)
          }, inOneBatch)
        }),
      way,
    )

  const readDegrees = new DataLoader<string, Degree[]>(async (ids) => {
    const rows = await engine.read((run) => run(queries.elements.degrees, { ids: [...ids] }))
    return aligned(ids, rows, ({ relation, outgoing, total }) => ({ relation, outgoing, total }))
  }, inOneBatch)
  const degrees = list(
    (relations) => {
      const found: Degree[] = []
      for (const { type, outgoing } of relations) {
        const last = found.at(-1)
        if (last?.relation === type && last.outgoing === outgoing) last.total++
        else found.push({ relation: type, outgoing, total: 1 })
      }
      return found
    },
    () => readDegrees,
  )

  const arounds = new Map<string, DataLoader<string, Around[]>>()
  /**
   * The first of some relations, in their order, what an element reaches before what reaches it; nothing of one with
   * too many to order.
   */
  const around = (types: readonly RelationType[], limit: number) =>
    list(
      (relations, id) => {
        const found: Around[] = []
        for (const one of relations) {
          if (found.length === limit) break
          if (types.includes(one.type)) found.push(aroundOf(id, one))
        }
        return found
      },
      () =>
        once(arounds, [types, limit], () => {
          const ranks = Object.fromEntries(types.map((type, index) => [type, index]))
          return new DataLoader(async (ids) => {
            const params = { ids: [...ids], ranks, most: mostOrdered, limit }
            const rows = await engine.read((run) => run(queries.elements.around, params))
            return aligned(ids, rows, ({ relation: type, outgoing, other, sortKey, statement }) => ({
              type,
              outgoing,
              other,
              place: () => placeIn(statement, sortKey),
              relation: statement,
            }))
          }, inOneBatch)
        }),
    )

  return { page, count, degrees, around }
}
