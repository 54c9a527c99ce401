/**
 * Decisions taken in one transaction: each sees the tables as those before it leave them; at the end, what they make of
 * the graph and the new revision are written once.
 */
import { queries } from '../generated/queries.ts'
import { decisionsDataset, type Effect, lay, lift } from '../graph/layer.ts'
import type { Run } from '../graph/port.ts'
import { putGraphRevision } from '../graph/store.ts'
import type { Role } from '../model/rights.ts'
import type { DecisionKind } from '../model/values.ts'
import { pairEffects, tableEffect } from './effects.ts'
import type { Decision, Judgement } from './fold.ts'
import { advanced, readTable, type Table } from './table.ts'

export interface Step {
  kind: DecisionKind
  role: Role
  target?: string
  reason?: string
  judgement?: Judgement
}

/** One thing that is done: about a table or a proposal, and an element of it. */
export interface Act {
  table: string
  target: string
  kind: DecisionKind
  role: Role
  reason: string
  payload: string
}

export class Sitting {
  /** By their id. */
  readonly #tables = new Map<string, Table>()
  readonly #taken: Decision[] = []
  readonly #effects: Effect[] = []
  #last: number | undefined

  constructor(readonly run: Run) {}

  /** The table between two frameworks, be there one or not. */
  async between(of: string, against: string): Promise<Table> {
    const met = [...this.#tables.values()].find((table) => table.of === of && table.against === against)
    if (met) return met
    const table = await readTable(this.run, of, against)
    this.#tables.set(table.id, table)
    return table
  }

  async named(id: string): Promise<Table | undefined> {
    const met = this.#tables.get(id)
    if (met) return met
    const [ends] = await this.run(queries.desk.ends, { id })
    return ends && this.between(ends.of, ends.against)
  }

  /** Adds an event to the table. */
  async take(subject: string, table: Table, { kind, role, target = '', reason = '', judgement }: Step): Promise<void> {
    const payload = judgement ? JSON.stringify(judgement) : ''
    const decision = await this.append(subject, { table: table.id, target, kind, role, reason, payload })
    this.#tables.set(table.id, advanced(table, { ...decision, judgement }))
  }

  /** Adds an event; `effect` is what it makes of the graph, where that is not a table's. */
  async append(subject: string, act: Act, effect?: Effect): Promise<Decision> {
    this.#last ??= (await this.run(queries.desk.last, {}))[0]?.number ?? 0
    const number = ++this.#last
    const at = new Date().toISOString()
    // A draft of a reading changes no answer, and makes no revision.
    const revision = act.kind === 'READ' ? await this.#revision() : ''
    const row = { ...act, number, subject, at, revision }
    await this.run(queries.desk.append, { row: { ...row, dataset: decisionsDataset } })
    const decision: Decision = { ...row, judgement: undefined }
    this.#taken.push(decision)
    if (effect) this.#effects.push(effect)
    return decision
  }

  /** Lays what was decided; gives the revision that is then current. */
  async end(): Promise<string> {
    const changing = this.#taken.filter(({ kind }) => kind !== 'READ')
    if (changing.length === 0) return this.#revision()
    const numbers = new Set(changing.map(({ number }) => number))
    for (const id of new Set(changing.map(({ table }) => table))) {
      const table = this.#tables.get(id)
      if (!table) continue
      const settled = [...table.folded.pairs].flatMap(([target, pair]) =>
        pair.settled && numbers.has(pair.settled.number) ? [target] : [],
      )
      await lift(this.run, id)
      const pairs = await pairEffects(this.run, table, settled)
      await lay(this.run, id, [await tableEffect(this.run, table), ...pairs])
    }
    for (const effect of this.#effects) {
      await lift(this.run, effect.table)
      await lay(this.run, effect.table, [effect])
    }
    const revision = await putGraphRevision(this.run)
    await this.run(queries.desk.stamp, { numbers: [...numbers], revision })
    return revision
  }

  async #revision(): Promise<string> {
    return (await this.run(queries.store.revision, {}))[0]?.revision ?? ''
  }
}
