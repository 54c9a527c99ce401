/** What decisions make of the graph: the table's own node, and the statements of each pair that was settled. */
import { dayOf } from '../domain/dates.ts'
import { queries } from '../generated/queries.ts'
import { fingerprint, statedOf, textsOf } from '../graph/ground.ts'
import { decisionsDataset, type Effect } from '../graph/layer.ts'
import type { Run } from '../graph/port.ts'
import type { RelationRecord, Value } from '../model/records.ts'
import type { ReadOn } from '../model/values.ts'
import { agreementOf } from '../seed/agreement.ts'
import { relationsOfVerdict } from '../seed/verdicts.ts'
import { readingsOf, type Settled } from './fold.ts'
import type { Table } from './table.ts'

/** How far the readings of a table agree; of a table that the reference data have, what they say of theirs. */
function agreement({ folded, beneath, targets }: Table): Record<string, Value> {
  if (beneath.readTwice > 0) return {}
  return {
    ...agreementOf(
      targets.flatMap((target) => {
        const pair = folded.pairs.get(target)
        const [one, other] = readingsOf(pair, 0)
        return folded.closings.has(0) && one && other ? [{ readings: [one, other], settled: pair?.settled ?? one }] : []
      }),
    ),
  }
}

/** The table's own node, with all that is known of its state: it stands alone where no data set has the table. */
export async function tableEffect(run: Run, table: Table): Promise<Effect> {
  const { id, of, against, label, properties, targets, folded, beneath, state } = table
  const settled = (target: string): boolean =>
    folded.pairs.get(target)?.settled !== undefined || beneath.settled.has(target)
  const last = table.decisions.at(-1)
  const reviewed = folded.reviewed
  const isOurs = !table.exists || properties['dataset'] === decisionsDataset
  const reopened = targets.filter((target) => folded.pairs.get(target)?.reopened).length
  const texts = await textsOf(run, [of, against])
  return {
    table: id,
    seen: Object.fromEntries([...texts].map(([framework, text]) => [framework, fingerprint(text)])),
    node: {
      id,
      kind: 'Crosswalk',
      properties: {
        ...(isOurs
          ? {
              label,
              level: 'COMPETENCE',
              verified: true,
              method: 'READING',
              reviewer: 'table ouverte au pupitre',
              status: targets.some(settled) ? 'ACCEPTED' : 'PROPOSED',
              complete: targets.length > 0 && targets.every(settled),
              reviewedOn: last ? dayOf(last.at) : '',
            }
          : {}),
        ...(reviewed ? { method: 'EXPERT_REVIEW', reviewer: reviewed.reason, reviewedOn: dayOf(reviewed.at) } : {}),
        ...agreement(table),
        state,
        reopened,
      },
    },
    relations: [
      { from: id, type: 'OF', to: of, properties: {} },
      { from: id, type: 'AGAINST', to: against, properties: {} },
    ],
  }
}

/** On what a verdict rests, where the reference data have not said it: the least that both sides give to read. */
async function readOnOf(run: Run, ids: string[]): Promise<ReadOn> {
  const elements = await run(queries.elements.byIds, { ids })
  if (elements.some(({ properties }) => properties['verified'] === false)) return 'SECONDARY'
  if (elements.every(({ properties }) => typeof properties['statement'] === 'string')) return 'FULL_TEXT'
  const within = new Set((await run(queries.suggestions.below, { ids })).map(({ id }) => id))
  return ids.every((id) => within.has(id)) ? 'ELEMENTS' : 'TITLE'
}

/** A settled verdict as seeds would state it, with the role that settled it and the day. */
function relationsOf(
  table: Table,
  settled: Settled,
  { target, readOn }: { target: string; readOn: ReadOn },
): RelationRecord[] {
  const { coverage, codes, why, reason, role, at } = settled
  const covers = coverage !== 'NONE'
  const said = relationsOfVerdict(
    { id: table.id, of: table.of, method: 'READING', status: 'ACCEPTED', reviewedOn: dayOf(at) },
    {
      target,
      readOn,
      settled: {
        coverage,
        codes: covers ? codes : [],
        alone: [],
        near: covers ? [] : codes,
        why,
        reason: reason || undefined,
      },
    },
  )
  return said.map((one) => ({ ...one, properties: { ...one.properties, decidedBy: role, decidedOn: dayOf(at) } }))
}

/**
 * What the given competences become, decided now on what they and the codes say now. The layer of the table must be
 * lifted.
 */
export async function pairEffects(run: Run, table: Table, targets: string[]): Promise<Effect[]> {
  const stated = await statedOf(run, table.id, targets)
  const effects: Effect[] = []
  const settledOf = (target: string): Settled | undefined => table.folded.pairs.get(target)?.settled
  const texts = await textsOf(
    run,
    targets.flatMap((target) => [target, ...(settledOf(target)?.codes ?? [])]),
  )
  for (const target of targets) {
    const settled = settledOf(target)
    if (!settled) continue
    const ids = [...new Set([target, ...settled.codes])]
    const readOn = table.verdicts.get(target)?.readOn ?? (await readOnOf(run, ids))
    effects.push({
      table: table.id,
      target,
      seen: Object.fromEntries(
        ids.flatMap((id) => {
          const text = texts.get(id)
          return text ? [[id, fingerprint(text)]] : []
        }),
      ),
      stated: stated.get(target) ?? '',
      relations: relationsOf(table, settled, { target, readOn }),
    })
  }
  return effects
}
