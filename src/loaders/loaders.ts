/** Batched reads, fresh for each request: a list of a hundred competences asks for its indicators once. */
import DataLoader from 'dataloader'
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import type { GraphEngine, GraphValue } from '../graph/port.ts'
import type { RelationType } from '../model/kinds.ts'
import { type ElementNode, elementNode } from './element.ts'

export interface Neighbour {
  type: RelationType
  outgoing: boolean
  element: ElementNode
  relation: { [key: string]: GraphValue }
}

/** What a batch of one relation and direction keeps for each element at most. */
export const neighbourLimit = 500

/** Gives each key its slot, whatever rows came back and in whatever order. */
function aligned<Row, Value>(
  keys: readonly string[],
  rows: Row[],
  keyOf: (row: Row) => string,
  toValue: (row: Row) => Value,
): Value[][] {
  const slots = new Map<string, Value[]>(keys.map((key) => [key, []]))
  for (const row of rows) slots.get(keyOf(row))?.push(toValue(row))
  return keys.map((key) => slots.get(key) ?? [])
}

export function createLoaders(engine: GraphEngine) {
  const neighbourLoaders = new Map<string, DataLoader<string, Neighbour[]>>()

  function neighbours(type: RelationType, outgoing: boolean): DataLoader<string, Neighbour[]> {
    const name = `${type} ${outgoing}`
    const known = neighbourLoaders.get(name)
    if (known) return known
    const loader = new DataLoader<string, Neighbour[]>(
      async (ids) => {
        const query = outgoing ? queries.elements.outgoing[type] : queries.elements.incoming[type]
        const rows = await engine.read((run) => run(query, { ids: [...ids], limit: neighbourLimit }))
        return aligned(
          ids,
          rows,
          (row) => row.id,
          (row) => ({
            type,
            outgoing,
            element: elementNode({ id: row.other, kind: row.kind, properties: row.properties }),
            relation: row.relation,
          }),
        )
      },
      { maxBatchSize: 500 },
    )
    neighbourLoaders.set(name, loader)
    return loader
  }

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

  return { element, present, presentAll: (ids: readonly string[]) => Promise.all(ids.map(present)), neighbours }
}

export type Loaders = ReturnType<typeof createLoaders>
