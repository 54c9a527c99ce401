/**
 * Decisions on their way from one graph to another: the log, and what it makes of the graph with what it sets aside.
 */
import { z } from 'zod'
import { Fault } from '../errors.ts'
import { queries } from '../generated/queries.ts'
import { relationTypes } from '../model/kinds.ts'
import { membersOf } from '../model/values.ts'
import { decisionsDataset } from './layer.ts'
import type { GraphValue, Run } from './port.ts'

const decision = z.strictObject({
  number: z.int().positive(),
  table: z.string().min(1),
  target: z.string(),
  kind: z.enum(membersOf('DecisionKind')),
  subject: z.string(),
  role: z.enum(membersOf('Role')),
  at: z.iso.datetime(),
  reason: z.string(),
  payload: z.string(),
  revision: z.string(),
})

const properties = z.record(z.string(), z.json())
const json = <T extends z.ZodType>(schema: T) =>
  z.string().refine((text) => {
    try {
      return schema.safeParse(JSON.parse(text)).success
    } catch {
      return false
    }
  })

/** Both are kept as the graph keeps them, letter by letter: its revision is made of them. */
const effect = z.strictObject({
  id: z.string().min(1),
  table: z.string().min(1),
  target: z.string(),
  content: json(
    z.object({
      table: z.string(),
      seen: z.record(z.string(), z.string()),
      relations: z.array(z.object({ from: z.string(), type: z.enum(relationTypes), to: z.string(), properties })),
    }),
  ),
  aside: json(z.object({ node: properties.optional(), relations: z.array(z.object({ key: z.string(), properties })) })),
})

/** What one line of an export says of decisions. */
export const carriedLine = z.union([
  z.strictObject({ decision }),
  z.strictObject({ effect }),
  /** Decisions that whoever asked for the export may not have: readings that are not to be seen yet are among them. */
  z.strictObject({ leftOut: z.int().positive() }),
])
export type CarriedLine = z.infer<typeof carriedLine>
export type CarriedDecision = z.infer<typeof decision>
export type CarriedEffect = z.infer<typeof effect>

export interface Carried {
  decisions: CarriedDecision[]
  effects: CarriedEffect[]
}

/** What an effect set aside, as the data sets state it. */
export interface SetAside {
  node?: { [key: string]: GraphValue }
  relations: { key: string; properties: { [key: string]: GraphValue } }[]
}
export const asideOf = ({ aside }: CarriedEffect): SetAside => JSON.parse(aside) as SetAside

const atOnce = 1_000

/** All decisions, in the order in which they were taken. */
export async function decisionLog(run: Run): Promise<CarriedDecision[]> {
  const log: CarriedDecision[] = []
  for (let after = 0; ; after = log.at(-1)?.number ?? 0) {
    const rows = await run(queries.desk.since, { after, limit: atOnce })
    log.push(...rows.map((row) => decision.parse(row)))
    if (rows.length < atOnce) return log
  }
}

export async function effectsOf(run: Run): Promise<CarriedEffect[]> {
  const rows = await run(queries.store.effects, { tables: [] })
  return rows.map(({ laid: _, changed: __, ...row }) => row)
}

/**
 * Takes decisions of another graph in, in a load, before the layer is laid again; gives how many were not here. What
 * was decided here stays: a log that says otherwise of the same number is a DATA_INVALID fault.
 */
export async function takeIn(run: Run, { decisions, effects }: Carried): Promise<number> {
  const log = await decisionLog(run)
  const known = new Map(log.map((one) => [one.number, JSON.stringify(one)]))
  const other = decisions.find((one) => (known.get(one.number) ?? JSON.stringify(one)) !== JSON.stringify(one))
  if (other)
    throw new Fault(
      'DATA_INVALID',
      `Decision ${other.number} of this graph is another one than that of the file: ` +
        'two desks cannot be made one; nothing was written.',
    )
  const fresh = decisions.filter(({ number }) => !known.has(number))
  if (fresh.length === 0) return 0
  for (const row of fresh) await run(queries.desk.append, { row: { ...row, dataset: decisionsDataset } })
  const none = JSON.stringify({ relations: [] })
  await run(queries.store.putEffects, {
    rows: effects.map((one) => ({ ...one, dataset: decisionsDataset, aside: none, laid: false, changed: [] })),
  })
  return fresh.length
}
