/** How certifications on the way are put in order and ranked, from the tables alone. */
import { changesBetween, type StateChange } from '../../domain/changes.ts'
import { type Gap, headlineStates } from '../../domain/gap.ts'
import type { LawRoute } from '../../domain/lawRoutes.ts'
import { type Counts, countStates } from '../../domain/states.ts'
import type { CompetenceState as State } from '../../model/values.ts'

/** How many certifications are combined at most: the best ones taken alone. */
export const candidateLimit = 8

export interface PathwayStep {
  certification: string
  /** What the law opens towards it from what is held; empty where no text is known. */
  law: LawRoute[]
  /** What the certification's common blocs bring nearer, over the steps before. */
  adds: StateChange[]
  /** Counts of the common blocs after this step. */
  counts: Counts
  /** Common competences that were examined and that nothing covers. */
  notCovered: string[]
  /** Common competences that were not examined against all that is held: nothing is known of them. */
  notExamined: string[]
}

export interface Pathway {
  /** The certifications in order: `deass-2026 > caferuis-2022`. */
  id: string
  steps: PathwayStep[]
  /** After the last step. */
  counts: Counts
  notCovered: number
  notExamined: number
}

const rank: Record<State, number> = { ACQUIRED: 2, PARTIAL: 1, MISSING: 0, UNKNOWN: 0 }
const nearer = ({ before, after }: StateChange): boolean => rank[after] > rank[before]

const commonNearer = (before: Gap, after: Gap): StateChange[] => {
  const common = new Set(headlineStates(before).map(({ competence }) => competence))
  return changesBetween(before, after).filter((change) => nearer(change) && common.has(change.competence))
}
const gain = (changes: StateChange[]): number =>
  changes.reduce((sum, { before, after }) => sum + Math.max(0, rank[after] - rank[before]), 0)

/** How far one certification alone brings the target nearer; 0 where it does not. */
export const gainOf = (start: Gap, after: Gap): number => gain(commonNearer(start, after))

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

export interface Ways {
  start: Gap
  gapWith: (certifications: string[]) => Gap
  lawTo: (certification: string) => LawRoute[]
}

/** Orders the certifications of a set, each time the one that adds most; nothing when one of them adds nothing. */
function stepsOf(set: string[], { start, gapWith, lawTo }: Ways): PathwayStep[] | undefined {
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
    const inState = (wanted: State): string[] =>
      states.filter(({ state }) => state === wanted).map(({ competence }) => competence)
    steps.push({
      certification: best.certification,
      law: lawTo(best.certification),
      adds: best.adds,
      counts: countStates(states),
      notCovered: inState('MISSING'),
      notExamined: inState('UNKNOWN'),
    })
    before = best.after
    left = left.filter((certification) => certification !== best.certification)
  }
  return steps
}

const covered = ({ counts }: Pathway): number => counts.acquired + counts.partial

/** Ranked by the competences covered at the end, wholly or in part, then by the number of steps, then by id. */
const byRank = (a: Pathway, b: Pathway): number =>
  covered(b) - covered(a) || a.steps.length - b.steps.length || (a.id < b.id ? -1 : 1)

/** The ways through some certifications, each examined against the target; best first. */
export function waysThrough(certifications: string[], maxSteps: number, ways: Ways): Pathway[] {
  return combinations(certifications, maxSteps)
    .flatMap((set): Pathway[] => {
      const steps = stepsOf(set, ways)
      const last = steps?.at(-1)
      if (!steps || !last) return []
      return [
        {
          id: steps.map(({ certification }) => certification).join(' > '),
          steps,
          counts: last.counts,
          notCovered: last.notCovered.length,
          notExamined: last.notExamined.length,
        },
      ]
    })
    .sort(byRank)
}
