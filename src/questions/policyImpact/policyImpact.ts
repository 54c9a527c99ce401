/** What a policy frames, by how many steps and by which source. Rules in docs/guide/answers.md, "policyImpact". */
import { answer } from '../../domain/answer.ts'
import type { Nearest, UserError } from '../../domain/input.ts'
import { distinct } from '../../domain/lists.ts'
import { rowsFor } from '../../domain/rows.ts'
import { queries } from '../../generated/queries.ts'
import type { GraphEngine, Run } from '../../graph/port.ts'
import type { Kind } from '../../model/kinds.ts'
import { framedBy, type ImpactItem, itemsOf, passedOn, type Reach } from './framing.ts'
import { outline, type PlanOutline } from './plan.ts'

interface ImpactCount {
  kind: Kind
  /** Elements that texts lead to. */
  stated: number
  /** Elements that only deduced relations lead to; counted whether shown or not. */
  derived: number
  /** Of the stated ones, those that the policy frames itself, in one step. */
  direct: number
}

export interface ImpactAnswer {
  revision: string
  /** The day of the question; what a policy frames does not depend on it. */
  asOf: string
  policy: string
  includeDerived: boolean
  kindCounts: ImpactCount[]
  items: ImpactItem[]
  /**
   * Competences among the items that no profession in the graph covers, by its work or by a certification that leads to
   * it.
   */
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
const idsOf = (reached: Reach[], kinds: readonly Kind[]): string[] =>
  distinct(reached.filter(({ kind }) => kinds.includes(kind)).map(({ element }) => element))

/**
 * Everything that the policy reaches, and the competences among it that some profession covers.
 * From what it frames: down to the activities and competences that this is made of, and up to who does it and what
 * certifies it. A framed profession does not pass the framing on to each of its activities: no text says that it does.
 */
async function reachOf(run: Run, policy: string): Promise<{ reached: Reach[]; covered: ReadonlySet<string> }> {
  const framed = await framedBy(run, policy)
  const made = idsOf(framed, ['ActivityDomain', 'Activity', 'Competence', 'Bloc', 'Certification'])
  const below = await rowsFor(run, queries.policyImpact.below, { ids: made })
  const work = [
    ...framed,
    ...passedOn(
      framed,
      below.map(({ id, element, kind, steps }) => ({ from: id, element, kind, steps })),
    ),
  ]
  const workIds = idsOf(work, ['ActivityDomain', 'Activity', 'Competence'])
  const performers = await rowsFor(run, queries.policyImpact.performers, { ids: workIds })
  const certifiers = await rowsFor(run, queries.policyImpact.certifiers, {
    ids: distinct([...workIds, ...idsOf(framed, ['Bloc'])]),
  })
  const qualifying = await rowsFor(run, queries.domain.qualifications, { professions: idsOf(framed, ['Profession']) })
  const above = [
    ...passedOn(
      work,
      performers.map(({ id, profession, steps }) => ({ from: id, element: profession, kind: 'Profession', steps })),
    ),
    ...passedOn(
      work,
      certifiers.flatMap(({ id, certification, professions, steps }) => [
        { from: id, element: certification, kind: 'Certification' as const, steps },
        ...professions.map((element) => ({ from: id, element, kind: 'Profession' as const, steps: steps + 1 })),
      ]),
    ),
    ...passedOn(
      framed,
      qualifying
        .filter(({ profession, trade }) => trade === profession)
        .map(({ profession, certification }) => ({
          from: profession,
          element: certification,
          kind: 'Certification' as const,
          steps: 1,
        })),
    ),
  ]
  return {
    reached: [...work, ...above],
    covered: new Set([
      ...performers.map(({ id }) => id),
      ...certifiers.filter(({ professions }) => professions.length > 0).map(({ id }) => id),
    ]),
  }
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

const rank = (kind: Kind): number => (impactKinds as readonly Kind[]).indexOf(kind)
const stepsOf = ({ stated, derived }: ImpactItem): number => (stated ?? derived)?.steps ?? 0

export function policyImpact(
  engine: GraphEngine,
  { policy, includeDerived, asOf }: { policy: string; includeDerived: boolean; asOf: string },
  nearest: Nearest,
): Promise<ImpactAnswer> {
  const empty: ImpactAnswer = {
    revision: '',
    asOf,
    policy,
    includeDerived,
    kindCounts: [],
    items: [],
    uncovered: [],
    plan: null,
    userErrors: [],
  }
  const asked = [{ field: 'policy', id: policy, kinds: ['Policy'] as const }]
  return answer(engine, { empty, asked, nearest }, async (run) => {
    const { reached, covered } = await reachOf(run, policy)
    const all = itemsOf(reached)
    const shown = all
      .filter((item) => includeDerived || item.stated)
      .sort((a, b) => rank(a.kind) - rank(b.kind) || stepsOf(a) - stepsOf(b) || (a.element < b.element ? -1 : 1))
    return {
      kindCounts: countItems(all),
      items: shown.map((item) => (includeDerived ? item : { ...item, derived: null })),
      uncovered: shown
        .filter(({ kind, element }) => kind === 'Competence' && !covered.has(element))
        .map(({ element }) => element),
      plan: await outline(run, policy),
    }
  })
}
