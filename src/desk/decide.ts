/**
 * Decisions on tables of rapprochement. Each is one transaction: the event, what it makes of the graph, and the new
 * revision; or nothing. What may not be is data of the answer.
 */
import type { UserError } from '../domain/input.ts'
import { queries } from '../generated/queries.ts'
import { lock } from '../graph/lock.ts'
import type { GraphEngine } from '../graph/port.ts'
import type { Viewer } from '../model/rights.ts'
import { isWhole, type Judgement, readingsOf, versionOf } from './fold.ts'
import { actingAs, Refused } from './refused.ts'
import { Sitting, type Step } from './sitting.ts'
import type { Table } from './table.ts'
import { competences, type WhyNot, whyNotRead, whyNotReview, whyNotSettle } from './whyNot.ts'

/** What came of a decision, or why it was not taken. */
export interface Outcome {
  /** The table's two frameworks; null where there is no such table. */
  between: { of: string; against: string } | null
  target: string | null
  revision: string
  userErrors: UserError[]
  /** Set where somebody else was there first: what was asked. */
  refused: Judgement | null
}

export interface Desk {
  engine: Pick<GraphEngine, 'write' | 'state'>
  viewer: Viewer & { subject: string }
  /** The transaction that is under way, of which this is a part: whoever opened it ends it. */
  sitting?: Sitting
}

/** Runs work in a transaction of its own, alone at the desk; gives the revision after it too. */
export const sitting = <T extends object>(
  engine: Desk['engine'],
  work: (sitting: Sitting) => Promise<T>,
): Promise<T & { revision: string }> =>
  engine.write(async (run) => {
    await lock(run)
    const one = new Sitting(run)
    const done = await work(one)
    return { ...done, revision: await one.end() }
  })

/** A reading under way changes no answer: what is kept of others stays. */
const quietly = (desk: Desk): Desk => ({
  ...desk,
  engine: { ...desk.engine, write: (work) => desk.engine.write(work, { quiet: true }) },
})

type Find = (sitting: Sitting) => Promise<Table>

async function decide(desk: Desk, find: Find, check: (table: Table) => Step): Promise<Outcome> {
  let asked: Step | undefined
  let between: Outcome['between'] = null
  const work = async (on: Sitting): Promise<Outcome> => {
    const table = await find(on)
    between = { of: table.of, against: table.against }
    const step = check(table)
    asked = step
    await on.take(desk.viewer.subject, table, step)
    return { between, target: step.target ?? null, revision: '', userErrors: [], refused: null }
  }
  try {
    return await (desk.sitting ? work(desk.sitting) : sitting(desk.engine, work))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return {
      between,
      target: asked?.target ?? (error instanceof Conflict ? error.target : null),
      revision: desk.sitting ? '' : ((await desk.engine.state()).revision ?? ''),
      userErrors: error.userErrors,
      refused: error instanceof Conflict ? error.judgement : null,
    }
  }
}

class Conflict extends Refused {
  constructor(
    readonly target: string,
    readonly judgement: Judgement | null,
  ) {
    super(
      'CONFLICT',
      'version',
      "Cette compétence a changé depuis que vous l'avez ouverte : les deux versions sont données, rien n'est perdu.",
    )
  }
}

const notNow = (message: string): Refused => new Refused('NOT_NOW', 'table', message)

/** Refuses where something of the table stands against it. */
function refuseIf(why: WhyNot | undefined): void {
  if (why) throw new Refused(why.code, 'table', why.message)
}

/** Finds a table by its id. */
const known =
  (id: string): Find =>
  async (on) => {
    const table = await on.named(id)
    if (!table) throw new Refused('UNKNOWN_ID', 'table', `Aucune table n'a l'identifiant « ${id} ».`)
    return table
  }

function knows(table: Table, target: string): void {
  if (!table.targets.includes(target))
    throw new Refused('UNKNOWN_ID', 'competence', `« ${target} » n'est pas une compétence du référentiel visé.`)
}

/** Opens a table between two frameworks, seeded or imported. One that is there stays as it is. */
export function openTable(desk: Desk, held: string, target: string): Promise<Outcome> {
  const find: Find = async (on) => {
    const frameworks = new Map(
      (await on.run(queries.elements.byIds, { ids: [held, target] })).map((one) => [one.id, one.kind]),
    )
    for (const [field, id] of [
      ['held', held],
      ['target', target],
    ] as const)
      if (frameworks.get(id) !== 'Framework')
        throw new Refused('UNKNOWN_ID', field, `« ${id} » n'est pas un référentiel de ce graphe.`)
    if (held === target) throw new Refused('BAD_VALUE', 'target', 'Un référentiel ne se lit pas face à lui-même.')
    return on.between(held, target)
  }
  return decide(desk, find, (table) => {
    if (table.exists)
      throw new Refused('NOT_NOW', 'target', `La table « ${table.label} » existe : elle se reprend où elle en est.`)
    if (table.targets.length === 0 || table.held.length === 0)
      throw new Refused(
        'NO_COMPETENCES',
        'target',
        "L'un des deux référentiels n'a aucune compétence ici, ou en a trop.",
      )
    return { kind: 'OPENED', role: actingAs(desk.viewer, 'LECTEUR') }
  })
}

export interface Recorded {
  table: string
  competence: string
  judgement: Judgement
  /** The version that the reader saw. */
  version: number
}

/**
 * A verdict: `judgement.why` is why this one, beside the reading that says the same; with `reason`, what the verdict
 * itself says.
 */
export interface Verdict extends Recorded {
  reason?: string | undefined
}

const isSettled = 'Cette compétence est tranchée : il faut la rouvrir, avec une raison.'
const longest = 420
/** A reading is kept as it is being written; to be finished it must say everything. */
function checkJudgement({ codes, why }: Judgement, field: string): void {
  if (why.length > longest)
    throw new Refused('BAD_VALUE', field, `Une ou deux phrases : ${longest} caractères au plus.`)
  if (codes.length > 50) throw new Refused('BAD_VALUE', 'codes', 'Cinquante codes au plus.')
}

export function recordReading(desk: Desk, { table: id, competence, judgement, version }: Recorded): Promise<Outcome> {
  const { viewer } = desk
  return decide(quietly(desk), withCodes(id, judgement.codes), (table) => {
    const { folded } = table
    knows(table, competence)
    checkJudgement(judgement, 'why')
    if (!table.open.includes(competence)) throw notNow(isSettled)
    refuseIf(whyNotRead(table, viewer.subject))
    if (versionOf(viewer, folded, competence) !== version) throw new Conflict(competence, judgement)
    return { kind: 'READ', role: actingAs(viewer, 'LECTEUR'), target: competence, judgement }
  })
}

/** As known, where every code is of the framework that is held. */
const withCodes =
  (id: string, codes: string[]): Find =>
  async (on) => {
    const table = await known(id)(on)
    const found = codes.length === 0 ? [] : await on.run(queries.elements.byIds, { ids: codes })
    const own = new Set(found.filter(({ properties }) => properties['framework'] === table.of).map((one) => one.id))
    const foreign = codes.find((code) => !own.has(code))
    if (foreign) throw new Refused('UNKNOWN_ID', 'codes', `« ${foreign} » n'est pas du référentiel détenu.`)
    return table
  }

export function finishReading(desk: Desk, id: string): Promise<Outcome> {
  const { viewer } = desk
  return decide(desk, known(id), ({ folded, open }) => {
    if (folded.closed) throw notNow('Les deux lectures sont déjà terminées.')
    if (folded.finished.includes(viewer.subject)) throw notNow('Votre lecture est déjà terminée.')
    const missing = open.filter((target) => {
      const mine = readingsOf(folded.pairs.get(target), folded.round).find(({ subject }) => subject === viewer.subject)
      return !mine || !isWhole(mine)
    })
    if (missing.length > 0)
      throw notNow(
        `Il reste ${competences(missing.length)} sans verdict, sans code ou sans justification : ` +
          `${missing.slice(0, 3).join(', ')}.`,
      )
    return { kind: 'FINISHED', role: actingAs(viewer, 'LECTEUR') }
  })
}

/** Settles a competence: what two readings differ on, what was opened again, what has changed under a decision. */
export function settle(desk: Desk, { table: id, competence, judgement, version, reason }: Verdict): Promise<Outcome> {
  const { viewer } = desk
  return decide(desk, withCodes(id, judgement.codes), (table) => {
    const { folded, open } = table
    knows(table, competence)
    checkJudgement(judgement, 'reason')
    refuseIf(whyNotSettle(table, viewer.subject))
    if (versionOf(viewer, folded, competence) !== version) throw new Conflict(competence, judgement)
    if (!open.includes(competence)) throw notNow(isSettled)
    const pair = folded.pairs.get(competence)
    const begun = !folded.closed && readingsOf(pair, folded.round).length > 0
    if (begun || (!folded.closed && !pair?.reopened && !table.changed.has(competence)))
      throw notNow('Les deux lectures ne sont pas terminées.')
    if (!isWhole(judgement))
      throw new Refused(
        'BAD_VALUE',
        judgement.codes.length > 0 ? 'reason' : 'codes',
        'Un verdict nomme ses codes (pour « rien », ce qui a été cherché) et dit pourquoi.',
      )
    const said =
      reason === undefined && pair?.readings.find((one) => one.coverage === judgement.coverage && isWhole(one))
    return {
      kind: 'SETTLED',
      role: actingAs(viewer, 'ARBITRE'),
      target: competence,
      reason: reason ?? judgement.why,
      judgement: said ? { ...judgement, why: said.why } : judgement,
    }
  })
}

/** Puts a settled competence in question: its verdict stands, and says so, until another is settled. */
export function reopen(
  desk: Desk,
  { table: id, competence, reason, version }: { table: string; competence: string; reason: string; version: number },
): Promise<Outcome> {
  return decide(desk, known(id), (table) => {
    knows(table, competence)
    if (reason.trim() === '' || reason.length > longest)
      throw new Refused('BAD_VALUE', 'reason', 'Une raison, en une ou deux phrases.')
    if (versionOf(desk.viewer, table.folded, competence) !== version) throw new Conflict(competence, null)
    if (table.open.includes(competence)) throw notNow('Cette compétence est déjà ouverte.')
    return { kind: 'REOPENED', role: actingAs(desk.viewer, 'ARBITRE'), target: competence, reason }
  })
}

/** Says that someone entitled has reviewed the whole table; `as` is their role in words, never a name. */
export function review(desk: Desk, id: string, as: string): Promise<Outcome> {
  return decide(desk, known(id), (table) => {
    refuseIf(whyNotReview(table))
    if (as.trim() === '' || as.length > 130)
      throw new Refused('BAD_VALUE', 'as', 'Votre qualité, en quelques mots, sans nom.')
    return { kind: 'REVIEWED', role: actingAs(desk.viewer, 'REVISEUR'), reason: as }
  })
}
