/**
 * Decisions on tables of rapprochement. Each is one transaction: the event, what it makes of the graph, and the new
 * revision; or nothing. What may not be is data of the answer.
 */
import type { UserError } from '../domain/input.ts'
import { queries } from '../generated/queries.ts'
import { decisionsDataset, lay, lift } from '../graph/layer.ts'
import type { GraphEngine, Run } from '../graph/port.ts'
import { putGraphRevision } from '../graph/store.ts'
import type { Role, Viewer } from '../model/rights.ts'
import type { DecisionKind, UserErrorCode } from '../model/values.ts'
import { pairEffects, tableEffect } from './effects.ts'
import { isTaken, isWhole, type Judgement, readingsOf, versionOf } from './fold.ts'
import { readTable, type Table, tableNamed } from './table.ts'

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

/** What may not be, said to who asked. It undoes the transaction. */
class Refused extends Error {
  constructor(
    readonly code: UserErrorCode,
    readonly field: string,
    message: string,
  ) {
    super(message)
  }
}

interface Step {
  kind: DecisionKind
  role: Role
  target?: string
  reason?: string
  judgement?: Judgement
}

export interface Desk {
  engine: GraphEngine
  viewer: Viewer & { subject: string }
}

/** Who does what only one role may do acts in it; an administrator in theirs. */
const actingAs = ({ roles }: Viewer, role: Role): Role => (roles.includes(role) ? role : 'ADMINISTRATEUR')

const now = (): string => new Date().toISOString()

/** Adds an event to the table, and lays what it makes of the graph. A draft of a reading changes no answer, and no revision. */
async function take(run: Run, { viewer }: Desk, table: Table, step: Step): Promise<string> {
  const { kind, role, target = '', reason = '', judgement } = step
  const at = now()
  const number = ((await run(queries.desk.last, {}))[0]?.number ?? 0) + 1
  const subject = viewer.subject
  const payload = judgement ? JSON.stringify(judgement) : ''
  const append = (revision: string) =>
    run(queries.desk.append, {
      row: {
        number,
        table: table.id,
        target,
        kind,
        subject,
        role,
        at,
        reason,
        payload,
        revision,
        dataset: decisionsDataset,
      },
    })
  if (kind === 'READ') {
    const revision = (await run(queries.store.revision, {}))[0]?.revision ?? ''
    await append(revision)
    return revision
  }
  await append('')
  const after = await readTable(run, table.of, table.against)
  const settled = [...after.folded.pairs].flatMap(([id, pair]) => (pair.settled?.number === number ? [id] : []))
  await lift(run, table.id)
  const pairs = await pairEffects(run, after, settled)
  // What is settled now stands: it is no longer to be reviewed.
  for (const id of settled) after.changed.delete(id)
  await lay(run, table.id, [await tableEffect(run, after), ...pairs])
  const revision = await putGraphRevision(run)
  await run(queries.desk.stamp, { number, revision })
  return revision
}

async function decide(desk: Desk, find: (run: Run) => Promise<Table>, check: (table: Table) => Step): Promise<Outcome> {
  let asked: Step | undefined
  let between: Outcome['between'] = null
  try {
    return await desk.engine.write(async (run) => {
      await run(queries.store.lock, { writer: `${process.pid}` })
      const table = await find(run)
      between = { of: table.of, against: table.against }
      const step = check(table)
      asked = step
      const revision = await take(run, desk, table, step)
      return { between, target: step.target ?? null, revision, userErrors: [], refused: null }
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { code, field, message } = error
    return {
      between,
      target: asked?.target ?? (error instanceof Conflict ? error.target : null),
      revision: (await desk.engine.state()).revision ?? '',
      userErrors: [{ code, field, message, suggestions: [] }],
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

/** Finds a table by its id. */
const known =
  (id: string) =>
  async (run: Run): Promise<Table> => {
    const table = await tableNamed(run, id)
    if (!table) throw new Refused('UNKNOWN_ID', 'table', `Aucune table n'a l'identifiant « ${id} ».`)
    return table
  }

function knows(table: Table, target: string): void {
  if (!table.targets.includes(target))
    throw new Refused('UNKNOWN_ID', 'competence', `« ${target} » n'est pas une compétence du référentiel visé.`)
}

/** Opens a table between two frameworks, seeded or imported. One that is there stays as it is. */
export function openTable(desk: Desk, held: string, target: string): Promise<Outcome> {
  const find = async (run: Run): Promise<Table> => {
    const frameworks = new Map(
      (await run(queries.elements.byIds, { ids: [held, target] })).map((one) => [one.id, one.kind]),
    )
    for (const [field, id] of [
      ['held', held],
      ['target', target],
    ] as const)
      if (frameworks.get(id) !== 'Framework')
        throw new Refused('UNKNOWN_ID', field, `« ${id} » n'est pas un référentiel de ce graphe.`)
    if (held === target) throw new Refused('BAD_VALUE', 'target', 'Un référentiel ne se lit pas face à lui-même.')
    return readTable(run, held, target)
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

const longest = 420
/** A reading is kept as it is being written; to be finished it must say everything. */
function checkJudgement({ codes, why }: Judgement, field: string): void {
  if (why.length > longest)
    throw new Refused('BAD_VALUE', field, `Une ou deux phrases : ${longest} caractères au plus.`)
  if (codes.length > 50) throw new Refused('BAD_VALUE', 'codes', 'Cinquante codes au plus.')
}

export function recordReading(desk: Desk, { table: id, competence, judgement, version }: Recorded): Promise<Outcome> {
  const { viewer } = desk
  return decide(desk, withCodes(id, judgement.codes), (table) => {
    const { folded } = table
    knows(table, competence)
    checkJudgement(judgement, 'why')
    if (folded.settlers.has(viewer.subject))
      throw new Refused('SAME_SUBJECT', 'table', 'Vous avez tranché dans cette table : vous ne la lisez pas.')
    if (folded.closed) throw notNow('Les deux lectures sont terminées : il reste à trancher.')
    if (!table.open.includes(competence))
      throw notNow('Cette compétence est tranchée : il faut la rouvrir, avec une raison.')
    if (isTaken(folded, viewer.subject)) throw notNow('Deux personnes lisent déjà cette table.')
    if (folded.finished.includes(viewer.subject)) throw notNow('Vous avez terminé votre lecture.')
    if (versionOf(viewer, folded, competence) !== version) throw new Conflict(competence, judgement)
    return { kind: 'READ', role: actingAs(viewer, 'LECTEUR'), target: competence, judgement }
  })
}

/** As known, where every code is of the framework that is held. */
const withCodes =
  (id: string, codes: string[]) =>
  async (run: Run): Promise<Table> => {
    const table = await known(id)(run)
    const found = codes.length === 0 ? [] : await run(queries.elements.byIds, { ids: codes })
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
        `Il reste ${missing.length} compétence(s) sans verdict, sans code ou sans justification : ${missing.slice(0, 3).join(', ')}.`,
      )
    return { kind: 'FINISHED', role: actingAs(viewer, 'LECTEUR') }
  })
}

/** Settles a competence: what two readings differ on, what was opened again, what has changed under a decision. */
export function settle(desk: Desk, { table: id, competence, judgement, version }: Recorded): Promise<Outcome> {
  const { viewer } = desk
  return decide(desk, withCodes(id, judgement.codes), (table) => {
    const { folded, open } = table
    knows(table, competence)
    checkJudgement(judgement, 'reason')
    if (folded.readers.has(viewer.subject))
      throw new Refused('SAME_SUBJECT', 'table', 'Vous avez lu dans cette table : quelqu’un d’autre tranche.')
    if (versionOf(viewer, folded, competence) !== version) throw new Conflict(competence, judgement)
    if (!open.includes(competence)) throw notNow('Cette compétence est tranchée : il faut la rouvrir, avec une raison.')
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
    const reading = pair?.readings.find((one) => one.coverage === judgement.coverage && isWhole(one))
    return {
      kind: 'SETTLED',
      role: actingAs(viewer, 'ARBITRE'),
      target: competence,
      reason: judgement.why,
      judgement: reading ? { ...judgement, why: reading.why } : judgement,
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
  return decide(desk, known(id), ({ open, state }) => {
    if (open.length > 0) throw notNow(`Il reste ${open.length} compétence(s) à trancher.`)
    if (state === 'REVIEWED') throw notNow('Cette table est déjà relue.')
    if (as.trim() === '' || as.length > 130)
      throw new Refused('BAD_VALUE', 'as', 'Votre qualité, en quelques mots, sans nom.')
    return { kind: 'REVIEWED', role: actingAs(desk.viewer, 'REVISEUR'), reason: as }
  })
}
