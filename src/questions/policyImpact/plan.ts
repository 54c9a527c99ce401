/** A policy's own parts, where it is a plan. */
import { distinct, groupBy } from '../../domain/lists.ts'
import { rowsFor } from '../../domain/rows.ts'
import { queries } from '../../generated/queries.ts'
import type { Run } from '../../graph/port.ts'
import type { Kind } from '../../model/kinds.ts'

export interface PlanAction {
  action: string
  axis: string | null
  objectives: string[]
  resources: string[]
  deliverables: string[]
}

/** A plan's own parts; each list without doubles, in the document's order. */
export interface PlanOutline {
  axes: string[]
  objectives: string[]
  actions: PlanAction[]
  resources: string[]
  deliverables: string[]
}

/** Null where the policy has no parts. */
export async function outline(run: Run, policy: string): Promise<PlanOutline | null> {
  const parts = await run(queries.policyImpact.plan, { policy })
  if (parts.length === 0) return null
  const ofKind = (kind: Kind): string[] => distinct(parts.filter((part) => part.kind === kind).map(({ part }) => part))
  const actions = ofKind('Action')
  const related = groupBy(
    await rowsFor(run, queries.policyImpact.actions, { ids: actions }),
    ({ action, relation }) => `${action} ${relation}`,
  )
  const others = (action: string, relation: string): string[] =>
    (related.get(`${action} ${relation}`) ?? []).map(({ other }) => other)
  return {
    axes: ofKind('PolicyAxis'),
    objectives: ofKind('Objective'),
    actions: actions.map((action) => ({
      action,
      axis: parts.find(({ part, whole }) => part === action && whole !== policy)?.whole ?? null,
      objectives: others(action, 'PURSUES'),
      resources: others(action, 'USES'),
      deliverables: others(action, 'YIELDS'),
    })),
    resources: ofKind('Resource'),
    deliverables: ofKind('Deliverable'),
  }
}
