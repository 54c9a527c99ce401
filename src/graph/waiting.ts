/**
 * Links that wait for an end which the graph does not have: kept with their data set, whose revision they are part of,
 * and made relations by the load that brings the end. A link waits again when a load takes its end away.
 */
import { queries } from '../generated/queries.ts'
import { type Kind, type RelationType, relations } from '../model/kinds.ts'
import { Batches, pages } from './batches.ts'
import type { GraphValue, Run } from './port.ts'
import { partsOfKey, type RelationRow } from './rows.ts'

/** A link as it would be stored, under its data set. */
export interface WaitingLink {
  dataset: string
  key: string
  hash: string
  /** What the relation carries, those of the store included. */
  properties: { [key: string]: GraphValue }
}

/** A link of a data set, for reports. */
export type NamedLink = Pick<WaitingLink, 'dataset' | 'key'>

const idOf = ({ dataset, key }: NamedLink): string => `${dataset} ${key}`

/** What waits, of the given data sets or of all. */
export async function waitingLinks(run: Run, datasets: string[] = []): Promise<WaitingLink[]> {
  const rows = await run(queries.store.waiting, { datasets })
  return rows.map((row) => ({ ...row, properties: JSON.parse(row.properties) as WaitingLink['properties'] }))
}

const allows = (kinds: readonly Kind[], kind: Kind | undefined): boolean => kind !== undefined && kinds.includes(kind)

function fits(key: string, kinds: ReadonlyMap<string, Kind>): boolean {
  const { from, type, to } = partsOfKey(key)
  return allows(relations[type].from, kinds.get(from)) && allows(relations[type].to, kinds.get(to))
}

/** What one load does to the links that wait; `ours` are the data sets that it loads or replaces. */
export class Waiting {
  readonly #old: Map<string, WaitingLink>
  readonly #now = new Map<string, WaitingLink>()
  readonly severed: NamedLink[] = []
  readonly arrived: NamedLink[] = []
  readonly #changes = new Map<string, number>()

  private constructor(
    readonly run: Run,
    readonly ours: readonly string[],
    known: WaitingLink[],
  ) {
    this.#old = new Map(known.map((link) => [idOf(link), link]))
    for (const link of known) if (!ours.includes(link.dataset)) this.#now.set(idOf(link), link)
  }

  static async open(run: Run, ours: readonly string[]): Promise<Waiting> {
    return new Waiting(run, ours, await waitingLinks(run))
  }

  /** A row of the load that has to wait. */
  take(dataset: string, { key, hash, properties }: RelationRow): void {
    const link: WaitingLink = { dataset, key, hash, properties }
    const id = idOf(link)
    if (this.#old.get(id)?.hash !== hash) this.#change(dataset)
    this.#now.set(id, link)
  }

  /** Goes on with the links of a data set that wait and that `stays` names; gives them. */
  keep(dataset: string, stays: (key: string) => boolean): WaitingLink[] {
    const links = [...this.#old.values()].filter((link) => link.dataset === dataset && stays(link.key))
    for (const link of links) this.#now.set(idOf(link), link)
    return links
  }

  /** Keeps the links of other data sets whose end is about to go. */
  async sever(ids: string[]): Promise<void> {
    for (const some of pages(ids)) await this.#sever(some)
  }

  async #sever(ids: string[]): Promise<void> {
    for (const { key, properties } of await this.run(queries.store.hanging, { ids, datasets: [...this.ours] })) {
      const link = { dataset: String(properties['dataset']), key, hash: String(properties['hash']), properties }
      if (this.#now.has(idOf(link))) continue
      this.#now.set(idOf(link), link)
      this.severed.push({ dataset: link.dataset, key })
    }
  }

  /** Writes what waits now, and makes relations of those whose ends have come. */
  async finish(): Promise<void> {
    for (const [id, link] of [...this.#old])
      if (!this.#now.has(id) && this.ours.includes(link.dataset)) this.#change(link.dataset)
    await this.#settle()
    const stale = [...this.#old].filter(([id, { hash }]) => this.#now.get(id)?.hash !== hash).map(([id]) => id)
    if (stale.length > 0) await this.run(queries.store.deleteWaiting, { ids: stale })
    const rows = [...this.#now]
      .filter(([id, { hash }]) => this.#old.get(id)?.hash !== hash)
      .map(([id, { properties, ...link }]) => ({ id, ...link, properties: JSON.stringify(properties) }))
    for (const some of pages(rows)) await this.run(queries.store.createWaiting, { rows: some })
  }

  /** The keys of a data set that wait after the load. */
  keysOf = (dataset: string): string[] =>
    [...this.#now.values()].filter((link) => link.dataset === dataset).map(({ key }) => key)

  /** How many of a data set's waiting links the load brought, changed or took away. */
  changesOf = (dataset: string): number => this.#changes.get(dataset) ?? 0

  #change(dataset: string): void {
    this.#changes.set(dataset, (this.#changes.get(dataset) ?? 0) + 1)
  }

  async #settle(): Promise<void> {
    const kinds = await this.#kindsOf([...this.#now.values()])
    const created = new Batches<RelationType>(async (type, rows) => {
      await this.run(queries.store.createRelations[type], { rows })
    })
    for (const [id, { dataset, key, properties }] of [...this.#now]) {
      if (!fits(key, kinds)) continue
      const { from, type, to } = partsOfKey(key)
      await created.add(type, { from, to, properties })
      this.#now.delete(id)
      this.arrived.push({ dataset, key })
    }
    await created.flush()
  }

  async #kindsOf(links: WaitingLink[]): Promise<Map<string, Kind>> {
    const ids = [...new Set(links.flatMap(({ key }) => [partsOfKey(key).from, partsOfKey(key).to]))]
    const kinds = new Map<string, Kind>()
    for (const some of pages(ids))
      for (const { id, kind } of await this.run(queries.store.owners, { ids: some })) kinds.set(id, kind)
    return kinds
  }
}
