/** What the graph holds of data sets before a load: hashes, not content, so that memory stays small. */
import { queries } from '../generated/queries.ts'
import type { Kind } from '../model/kinds.ts'
import { pages } from './batches.ts'
import type { Run } from './port.ts'

const pageSize = 5_000
/** Each page looks at all elements of the graph: of what is short, few pages. */
const marksAtOnce = 50_000

export interface DatasetState {
  id: string
  revision: string
  /** What the data were read from, so that an unchanged origin is not read again. */
  origin: string | null
  nodes: number
  relations: number
  /** Elements of other data sets that its relations leave. */
  anchors: string[] | null
  /** When its content last changed, as an ISO time. */
  changedAt: string | null
}

export interface OldNode {
  dataset: string
  kind: Kind
  hash: string
  label: string
}

export interface OldContent {
  nodes: Map<string, OldNode>
  /** Data set → key of a relation → hash. */
  relations: Map<string, Map<string, string>>
}

/** What is loaded of a data set now: id → hash, label, and the statement filled from the operator's documents. */
export async function loadedNodes(
  run: Run,
  dataset: string,
): Promise<Map<string, { kind: Kind; hash: string; label: string; locator: string | null; statement: string | null }>> {
  const found = new Map<
    string,
    { kind: Kind; hash: string; label: string; locator: string | null; statement: string | null }
  >()
  for (let after = ''; ; ) {
    const rows = await run(queries.store.nodeHashes, { dataset, after, limit: pageSize })
    for (const row of rows) found.set(row.id, row)
    const last = rows.at(-1)
    if (!last || rows.length < pageSize) return found
    after = last.id
  }
}

/**
 * Reads the content of data sets; relations are found from the nodes they leave, which the state names where another
 * data set holds them.
 */
export async function readOld(
  run: Run,
  datasets: string[],
  states: ReadonlyMap<string, DatasetState>,
): Promise<OldContent> {
  const old: OldContent = { nodes: new Map(), relations: new Map() }
  for (const dataset of datasets) {
    const keys = new Map<string, string>()
    old.relations.set(dataset, keys)
    const state = states.get(dataset)
    if (!state) continue
    const own: string[] = []
    for (let after = ''; ; after = own.at(-1) ?? '') {
      const rows = await run(queries.store.nodeMarks, { dataset, after, limit: marksAtOnce })
      for (const { id, kind, hash, label } of rows) {
        own.push(id)
        old.nodes.set(id, { dataset, kind, hash, label })
      }
      if (rows.length < marksAtOnce) break
    }
    const starts = [...new Set([...own, ...(state.anchors ?? [])])]
    for (const ids of pages(starts))
      for (const { key, hash } of await run(queries.store.relationHashes, { ids, dataset })) keys.set(key, hash)
  }
  return old
}
