/**
 * The layer of decisions: what people decided stands over what the data sets state, pair by pair. A load works on the
 * graph without the layer, which is lifted before and laid again after it, in the same transaction; so decisions
 * survive every load, and a data set is compared with what it brought itself.
 */
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import type { RelationType } from '../model/kinds.ts'
import type { NodeRecord, RelationRecord } from '../model/records.ts'
import type { FactField, TableState } from '../model/values.ts'
import { type DecidedFact, factIn, withFact } from './facts.ts'
import {
  changesOf,
  type EffectChange,
  type Ground,
  type Pair,
  pairId,
  type Stated,
  statements,
  textsOf,
} from './ground.ts'
import type { GraphValue, Run } from './port.ts'
import { nodeRow, partsOfKey, relationRow, short } from './rows.ts'

/** The data set that decisions are; no load may bring it. */
export const decisionsDataset = 'decisions'

/** What one decision makes of the graph: in place of what data sets state of its pair, or of the table itself. */
export interface Effect extends Pair, Ground {
  /** The table's own node: made where no data set has it, else its properties are put over what the data set says. */
  node?: NodeRecord
  relations: RelationRecord[]
  /** Facts of an element, put over what its data set says of it. */
  facts?: { element: string; list: DecidedFact[] }
}

type Properties = { [key: string]: GraphValue }
interface Aside {
  node?: Properties
  /** Fields whose facts are not applied: the data set states them otherwise than when they were decided. */
  stale?: FactField[]
  relations: Stated
}

interface Stored {
  id: string
  effect: Effect
  aside: Aside
  laid: boolean
  changed: EffectChange[]
}

/** What stands of an effect, for those who look at a table. */
export interface Standing {
  table: string
  target: string | undefined
  laid: boolean
  changed: EffectChange[]
  /** Of an effect of facts, those that are not applied. */
  stale: FactField[]
}

async function read(run: Run, tables: string[]): Promise<Stored[]> {
  const rows = await run(queries.store.effects, { tables })
  return rows.map(({ id, content, aside, laid, changed }) => ({
    id,
    effect: JSON.parse(content) as Effect,
    aside: JSON.parse(aside) as Aside,
    laid,
    changed: changed as EffectChange[],
  }))
}

const put = (run: Run, stored: Stored[]): Promise<unknown> =>
  stored.length === 0
    ? Promise.resolve()
    : run(queries.store.putEffects, {
        rows: stored.map(({ id, effect, aside, laid, changed }) => ({
          id,
          table: effect.table,
          target: effect.target ?? '',
          dataset: decisionsDataset,
          content: JSON.stringify(effect),
          aside: JSON.stringify(aside),
          laid,
          changed,
        })),
      })

export const standingOf = async (run: Run, tables: string[]): Promise<Standing[]> =>
  (await run(queries.store.effects, { tables })).map(({ table, target, laid, changed, aside }) => ({
    stale: (JSON.parse(aside) as Aside).stale ?? [],
    table,
    target: target || undefined,
    laid,
    changed: changed as EffectChange[],
  }))

interface Row {
  type: RelationType
  from: string
  to: string
  key: string
  dataset: string
  properties: Properties
}

const ofAside = ({ key, properties }: Stated[number]): Row => {
  const { from, type, to } = partsOfKey(key)
  return { type, from, to, key, dataset: String(properties['dataset']), properties }
}
const ofEffect = (relation: RelationRecord): Row => {
  const { from, type, to, key, properties } = relationRow(decisionsDataset, relation)
  return { from, type, to, key, dataset: decisionsDataset, properties }
}

async function eachType(rows: Row[], work: (type: RelationType, rows: Row[]) => Promise<unknown>): Promise<void> {
  const byType = new Map<RelationType, Row[]>()
  for (const row of rows) byType.set(row.type, [...(byType.get(row.type) ?? []), row])
  for (const [type, some] of byType) await work(type, some)
}

const remove = (run: Run, rows: Row[]): Promise<void> =>
  eachType(rows, (type, some) =>
    run(queries.store.deleteRelations[type], {
      rows: some.map(({ from, to, key, dataset }) => ({ from, to, key, dataset })),
    }),
  )
const create = (run: Run, rows: Row[]): Promise<void> =>
  eachType(rows, (type, some) =>
    run(queries.store.createRelations[type], {
      rows: some.map(({ from, to, properties }) => ({ from, to, properties })),
    }),
  )

/** Takes the layer off, of one table or of all: the graph is as its data sets state it. */
export async function lift(run: Run, table?: string): Promise<void> {
  const laid = (await read(run, table ? [table] : [])).filter((one) => one.laid)
  if (laid.length === 0) return
  await remove(
    run,
    laid.flatMap(({ effect }) => effect.relations.map(ofEffect)),
  )
  await create(
    run,
    laid.flatMap(({ aside }) => aside.relations.map(ofAside)),
  )
  const covered = laid.flatMap(({ aside }) => aside.node ?? [])
  if (covered.length > 0) await run(queries.store.updateNodes, { rows: covered })
  const own = laid.flatMap(({ effect, aside }) => (effect.node && !aside.node ? effect.node.id : []))
  if (own.length > 0) await run(queries.store.deleteNodes, { ids: own })
  await put(
    run,
    laid.map((one) => ({ ...one, laid: false, aside: { relations: [] } })),
  )
}

/**
 * Lays the layer, of one table or of all; it must be lifted. An effect whose ground has changed is not laid, and says
 * what changed; the table's own node counts those. `added` take the place of effects of the same table and target.
 */
export async function lay(run: Run, table?: string, added: Effect[] = []): Promise<void> {
  const known = new Map((await read(run, table ? [table] : [])).map((one) => [one.id, one]))
  for (const effect of added)
    known.set(pairId(effect), { id: pairId(effect), effect, aside: { relations: [] }, laid: false, changed: [] })
  if (known.size === 0) return
  const effects = [...known.values()]
  const texts = await textsOf(
    run,
    effects.flatMap(({ effect }) => Object.keys(effect.seen)),
  )
  const stated = await statements(
    run,
    effects.map(({ effect }) => effect),
  )
  const gone = new Set<string>()
  /** Tables of which a competence is without any statement now. */
  const unsaid = new Set<string>()
  for (const one of effects) {
    const of = one.effect.table
    const now = stated.get(one.id) ?? []
    one.changed = [...new Set([...(gone.has(of) ? (['GONE'] as const) : []), ...changesOf(one.effect, texts, now)])]
    one.laid = one.changed.length === 0
    one.aside = { relations: one.laid ? now : [] }
    if (!one.laid && now.length === 0) unsaid.add(of)
    if (one.effect.node && !one.laid) gone.add(of)
  }
  await layNodes(run, effects, unsaid)
  await layFacts(run, effects)
  const laid = effects.filter((one) => one.laid)
  await remove(
    run,
    laid.flatMap(({ aside }) => aside.relations.map(ofAside)),
  )
  await create(
    run,
    laid.flatMap(({ effect, aside }) =>
      // The two frameworks of a table are tied to it by the data set that has it.
      (effect.node && aside.node ? [] : effect.relations).map(ofEffect),
    ),
  )
  await put(run, effects)
  await putRevision(run)
}

/** Of a table of which every competence is settled: no longer so where a decision does not stand. */
const settledStates: readonly TableState[] = ['SETTLED', 'REVIEWED']

/** The nodes of tables, each with the number of its decisions that do not stand. */
async function layNodes(run: Run, effects: Stored[], unsaid: ReadonlySet<string>): Promise<void> {
  const tables = effects.filter(({ effect, laid }) => effect.node && laid)
  if (tables.length === 0) return
  const ids = tables.map(({ effect }) => effect.table)
  const standing = new Map(
    (await run(queries.elements.byIds, { ids })).map(({ id, properties }) => [id, properties as Properties]),
  )
  for (const one of tables) {
    const { node, table } = one.effect
    if (!node) continue
    const toReview = effects.filter(({ effect, laid }) => effect.table === table && !laid).length
    const isSettled = settledStates.some((state) => state === node.properties['state'])
    const ofTable = node.kind === 'Crosswalk' && {
      toReview,
      ...(toReview > 0 && isSettled ? { state: 'REOPENED' satisfies TableState } : {}),
      ...(unsaid.has(table) ? { complete: false } : {}),
    }
    const said = { ...node.properties, ...ofTable }
    const before = standing.get(table)
    if (before) {
      one.aside = { ...one.aside, node: before }
      await run(queries.store.updateNodes, { rows: [{ ...before, ...said }] })
    } else {
      await run(queries.store.createNodes[node.kind], {
        rows: [nodeRow(decisionsDataset, { ...node, properties: said })],
      })
    }
  }
}

/** Facts that people decided; the element as its data set states it is set aside whole. */
async function layFacts(run: Run, effects: Stored[]): Promise<void> {
  const laid = effects.filter(({ effect, laid }) => effect.facts && laid)
  if (laid.length === 0) return
  const ids = laid.flatMap(({ effect }) => effect.facts?.element ?? [])
  const standing = new Map(
    (await run(queries.elements.byIds, { ids })).map(({ id, properties }) => [id, properties as Properties]),
  )
  const rows: Properties[] = []
  for (const one of laid) {
    const { element = '', list = [] } = one.effect.facts ?? {}
    const before = standing.get(element)
    if (!before) continue
    const stale = list.filter(({ field, was }) => factIn(before, field) !== was).map(({ field }) => field)
    if (stale.length > 0) one.changed = ['STATEMENT']
    one.aside = { ...one.aside, node: before, stale }
    rows.push(list.filter(({ field }) => !stale.includes(field)).reduce<Properties>(withFact, before))
  }
  await run(queries.store.updateNodes, { rows })
}

/** The revision of the decisions: of what stands, and of what does not. */
async function putRevision(run: Run): Promise<void> {
  const rows = await run(queries.store.effects, { tables: [] })
  const revision = short(rows.map(({ id, content, laid }) => `${id} ${laid} ${content}`).join('\n'))
  await run(queries.store.putState, {
    id: decisionsDataset,
    properties: {
      id: decisionsDataset,
      revision,
      origin: '',
      nodes: rows.filter(({ target }) => target === '').length,
      relations: rows.length,
      anchors: [],
      changedAt: new Date().toISOString(),
    },
  })
}

/** A load may not bring what people decided. */
export function refuseDecisions(datasets: string[]): void {
  if (datasets.includes(decisionsDataset))
    throw new Fault(
      'DATA_INVALID',
      `'${decisionsDataset}' is what people decided: no load brings its rows without the decisions themselves ` +
        '(the rows of decisions.csv); nothing was written.',
    )
}
