/** What stands one relation away from elements: a page for each, how many there are, and how many of each type. Fresh for each request. */
import DataLoader from 'dataloader'
import { queries } from '../generated/queries.ts'
import type { GraphEngine, GraphValue } from '../graph/port.ts'
import { kinds as everyKind, type Kind, type RelationType } from '../model/kinds.ts'
import type { ElementNode } from './element.ts'

export interface Neighbour {
  type: RelationType
  outgoing: boolean
  element: ElementNode
  relation: { [key: string]: GraphValue }
}

/** A relation in one direction, to elements of some kinds. */
export interface Way {
  relation: RelationType
  outgoing: boolean
  kinds?: readonly Kind[]
  /** Only what a text states. */
  stated?: boolean
}

/** The place of a relation among those of its element: by its position, then by the other's natural order, then by its key. */
export type Place = [position: number, sortKey: string, key: string]
const start: Place = [Number.MIN_SAFE_INTEGER, '', '']
const unplaced = 999_999

const placeIn = (relation: Neighbour['relation'], sortKey: unknown): Place => [
  typeof relation['position'] === 'number' ? relation['position'] : unplaced,
  String(sortKey),
  String(relation['key']),
]
export const placeOf = ({ element, relation }: Neighbour): Place => placeIn(relation, element.properties['sortKey'])

/** A neighbour whose element is not read yet. */
export type Around = Pick<Neighbour, 'type' | 'outgoing' | 'relation'> & { other: string; place: Place }

/** Relations of one element that a statement orders; where there are more, one relation after the other is read by pages. */
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

export function createRelated(engine: GraphEngine) {
  const pages = new Map<string, DataLoader<string, Neighbour[]>>()
  const counts = new Map<string, DataLoader<string, number>>()
  function once<Loader>(loaders: Map<string, Loader>, asked: unknown, make: () => Loader): Loader {
    const name = JSON.stringify(asked)
    const loader = loaders.get(name) ?? make()
    loaders.set(name, loader)
    return loader
  }

  /** At most `limit` of what stands behind a place; the same way, place and limit are read for many elements at once. */
  const page = (way: Way, limit: number, after: Place = start): DataLoader<string, Neighbour[]> =>
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
          element: { id: other, kind, properties },
          relation,
        }))
      }, inOneBatch)
    })

  const count = (way: Way): DataLoader<string, number> =>
    once(counts, way, () => {
      const { relation: type, outgoing, kinds = everyKind, stated = false } = way
      const query = queries.elements[outgoing ? 'countOutgoing' : 'countIncoming'][type]
      return new DataLoader(async (ids) => {
        const rows = await engine.read((run) => run(query, { ids: [...ids], kinds: [...kinds], stated }))
        return aligned(ids, rows, ({ total }) => total).map(([total = 0]) => total)
      }, inOneBatch)
    })

  const degrees = new DataLoader<string, Degree[]>(async (ids) => {
    const rows = await engine.read((run) => run(queries.elements.degrees, { ids: [...ids] }))
    return aligned(ids, rows, ({ relation, outgoing, total }) => ({ relation, outgoing, total }))
  }, inOneBatch)

  const arounds = new Map<string, DataLoader<string, Around[]>>()
  /** The first of some relations, in their order, what an element reaches before what reaches it; nothing of one with too many to order. */
  const around = (types: readonly RelationType[], limit: number): DataLoader<string, Around[]> =>
    once(arounds, [types, limit], () => {
      const ranks = Object.fromEntries(types.map((type, index) => [type, index]))
      return new DataLoader(async (ids) => {
        const params = { ids: [...ids], ranks, most: mostOrdered, limit }
        const rows = await engine.read((run) => run(queries.elements.around, params))
        return aligned(ids, rows, ({ relation: type, outgoing, other, sortKey, statement }) => ({
          type,
          outgoing,
          other,
          place: placeIn(statement, sortKey),
          relation: statement,
        }))
      }, inOneBatch)
    })

  return { page, count, degrees, around }
}
