/**
 * Nodes that are stored and none of the graph's: no statement that reads finds them. What one transaction would not
 * hold is written ahead of it so, and it only shows what is there; what it makes leave is hidden, and removed behind
 * it.
 */
import { queries } from '../generated/queries.ts'
import type { Kind, RelationType } from '../model/kinds.ts'
import { Batches, idsOf, pages, type Row } from './batches.ts'
import { lock } from './lock.ts'
import type { GraphEngine, Query, Run } from './port.ts'

/** Nodes that one statement removes, with what hangs on them. */
const removedAtOnce = 5_000

type OfIds = Query<{ ids: string[] }, Record<string, never>>

export interface LoadSize {
  /** Elements that one transaction holds. */
  most: number
  /** Elements that come. */
  coming: number
}

export class Hidden {
  /** What was written ahead, with the kind that it will be of. */
  readonly #coming = new Map<string, Kind>()
  /** Whether new elements are written ahead. */
  readonly comesAhead: boolean
  #leaves = false

  constructor(
    readonly run: Run,
    readonly ahead: Run,
    readonly size: LoadSize,
  ) {
    this.comesAhead = size.coming > size.most
  }

  /** Removes what a load left that has died. */
  clear = async (): Promise<void> => {
    if (Number.isFinite(this.size.most)) await removeHidden(this.ahead)
  }

  /** Whether an element has been brought, and is not shown yet. */
  has = (id: string): boolean => this.#coming.has(id)

  /** Whether there is something to remove behind the transaction. */
  get leaves(): boolean {
    return this.#leaves
  }

  bring(kind: Kind, rows: Row[]): Promise<unknown> {
    for (const id of idsOf(rows)) this.#coming.set(id, kind)
    return this.ahead(queries.store.createHidden, { rows })
  }

  /** Relations between elements that have been brought. */
  link = (type: RelationType, rows: Row[]): Promise<{ written: number }[]> =>
    this.ahead(queries.store.createHiddenRelations[type], { rows })

  /** From here on nothing may be written ahead: it would wait for the transaction, and the transaction for it. */
  async show(): Promise<void> {
    await this.#byKind(queries.store.show, this.#coming)
    this.#coming.clear()
  }

  /** Takes elements away; their relations to others of the graph go with them. */
  async take(gone: ReadonlyMap<string, { kind: Kind }>): Promise<void> {
    const ids = [...gone.keys()]
    this.#leaves = ids.length > this.size.most
    if (!this.#leaves) return this.#each(queries.store.deleteNodes, ids)
    await this.#byKind(queries.store.hide, new Map([...gone].map(([id, { kind }]) => [id, kind])))
    await this.#each(queries.store.cutHidden, ids)
  }

  async #byKind(query: Record<Kind, OfIds>, elements: ReadonlyMap<string, Kind>): Promise<void> {
    const batches = new Batches<Kind>((kind, rows) => this.#each(query[kind], idsOf(rows)))
    for (const [id, kind] of elements) await batches.add(kind, { id })
    await batches.flush()
  }

  async #each(query: OfIds, ids: string[]): Promise<void> {
    for (const some of pages(ids)) await this.run(query, { ids: some })
  }
}

/** Removes what is hidden. Whoever calls holds the lock: nobody else brings anything. */
async function removeHidden(ahead: Run): Promise<void> {
  for (;;) {
    const [row] = await ahead(queries.store.removeHidden, { limit: removedAtOnce })
    if ((row?.removed ?? 0) < removedAtOnce) return
  }
}

/** The same by itself, behind a load. */
export const sweep = (engine: GraphEngine): Promise<void> =>
  engine.write(
    async (run, ahead) => {
      await lock(run)
      await removeHidden(ahead)
    },
    { quiet: true },
  )
