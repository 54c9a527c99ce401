/**
 * What acquiring blocs or competences would change, for each target. The rules stand in docs/guide/answers.md,
 * "whatIf".
 */

import { answer } from '../../domain/answer.ts'
import { changesBetween, type StateChange } from '../../domain/changes.ts'
import { aheadOfGaps, gapsOf, headlineStates, readGaps } from '../../domain/gap.ts'
import { askedOf, badValue, type Nearest, type UserError } from '../../domain/input.ts'
import type { Assumption, Profile } from '../../domain/profile.ts'
import { type Counts, countStates, footingsOf } from '../../domain/states.ts'
import { noCompetences, targetKinds } from '../../domain/target.ts'
import { caveatsOf } from '../../domain/verdicts.ts'
import type { GraphEngine } from '../../graph/port.ts'
import type { Kind } from '../../model/kinds.ts'

export interface WhatIfTarget {
  target: string
  before: Counts
  after: Counts
  /** The headline: the common blocs only. */
  commonBefore: Counts
  commonAfter: Counts
  changes: StateChange[]
}

export interface WhatIfAnswer {
  revision: string
  asOf: string
  profile: Profile
  acquire: string[]
  askedTargets: string[]
  assumptions: Assumption[]
  /** In the order asked; those without competences left out. */
  targets: WhatIfTarget[]
  /** In French: what the readings that both gaps rest on fall short of. */
  caveats: string[]
  userErrors: UserError[]
}

interface WhatIfQuestion {
  profile: Profile
  /** Blocs or competences, taken as held once acquired. */
  acquire: string[]
  targets: string[]
  asOf: string
}

const acquirable: readonly Kind[] = ['Bloc', 'Competence']
const mostTargets = 10

/** A hypothesis replaces no assumption: who is taken to hold a diploma still holds it after the acquisition. */
export function whatIf(
  engine: GraphEngine,
  { profile, acquire, targets, asOf }: WhatIfQuestion,
  nearest: Nearest,
): Promise<WhatIfAnswer> {
  const empty: WhatIfAnswer = {
    revision: '',
    asOf,
    profile,
    acquire,
    askedTargets: targets,
    assumptions: [],
    targets: [],
    caveats: [],
    userErrors: [],
  }
  const asked = [
    ...askedOf(profile),
    ...acquire.map((id, index) => ({ field: `acquire.${index}`, id, kinds: acquirable })),
    ...targets.map((id, index) => ({ field: `targets.${index}`, id, kinds: targetKinds })),
  ]
  const refused =
    targets.length === 0 || targets.length > mostTargets
      ? [badValue('targets', `Nommer de une à ${mostTargets} cibles.`)]
      : []
  return answer(engine, { empty, asked, nearest, refused, ahead: aheadOfGaps }, async (run, known) => {
    const wanted = targets.map(known)
    const ofKind = (kind: Kind): string[] => acquire.filter((id) => known(id).kind === kind)
    const granted = { blocs: ofKind('Bloc'), competences: ofKind('Competence') }
    const reading = await readGaps(run, { profiles: [profile], targets: wanted, asOf, granted })
    const before = gapsOf(reading, profile, { asOf })
    const after = gapsOf(reading, profile, { asOf, granted })
    const unanswered: UserError[] = []
    for (const [index, target] of wanted.entries()) {
      const gap = before[index]
      if (gap?.leaves.length === 0)
        unanswered.push(await noCompetences(run, gap, { wanted: target, field: `targets.${index}` }))
    }
    return {
      assumptions: before[0]?.held.assumptions ?? [],
      targets: wanted.flatMap((target, index): WhatIfTarget[] => {
        const [was, is] = [before[index], after[index]]
        if (!was || !is || was.leaves.length === 0) return []
        return [
          {
            target: target.id,
            before: countStates(was.states),
            after: countStates(is.states),
            commonBefore: countStates(headlineStates(was)),
            commonAfter: countStates(headlineStates(is)),
            changes: changesBetween(was, is),
          },
        ]
      }),
      caveats: [
        ...(before[0]?.held.notYetHeld ?? []),
        ...caveatsOf([...before, ...after].flatMap(({ states }) => states.flatMap(footingsOf))),
      ],
      userErrors: unanswered,
    }
  })
}
