/** Which competences of a target a profile lacks. The rules stand in docs/guide/answers.md, "competenceGap". */
import { queries } from '../generated/queries.ts'
import type { GraphEngine, Run } from '../graph/port.ts'
import type { Kind } from '../model.ts'
import { isOpen } from './dates.ts'
import { askedOf, lookUp, type Known, type Nearest, type UserError } from './input.ts'
import { type Assumption, counts as bridgeCounts, type Holdings, holdings, type Profile } from './profile.ts'

export type State = 'ACQUIRED' | 'PARTIAL' | 'MISSING' | 'UNKNOWN'
export type ReadOn = 'TITLE' | 'ELEMENTS' | 'FULL_TEXT'

export interface Counts {
  total: number
  acquired: number
  partial: number
  missing: number
  unknown: number
}

/** Why a state is what it is: what is held, and what ties it to the target. */
export interface Evidence {
  basis: 'LEGAL' | 'ALIGNMENT' | 'EXPERIENCED' | 'DECLARED'
  held: string
  /** The bloc, certification, profession or activity through which it is held. */
  through: string
  assumed: boolean
  coverage: 'FULL' | 'PART' | 'NONE' | null
  relation: string | null
  rationale: string | null
  readOn: ReadOn | null
  method: string | null
  legalReference: string | null
}

export interface CompetenceState {
  competence: string
  macro: string | null
  state: State
  readOn: ReadOn | null
  /** What the crosswalk's reader noted, above all where nothing covers the competence. */
  notes: string[]
  evidence: Evidence[]
  /** Held competences that help and cover nothing. */
  supports: Evidence[]
  /** What experience or declaration brings; it changes no state. */
  beside: Evidence[]
}

export interface BlocGap {
  bloc: string | null
  scope: string
  counts: Counts
  macroCompetences: { competence: string; state: State }[]
  competences: CompetenceState[]
}

export interface GapAnswer {
  revision: string
  asOf: string
  profile: Profile
  target: string
  assumptions: Assumption[]
  counts: Counts
  commonCounts: Counts
  besideCounts: { experienced: number; declared: number }
  blocs: BlocGap[]
  userErrors: UserError[]
}

export interface GapQuestion {
  profile: Profile
  /** A certification, a profession, a bloc, a competence or a framework; several make one set of competences. */
  target: string
  asOf: string
}

export const targetKinds: readonly Kind[] = ['Certification', 'Profession', 'Bloc', 'Competence', 'Framework']

export function countStates(states: { state: State }[]): Counts {
  const number = (state: State): number => states.filter((one) => one.state === state).length
  return { total: states.length, acquired: number('ACQUIRED'), partial: number('PARTIAL'), missing: number('MISSING'), unknown: number('UNKNOWN') }
}

/** A macro-competence is as its details are. */
export function macroState(details: State[]): State {
  if (details.length > 0 && details.every((state) => state === 'ACQUIRED')) return 'ACQUIRED'
  if (details.some((state) => state === 'ACQUIRED' || state === 'PARTIAL')) return 'PARTIAL'
  return details.some((state) => state === 'UNKNOWN') ? 'UNKNOWN' : 'MISSING'
}

const certainty: readonly ReadOn[] = ['TITLE', 'ELEMENTS', 'FULL_TEXT']
/** The least that anything was read on: an answer is as sure as its weakest reading. */
export const weakest = (readings: (ReadOn | null)[]): ReadOn | null =>
  readings.reduce<ReadOn | null>((least, one) => (one && (!least || certainty.indexOf(one) < certainty.indexOf(least)) ? one : least), null)

interface Leaf {
  competence: string
  framework: string | null
  macro: string | null
  bloc: string | null
  scope: string
}

/** The certification that a target profession leads through: the one that may be entered at `asOf`, the latest first. */
function certificationOf(qualifications: { certification: string; enrolFrom: string | null; enrolUntil: string | null }[], asOf: string): string | undefined {
  const latestFirst = [...qualifications].sort((a, b) => ((a.enrolFrom ?? '') < (b.enrolFrom ?? '') ? 1 : -1))
  return (latestFirst.find((q) => isOpen({ from: q.enrolFrom, until: q.enrolUntil }, asOf)) ?? latestFirst[0])?.certification
}

/** The leaf competences of a target, bloc by bloc, in its order. */
async function leavesOf(run: Run, target: Known, asOf: string): Promise<Leaf[]> {
  if (target.kind === 'Competence') {
    const parts = await run(queries.gap.parts, { ids: [target.id] })
    return parts.filter(({ whole }) => !whole).map(({ id, framework, macro }) => ({ competence: id, framework, macro, bloc: null, scope: 'COMMON' }))
  }
  let certification = target.id
  if (target.kind === 'Profession') {
    const found = certificationOf(await run(queries.gap.qualifications, { professions: [target.id] }), asOf)
    if (found) certification = found
  } else if (target.kind === 'Framework') {
    certification = (await run(queries.gap.certificationOfFramework, { framework: target.id }))[0]?.certification ?? target.id
  }
  const blocs = target.kind === 'Bloc' ? [{ bloc: target.id, scope: 'COMMON' }] : await run(queries.gap.blocs, { ids: [certification] })
  const scopes = new Map(blocs.map(({ bloc, scope }) => [bloc, scope]))
  const rows = await run(queries.gap.certified, { ids: blocs.length > 0 ? [...scopes.keys()] : [certification] })
  const seen = new Set<string>()
  return (blocs.length > 0 ? [...scopes.keys()] : [certification]).flatMap((holder) =>
    rows
      .filter((row) => row.holder === holder && !row.whole && !seen.has(row.id) && seen.add(row.id))
      .map(({ id, framework, macro }) => ({ competence: id, framework, macro, bloc: scopes.has(holder) ? holder : null, scope: scopes.get(holder) ?? 'COMMON' })),
  )
}

interface Findings {
  held: Holdings
  dispensed: Map<string, { held: string; legalReference: string }>
  alignments: Awaited<ReturnType<typeof readAlignments>>
  complete: Set<string>
  examined: { crosswalk: string; target: string; readOn: string; note: string | null }[]
}

const readAlignments = (run: Run, targets: string[], frameworks: string[]) => run(queries.gap.alignments, { targets, frameworks })

/** What the law's bridges give towards the target: competence → what is held and the text. */
async function dispenses(run: Run, titles: string[], asOf: string): Promise<Findings['dispensed']> {
  const bridges = (await run(queries.gap.bridges, { held: titles })).filter((bridge) => bridgeCounts(bridge, asOf))
  const covered = bridges.flatMap(({ covers, from, legalReference }) => (covers && legalReference ? [{ covers, from, legalReference }] : []))
  const byHolder = await run(queries.gap.certified, { ids: [...new Set(covered.map(({ covers }) => covers))] })
  const direct = covered.map(({ covers, from, legalReference }) => [covers, { held: from, legalReference }] as const)
  const through = byHolder.flatMap(({ holder, id }) => covered.filter(({ covers }) => covers === holder).map(({ from, legalReference }) => [id, { held: from, legalReference }] as const))
  return new Map([...direct, ...through])
}

function stateOf(leaf: Leaf, found: Findings): CompetenceState {
  const { held } = found
  const base = { relation: null, rationale: null, readOn: null, method: null, legalReference: null, coverage: null, assumed: false }
  const beside = held.beside.flatMap((item): Evidence[] => {
    if (item.competence === leaf.competence) return [{ ...base, basis: item.basis, held: item.competence, through: item.through }]
    return found.alignments
      .filter((a) => a.target === leaf.competence && a.held === item.competence && a.status === 'ACCEPTED' && a.coverage !== 'NONE')
      .map((a) => ({ ...base, ...alignmentEvidence(a), basis: item.basis, through: item.through }))
  })
  const examined = found.examined.filter(({ target }) => target === leaf.competence)
  const rest = { competence: leaf.competence, macro: leaf.macro, beside, notes: examined.flatMap(({ note }) => note ?? []) }

  const itself = held.held.filter(({ competence }) => competence === leaf.competence)
  const dispensed = found.dispensed.get(leaf.competence)
  if (itself.length > 0 || dispensed) {
    const evidence: Evidence[] = itself.map(({ competence, through, basis }) => ({ ...base, basis: 'LEGAL', held: competence, through, assumed: basis === 'ASSUMED' }))
    if (dispensed) evidence.push({ ...base, basis: 'LEGAL', held: dispensed.held, through: dispensed.held, legalReference: dispensed.legalReference })
    return { ...rest, state: 'ACQUIRED', readOn: null, evidence, supports: [] }
  }

  const holders = new Map(held.held.map((item) => [item.competence, item]))
  const mine = found.alignments.filter(({ target, status }) => target === leaf.competence && status === 'ACCEPTED')
  const evidenceOf = (coverages: string[]): Evidence[] =>
    mine.flatMap((a): Evidence[] => {
      const holder = holders.get(a.held)
      if (!holder || !coverages.includes(a.coverage)) return []
      return [{ ...base, ...alignmentEvidence(a), basis: 'ALIGNMENT', through: holder.through, assumed: holder.basis === 'ASSUMED' }]
    })
  const covering = evidenceOf(['FULL', 'PART'])
  const supports = evidenceOf(['NONE'])
  const full = covering.filter(({ coverage }) => coverage === 'FULL')
  if (full.length > 0) return { ...rest, state: 'ACQUIRED', readOn: weakest(full.map(({ readOn }) => readOn)), evidence: covering, supports }
  if (covering.length > 0) return { ...rest, state: 'PARTIAL', readOn: weakest(covering.map(({ readOn }) => readOn)), evidence: covering, supports }

  const needed = [...held.frameworks].filter((framework) => framework !== leaf.framework)
  const looked = needed.every((framework) => found.complete.has(`${framework} ${leaf.framework}`))
  const nothingHeld = held.frameworks.size === 0
  const option = held.perhaps.has(leaf.competence) || mine.some((a) => a.coverage !== 'NONE' && held.perhaps.has(a.held))
  if (nothingHeld || !looked || option) return { ...rest, state: 'UNKNOWN', readOn: null, evidence: [], supports }
  return { ...rest, state: 'MISSING', readOn: weakest(examined.map(({ readOn }) => readOn as ReadOn)), evidence: [], supports }
}

const alignmentEvidence = (a: { held: string; coverage: string; relation: string; rationale: string; readOn: string | null; method: string }) => ({
  held: a.held,
  coverage: a.coverage as Evidence['coverage'],
  relation: a.relation,
  rationale: a.rationale,
  readOn: a.readOn as ReadOn | null,
  method: a.method,
})

function blocGaps(leaves: Leaf[], states: CompetenceState[]): BlocGap[] {
  const byBloc = new Map<string | null, CompetenceState[]>()
  leaves.forEach((leaf, index) => {
    const state = states[index]
    if (state) byBloc.set(leaf.bloc, [...(byBloc.get(leaf.bloc) ?? []), state])
  })
  return [...byBloc].map(([bloc, competences]) => {
    const macros = [...new Set(competences.flatMap(({ macro }) => macro ?? []))]
    return {
      bloc,
      scope: leaves.find((leaf) => leaf.bloc === bloc)?.scope ?? 'COMMON',
      counts: countStates(competences),
      macroCompetences: macros.map((macro) => ({ competence: macro, state: macroState(competences.filter((one) => one.macro === macro).map(({ state }) => state)) })),
      competences,
    }
  })
}

/** Answers inside a read that another analysis has opened; `target` is known to exist and to be of a target kind. */
export async function gapWithin(run: Run, profile: Profile, target: Known, asOf: string): Promise<{ leaves: Leaf[]; states: CompetenceState[]; held: Holdings }> {
  const leaves = await leavesOf(run, target, asOf)
  const held = await holdings(run, profile, asOf)
  const targets = leaves.map(({ competence }) => competence)
  const wanted = [...new Set(leaves.flatMap(({ framework }) => framework ?? []))]
  const frameworks = [...new Set([...held.frameworks, ...held.beside.flatMap(({ framework }) => framework ?? [])])]
  const alignments = await readAlignments(run, targets, frameworks)
  const crosswalks = (await run(queries.gap.crosswalks, { held: [...held.frameworks], wanted })).filter(({ status }) => status === 'ACCEPTED')
  const examined = await run(queries.gap.examined, { crosswalks: crosswalks.map(({ id }) => id) })
  const dispensed = await dispenses(run, held.titles, asOf)
  const complete = new Set(crosswalks.filter((crosswalk) => crosswalk.complete).map(({ of, against }) => `${of} ${against}`))
  return { leaves, held, states: leaves.map((leaf) => stateOf(leaf, { held, dispensed, alignments, complete, examined })) }
}

export function competenceGap(engine: GraphEngine, { profile, target, asOf }: GapQuestion, nearest: Nearest): Promise<GapAnswer> {
  return engine.read(async (run) => {
    const revision = (await run(queries.store.revision, {}))[0]?.revision ?? ''
    const empty: GapAnswer = { revision, asOf, profile, target, assumptions: [], counts: countStates([]), commonCounts: countStates([]), besideCounts: { experienced: 0, declared: 0 }, blocs: [], userErrors: [] }
    const { known, errors } = await lookUp(run, [...askedOf(profile), { field: 'target', id: target, kinds: targetKinds }], nearest)
    const wanted = known.get(target)
    if (errors.length > 0 || !wanted) return { ...empty, userErrors: errors }
    const { leaves, states, held } = await gapWithin(run, profile, wanted, asOf)
    if (leaves.length === 0) {
      return { ...empty, userErrors: [{ code: 'NO_COMPETENCES', field: 'target', message: `Aucune compétence de « ${wanted.label} » n'est connue ici : l'écart ne peut pas être établi.`, suggestions: nearest('', ['Certification']) }] }
    }
    const common = states.filter((_, index) => leaves[index]?.scope === 'COMMON')
    const beside = (basis: Evidence['basis']): number => states.filter((state) => state.beside.some((one) => one.basis === basis)).length
    return {
      ...empty,
      assumptions: held.assumptions,
      counts: countStates(states),
      commonCounts: countStates(common),
      besideCounts: { experienced: beside('EXPERIENCED'), declared: beside('DECLARED') },
      blocs: blocGaps(leaves, states),
    }
  })
}
