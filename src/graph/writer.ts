/** Writes rows into the graph in batches, and only those that differ from what is there. */
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import type { Kind, RelationType } from '../model/kinds.ts'
import { Batches, idsOf, type Row } from './batches.ts'
import type { Hidden } from './hidden.ts'
import { LinkSet } from './linkSet.ts'
import type { OldContent } from './old.ts'
import { Contents, type Parts, PartsChanged } from './parts.ts'
import type { Query, Run } from './port.ts'
import { type GraphRow, type NodeRow, nodeRow, partsOfKey, relationRow } from './rows.ts'
import type { Waiting } from './waiting.ts'

interface Counts {
  nodes: number
  relations: number
  hashes: string[]
  added: string[]
  relabelled: { id: string; from: string; to: string }[]
  rewritten: number
}

interface Writing {
  old: OldContent
  /** Data sets that leave the graph: their relations may be taken over. */
  replaced: string[]
  waiting: Waiting
  /** What of a data set stays as it is. */
  parts?: Parts | undefined
  hidden: Hidden
}

export class Writer {
  readonly old: OldContent
  readonly replaced: string[]
  readonly waiting: Waiting
  readonly parts: Parts | undefined
  readonly hidden: Hidden
  readonly #counts = new Map<string, Counts>()
  /** Element → the data set that brought it. */
  readonly #seen = new Map<string, string>()
  readonly #seenLinks = new Map<string, LinkSet>()
  readonly #anchors = new Map<string, Set<string>>()
  /** What is in the graph of each part. */
  readonly contents = new Contents()
  #writing: Promise<unknown> = Promise.resolve()
  #relationsBegun = false

  readonly #newNodes = new Batches<Kind>(async (kind, rows) => {
    await this.#send(queries.store.owners, { ids: idsOf(rows) }, (owners) => {
      const [taken] = owners
      if (taken)
        throw new Fault(
          'DATA_INVALID',
          `'${taken.id}' belongs to the data set '${taken.dataset}'; nothing was written.`,
        )
    })
    if (this.hidden.comesAhead) await this.#next(() => this.hidden.bring(kind, rows))
    else await this.#send(queries.store.createNodes[kind], { rows })
  })
  readonly #nodes = new Batches((_: 'nodes', rows) => this.#send(queries.store.updateNodes, { rows }))
  readonly #noLonger = new Batches<Kind>((kind, rows) =>
    this.#send(queries.store.removeKind[kind], { ids: idsOf(rows) }),
  )
  readonly #nowAlso = new Batches<Kind>((kind, rows) => this.#send(queries.store.addKind[kind], { ids: idsOf(rows) }))
  readonly #newRelations = new Batches<RelationType>((type, rows) =>
    this.#send(queries.store.createRelations[type], { rows }, this.#allOf(rows)),
  )
  readonly #hiddenRelations = new Batches<RelationType>((type, rows) =>
    this.#next(() => this.hidden.link(type, rows).then(this.#allOf(rows))),
  )
  /** Relations between what is hidden and what is not, until all is shown. */
  readonly #later: [RelationType, Row][] = []
  readonly #fromStart = new Batches<RelationType>((type, rows) =>
    this.#send(queries.store.updateRelations[type], { rows }),
  )
  readonly #fromEnd = new Batches<RelationType>((type, rows) =>
    this.#send(queries.store.updateRelationsByEnd[type], { rows }),
  )

  constructor(
    readonly run: Run,
    { old, replaced, waiting, parts, hidden }: Writing,
  ) {
    this.old = old
    this.replaced = replaced
    this.waiting = waiting
    this.parts = parts
    this.hidden = hidden
    if (parts) this.#leave(parts)
  }

  /** Takes what stays out of what is compared, once it is known to be as it was brought. */
  #leave({ dataset, of, stay }: Parts): void {
    const counts = this.countsOf(dataset)
    const stays = (key: string): boolean => stay.has(of(key) ?? '')
    for (const [id, node] of this.old.nodes) {
      if (node.dataset !== dataset || !stays(id)) continue
      this.contents.note(of(id), 'elements', node.hash)
      this.#seen.set(id, dataset)
      this.old.nodes.delete(id)
      counts.nodes++
      counts.hashes.push(node.hash)
    }
    const noteLink = (key: string, hash: string): void => {
      this.contents.note(of(key), 'links', hash)
      counts.relations++
      counts.hashes.push(hash)
    }
    const relations = this.old.relations.get(dataset) ?? new Map<string, string>()
    for (const [key, hash] of relations) {
      if (!stays(key)) continue
      noteLink(key, hash)
      relations.delete(key)
    }
    for (const { key, hash } of this.waiting.keep(dataset, stays)) noteLink(key, hash)
    const found = this.contents.all()
    for (const [part, { hash }] of stay) if (found.get(part)?.hash !== hash) throw new PartsChanged(part)
  }

  countsOf(dataset: string): Counts {
    const known = this.#counts.get(dataset)
    if (known) return known
    const fresh: Counts = { nodes: 0, relations: 0, hashes: [], added: [], relabelled: [], rewritten: 0 }
    this.#counts.set(dataset, fresh)
    return fresh
  }

  anchorsOf = (dataset: string): string[] => [...(this.#anchors.get(dataset) ?? [])].sort()

  async take(row: GraphRow): Promise<void> {
    if ('relation' in row) return this.#takeRelation(row)
    if (this.#relationsBegun)
      throw new Fault(
        'DATA_INVALID',
        `'${row.node.id}' comes after the first relation: every element must come before.`,
      )
    const { dataset, node } = row
    const stored = nodeRow(dataset, node)
    const counts = this.countsOf(dataset)
    if (this.#seen.has(node.id)) throw new Fault('DATA_INVALID', `'${node.id}' comes twice.`)
    this.#seen.set(node.id, dataset)
    counts.nodes++
    counts.hashes.push(stored.hash)
    this.contents.note(this.parts?.of(node.id), 'elements', stored.hash)
    const old = this.old.nodes.get(node.id)
    this.old.nodes.delete(node.id)
    if (!old) {
      counts.added.push(node.id)
      return this.#newNodes.add(node.kind, stored)
    }
    if (old.label !== stored['label'])
      counts.relabelled.push({ id: node.id, from: old.label, to: String(stored['label']) })
    if (old.hash === stored.hash && old.dataset === dataset) return
    counts.rewritten++
    if (old.kind !== node.kind) {
      await this.#noLonger.add(old.kind, { id: node.id })
      await this.#nowAlso.add(node.kind, { id: node.id })
    }
    return this.#nodes.add('nodes', stored as NodeRow)
  }

  async #takeRelation({ dataset, relation, waits }: Extract<GraphRow, { relation: unknown }>): Promise<void> {
    if (!this.#relationsBegun) await this.#endNodes()
    const row = relationRow(dataset, relation)
    const { from, type, to, key, hash, properties } = row
    const counts = this.countsOf(dataset)
    const links = this.#seenLinks.get(dataset) ?? new LinkSet()
    this.#seenLinks.set(dataset, links)
    if (!links.add(relation)) throw new Fault('DATA_INVALID', `The relation '${key}' comes twice.`)
    if (this.#seen.get(from) !== dataset)
      this.#anchors.set(dataset, (this.#anchors.get(dataset) ?? new Set()).add(from))
    counts.relations++
    counts.hashes.push(hash)
    this.contents.note(this.parts?.of(key), 'links', hash)
    if (waits) return this.waiting.take(dataset, row)
    for (const holder of [dataset, ...this.replaced]) {
      const known = this.old.relations.get(holder)
      const old = known?.get(key)
      if (old === undefined) continue
      known?.delete(key)
      if (old === hash && holder === dataset) return
      counts.rewritten++
      const batches = links.isShorterFromStart(relation) ? this.#fromStart : this.#fromEnd
      return batches.add(type, { from, to, key, dataset: holder, properties })
    }
    counts.rewritten++
    const link = { from, to, properties }
    const ends = [from, to].filter(this.hidden.has).length
    if (ends === 1) this.#later.push([type, link])
    else await (ends === 2 ? this.#hiddenRelations : this.#newRelations).add(type, link)
  }

  /** Writes what is left, then removes what the rows did not bring again. */
  async finish(): Promise<void> {
    if (!this.#relationsBegun) await this.#endNodes()
    await this.#hiddenRelations.flush()
    await this.#writing
    await this.hidden.show()
    for (const [type, row] of this.#later) await this.#newRelations.add(type, row)
    for (const batches of [this.#newRelations, this.#fromStart, this.#fromEnd]) await batches.flush()
    await this.#deleteRelations()
    await this.#writing
    const gone = this.old.nodes
    await this.waiting.sever([...gone.keys()])
    await this.hidden.take(gone)
    await this.waiting.finish()
  }

  /**
   * Resolves when nothing is on its way any more: what is written ahead would come behind the end of a load that
   * failed.
   */
  rest = (): Promise<unknown> => this.#writing.catch(() => undefined)

  async #deleteRelations(): Promise<void> {
    const fromStart = new Batches<RelationType>((type, rows) =>
      this.#send(queries.store.deleteRelations[type], { rows }),
    )
    const fromEnd = new Batches<RelationType>((type, rows) =>
      this.#send(queries.store.deleteRelationsByEnd[type], { rows }),
    )
    for (const [dataset, keys] of this.old.relations) {
      const links = new LinkSet()
      for (const key of keys.keys()) links.add(partsOfKey(key))
      for (const key of keys.keys()) {
        const { from, type, to } = partsOfKey(key)
        // It goes with its end.
        if (this.old.nodes.has(from) || this.old.nodes.has(to)) continue
        await (links.isShorterFromStart({ from, to }) ? fromStart : fromEnd).add(type, { from, to, key, dataset })
      }
    }
    await fromStart.flush()
    await fromEnd.flush()
  }

  async #endNodes(): Promise<void> {
    this.#relationsBegun = true
    for (const batches of [this.#newNodes, this.#nodes, this.#noLonger, this.#nowAlso]) await batches.flush()
  }

  #send<Params extends object, Result>(
    query: Query<Params, Result>,
    params: Params,
    check: (rows: Result[]) => void | Promise<void> = () => undefined,
  ): Promise<void> {
    return this.#next(() => this.run(query, params).then(check))
  }

  /** One statement at a time, while the next rows are being read. */
  async #next(send: () => Promise<unknown>): Promise<void> {
    await this.#writing
    const sent = send()
    sent.catch(() => undefined)
    this.#writing = sent
  }

  /** Looks whether every relation found both its ends. */
  #allOf =
    (rows: Row[]) =>
    async ([count]: { written: number }[]): Promise<void> => {
      if (count?.written !== rows.length) await this.#findLost(rows)
    }

  async #findLost(rows: Row[]): Promise<void> {
    const ends = [...new Set(rows.flatMap(({ from, to }) => [from as string, to as string]))]
    const known = new Set((await this.run(queries.store.owners, { ids: ends })).map(({ id }) => id))
    throw new Fault(
      'DATA_INVALID',
      `Relations name elements that do not exist: ${ends
        .filter((id) => !known.has(id))
        .slice(0, 5)
        .join(', ')}; nothing was written.`,
    )
  }
}
