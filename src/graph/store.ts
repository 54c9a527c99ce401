import { createHash } from 'node:crypto'
import { queries } from '../generated/queries.ts'
import { type GraphData, kinds, naturalKey, type NodeRecord, type RelationRecord, relationKey, relationTypes, type RelationType, type Value } from '../model.ts'
import type { GraphEngine, GraphValue, Run } from './port.ts'

/** Rows in one statement of a load. */
const batchSize = 2_000
const pageSize = 5_000
export const graphStateId = 'graph'

export interface DatasetState {
  id: string
  revision: string
  /** What the data were read from, so that an unchanged origin is not read again. */
  origin: string | null
  nodes: number
  relations: number
}

export interface LoadReport {
  dataset: string
  revision: string
  nodes: number
  relations: number
  added: string[]
  removed: string[]
  relabelled: { id: string; from: string; to: string }[]
  changed: number
}

type Row = { [key: string]: GraphValue }
type Properties = Record<string, Value>

const canonical = (properties: Properties): string => JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)))
const sha = (text: string): string => createHash('sha256').update(text).digest('hex')
const short = (text: string): string => sha(text).slice(0, 12)

function nodeRow(dataset: string, node: NodeRecord): Row & { id: string; hash: string } {
  const properties = { ...node.properties, id: node.id, kind: node.kind }
  return { ...properties, dataset, sortKey: naturalKey(node.id), hash: short(canonical(properties)) }
}

interface RelationRow {
  from: string
  type: RelationType
  to: string
  key: string
  hash: string
  properties: Properties
}

function relationRow(dataset: string, relation: RelationRecord): RelationRow {
  const key = relationKey(relation)
  const hash = short(canonical({ ...relation.properties, key }))
  return { from: relation.from, type: relation.type, to: relation.to, key, hash, properties: { ...relation.properties, key, dataset, hash } }
}

/** A hash of the content of some data: the same content in any order gives the same revision. */
export function revisionOf(rows: { hash: string }[]): string {
  const digest = createHash('sha256')
  for (const hash of rows.map((row) => row.hash).sort()) digest.update(hash)
  return digest.digest('hex').slice(0, 12)
}

async function* batches<T>(items: T[]): AsyncGenerator<T[]> {
  for (let start = 0; start < items.length; start += batchSize) yield items.slice(start, start + batchSize)
}

export async function currentRevision(engine: GraphEngine): Promise<string | undefined> {
  const [row] = await engine.read((run) => run(queries.store.revision, {}))
  return row?.revision
}

export const datasetState = async (run: Run, dataset: string): Promise<DatasetState | undefined> =>
  (await run(queries.store.states, { ids: [dataset] }))[0] as DatasetState | undefined

/** What is loaded of a data set now: id → hash, label, and the statement filled from the operator's documents. */
export async function loadedNodes(run: Run, dataset: string): Promise<Map<string, { hash: string; label: string; locator: string | null; statement: string | null }>> {
  const found = new Map<string, { hash: string; label: string; locator: string | null; statement: string | null }>()
  for (let after = ''; ; ) {
    const rows = await run(queries.store.nodeHashes, { dataset, after, limit: pageSize })
    for (const row of rows) found.set(row.id, row)
    const last = rows.at(-1)
    if (!last || rows.length < pageSize) return found
    after = last.id
  }
}

async function loadedRelations(run: Run, dataset: string, ids: string[]): Promise<Map<string, { from: string; type: RelationType; to: string; hash: string }>> {
  const found = new Map<string, { from: string; type: RelationType; to: string; hash: string }>()
  for await (const batch of batches(ids)) {
    for (const row of await run(queries.store.relationHashes, { ids: batch, dataset })) found.set(row.key, { ...row, type: row.type as RelationType })
  }
  return found
}

const groupBy = <T>(items: T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

/**
 * Makes a data set of the graph equal to `data`: adds, replaces and removes what differs, in one transaction, the revision last.
 * Readers see the old revision or the new one. The same data again change nothing. Other data sets are left alone.
 */
export function replaceDataset(engine: GraphEngine, dataset: string, data: GraphData, origin = '', progress: (done: number, total: number) => void = () => undefined): Promise<LoadReport> {
  return engine.write(async (run) => {
    const nodes = data.nodes.map((node) => ({ kind: node.kind, row: nodeRow(dataset, node) }))
    const relations = data.relations.map((relation) => relationRow(dataset, relation))
    const revision = revisionOf([...nodes.map(({ row }) => row), ...relations])
    const oldNodes = await loadedNodes(run, dataset)
    const oldRelations = await loadedRelations(run, dataset, [...oldNodes.keys()])

    const newIds = new Set(nodes.map(({ row }) => row.id))
    const newKeys = new Set(relations.map((relation) => relation.key))
    const writtenNodes = nodes.filter(({ row }) => oldNodes.get(row.id)?.hash !== row.hash)
    const writtenRelations = relations.filter((relation) => oldRelations.get(relation.key)?.hash !== relation.hash)
    const removed = [...oldNodes.keys()].filter((id) => !newIds.has(id))
    const removedRelations = [...oldRelations].filter(([key]) => !newKeys.has(key)).map(([key, old]) => ({ ...old, key }))

    const total = removedRelations.length + removed.length + writtenNodes.length + writtenRelations.length
    let done = 0
    const step = (count: number) => progress((done += count), total)
    for (const [type, rows] of groupBy(removedRelations, (row) => row.type)) {
      for await (const batch of batches(rows)) {
        await run(queries.store.deleteRelations[type as RelationType], { rows: batch.map(({ from, to, key }) => ({ from, to, key })) })
        step(batch.length)
      }
    }
    for await (const batch of batches(removed)) {
      await run(queries.store.deleteNodes, { ids: batch })
      step(batch.length)
    }
    const nodesByKind = groupBy(writtenNodes, ({ kind }) => kind)
    for (const kind of kinds) {
      for await (const batch of batches(nodesByKind.get(kind) ?? [])) {
        await run(queries.store.mergeNodes[kind], { rows: batch.map(({ row }) => row) })
        step(batch.length)
      }
    }
    const relationsByType = groupBy(writtenRelations, ({ type }) => type)
    for (const type of relationTypes) {
      for await (const batch of batches(relationsByType.get(type) ?? [])) {
        await run(queries.store.mergeRelations[type], { rows: batch.map(({ from, to, key, properties }) => ({ from, to, key, properties })) })
        step(batch.length)
      }
    }

    await run(queries.store.putState, { id: dataset, properties: { id: dataset, revision, origin, nodes: nodes.length, relations: relations.length } })
    await putGraphRevision(run)
    return {
      dataset,
      revision,
      nodes: nodes.length,
      relations: relations.length,
      added: writtenNodes.filter(({ row }) => !oldNodes.has(row.id)).map(({ row }) => row.id),
      removed,
      relabelled: writtenNodes.flatMap(({ row }) => {
        const old = oldNodes.get(row.id)
        return old && old.label !== row['label'] ? [{ id: row.id, from: old.label, to: String(row['label']) }] : []
      }),
      changed: writtenNodes.filter(({ row }) => oldNodes.has(row.id)).length + writtenRelations.length + removedRelations.length,
    }
  })
}

async function putGraphRevision(run: Run): Promise<void> {
  const states = (await run(queries.store.states, { ids: [] })).filter((state) => state.id !== graphStateId)
  const revision = short(states.map((state) => `${state.id} ${state.revision}`).join('\n'))
  await run(queries.store.putState, { id: graphStateId, properties: { id: graphStateId, revision } })
}
