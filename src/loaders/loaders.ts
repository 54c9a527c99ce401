/** Batched reads, fresh for each request: a list of a hundred competences asks for its indicators once. */
import DataLoader from 'dataloader'
import { GraphQLError } from 'graphql'
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import type { GraphEngine, Snapshot } from '../graph/port.ts'
import type { Kind, RelationType } from '../model/kinds.ts'
import type { Adjacency } from './adjacency.ts'
import type { ElementNode } from './element.ts'
import { all, type MaybePromise, onceThere } from './maybe.ts'
import { createRelated, type Neighbour, type Way } from './related.ts'

/** Of one relation and direction, at most so many are read whole; lists that may be longer are read by pages. */
const longestList = 500

/** A list that is not paged and has more than it may hold: said, never cut. */
export const listTooLong = (
  list: string,
  most: number,
  instead = '`neighbours` of the element gives them page by page',
): GraphQLError =>
  new GraphQLError(`${list}: more than ${most} items; ${instead}.`, {
    extensions: { code: 'LIST_TOO_LONG', most },
  })

interface Known {
  /** See Snapshot. */
  known?: Snapshot['known']
  adjacency?: Adjacency | undefined
}

/** What is known need not be read, and is given at once. */
export function createLoaders(engine: GraphEngine, { known, adjacency }: Known = {}) {
  const read = new DataLoader<string, ElementNode | null>(
    async (ids) => {
      const rows = await engine.read((run) => run(queries.elements.byIds, { ids: [...ids] }))
      const found = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => found.get(id) ?? null)
    },
    { maxBatchSize: 1_000 },
  )
  const element = {
    load(id: string): MaybePromise<ElementNode | null> {
      const rows = known?.(queries.elements.byIds, id)
      return rows ? (rows[0] ?? null) : read.load(id)
    },
  }

  /** An element that an analysis has just read; a fault if the data changed under it. */
  const present = (id: string): MaybePromise<ElementNode> =>
    onceThere(element.load(id), (found) => {
      if (found) return found
      throw new Fault('DATA_LOADING', `The data changed while the answer was read: ${id} is gone. Ask again.`)
    })
  const presentAll = (ids: readonly string[]): MaybePromise<ElementNode[]> => all(ids.map(present))

  const related = createRelated({ engine, presentAll, adjacency })

  /** Everything by one relation in one direction, to some kinds; what is longer than `longestList` is an error. */
  const neighbours = (relation: RelationType, outgoing: boolean, kinds?: readonly Kind[]) => ({
    async load(id: string): Promise<Neighbour[]> {
      const way: Way = { relation, outgoing, ...(kinds ? { kinds } : {}) }
      const found = await related.page(way, longestList + 1).load(id)
      if (found.length > longestList) throw listTooLong(`${relation} of ${id}`, longestList)
      return found
    },
  })

  return {
    element,
    present,
    presentAll,
    neighbours,
    related,
  }
}

export type Loaders = ReturnType<typeof createLoaders>
