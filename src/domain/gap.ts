/**
 * Reads what decides the states of some targets for some profiles, in a fixed number of queries; several questions ask
 * it.
 */
import { queries } from '../generated/queries.ts'
import type { Run } from '../graph/port.ts'
import type { Kind } from '../model/kinds.ts'
import type { Known } from './input.ts'
import { distinct, groupBy } from './lists.ts'
import {
  counts as bridgeCounts,
  emptyProfile,
  type Granted,
  type HoldingRows,
  type Holdings,
  holdingsOf,
  type Profile,
  readHoldings,
} from './profile.ts'
import { rowsFor } from './rows.ts'
import { sheetsOf, withSheets } from './sheets.ts'
import { type Accepted, type CompetenceState, type Findings, indexHeld, type Leaf, stateOf } from './states.ts'
import { readTargets, type Target } from './target.ts'
import { footingOf, verdictsOf } from './verdicts.ts'

/** What the law's bridges give: competence → the title that each starts from, and the text. */
async function dispenses(run: Run, titles: string[], asOf: string): Promise<Findings['dispensed']> {
  const bridges = (await rowsFor(run, queries.domain.bridges, { held: titles })).filter((bridge) =>
    bridgeCounts(bridge, asOf),
  )
  const covering = (kind: Kind): string[] =>
    distinct(bridges.flatMap(({ covers, coversKind }) => (covers && coversKind === kind ? [covers] : [])))
  const common = (await rowsFor(run, queries.domain.blocs, { ids: covering('Certification') })).filter(
    ({ scope }) => scope === 'COMMON',
  )
  const [certified, parts] = await Promise.all([
    rowsFor(run, queries.domain.certified, {
      ids: [...covering('Certification'), ...common.map(({ bloc }) => bloc), ...covering('Bloc')],
    }),
    rowsFor(run, queries.domain.parts, { ids: covering('Competence') }),
  ])
  const dispensed: Findings['dispensed'] = new Map()
  for (const { covers, from, legalReference } of bridges) {
    if (!covers || !legalReference) continue
    const holders = new Set([
      covers,
      ...common.filter(({ certification }) => certification === covers).map(({ bloc }) => bloc),
    ])
    const given = [
      ...certified.filter(({ holder }) => holders.has(holder)),
      ...parts.filter(({ asked }) => asked === covers),
    ]
    for (const id of new Set(given.map((one) => one.id)))
      dispensed.set(id, [...(dispensed.get(id) ?? []), { from, legalReference }])
  }
  return dispensed
}

/** Reads in one round trip what the states of some targets are mostly read from, whatever the ids turn out to be. */
export const aheadOfGaps = (run: Run, ids: string[]): Promise<unknown> =>
  Promise.all([run(queries.domain.named, { ids }), run(queries.domain.alignedFrameworks, {})])

/** What the tables say of the leaves beside what is held, read once for all the profiles and targets. */
async function readFindings(run: Run, held: Holdings[], leaves: Leaf[]): Promise<Omit<Findings, 'dispensed'>> {
  const wanted = distinct(leaves.flatMap(({ framework }) => framework ?? []))
  const heldFrameworks = distinct(held.flatMap(({ frameworks }) => [...frameworks]))
  const beside = held.flatMap((one) => one.beside.flatMap(({ framework }) => framework ?? []))
  const pairs = await run(queries.domain.alignedFrameworks, {})
  const reached = new Set<string | null>([null, ...wanted])
  const aligned = new Set(pairs.filter(({ against }) => reached.has(against)).map(({ of }) => of))
  const [alignments, every] = await Promise.all([
    rowsFor(run, queries.domain.alignments, {
      targets: distinct(leaves.map(({ competence }) => competence)),
      frameworks: distinct([...heldFrameworks, ...beside]).filter((framework) => aligned.has(framework)),
    }),
    rowsFor(run, queries.domain.crosswalks, { held: heldFrameworks, wanted }),
  ])
  const crosswalks = every.filter(({ status }) => status === 'ACCEPTED')
  const tables = new Map(crosswalks.map((one) => [one.id, one]))
  const examined = await rowsFor(run, queries.domain.examined, { crosswalks: [...tables.keys()] })
  return {
    alignments: groupBy(
      alignments
        .filter(({ status }) => status === 'ACCEPTED')
        .map((one): Accepted => ({ ...one, ...footingOf(one, tables) })),
      ({ target }) => target,
    ),
    // A table by domains of activity was not read competence by competence.
    complete: new Set(
      crosswalks
        .filter(({ complete, level }) => complete && level !== 'DOMAIN')
        .map(({ of, against }) => `${of} ${against}`),
    ),
    examined: groupBy(verdictsOf(examined, tables), ({ target }) => target),
  }
}

/** The states of one target for one profile. */
export interface Gap extends Target {
  states: CompetenceState[]
  held: Holdings
}

/**
 * What was read for some profiles and targets: a profile made of the same titles may be asked about without another
 * query.
 */
export interface GapReading {
  rows: HoldingRows
  targets: Target[]
  found: Findings
  /** A profile with the sheets of its professions, where the targets are of their taxonomy. */
  read(profile: Profile): Profile
}

/** What a gap is asked about besides its profile. */
interface Given {
  asOf: string
  /** All that a hypothesis may add. */
  granted?: Granted | undefined
}

/**
 * Reads inside a read that another analysis has opened; targets are known to exist and to be of a target kind.
 * A fixed number of queries, however many profiles and targets.
 */
export async function readGaps(
  run: Run,
  { profiles, targets, ...given }: Given & { profiles: Profile[]; targets: Known[] },
): Promise<GapReading> {
  const { asOf } = given
  const aiming = readTargets(run, targets, asOf)
  const bringing = readBrought(run, { profiles, ...given }, aiming)
  // Nothing waits here for what it does not need: on a Neo4j, what is asked together is answered in one round trip.
  const [aimed, { rows, read }, dispensed, tabled] = await Promise.all([
    aiming,
    bringing,
    bringing.then(({ held }) => dispenses(run, distinct(held.flatMap(({ titles }) => titles)), asOf)),
    Promise.all([aiming, bringing]).then(([aims, { held }]) => readFindings(run, held, leavesOf(aims))),
  ])
  return { rows, targets: aimed, found: { ...tabled, dispensed }, read }
}

const leavesOf = (targets: Target[]): Leaf[] => targets.flatMap(({ leaves }) => leaves)

/** What the profiles hold; of which frameworks sheets are read is known once the targets are. */
async function readBrought(
  run: Run,
  { profiles, asOf, granted }: Given & { profiles: Profile[] },
  aiming: Promise<Target[]>,
): Promise<Pick<GapReading, 'rows' | 'read'> & { held: Holdings[] }> {
  const sheets = await sheetsOf(run, distinct(profiles.flatMap(({ professions }) => professions)))
  const isRead = [...sheets.values()].some((some) => some.length > 0)
  const wanted = new Set(isRead ? leavesOf(await aiming).map(({ framework }) => framework) : [])
  const read = (profile: Profile): Profile => withSheets(profile, sheets, wanted)
  const rows = await readHoldings(run, [...profiles.map(read), { ...emptyProfile, ...granted }], asOf)
  const held = [
    ...profiles.map((profile) => holdingsOf(rows, read(profile), { asOf })),
    holdingsOf(rows, emptyProfile, { asOf, granted }),
  ]
  return { rows, read, held }
}

/**
 * The gap of one of the profiles towards each target, in the targets' order, with a part of what was granted when
 * reading.
 */
export function gapsOf({ rows, targets, found, read }: GapReading, profile: Profile, given: Given): Gap[] {
  const held = holdingsOf(rows, read(profile), given)
  const index = indexHeld(held)
  return targets.map((target) => ({
    ...target,
    held,
    states: target.leaves.map((leaf) => stateOf(leaf, index, found)),
  }))
}

export const commonStates = ({ leaves, states }: Gap): CompetenceState[] =>
  states.filter((_, index) => leaves[index]?.scope === 'COMMON')

/** The states that the headline counts: those of the common blocs; where the target is a specific bloc, its own. */
export const headlineStates = (gap: Gap): CompetenceState[] =>
  gap.leaves.some(({ scope }) => scope === 'COMMON') ? commonStates(gap) : gap.states
