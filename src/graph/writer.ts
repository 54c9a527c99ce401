/** Writes rows into the graph in batches, and only those that differ from what is there. */
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import { type Kind, kinds, type RelationType, relationTypes } from '../model/kinds.ts'
import { LinkSet } from './linkSet.ts'
import type { OldContent } from './old.ts'
import { Contents, type Parts, PartsChanged } from './parts.ts'
import type { GraphValue, Query, Run } from './port.ts'
import { type GraphRow, type NodeRow, nodeRow, partsOfKey, relationRow } from './rows.ts'
import type { Waiting } from './waiting.ts'

/** Rows in one statement. */
const batchSize = 1_000

type Row = { [key: string]: GraphValue }

interface Counts {
  nodes: number
  relations: number
  hashes: string[]
  added: string[]
  relabelled: { id: string; from: string; to: string }[]
  rewritten: number
}

/** Collects rows until there are enough for one statement. */
class Batches<Name extends string> {
  readonly #rows = new Map<Name, Row[]>()
  constructor(
    readonly names: readonly Name[],
    readonly write: (name: Name, rows: Row[]) => Promise<void>,
  ) {}

  async add(name: Name, row: Row): Promise<void> {
    const rows = this.#rows.get(name)
    if (!rows) this.#rows.set(name, [row])
    else rows.push(row)
    if (rows && rows.length >= batchSize) {
      this.#rows.delete(name)
      await this.write(name, rows)
    }
  }

  async flush(): Promise<void> {
    for (const name of this.names) {
      const rows = this.#rows.get(name)
      if (rows) await this.write(name, rows)
    }
    this.#rows.clear()
  }
}

const idsOf = (rows: Row[]): string[] => rows.map((row) => row['id'] as string)

interface Writing {
  old: OldContent
  /** Data sets that leave the graph: their relations may be taken over. */
  replaced: string[]
  waiting: Waiting
  /** What of a data set stays as it is. */
  parts?: Parts | undefined
}

export class Writer {
  readonly old: OldContent
  readonly replaced: string[]
  readonly waiting: Waiting
  readonly parts: Parts | undefined
  readonly #counts = new Map<string, Counts>()
  /** Element → the data set that brought it. */
  readonly #seen = new Map<string, string>()
  readonly #seenLinks = new Map<string, LinkSet>()
  readonly #anchors = new Map<string, Set<string>>()
  /** What is in the graph of each part. */
  readonly contents = new Contents()
  #writing: Promise<unknown> = Promise.resolve()
  #relationsBegun = false

  readonly #newNodes = new Batches<Kind>(kinds, async (kind, rows) => {
    await this.#send(queries.store.owners, { ids: idsOf(rows) }, (owners) => {
      const [taken] = owners
      if (taken)
        throw new Fault(
          'DATA_INVALID',
          `'${taken.id}' belongs to the data set '${taken.dataset}'; nothing was written.`,
        )
    })
    await this.#send(queries.store.createNodes[kind], { rows })
  })
  readonly #nodes = new Batches(['nodes'], (_, rows) => this.#send(queries.store.updateNodes, { rows }))
  readonly #noLonger = new Batches<Kind>(kinds, (kind, rows) =>
    this.#send(queries.store.removeKind[kind], { ids: idsOf(rows) }),
  )
  readonly #nowAlso = new Batches<Kind>(kinds, (kind, rows) =>
    this.#send(queries.store.addKind[kind], { ids: idsOf(rows) }),
  )
  readonly #newRelations = new Batches<RelationType>(relationTypes, (type, rows) =>
    this.#send(queries.store.createRelations[type], { rows }, ([count]) =>
      count?.written === rows.length ? undefined : this.#findLost(rows),
    ),
  )
  readonly #fromStart = new Batches<RelationType>(relationTypes, (type, rows) =>
    this.#send(queries.store.updateRelations[type], { rows }),
  )
  readonly #fromEnd = new Batches<RelationType>(relationTypes, (type, rows) =>
    this.#send(queries.store.updateRelationsByEnd[type], { rows }),
  )

  constructor(
    readonly run: Run,
    { old, replaced, waiting, parts }: Writing,
  ) {
    this.old = old
    this.replaced = replaced
    this.waiting = waiting
    this.parts = parts
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
    const relations = this.old.relations.get(dataset) ?? new Map<string, string>()
    const links = [...relations].map(([key, hash]) => ({ key, hash })).filter(({ key }) => stays(key))
    for (const { key, hash } of [...links, ...this.waiting.keep(dataset, stays)]) {
      this.contents.note(of(key), 'links', hash)
      relations.delete(key)
      counts.relations++
      counts.hashes.push(hash)
    }
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
    return this.#newRelations.add(type, { from, to, properties })
  }

  /** Writes what is left, then removes what the rows did not bring again. */
  async finish(): Promise<void> {
    if (!this.#relationsBegun) await this.#endNodes()
    for (const batches of [this.#newRelations, this.#fromStart, this.#fromEnd]) await batches.flush()
    await this.#deleteRelations()
    await this.#writing
    const gone = new Batches(['nodes'], async (_, rows) => {
      await this.waiting.sever(idsOf(rows))
      await this.run(queries.store.deleteNodes, { ids: idsOf(rows) })
    })
    for (const id of this.old.nodes.keys()) await gone.add('nodes', { id })
    await gone.flush()
    await this.waiting.finish()
  }

  async #deleteRelations(): Promise<void> {
    const fromStart = new Batches<RelationType>(relationTypes, (type, rows) =>
      this.#send(queries.store.deleteRelations[type], { rows }),
    )
    const fromEnd = new Batches<RelationType>(relationTypes, (type, rows) =>
      this.#send(queries.store.deleteRelationsByEnd[type], { rows }),
    )
    for (const [dataset, keys] of this.old.relations) {
      const links = new LinkSet()
      for (const key of keys.keys()) links.add(partsOfKey(key))
      for (const key of keys.keys()) {
        const { from, type, to } = partsOfKey(key)
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

  /** One statement at a time, while the next rows are being read. */
  async #send<Params extends object, Result>(
    query: Query<Params, Result>,
    params: Params,
    check: (rows: Result[]) => void | Promise<void> = () => undefined,
  ): Promise<void> {
    await this.#writing
    const sent = this.run(query, params).then(check)
    sent.catch(() => undefined)
    this.#writing = sent
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
