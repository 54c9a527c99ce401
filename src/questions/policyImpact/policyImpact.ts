/** What a policy frames, by how many steps and by which source. Rules in docs/guide/answers.md, "policyImpact". */

import { lookUp, type Nearest, type UserError } from '../../domain/input.ts'
import { distinct, groupBy } from '../../domain/lists.ts'
import { rowsFor } from '../../domain/rows.ts'
import { queries } from '../../generated/queries.ts'
import type { GraphEngine, Run } from '../../graph/port.ts'
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

interface ImpactCount {
  kind: Kind
  /** Elements that texts lead to. */
  stated: number
  /** Elements that only deduced relations lead to; counted whether shown or not. */
  derived: number
  /** Of the stated ones, those that the policy frames itself, in one step. */
  direct: number
}

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

export interface ImpactAnswer {
  revision: string
  /** The day of the question; what a policy frames does not depend on it. */
  asOf: string
  policy: string
  includeDerived: boolean
  counts: ImpactCount[]
  items: ImpactItem[]
  /** Competences among the items that no profession in the graph covers, by its work or by a certification that leads to it. */
  uncovered: string[]
  /** Null where the policy has no such parts. */
  plan: PlanOutline | null
  userErrors: UserError[]
}

const impactKinds = [
  'Activity',
  'Competence',
  'Profession',
  'Certification',
  'ActivityDomain',
  'Bloc',
  'Policy',
] as const satisfies Kind[]
/** Policies frame policies; the chain is followed this far. */
const policyDepth = 3

type Reach = Framing & { element: string; kind: Kind; derived: boolean }

/** Everything FRAMES relations reach, through other policies too. */
async function framedBy(run: Run, policy: string): Promise<Reach[]> {
  const reached: Reach[] = []
  let frontier: Pick<Reach, 'element' | 'steps' | 'derived'>[] = [{ element: policy, steps: 0, derived: false }]
  const seen = new Set([policy])
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

const nearest = (reaches: Reach[]): Reach | undefined =>
  [...reaches].sort((a, b) => a.steps - b.steps || (a.framing + a.framed < b.framing + b.framed ? -1 : 1))[0]

/** One item for each element, the shortest way of each sort kept. */
function itemsOf(reaches: Reach[]): ImpactItem[] {
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

function countItems(items: ImpactItem[]): ImpactCount[] {
  return impactKinds.map((kind) => {
    const mine = items.filter((item) => item.kind === kind)
    const stated = mine.filter((item) => item.stated)
    return {
      kind,
      stated: stated.length,
      derived: mine.length - stated.length,
      direct: stated.filter((item) => item.stated?.steps === 1).length,
    }
  })
}

async function outline(run: Run, policy: string): Promise<PlanOutline | null> {
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

/**
 * From what the policy frames: down to the activities and competences it is made of, and up to who does it and what certifies it.
 * A framed profession does not pass the framing on to each of its activities: no text says that it does.
 */
export function policyImpact(
  engine: GraphEngine,
  { policy, includeDerived, asOf }: { policy: string; includeDerived: boolean; asOf: string },
  near: Nearest,
): Promise<ImpactAnswer> {
  return engine.read(async (run) => {
    const revision = (await run(queries.store.revision, {}))[0]?.revision ?? ''
    const empty: ImpactAnswer = {
      revision,
      asOf,
      policy,
      includeDerived,
      counts: [],
      items: [],
      uncovered: [],
      plan: null,
      userErrors: [],
    }
    const { errors } = await lookUp(run, [{ field: 'policy', id: policy, kinds: ['Policy'] }], near)
    if (errors.length > 0) return { ...empty, userErrors: errors }

    const framed = await framedBy(run, policy)
    const further = <Row extends { steps: number }>(
      from: Reach[],
      rows: Row[],
      of: (row: Row) => string,
      reach: (row: Row) => { element: string; kind: Kind; more?: number }[],
    ): Reach[] => {
      const byElement = groupBy(from, ({ element }) => element)
      return rows.flatMap((row) =>
        (byElement.get(of(row)) ?? []).flatMap((start) =>
          reach(row).map(({ element, kind, more = 0 }) => ({
            ...start,
            element,
            kind,
            steps: start.steps + row.steps + more,
          })),
        ),
      )
    }
    const idsOf = (reaches: Reach[], kinds: Kind[]): string[] =>
      distinct(reaches.filter(({ kind }) => kinds.includes(kind)).map(({ element }) => element))

    const below = further(
      framed,
      await rowsFor(run, queries.policyImpact.below, {
        ids: idsOf(framed, ['ActivityDomain', 'Activity', 'Competence', 'Bloc', 'Certification']),
      }),
      ({ id }) => id,
      ({ element, kind }) => [{ element, kind }],
    )
    const work = [...framed, ...below]
    const workIds = idsOf(work, ['ActivityDomain', 'Activity', 'Competence'])
    const performers = await rowsFor(run, queries.policyImpact.performers, { ids: workIds })
    const certifiers = await rowsFor(run, queries.policyImpact.certifiers, {
      ids: distinct([...workIds, ...idsOf(framed, ['Bloc'])]),
    })
    const qualifying = await rowsFor(run, queries.domain.qualifications, { professions: idsOf(framed, ['Profession']) })
    const above = [
      ...further(
        work,
        performers,
        ({ id }) => id,
        ({ profession }) => [{ element: profession, kind: 'Profession' }],
      ),
      ...further(
        work,
        certifiers,
        ({ id }) => id,
        ({ certification, professions }) => [
          { element: certification, kind: 'Certification' },
          ...professions.map((profession): { element: string; kind: Kind; more: number } => ({
            element: profession,
            kind: 'Profession',
            more: 1,
          })),
        ],
      ),
      ...further(
        framed,
        qualifying.map((row) => ({ ...row, steps: 1 })),
        ({ profession }) => profession,
        ({ certification }) => [{ element: certification, kind: 'Certification' }],
      ),
    ]
    const all = itemsOf([...work, ...above])
    const rank = (kind: Kind): number => (impactKinds as readonly Kind[]).indexOf(kind)
    const shown = all
      .filter((item) => includeDerived || item.stated)
      .sort(
        (a, b) =>
          rank(a.kind) - rank(b.kind) ||
          (a.stated ?? (a.derived as Framing)).steps - (b.stated ?? (b.derived as Framing)).steps ||
          (a.element < b.element ? -1 : 1),
      )
    const covered = new Set([
      ...performers.map(({ id }) => id),
      ...certifiers.filter(({ professions }) => professions.length > 0).map(({ id }) => id),
    ])
    return {
      ...empty,
      counts: countItems(all),
      items: shown.map((item) => (includeDerived ? item : { ...item, derived: null })),
      uncovered: shown
        .filter(({ kind, element }) => kind === 'Competence' && !covered.has(element))
        .map(({ element }) => element),
      plan: await outline(run, policy),
    }
  })
}
