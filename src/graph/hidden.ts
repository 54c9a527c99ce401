/**
 * Nodes that are stored and none of the graph's: no statement that reads finds them. What one transaction would not hold
 * is written ahead of it so, and it only shows what is there; what it makes leave is hidden, and removed behind it.
 */
import { queries } from '../generated/queries.ts'
import type { Kind, RelationType } from '../model/kinds.ts'
import { Batches, idsOf, type Row } from './batches.ts'
import type { GraphEngine, Run } from './port.ts'

/** Nodes that one statement removes, with what hangs on them. */
const removedAtOnce = 5_000

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
    const shown = new Batches<Kind>((kind, rows) => this.#in(queries.store.show[kind], rows))
    for (const [id, kind] of this.#coming) await shown.add(kind, { id })
    await shown.flush()
    this.#coming.clear()
  }

  /** Takes elements away; their relations to others of the graph go with them. */
  async take(gone: ReadonlyMap<string, { kind: Kind }>): Promise<void> {
    this.#leaves = gone.size > this.size.most
    if (!this.#leaves) {
      const deleted = new Batches((_: 'nodes', rows) => this.#in(queries.store.deleteNodes, rows))
      for (const id of gone.keys()) await deleted.add('nodes', { id })
      return deleted.flush()
    }
    const hidden = new Batches<Kind>((kind, rows) => this.#in(queries.store.hide[kind], rows))
    for (const [id, { kind }] of gone) await hidden.add(kind, { id })
    await hidden.flush()
    const cut = new Batches((_: 'nodes', rows) => this.#in(queries.store.cutHidden, rows))
    for (const id of gone.keys()) await cut.add('nodes', { id })
    await cut.flush()
  }

  #in = async (query: typeof queries.store.deleteNodes, rows: Row[]): Promise<void> =>
    void (await this.run(query, { ids: idsOf(rows) }))
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
      await run(queries.store.lock, { writer: `${process.pid}` })
      await removeHidden(ahead)
    },
    { quiet: true },
  )
