/** How far a policy's framing reaches, and by which way. */
import { distinct, groupBy } from '../../domain/lists.ts'
import { rowsFor } from '../../domain/rows.ts'
import { queries } from '../../generated/queries.ts'
import type { Run } from '../../graph/port.ts'
import type { Kind } from '../../model/kinds.ts'

/** How an element comes to be framed. */
export interface Framing {
  /** Relations between the policy and the element. */
  steps: number
  /** The policy or axis whose FRAMES relation starts the last stretch, and what that relation reaches. */
  framing: string
  framed: string
  /** Places that state the FRAMES relation: `source:001 33-39`. */
  statedAt: string[]
  /** Why this project drew the relation, where no text states it. */
  rationale: string | null
}

export interface ImpactItem {
  element: string
  kind: Kind
  /** By relations that texts state; null where only deduced ones lead here. */
  stated: Framing | null
  derived: Framing | null
}

/** Policies frame policies; the chain is followed this far. */
const policyDepth = 3

/** One way to an element. */
export type Reach = Framing & { element: string; kind: Kind; derived: boolean }

/** Everything FRAMES relations reach, through other policies too. */
export async function framedBy(run: Run, policy: string): Promise<Reach[]> {
  const reached: Reach[] = []
  let frontier: Pick<Reach, 'element' | 'steps' | 'derived'>[] = [{ element: policy, steps: 0, derived: false }]
  const seen = new Set<string>()
  for (let depth = 0; depth < policyDepth; depth++) {
    const rows = await rowsFor(run, queries.policyImpact.frames, {
      ids: distinct(frontier.map(({ element }) => element)),
    })
    const found = frontier.flatMap((from) =>
      rows
        .filter(({ policy: of, target }) => of === from.element && target !== policy)
        .map(
          ({ framing, target, kind, derived, rationale, sources }): Reach => ({
            element: target,
            kind,
            steps: from.steps + 1,
            derived: from.derived || derived,
            framing,
            framed: target,
            statedAt: sources ?? [],
            rationale,
          }),
        ),
    )
    reached.push(...found)
    frontier = found.filter(({ kind, element }) => kind === 'Policy' && !seen.has(element))
    for (const { element } of frontier) seen.add(element)
  }
  return reached
}

/** An element some relations away from one that is reached. */
interface Step {
  from: string
  element: string
  kind: Kind
  steps: number
}

/** The framing of what is reached, passed on to what stands beyond it. */
export function passedOn(reached: Reach[], beyond: Step[]): Reach[] {
  const byElement = groupBy(reached, ({ element }) => element)
  return beyond.flatMap(({ from, element, kind, steps }) =>
    (byElement.get(from) ?? []).map((reach) => ({ ...reach, element, kind, steps: reach.steps + steps })),
  )
}

const nearest = (reaches: Reach[]): Reach | undefined =>
  [...reaches].sort((a, b) => a.steps - b.steps || (a.framing + a.framed < b.framing + b.framed ? -1 : 1))[0]

/** One item for each element, the shortest way of each sort kept. */
export function itemsOf(reaches: Reach[]): ImpactItem[] {
  const framing = (reach: Reach | undefined): Framing | null =>
    reach
      ? {
          steps: reach.steps,
          framing: reach.framing,
          framed: reach.framed,
          statedAt: reach.statedAt,
          rationale: reach.rationale,
        }
      : null
  return [...groupBy(reaches, ({ element }) => element)].map(([element, mine]) => ({
    element,
    kind: mine[0]?.kind as Kind,
    stated: framing(nearest(mine.filter(({ derived }) => !derived))),
    derived: framing(nearest(mine.filter(({ derived }) => derived))),
  }))
}
