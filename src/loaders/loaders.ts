/** Batched reads, fresh for each request: a list of a hundred competences asks for its indicators once. */
import DataLoader from 'dataloader'
import { GraphQLError } from 'graphql'
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import type { GraphEngine, Snapshot } from '../graph/port.ts'
import type { Kind, RelationType } from '../model/kinds.ts'
import type { ElementNode } from './element.ts'
import { createRelated, type Neighbour, type Way } from './related.ts'

type MaybePromise<Value> = Value | Promise<Value>

/** Of one relation and direction, at most so many are read whole; lists that may be longer are read by pages. */
const longestList = 500

/** A list that is not paged and has more than it may hold: said, never cut. */
export const listTooLong = (list: string, most: number): GraphQLError =>
  new GraphQLError(`${list}: more than ${most} items; \`neighbours\` of the element gives them page by page.`, {
    extensions: { code: 'LIST_TOO_LONG', most },
  })

/** `known`: what need not be read, and is given at once (see Snapshot). */
export function createLoaders(engine: GraphEngine, known?: Snapshot['known']) {
  const related = createRelated(engine)

  /** Everything by one relation in one direction, to some kinds; what is longer than `longestList` is an error. */
  const neighbours = (relation: RelationType, outgoing: boolean, kinds?: readonly Kind[]) => ({
    async load(id: string): Promise<Neighbour[]> {
      const way: Way = { relation, outgoing, ...(kinds ? { kinds } : {}) }
      const found = await related.page(way, longestList + 1).load(id)
      if (found.length > longestList) throw listTooLong(`${relation} of ${id}`, longestList)
      return found
    },
  })

  const read = new DataLoader<string, ElementNode | null>(
    async (ids) => {
      const rows = await engine.read((run) => run(queries.elements.byIds, { ids: [...ids] }))
      const found = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => found.get(id) ?? null)
    },
    { maxBatchSize: 1_000 },
  )
  /** Waits for nothing where it need not be read: a promise for each of a thousand elements takes longer than all the rest. */
  const element = {
    load(id: string): MaybePromise<ElementNode | null> {
      const rows = known?.(queries.elements.byIds, id)
      return rows ? (rows[0] ?? null) : read.load(id)
    },
  }

  /** An element that an analysis has just read; a fault if the data changed under it. */
  function present(id: string): MaybePromise<ElementNode> {
    const there = (found: ElementNode | null): ElementNode => {
      if (found) return found
      throw new Fault('DATA_LOADING', `The data changed while the answer was read: ${id} is gone. Ask again.`)
    }
    const found = element.load(id)
    return found instanceof Promise ? found.then(there) : there(found)
  }

  function presentAll(ids: readonly string[]): MaybePromise<ElementNode[]> {
    const all = ids.map(present)
    return all.some((one) => one instanceof Promise) ? Promise.all(all) : (all as ElementNode[])
  }

  return {
    element,
    present,
    presentAll,
    neighbours,
    related,
  }
}

export type Loaders = ReturnType<typeof createLoaders>
