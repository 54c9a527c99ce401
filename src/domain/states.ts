/**
 * The state of one competence, from what is held and what was read: the table of docs/guide/answers.md,
 * "competenceGap", and nothing of the graph.
 */
import type { Kind } from '../model/kinds.ts'
import type { Basis, Coverage, Method, ReadOn, Scope, SkosRelation, CompetenceState as State } from '../model/values.ts'
import type { Held, Holdings } from './profile.ts'
import { type Footing, notesOf, type Verdict, weakest, whollyCarried } from './verdicts.ts'

export interface Counts {
  total: number
  acquired: number
  /** Of the acquired ones, those that the law gives. */
  legal: number
  partial: number
  missing: number
  unknown: number
}

/** Why a state is what it is: what is held, and what ties it to the target. */
export interface Evidence extends Footing {
  basis: Basis
  held: string
  /** The bloc, certification, profession or activity through which it is held. */
  through: string
  assumed: boolean
  coverage: Coverage | null
  relation: SkosRelation | null
  rationale: string | null
  method: Method | null
  legalReference: string | null
  /** True where it covers the target wholly only together with the other evidence of the same table. */
  together: boolean
}

export interface CompetenceState {
  competence: string
  macro: string | null
  state: State
  readOn: ReadOn | null
  /** What the crosswalk's reader noted, above all where nothing covers the competence. */
  notes: string[]
  evidence: Evidence[]
  /** What the tables from what is held say of it, whatever part of it is held. */
  verdicts: Verdict[]
  /** Held competences that help and cover nothing. */
  supports: Evidence[]
  /** What experience or declaration brings; it changes no state. */
  beside: Evidence[]
}

/**
 * The readings that a state rests on: none where the law decides, or where nothing was examined; of what is unknown,
 * the tables in which somebody decided, which may say why.
 */
export const footingsOf = ({ state, readOn, evidence, verdicts }: CompetenceState): Footing[] =>
  readOn === null
    ? verdicts.filter(({ desk }) => state === 'UNKNOWN' && desk !== null)
    : state === 'MISSING'
      ? verdicts
      : evidence.filter(({ coverage, together }) => state === 'PARTIAL' || coverage === 'FULL' || together)

export interface MacroState {
  competence: string
  state: State
}

/** A bloc of the target; null stands for a target that has none. */
export interface TargetBloc {
  bloc: string | null
  scope: Scope
  /** False where its content was not found: it has no competence here. */
  read: boolean
}

export interface BlocGap extends TargetBloc {
  counts: Counts
  macroCompetences: MacroState[]
  competences: CompetenceState[]
}

/** A competence of the target that has no parts, in the target's order. */
export interface Leaf {
  competence: string
  framework: string | null
  macro: string | null
  bloc: string | null
  scope: Scope
}

/** An alignment that counts: ACCEPTED, whatever its coverage. */
export interface Accepted extends Footing {
  target: string
  /** A competence; an activity where no competence states the act: it comes with the whole certification. */
  held: string
  heldKind: Kind
  /** Of the held one. */
  framework: string
  coverage: Coverage
  relation: SkosRelation
  rationale: string
  method: Method
}

/** What the graph says between what some profiles hold and what some targets ask. */
export interface Findings {
  /** Competences that bridges of the law give, with the title that each starts from. */
  dispensed: Map<string, { from: string; legalReference: string }[]>
  /** By target. */
  alignments: Map<string, Accepted[]>
  /** `of against` of the complete crosswalks. */
  complete: Set<string>
  /** By target. */
  examined: Map<string, Verdict[]>
}

export function countStates(states: Pick<CompetenceState, 'state' | 'evidence'>[]): Counts {
  const number = (state: State): number => states.filter((one) => one.state === state).length
  const legal = states.filter(
    ({ state, evidence }) => state === 'ACQUIRED' && evidence.some(({ basis }) => basis === 'LEGAL'),
  ).length
  return {
    total: states.length,
    acquired: number('ACQUIRED'),
    legal,
    partial: number('PARTIAL'),
    missing: number('MISSING'),
    unknown: number('UNKNOWN'),
  }
}

/** A macro-competence is as its details are. */
export function macroState(details: State[]): State {
  if (details.length > 0 && details.every((state) => state === 'ACQUIRED')) return 'ACQUIRED'
  if (details.some((state) => state === 'ACQUIRED' || state === 'PARTIAL')) return 'PARTIAL'
  return details.some((state) => state === 'UNKNOWN') ? 'UNKNOWN' : 'MISSING'
}

type Bearing = Pick<Evidence, 'basis' | 'through'> & Partial<Pick<Evidence, 'assumed' | 'together'>>

/** Written out: there are hundreds in an answer, and copies of copies take longer than all the rest. */
const byAlignment = (
  { held, coverage, relation, rationale, readOn, rereadAt, once, desk, method }: Accepted,
  { basis, through, assumed = false, together = false }: Bearing,
): Evidence => ({
  basis,
  held,
  through,
  assumed,
  together,
  coverage,
  relation,
  rationale,
  readOn,
  rereadAt,
  once,
  desk,
  method,
  legalReference: null,
})

/** The competence itself is held, or given by the law: nothing was read for it. */
const itself = (
  held: string,
  legalReference: string | null,
  { basis, through, assumed = false }: Bearing,
): Evidence => ({
  basis,
  held,
  through,
  assumed,
  together: false,
  coverage: null,
  relation: null,
  rationale: null,
  readOn: null,
  rereadAt: null,
  once: false,
  desk: null,
  method: null,
  legalReference,
})

/** What is held, ready to be asked about many competences. */
interface HeldIndex {
  holdings: Holdings
  byCompetence: Map<string, Holdings['held']>
}

/** What is certain comes before what is only assumed. */
export function indexHeld(holdings: Holdings): HeldIndex {
  const byCompetence = new Map<string, Holdings['held']>()
  for (const basis of ['CERTIFIED', 'ASSUMED', 'SHEET'] as const) {
    for (const item of holdings.held)
      if (item.basis === basis) byCompetence.set(item.competence, [...(byCompetence.get(item.competence) ?? []), item])
  }
  return { holdings, byCompetence }
}

/** The one state of a leaf competence, with its evidence. The first row of the table that holds decides. */
export function stateOf(leaf: Leaf, { holdings, byCompetence }: HeldIndex, found: Findings): CompetenceState {
  const mine = found.alignments.get(leaf.competence) ?? []
  const beside = holdings.beside.flatMap((item): Evidence[] => {
    if (item.competence === leaf.competence) return [itself(item.competence, null, item)]
    return mine.filter((a) => a.held === item.competence && a.coverage !== 'NONE').map((a) => byAlignment(a, item))
  })
  const examined = (found.examined.get(leaf.competence) ?? []).filter(({ of }) => holdings.frameworks.has(of))
  const rest = {
    competence: leaf.competence,
    macro: leaf.macro,
    beside,
    notes: examined.flatMap(notesOf),
    verdicts: examined,
  }

  const legal = (byCompetence.get(leaf.competence) ?? []).map(({ competence, through, basis }) =>
    itself(competence, null, { basis: basis === 'SHEET' ? 'SHEET' : 'LEGAL', through, assumed: basis === 'ASSUMED' }),
  )
  for (const { from, legalReference } of found.dispensed.get(leaf.competence) ?? []) {
    if (holdings.titles.includes(from))
      legal.push(
        itself(from, legalReference, { basis: 'LEGAL', through: from, assumed: holdings.assumedTitles.has(from) }),
      )
  }
  if (legal.length > 0) return { ...rest, state: 'ACQUIRED', readOn: null, evidence: legal, supports: [] }

  /**
   * Who holds what an alignment starts from: an activity comes with the certification whose référentiel states it, that
   * of an option with the option.
   */
  const holderOf = ({ held, heldKind, framework }: Accepted): Held | undefined =>
    byCompetence.get(held)?.[0] ??
    (heldKind === 'Competence' || holdings.perhaps.has(held) ? undefined : holdings.whole.get(framework))
  const held = mine.flatMap((a) => {
    const holder = holderOf(a)
    return holder ? [{ alignment: a, holder }] : []
  })
  const reached = new Set(held.map(({ alignment }) => alignment.held))
  const whole = whollyCarried(examined, (carrier) => reached.has(carrier))
  const joined = new Set(whole.flatMap(({ carriers }) => carriers ?? []))
  const evidence = held.map(({ alignment, holder }) =>
    byAlignment(alignment, {
      basis: 'ALIGNMENT',
      through: holder.through,
      assumed: holder.basis === 'ASSUMED',
      together: alignment.coverage === 'PART' && joined.has(alignment.held),
    }),
  )
  const covering = evidence.filter(({ coverage }) => coverage !== 'NONE')
  const supports = evidence.filter(({ coverage }) => coverage === 'NONE')
  const full = covering.filter(({ coverage, together }) => coverage === 'FULL' || together)
  if (covering.length > 0) {
    const deciding = full.length > 0 ? full : covering
    return {
      ...rest,
      state: full.length > 0 ? 'ACQUIRED' : 'PARTIAL',
      readOn: weakest(deciding.map(({ readOn }) => readOn)),
      evidence: covering,
      supports,
    }
  }

  const nothingHeld = holdings.frameworks.size === 0
  // Of one's own référentiel everything is known to be held or not, unless some of what is held was not read.
  const looked = [...holdings.frameworks].every((framework) =>
    framework === leaf.framework
      ? !holdings.unread.has(framework)
      : found.complete.has(`${framework} ${leaf.framework}`),
  )
  const option =
    holdings.perhaps.has(leaf.competence) || mine.some((a) => a.coverage !== 'NONE' && holdings.perhaps.has(a.held))
  if (nothingHeld || !looked || option) return { ...rest, state: 'UNKNOWN', readOn: null, evidence: [], supports }
  return { ...rest, state: 'MISSING', readOn: weakest(examined.map(({ readOn }) => readOn)), evidence: [], supports }
}

/** The states of a target bloc by bloc, those without content included; the two lists go together. */
export function blocGaps(
  { leaves, blocs }: { leaves: Leaf[]; blocs: TargetBloc[] },
  states: CompetenceState[],
): BlocGap[] {
  return blocs.flatMap(({ bloc, scope, read }): BlocGap[] => {
    const competences = states.filter((_, index) => leaves[index]?.bloc === bloc)
    if (read && competences.length === 0) return []
    const macros = [...new Set(competences.flatMap(({ macro }) => macro ?? []))]
    return [
      {
        bloc,
        scope,
        read,
        counts: countStates(competences),
        macroCompetences: macros.map((macro) => ({
          competence: macro,
          state: macroState(competences.filter((one) => one.macro === macro).map(({ state }) => state)),
        })),
        competences,
      },
    ]
  })
}
