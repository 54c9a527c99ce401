/**
 * Candidates for what is not acquired, computed from the words: PROPOSED, never counted. The rules stand in
 * docs/guide/answers.md, "suggestions".
 */

import { answer } from '../../domain/answer.ts'
import { gapsOf, readGaps } from '../../domain/gap.ts'
import { askedOf, type Nearest, outOfRange, type UserError } from '../../domain/input.ts'
import { distinct, groupBy } from '../../domain/lists.ts'
import type { Assumption, Profile } from '../../domain/profile.ts'
import { noCompetences, targetKinds } from '../../domain/target.ts'
import { queries } from '../../generated/queries.ts'
import type { GraphEngine, Run } from '../../graph/port.ts'
import type { CompetenceState as State } from '../../model/values.ts'
import { fold, isAcronym } from '../../words/french.ts'
import { type Candidate, type Glossary, type Part, rankCandidates, type Speech } from './candidates.ts'

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

/** Glossary entries that are acronyms: folded acronym → what it stands for. */
export async function glossaryOf(run: Run): Promise<Glossary> {
  const terms = await run(queries.search.entries.Term, { after: '', limit: 2_000 })
  return new Map(
    terms.flatMap(({ acronym, expansion }) =>
      acronym && expansion && isAcronym(acronym) ? [[fold(acronym), expansion] as const] : [],
    ),
  )
}

const below: Record<string, Part> = { HAS_PART: 'parts', SHOWN_BY: 'indicators', DRAWS_ON: 'savoirs' }

/** What competences say of themselves. Four queries, however many competences. */
export async function speechesOf(run: Run, ids: string[]): Promise<Speech[]> {
  const own = await run(queries.elements.byIds, { ids })
  const inside = groupBy(await run(queries.suggestions.below, { ids }), ({ id }) => id)
  const around = groupBy(await run(queries.suggestions.above, { ids }), ({ id }) => id)
  const macros = distinct(
    [...around.values()].flat().flatMap(({ kind, other }) => (kind === 'Competence' ? other : [])),
  )
  const blocs = groupBy(
    (await run(queries.suggestions.above, { ids: macros })).filter(({ kind }) => kind === 'Bloc'),
    ({ id }) => id,
  )
  return own.map(({ id, properties }) => {
    const texts: Speech['texts'] = {
      title: [String(properties['label'])],
      statement: [],
      parts: [],
      indicators: [],
      savoirs: [],
      macro: [],
      bloc: [],
    }
    if (typeof properties['statement'] === 'string') texts.statement.push(properties['statement'])
    for (const { relation, label } of inside.get(id) ?? []) texts[below[relation] ?? 'parts'].push(label)
    for (const { kind, label, other } of around.get(id) ?? []) {
      texts[kind === 'Bloc' ? 'bloc' : 'macro'].push(label)
      texts.bloc.push(...(blocs.get(other) ?? []).map((bloc) => bloc.label))
    }
    return { id, texts }
  })
}

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
  const refused = outOfRange('first', first, 1, mostCandidates)
  return answer(engine, { empty, asked, nearest, refused }, async (run, known) => {
    const wanted = known(target)
    const [gap] = gapsOf(await readGaps(run, [profile], [wanted], asOf), profile, asOf)
    if (!gap) return {}
    if (gap.leaves.length === 0) return { userErrors: [await noCompetences(run, wanted, gap, 'target')] }
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
