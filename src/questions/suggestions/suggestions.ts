/**
 * Candidates for what is not acquired, computed from the words: PROPOSED, never counted. The rules stand in
 * docs/guide/answers.md, "suggestions".
 */

import { answer } from '../../domain/answer.ts'
import { aheadOfGaps, gapsOf, readGaps } from '../../domain/gap.ts'
import { askedOf, type Nearest, outOfRange, type UserError } from '../../domain/input.ts'
import { distinct, groupBy } from '../../domain/lists.ts'
import type { Assumption, Profile } from '../../domain/profile.ts'
import { noCompetences, targetKinds } from '../../domain/target.ts'
import { queries } from '../../generated/queries.ts'
import type { GraphEngine } from '../../graph/port.ts'
import type { CompetenceState as State } from '../../model/values.ts'
import { type Candidate, rankCandidates } from './candidates.ts'
import { glossaryOf, speechesOf } from './speeches.ts'

export interface SuggestionsQuestion {
  profile: Profile
  target: string
  asOf: string
  /** Candidates of each competence. */
  first: number
}

export interface Suggested extends Candidate {
  /** The bloc, certification, profession or activity through which the candidate is held. */
  through: string
}

export interface CompetenceSuggestions {
  competence: string
  state: State
  candidates: Suggested[]
}

export interface SuggestionsAnswer {
  revision: string
  asOf: string
  profile: Profile
  target: string
  first: number
  assumptions: Assumption[]
  items: CompetenceSuggestions[]
  userErrors: UserError[]
}

export const mostCandidates = 20

/**
 * Candidates for the competences of the target that are not acquired, among everything that the profile holds,
 * exercises or declares.
 */
export function suggestions(
  engine: GraphEngine,
  { profile, target, asOf, first }: SuggestionsQuestion,
  nearest: Nearest,
): Promise<SuggestionsAnswer> {
  const empty: SuggestionsAnswer = {
    revision: '',
    asOf,
    profile,
    target,
    first,
    assumptions: [],
    items: [],
    userErrors: [],
  }
  const asked = [...askedOf(profile), { field: 'target', id: target, kinds: targetKinds }]
  const refused = outOfRange('first', first, mostCandidates)
  return answer(engine, { empty, asked, nearest, refused, ahead: aheadOfGaps }, async (run, known) => {
    const wanted = known(target)
    const [gap] = gapsOf(await readGaps(run, { profiles: [profile], targets: [wanted], asOf }), profile, { asOf })
    if (!gap) return {}
    if (gap.leaves.length === 0) return { userErrors: [await noCompetences(run, gap, { wanted, field: 'target' })] }
    const open = gap.states.filter(({ state }) => state !== 'ACQUIRED')
    const through = new Map([...gap.held.beside, ...gap.held.held].map((one) => [one.competence, one.through]))
    const ids = open.map(({ competence }) => competence)
    const frameworks = distinct([...gap.held.beside, ...gap.held.held].flatMap(({ framework }) => framework ?? []))
    // A pair that someone judged, be it as a mere help or as nothing, is no longer to be proposed.
    const judged = groupBy(
      (await run(queries.domain.alignments, { targets: ids, frameworks })).filter(
        ({ status }) => status !== 'PROPOSED',
      ),
      (one) => one.target,
    )
    const glossary = await glossaryOf(run)
    const ranked = rankCandidates(await speechesOf(run, ids), await speechesOf(run, [...through.keys()]), {
      glossary,
      first,
      except: new Map([...judged].map(([id, list]) => [id, new Set(list.map(({ held }) => held))])),
    })
    const items = open.map(({ competence, state }) => ({
      competence,
      state,
      candidates: (ranked.get(competence) ?? []).map((one) => ({ ...one, through: through.get(one.held) ?? one.held })),
    }))
    return { assumptions: gap.held.assumptions, items }
  })
}
