/** Which competences of a target a profile lacks. The rules stand in docs/guide/answers.md, "competenceGap". */
import { queries } from '../generated/queries.ts'
import type { GraphEngine, Run } from '../graph/port.ts'
import type { Kind } from '../model.ts'
import { noCompetences, readTargets, type Target, targetKinds } from './gapTarget.ts'
import { askedOf, type Known, lookUp, type Nearest, type UserError } from './input.ts'
import { distinct, groupBy } from './lists.ts'
import { type Assumption, counts as bridgeCounts, emptyProfile, type Granted, type HoldingRows, type Holdings, holdingsOf, type Profile, readHoldings } from './profile.ts'
import { rowsFor } from './rows.ts'
import { type Accepted, type BlocGap, blocGaps, type CompetenceState, type Counts, countStates, type Evidence, type Findings, indexHeld, type Leaf, stateOf } from './states.ts'

export type { BlocGap, CompetenceState, Evidence, MacroState, State } from './states.ts'

export interface GapAnswer {
  revision: string
  asOf: string
  profile: Profile
  target: string
  /** The certification that a target profession was read through, and the other versions of it. */
  through: string | null
  throughAlternatives: string[]
  assumptions: Assumption[]
  counts: Counts
  /** Of the common blocs: the headline, save of a target that has none, such as a specific bloc. */
  commonCounts: Counts
  besideCounts: { experienced: number; declared: number }
  blocs: BlocGap[]
  /** Those of the blocs whose content was not found: they are in no count. */
  unreadBlocs: string[]
  userErrors: UserError[]
}

export interface GapQuestion {
  profile: Profile
  /** A certification, a profession, a bloc, a competence or a framework. */
  target: string
  asOf: string
}

/** What the law's bridges give: competence → the title that each starts from, and the text. */
async function dispenses(run: Run, titles: string[], asOf: string): Promise<Findings['dispensed']> {
  const bridges = (await rowsFor(run, queries.gap.bridges, { held: titles })).filter((bridge) => bridgeCounts(bridge, asOf))
  const covering = (kind: Kind): string[] => distinct(bridges.flatMap(({ covers, coversKind }) => (covers && coversKind === kind ? [covers] : [])))
  const common = (await rowsFor(run, queries.gap.blocs, { ids: covering('Certification') })).filter(({ scope }) => scope === 'COMMON')
  const certified = await rowsFor(run, queries.gap.certified, { ids: [...covering('Certification'), ...common.map(({ bloc }) => bloc), ...covering('Bloc')] })
  const parts = await rowsFor(run, queries.gap.parts, { ids: covering('Competence') })
  const dispensed: Findings['dispensed'] = new Map()
  for (const { covers, from, legalReference } of bridges) {
    if (!covers || !legalReference) continue
    const holders = new Set([covers, ...common.filter(({ certification }) => certification === covers).map(({ bloc }) => bloc)])
    const given = [...certified.filter(({ holder }) => holders.has(holder)), ...parts.filter(({ asked }) => asked === covers)]
    for (const id of new Set(given.map((one) => one.id))) dispensed.set(id, [...(dispensed.get(id) ?? []), { from, legalReference }])
  }
  return dispensed
}

/** Everything that decides the states, read once for all the profiles and targets. */
async function findings(run: Run, held: Holdings[], leaves: Leaf[], asOf: string): Promise<Findings> {
  const wanted = distinct(leaves.flatMap(({ framework }) => framework ?? []))
  const heldFrameworks = distinct(held.flatMap(({ frameworks }) => [...frameworks]))
  const beside = held.flatMap((one) => one.beside.flatMap(({ framework }) => framework ?? []))
  const alignments = await rowsFor(run, queries.gap.alignments, {
    targets: distinct(leaves.map(({ competence }) => competence)),
    frameworks: distinct([...heldFrameworks, ...beside]),
  })
  const crosswalks = (await rowsFor(run, queries.gap.crosswalks, { held: heldFrameworks, wanted })).filter(({ status }) => status === 'ACCEPTED')
  const ofCrosswalk = new Map(crosswalks.map(({ id, of }) => [id, of]))
  const examined = await rowsFor(run, queries.gap.examined, { crosswalks: [...ofCrosswalk.keys()] })
  return {
    dispensed: await dispenses(run, distinct(held.flatMap(({ titles }) => titles)), asOf),
    alignments: groupBy(alignments.filter(({ status }) => status === 'ACCEPTED') as Accepted[], ({ target }) => target),
    // A table by domains of activity was not read competence by competence.
    complete: new Set(crosswalks.filter(({ complete, level }) => complete && level !== 'DOMAIN').map(({ of, against }) => `${of} ${against}`)),
    examined: groupBy(
      examined.map((row) => ({ ...row, readOn: row.readOn as Accepted['readOn'] & string, of: ofCrosswalk.get(row.crosswalk) ?? '' })),
      ({ target }) => target,
    ),
  }
}

/** The states of one target for one profile. */
export interface Gap extends Target {
  states: CompetenceState[]
  held: Holdings
}

/** What was read for some profiles and targets: a profile made of the same titles may be asked about without another query. */
export interface GapReading {
  rows: HoldingRows
  targets: Target[]
  found: Findings
}

/**
 * Reads inside a read that another analysis has opened; targets are known to exist and to be of a target kind.
 * A fixed number of queries, however many profiles and targets; `granted` is all that a hypothesis may add.
 */
export async function readGaps(run: Run, profiles: Profile[], targets: Known[], asOf: string, granted: Granted = {}): Promise<GapReading> {
  const read = await readTargets(run, targets, asOf)
  const rows = await readHoldings(run, [...profiles, { ...emptyProfile, ...granted }], asOf)
  const held = [...profiles.map((profile) => holdingsOf(rows, profile, asOf)), holdingsOf(rows, emptyProfile, asOf, granted)]
  const leaves = read.flatMap((target) => target.leaves)
  return { rows, targets: read, found: await findings(run, held, leaves, asOf) }
}

/** The gap of one of the profiles towards each target, in the targets' order, with a part of what was granted when reading. */
export function gapsOf({ rows, targets, found }: GapReading, profile: Profile, asOf: string, granted?: Granted): Gap[] {
  const held = holdingsOf(rows, profile, asOf, granted)
  const index = indexHeld(held)
  return targets.map((target) => ({ ...target, held, states: target.leaves.map((leaf) => stateOf(leaf, index, found)) }))
}

const commonStates = ({ leaves, states }: Gap): CompetenceState[] => states.filter((_, index) => leaves[index]?.scope === 'COMMON')

/** The states that the headline counts: those of the common blocs; where the target is a specific bloc, its own. */
export const headlineStates = (gap: Gap): CompetenceState[] => (gap.leaves.some(({ scope }) => scope === 'COMMON') ? commonStates(gap) : gap.states)

export function competenceGap(engine: GraphEngine, { profile, target, asOf }: GapQuestion, nearest: Nearest): Promise<GapAnswer> {
  return engine.read(async (run) => {
    const revision = (await run(queries.store.revision, {}))[0]?.revision ?? ''
    const empty: GapAnswer = {
      revision,
      asOf,
      profile,
      target,
      through: null,
      throughAlternatives: [],
      assumptions: [],
      counts: countStates([]),
      commonCounts: countStates([]),
      besideCounts: { experienced: 0, declared: 0 },
      blocs: [],
      unreadBlocs: [],
      userErrors: [],
    }
    const { known, errors } = await lookUp(run, [...askedOf(profile), { field: 'target', id: target, kinds: targetKinds }], nearest)
    const wanted = known.get(target)
    if (errors.length > 0 || !wanted) return { ...empty, userErrors: errors }
    const [gap] = gapsOf(await readGaps(run, [profile], [wanted], asOf), profile, asOf)
    if (!gap) return empty
    const through = { through: gap.through?.id ?? null, throughAlternatives: gap.alternatives.map(({ id }) => id) }
    if (gap.leaves.length === 0) return { ...empty, ...through, userErrors: [await noCompetences(run, wanted, gap, 'target')] }
    const beside = (basis: Evidence['basis']): number => gap.states.filter((state) => state.beside.some((one) => one.basis === basis)).length
    return {
      ...empty,
      ...through,
      assumptions: gap.held.assumptions,
      counts: countStates(gap.states),
      commonCounts: countStates(commonStates(gap)),
      besideCounts: { experienced: beside('EXPERIENCED'), declared: beside('DECLARED') },
      blocs: blocGaps(gap, gap.states),
      unreadBlocs: gap.blocs.flatMap(({ bloc, read }) => (read || !bloc ? [] : [bloc])),
    }
  })
}
