/**
 * Ways towards a target: what the law gives, then certifications on the way by the tables, then what is unknown. Rules
 * in docs/guide/answers.md, "pathways".
 */
import { answer } from '../../domain/answer.ts'
import { type Enrolment, enrolmentOf } from '../../domain/enrolment.ts'
import { aheadOfGaps, type Gap, gapsOf, headlineStates, readGaps } from '../../domain/gap.ts'
import { askedOf, type Nearest, outOfRange, type UserError } from '../../domain/input.ts'
import { type LawRoute, type LawRouteRead, lawRoutes, presumedTitles } from '../../domain/lawRoutes.ts'
import { distinct } from '../../domain/lists.ts'
import type { Assumption, Profile } from '../../domain/profile.ts'
import { rowsFor } from '../../domain/rows.ts'
import { type Counts, countStates, footingsOf } from '../../domain/states.ts'
import { noCompetences, readTargets, targetKinds } from '../../domain/target.ts'
import { caveatsOf } from '../../domain/verdicts.ts'
import { queries } from '../../generated/queries.ts'
import type { GraphEngine, Run } from '../../graph/port.ts'
import { type Candidate, type SetAside, sortOut, type Unread, unreadBetween } from './candidates.ts'
import { candidateLimit, gainOf, type Pathway, waysThrough } from './steps.ts'

const longest = 4

/** Whether the target itself may be entered, and what replaces it. */
export interface TargetEntry {
  certification: string
  enrolment: Enrolment
  prerequisites: string | null
  successors: string[]
}

export interface PathwaysAnswer {
  revision: string
  asOf: string
  profile: Profile
  target: string
  maxSteps: number
  first: number
  assumptions: Assumption[]
  entry: TargetEntry | null
  /** Bridges from what is held to the target, to another version of it or to what replaces it. */
  law: LawRoute[]
  /** Where one starts: counts of the target's common blocs; null where no competence of the target is known. */
  start: Counts | null
  pathways: Pathway[]
  /** True where more pathways exist than are shown, or more certifications help than were combined. */
  truncated: boolean
  setAside: SetAside[]
  unread: Unread[]
  /** In French: what the readings that the start and the ways rest on fall short of. */
  caveats: string[]
  userErrors: UserError[]
}

export interface PathwaysQuestion {
  profile: Profile
  target: string
  maxSteps: number
  first: number
  asOf: string
}

/** The certification that stands for the target, with the day's windows. */
async function entryOf(run: Run, certification: string | undefined, asOf: string): Promise<TargetEntry | null> {
  if (!certification) return null
  const facts = (await run(queries.elements.byIds, { ids: [certification] }))[0]?.properties ?? {}
  const successors = await run(queries.vaeBridge.successors, { certification })
  return {
    certification,
    enrolment: enrolmentOf(facts, asOf),
    prerequisites: typeof facts['prerequisites'] === 'string' ? facts['prerequisites'] : null,
    successors: successors.map(({ successor }) => successor),
  }
}

/** The certifications that could be on the way, by their ids: those of which a table was read against the target. */
async function candidatesFor(run: Run, frameworks: string[]): Promise<Candidate[]> {
  const read = await rowsFor(run, queries.pathways.certifications, { frameworks })
  return [...new Map(read.map((one) => [one.id, one])).values()]
}

export function pathways(
  engine: GraphEngine,
  { profile, target, maxSteps, first, asOf }: PathwaysQuestion,
  nearest: Nearest,
): Promise<PathwaysAnswer> {
  const empty: PathwaysAnswer = {
    revision: '',
    asOf,
    profile,
    target,
    maxSteps,
    first,
    assumptions: [],
    entry: null,
    law: [],
    start: null,
    pathways: [],
    truncated: false,
    setAside: [],
    unread: [],
    caveats: [],
    userErrors: [],
  }
  const asked = [...askedOf(profile), { field: 'target', id: target, kinds: targetKinds }]
  const refused = [...outOfRange('maxSteps', maxSteps, longest), ...outOfRange('first', first, 50)]
  return answer(engine, { empty, asked, nearest, refused, ahead: aheadOfGaps }, async (run, known) => {
    const wanted = known(target)
    const [goal] = await readTargets(run, [wanted], asOf)
    if (!goal) return {}
    const frameworks = distinct(goal.leaves.flatMap(({ framework }) => framework ?? []))
    const candidates = await candidatesFor(run, frameworks)
    const reading = await readGaps(run, {
      profiles: [profile],
      targets: [wanted],
      asOf,
      granted: { certifications: candidates.map(({ id }) => id) },
    })
    const gapWith = (certifications: string[]): Gap =>
      gapsOf(reading, profile, { asOf, granted: { certifications } })[0] as Gap
    const start = gapWith([])
    const { titles } = start.held
    const presumed = presumedTitles(reading.rows.qualifications, start.held, asOf)
    const routes = await lawRoutes(run, { titles, presumed }, asOf)
    const entry = await entryOf(run, goal.certifications[0], asOf)
    const aims = distinct([...goal.certifications, ...(entry?.successors ?? [])])
    const family = await rowsFor(run, queries.domain.family, { ids: distinct([...titles, ...aims]) })
    const goals = new Set(family.flatMap(({ id, version }) => (aims.includes(id) ? [version] : [])))
    const given = {
      assumptions: start.held.assumptions,
      entry,
      law: routes.filter(({ to }) => goals.has(to)),
    }
    if (start.leaves.length === 0)
      return { ...given, userErrors: [await noCompetences(run, start, { wanted, field: 'target' })] }

    const examined = (of: string): boolean =>
      frameworks.every((framework) => reading.found.complete.has(`${of} ${framework}`))
    const helping = candidates
      .filter(({ id, framework }) => examined(framework) && !titles.includes(id))
      .map((candidate) => ({ candidate, gain: gainOf(start, gapWith([candidate.id])) }))
      .filter(({ gain }) => gain > 0)
      .sort((a, b) => b.gain - a.gain)
    const { open, setAside } = sortOut({
      candidates: helping.map(({ candidate }) => candidate),
      held: family.filter(({ id }) => titles.includes(id)),
      qualifications: reading.rows.qualifications,
      goals,
      asOf,
    })
    const lawTo = (certification: string): LawRoute[] => routes.filter(({ to }) => to === certification)
    const found = waysThrough(open.slice(0, candidateLimit), maxSteps, { start, gapWith, lawTo })
    const shown = found.slice(0, first)
    const gaps = [start, ...shown.map(({ steps }) => gapWith(steps.map(({ certification }) => certification)))]
    return {
      ...given,
      start: countStates(headlineStates(start)),
      pathways: shown,
      caveats: [...start.held.notYetHeld, ...caveatsOf(gaps.flatMap((gap) => headlineStates(gap).flatMap(footingsOf)))],
      truncated: found.length > first || open.length > candidateLimit,
      setAside,
      unread: await unreadBetween(run, {
        titles: [...titles, ...presumed],
        examined: (of) => examined(of) || frameworks.includes(of),
        opened: entered(routes, goals, asOf),
        examinedTitles: new Set(candidates.filter(({ framework }) => examined(framework)).map(({ id }) => id)),
      }),
    }
  })
}

/** The certifications, other than the target, that the law lets one enter at a date or later. */
const entered = (routes: LawRouteRead[], goals: Set<string>, asOf: string): LawRouteRead[] =>
  routes
    .filter(
      ({ to, status, ...window }) =>
        status === 'IN_FORCE' && !goals.has(to) && ['OPEN', 'NOT_YET'].includes(enrolmentOf(window, asOf).state),
    )
    .filter(({ to }, index, all) => all.findIndex((route) => route.to === to) === index)
