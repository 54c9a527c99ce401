/**
 * What a decision rests on: what its elements said when it was taken, and what data sets stated of its pair; and
 * whether they still do.
 */

import { queries } from '../generated/queries.ts'
import type { PairChange } from '../model/values.ts'
import type { GraphValue, Run } from './port.ts'
import { short } from './rows.ts'

/**
 * Why an effect does not stand: what was decided on is gone, says something else, or is stated otherwise by its data
 * set.
 */
export type EffectChange = PairChange

export interface Ground {
  /** Element → what it said, as `fingerprint` gives it. */
  seen: Record<string, string>
  /** What the data sets stated of the pair, as `statedOf` gives it. */
  stated?: string
}

/** An element in a table; without one the table itself. */
export interface Pair {
  table: string
  target?: string
}
export const pairId = ({ table, target }: Pair): string => (target ? `${table} ${target}` : table)

/** Relations of data sets, each by its key. */
export type Stated = { key: string; properties: { [key: string]: GraphValue } }[]

interface Text {
  label: string
  statement: string | null
}

/** What an element says: its title, and its official wording where that is filled. */
export const fingerprint = ({ label, statement }: Text): string =>
  `${short(label)} ${statement === null ? '' : short(statement)}`

/** The wording of the documents may be filled, or not, without anything having changed. */
function saysTheSame(before: string, text: Text): boolean {
  const [label, statement] = before.split(' ')
  const [nowLabel, nowStatement] = fingerprint(text).split(' ')
  return label === nowLabel && (!statement || !nowStatement || statement === nowStatement)
}

export async function textsOf(run: Run, ids: string[]): Promise<Map<string, Text>> {
  const rows = ids.length === 0 ? [] : await run(queries.store.texts, { ids: [...new Set(ids)] })
  return new Map(rows.map((row) => [row.id, row]))
}

/** What data sets state of pairs now, by the id of the pair. */
export async function statements(run: Run, pairs: Pair[]): Promise<Map<string, Stated>> {
  const asked = pairs.flatMap(({ table, target }) => (target ? [{ id: pairId({ table, target }), table, target }] : []))
  const found = new Map<string, Stated>(asked.map(({ id }) => [id, []]))
  if (asked.length === 0) return found
  for (const query of [queries.store.statedExamined, queries.store.statedAligned])
    for (const { id, key, properties } of await run(query, { pairs: asked })) found.get(id)?.push({ key, properties })
  return found
}

const digest = (relations: Stated): string =>
  relations.length === 0
    ? ''
    : short(
        relations
          .map(({ properties }) => String(properties['hash']))
          .sort()
          .join(' '),
      )

/**
 * What data sets state of pairs, as a hash of each: the empty text where they state nothing. The layer must be lifted.
 */
export async function statedOf(run: Run, table: string, targets: string[]): Promise<Map<string, string>> {
  const found = await statements(
    run,
    targets.map((target) => ({ table, target })),
  )
  return new Map(targets.map((target) => [target, digest(found.get(pairId({ table, target })) ?? [])]))
}

/** What has changed of a ground, by what its elements say now, and what is stated now. */
export function changesOf({ seen, stated }: Ground, texts: ReadonlyMap<string, Text>, now: Stated): Set<EffectChange> {
  const changed = new Set<EffectChange>()
  for (const [id, said] of Object.entries(seen)) {
    const text = texts.get(id)
    if (!text) changed.add('GONE')
    else if (!saysTheSame(said, text)) changed.add('TEXT')
  }
  if (stated !== undefined && digest(now) !== stated) changed.add('STATEMENT')
  return changed
}
