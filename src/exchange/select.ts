/** Reads the graph for an export, page by page, all pages of one revision. */
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import { pages, pagesById } from '../graph/batches.ts'
import { type CarriedLine, decisionLog, effectsOf } from '../graph/carried.ts'
import { decisionsDataset } from '../graph/layer.ts'
import { patiently } from '../graph/patience.ts'
import type { GraphEngine, GraphValue, Run } from '../graph/port.ts'
import { partsOfKey, storedOnNodes, storedOnRelations } from '../graph/rows.ts'
import { datasetState, waitingLinks } from '../graph/store.ts'
import { type Kind, kinds, type RelationType } from '../model/kinds.ts'
import type { NodeRecord, RelationRecord, Value } from '../model/records.ts'

export interface Selection {
  /** Only this framework: its elements, and the links that its data set states. Without it, the whole graph. */
  framework?: string | undefined
  /** Aborted when nobody waits for the export any more: reading stops at the next page. */
  signal?: AbortSignal | undefined
}

export type Exported<Record> = Record & { dataset: string }
export interface Link extends Exported<RelationRecord> {
  key: string
  fromLabel: string
  fromKind: Kind
  toLabel: string
  toKind: Kind
  /** False where it begins outside the selection: a framework may state what others have of it. */
  fromInside: boolean
  /** False where it ends outside the selection. */
  inside: boolean
}
/** A link whose end the graph does not have. */
export type OpenLink = Exported<RelationRecord> & { key: string }

/** Ids in one list, and elements or their relations in one read. */
const idsAtOnce = 5_000
const elementsAtOnce = 500
/** Their relations are many. */
export const sourcesAtOnce = 25

const without = (properties: { [key: string]: GraphValue }, names: ReadonlySet<string>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => !names.has(name) && value !== null),
  ) as Record<string, Value>

const nodeNames: ReadonlySet<string> = new Set([...storedOnNodes, 'id', 'kind'])

type Stored = { [key: string]: GraphValue }
/** What a data set says of an element, of all that is stored of it. */
export const nodeProperties = (stored: Stored): Record<string, Value> => without(stored, nodeNames)
/** Likewise of a link. */
export const linkProperties = (stored: Stored): Record<string, Value> => without(stored, storedOnRelations)

/** The data set that states a framework; DATA_INVALID where no framework has the id. */
export async function datasetOf(run: Run, framework: string): Promise<string> {
  const [known] = await run(queries.elements.byIds, { ids: [framework] })
  if (known?.kind !== 'Framework')
    throw new Fault('DATA_INVALID', `No framework has the id '${framework.slice(0, 100)}'.`)
  return String(known.properties['dataset'] ?? '')
}

export interface Reader {
  revision: string
  selection: Selection
  /** The ids of the selection, by kind in the model's order, then by id. */
  ids: string[]
  elements(ids: string[]): Promise<Exported<NodeRecord>[]>
  /** What leaves the elements, in the order of their keys. */
  links(ids: string[]): Promise<Link[]>
  /** What elements are parts of, within the selection; a framework is a whole too. */
  wholes(ids: string[]): Promise<Map<string, { id: string; kind: Kind }[]>>
  /** How many relations of each type leave elements, and reach them, within the selection or not. */
  degrees(ids: string[]): Promise<{ id: string; relation: RelationType; outgoing: boolean; total: number }[]>
  /** One page after another of all elements. */
  allElements(): AsyncGenerator<Exported<NodeRecord>[]>
  allLinks(): AsyncGenerator<Link[]>
  /** Links of the selection that wait for an end. */
  waiting(): Promise<OpenLink[]>
  /** How many decisions there are; what they come to stands in the links of the graph. */
  decided(): Promise<number>
  /** Decisions, one by one where they may leave so, and what each makes of the graph; of one framework none. */
  decisions(oneByOne: boolean): Promise<CarriedLine[]>
}

/**
 * Opens a selection for export. Holds its ids, never its content.
 * DATA_INVALID where no framework has the id asked for; DATA_LOADING where the graph changed since the first page.
 */
export async function openReader(engine: GraphEngine, selection: Selection = {}): Promise<Reader> {
  const framework = selection.framework ?? null
  const { revision } = await engine.state()
  if (revision === undefined) throw new Fault('DATA_LOADING', 'The graph is empty.')

  /** One read, which must meet the revision that the export began with; a server that is busy is waited for. */
  const read = async <T>(work: (run: Run) => Promise<T>): Promise<T> => {
    selection.signal?.throwIfAborted()
    const met = await patiently(() =>
      engine.read(async (run, now) => (now.revision === revision ? { result: await work(run) } : undefined), {
        uncached: true,
      }),
    )
    if (!met) throw new Fault('DATA_LOADING', 'The graph changed during the export; start it again.')
    return met.result
  }

  /** The data set that states the framework; undefined for the whole graph. */
  let dataset: string | undefined
  if (framework !== null) {
    dataset = await read((run) => datasetOf(run, framework))
  }
  const ids: string[] = []
  for (const kind of kinds) {
    const some = pagesById(idsAtOnce, (after) =>
      read((run) => run(queries.exchange.ids, { kind, framework, after, limit: idsAtOnce })),
    )
    for await (const rows of some) for (const { id } of rows) ids.push(id)
  }

  const chosen = framework === null ? undefined : new Set(ids)
  const isInside = (id: string): boolean => chosen === undefined || chosen.has(id)
  /** Elements of others from which links of this data set leave. */
  const state =
    dataset !== undefined && dataset === framework ? await read((run) => datasetState(run, framework)) : undefined
  const outside = (state?.anchors ?? []).filter((id) => !isInside(id))

  const reader: Reader = {
    revision,
    selection,
    ids,
    async elements(wanted) {
      const rows = await read((run) => run(queries.elements.byIds, { ids: wanted }))
      const found = new Map(
        rows.map(({ id, kind, properties }) => [
          id,
          {
            id,
            kind,
            dataset: String(properties['dataset'] ?? ''),
            properties: nodeProperties(properties),
          },
        ]),
      )
      return wanted.flatMap((id) => found.get(id) ?? [])
    },
    async links(wanted) {
      const rows = await read((run) => run(queries.exchange.links, { ids: wanted }))
      return rows
        .filter(({ properties: { dataset: of } }) => dataset === undefined || of === dataset || of === decisionsDataset)
        .map(({ from, type, to, properties, ...ends }) => {
          const key = String(properties['key'])
          const { qualifier } = partsOfKey(key)
          return {
            from,
            type,
            to,
            key,
            ...ends,
            ...(qualifier === undefined ? {} : { qualifier }),
            dataset: String(properties['dataset'] ?? ''),
            properties: linkProperties(properties),
            fromInside: isInside(from),
            inside: isInside(to),
          }
        })
    },
    async wholes(wanted) {
      const found = new Map<string, { id: string; kind: Kind }[]>()
      for (const { id, whole, kind } of await read((run) => run(queries.exchange.wholes, { ids: wanted })))
        if (isInside(whole)) found.set(id, [...(found.get(id) ?? []), { id: whole, kind }])
      return found
    },
    async waiting() {
      if (framework !== null && dataset !== framework) return []
      const links = await read((run) => waitingLinks(run, dataset === undefined ? [] : [dataset]))
      return links.map(({ dataset: of, key, properties }) => ({
        ...partsOfKey(key),
        key,
        dataset: of,
        properties: linkProperties(properties),
      }))
    },
    decided: async () => (await read((run) => run(queries.desk.last, {})))[0]?.number ?? 0,
    async decisions(oneByOne) {
      if (framework !== null) return []
      const [log, effects] = await read((run) => Promise.all([decisionLog(run), effectsOf(run)]))
      return [
        ...(oneByOne ? log.map((decision) => ({ decision })) : log.length > 0 ? [{ leftOut: log.length }] : []),
        ...effects.map((effect) => ({ effect })),
      ]
    },
    degrees: (wanted) => read((run) => run(queries.elements.degrees, { ids: wanted })),
    async *allElements() {
      for (const page of pages(ids, elementsAtOnce)) yield await reader.elements(page)
    },
    async *allLinks() {
      for (const page of pages(ids, sourcesAtOnce)) yield await reader.links(page)
      for (const page of pages(outside, sourcesAtOnce)) yield await reader.links(page)
    },
  }
  return reader
}
