/** Careers in several certifications: which ones on the way bring the target nearer. Rules in docs/guide/answers.md, "pathways". */

import { answer } from '../../domain/answer.ts'
import { changesBetween, type StateChange } from '../../domain/changes.ts'
import { isOpen } from '../../domain/dates.ts'
import { type Gap, gapsOf, headlineStates, readGaps } from '../../domain/gap.ts'
import { askedOf, type Nearest, outOfRange, type UserError } from '../../domain/input.ts'
import { distinct } from '../../domain/lists.ts'
import type { Assumption, Profile } from '../../domain/profile.ts'
import { type Counts, countStates } from '../../domain/states.ts'
import { noCompetences, targetKinds } from '../../domain/target.ts'
import { queries } from '../../generated/queries.ts'
import type { GraphEngine } from '../../graph/port.ts'
import type { CompetenceState as State } from '../../model/values.ts'

/** How many certifications may be combined, and how many candidates are combined at most: the best ones taken alone. */
const longest = 4
const candidateLimit = 8

export interface PathwayStep {
  certification: string
  /** What the certification's common blocs bring nearer, over the steps before. */
  adds: StateChange[]
  /** Counts of the common blocs after this step. */
  counts: Counts
  /** Common competences that nothing covers yet, examined or not. */
  notCovered: string[]
}

export interface Pathway {
  /** The certifications in order: `deass-2026 > caferuis-2022`. */
  id: string
  steps: PathwayStep[]
  /** After the last step. */
  counts: Counts
  notCovered: number
}

export interface PathwaysAnswer {
  revision: string
  asOf: string
  profile: Profile
  target: string
  maxSteps: number
  first: number
  assumptions: Assumption[]
  /** Where one starts: counts of the target's common blocs. */
  start: Counts | null
  pathways: Pathway[]
  /** True where more pathways exist than are shown, or more certifications help than were combined. */
  truncated: boolean
  userErrors: UserError[]
}

export interface PathwaysQuestion {
  profile: Profile
  target: string
  maxSteps: number
  first: number
  asOf: string
}

const rank: Record<State, number> = { ACQUIRED: 2, PARTIAL: 1, MISSING: 0, UNKNOWN: 0 }
const nearer = ({ before, after }: StateChange): boolean => rank[after] > rank[before]
const gain = (changes: StateChange[]): number =>
  changes.reduce((sum, { before, after }) => sum + Math.max(0, rank[after] - rank[before]), 0)
const isCovered = (state: State): boolean => rank[state] > 0

const commonNearer = (before: Gap, after: Gap): StateChange[] => {
  const common = new Set(headlineStates(before).map(({ competence }) => competence))
  return changesBetween(before, after).filter((change) => nearer(change) && common.has(change.competence))
}

/** Every set of one to `size` items, smaller sets first. */
export function combinations<T>(items: T[], size: number): T[][] {
  let sets: T[][] = items.map((item) => [item])
  const all = [...sets]
  for (let length = 2; length <= size; length++) {
    sets = sets.flatMap((set) => items.slice(items.indexOf(set.at(-1) as T) + 1).map((item) => [...set, item]))
    all.push(...sets)
  }
  return all
}

/** Whether one may enrol: a certification of which neither bound is known is not said to be open. */
export const mayEnrol = (window: { enrolFrom: string | null; enrolUntil: string | null }, asOf: string): boolean =>
  Boolean(window.enrolFrom || window.enrolUntil) && isOpen({ from: window.enrolFrom, until: window.enrolUntil }, asOf)

/** Orders the certifications of a set, each time the one that adds most; nothing when one of them adds nothing. */
function stepsOf(set: string[], start: Gap, gapWith: (certifications: string[]) => Gap): PathwayStep[] | undefined {
  const steps: PathwayStep[] = []
  let before = start
  let left = set
  while (left.length > 0) {
    const taken = steps.map(({ certification }) => certification)
    const options = left.map((certification) => {
      const after = gapWith([...taken, certification])
      return { certification, after, adds: commonNearer(before, after) }
    })
    const [best] = options.sort((a, b) => gain(b.adds) - gain(a.adds) || (a.certification < b.certification ? -1 : 1))
    if (!best || best.adds.length === 0) return undefined
    const states = headlineStates(best.after)
    steps.push({
      certification: best.certification,
      adds: best.adds,
      counts: countStates(states),
      notCovered: states.filter(({ state }) => !isCovered(state)).map(({ competence }) => competence),
    })
    before = best.after
    left = left.filter((certification) => certification !== best.certification)
  }
  return steps
}

/** Ranked by the competences that nothing covers at the end, then by the number of steps, then by id. */
const byRank = (a: Pathway, b: Pathway): number =>
  a.notCovered - b.notCovered || a.steps.length - b.steps.length || (a.id < b.id ? -1 : 1)

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
    start: null,
    pathways: [],
    truncated: false,
    userErrors: [],
  }
  const asked = [...askedOf(profile), { field: 'target', id: target, kinds: targetKinds }]
  const refused = [...outOfRange('maxSteps', maxSteps, 1, longest), ...outOfRange('first', first, 1, 50)]
  return answer(engine, { empty, asked, nearest, refused }, async (run, known) => {
    const wanted = known(target)
    const open = (await run(queries.pathways.certifications, {})).filter((certification) =>
      mayEnrol(certification, asOf),
    )
    const reading = await readGaps(run, [profile], [wanted], asOf, { certifications: open.map(({ id }) => id) })
    const gapWith = (certifications: string[]): Gap => gapsOf(reading, profile, asOf, { certifications })[0] as Gap
    const start = gapWith([])
    if (start.leaves.length === 0) return { userErrors: [await noCompetences(run, wanted, start, 'target')] }

    const own = new Set(distinct(start.leaves.map(({ framework }) => framework)))
    const held = new Set(start.held.titles)
    const helpful = open
      .filter(({ id, framework }) => !held.has(id) && id !== target && !own.has(framework))
      .map(({ id }) => ({ id, gain: gain(commonNearer(start, gapWith([id]))) }))
      .filter((candidate) => candidate.gain > 0)
      .sort((a, b) => b.gain - a.gain || (a.id < b.id ? -1 : 1))
    const candidates = helpful.slice(0, candidateLimit).map(({ id }) => id)
    const found = combinations(candidates, maxSteps).flatMap((set): Pathway[] => {
      const steps = stepsOf(set, start, gapWith)
      const last = steps?.at(-1)
      return steps && last
        ? [
            {
              id: steps.map(({ certification }) => certification).join(' > '),
              steps,
              counts: last.counts,
              notCovered: last.notCovered.length,
            },
          ]
        : []
    })
    return {
      assumptions: start.held.assumptions,
      start: countStates(headlineStates(start)),
      pathways: found.sort(byRank).slice(0, first),
      truncated: found.length > first || helpful.length > candidateLimit,
    }
  })
}
