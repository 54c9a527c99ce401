/** Batched reads, fresh for each request: a list of a hundred competences asks for its indicators once. */
import DataLoader from 'dataloader'
import { GraphQLError } from 'graphql'
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import type { GraphEngine } from '../graph/port.ts'
import type { Kind, RelationType } from '../model/kinds.ts'
import { type ElementNode, elementNode } from './element.ts'
import { createRelated, type Neighbour, type Way } from './related.ts'

/** Of one relation and direction, at most so many are read whole; lists that may be longer are read by pages. */
const longestList = 500

/** A list that is not paged and has more than it may hold: said, never cut. */
export const listTooLong = (list: string, most: number): GraphQLError =>
  new GraphQLError(`${list}: more than ${most} items; \`neighbours\` of the element gives them page by page.`, {
    extensions: { code: 'LIST_TOO_LONG', most },
  })

export function createLoaders(engine: GraphEngine) {
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

  const element = new DataLoader<string, ElementNode | null>(
    async (ids) => {
      const rows = await engine.read((run) => run(queries.elements.byIds, { ids: [...ids] }))
      const found = new Map(rows.map((row) => [row.id, elementNode(row)]))
      return ids.map((id) => found.get(id) ?? null)
    },
    { maxBatchSize: 1_000 },
  )

  /** An element that an analysis has just read; a fault if the data changed under it. */
  async function present(id: string): Promise<ElementNode> {
    const found = await element.load(id)
    if (!found) throw new Fault('DATA_LOADING', `The data changed while the answer was read: ${id} is gone. Ask again.`)
    return found
  }

  return {
    element,
    present,
    presentAll: (ids: readonly string[]) => Promise.all(ids.map(present)),
    neighbours,
    related,
  }
}

export type Loaders = ReturnType<typeof createLoaders>
