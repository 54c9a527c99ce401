/**
 * Which professions are nearest to a profession or a profile, by what they share weighed by how rare it is. The rules
 * stand in docs/guide/answers.md, "mobility".
 */
import { askedOf, badValue, type Nearest, outOfRange, type UserError } from '../../domain/input.ts'
import { distinct } from '../../domain/lists.ts'
import type { Profile } from '../../domain/profile.ts'
import { caveatsOf, type Footing } from '../../domain/verdicts.ts'
import type { GraphEngine } from '../../graph/port.ts'
import type { Coverage } from '../../model/values.ts'
import { qualifyingFrameworks, withAligned } from './aligned.ts'
import { itemsOf, mobilityModel, sharedProfessions, usesOf } from './data.ts'
import { type MobilityRoute, type Source, sourceOf } from './source.ts'
import type { MobilityModel, Use, Worker } from './types.ts'
import { whyNear } from './why.ts'

export interface MobilityQuestion {
  profile: Profile
  /**
   * Whose professions are ranked: an id (`rome:v460`) or its beginning (`rome`); null for the vocabularies of what the
   * profile names.
   */
  framework: string | null
  first: number
  asOf: string
}

export interface MobilityShared {
  element: string
  /** Null for the competence or savoir itself; FULL or PART where an accepted alignment with a held one gives it. */
  coverage: Exclude<Coverage, 'NONE'> | null
  /** How many professions of the vocabulary have it: the fewer, the more it counts. */
  professionCount: number
}

export interface MobilityMissing {
  element: string
  core: boolean
  professionCount: number
}

/** A profession of the reference data, and the imported sheet through which it was read. */
export interface MobilityReading {
  profession: string
  sheet: string
}

export interface MobilityMatch {
  profession: string
  score: number
  shared: MobilityShared[]
  missing: MobilityMissing[]
  /** Macro-competences that both have, through different competences. */
  macroCompetences: string[]
  /** Rare words that the titles of what they mobilise have in common. */
  words: string[]
  sameDomain: string | null
  /** One French sentence. */
  why: string
}

export interface MobilityAnswer {
  revision: string
  asOf: string
  profile: Profile
  framework: string | null
  first: number
  /** Professions that were read through a sheet that they state. */
  readAs: MobilityReading[]
  /**
   * False where nothing that the profile brings is shared, by itself or by a table, with any profession: which are near
   * is not known.
   */
  known: boolean
  /** Why it is not known, in French. */
  reason: string | null
  /** What the law opens from the titles held or supposed; it ranks nothing. */
  routes: MobilityRoute[]
  matches: MobilityMatch[]
  /** In French: what the readings behind what is shared fall short of. */
  caveats: string[]
  userErrors: UserError[]
}

/** At most, in one answer. */
export const mostMatches = 100

type Vocabulary = Awaited<ReturnType<typeof mobilityModel>>

/**
 * The vocabularies in which to rank: the one asked for, else those of what the profile names;
 * what belongs to a référentiel without professions of its own stands with the reference professions.
 */
async function vocabulariesOf(engine: GraphEngine, { framework, revision, known }: Source): Promise<Vocabulary[]> {
  if (framework !== null) return [await mobilityModel(engine, framework, revision)]
  const found = new Map<string, Vocabulary>()
  for (const own of distinct([...known.values()].map((one) => one.framework ?? sharedProfessions))) {
    const vocabulary = await mobilityModel(engine, own, revision)
    if (vocabulary.model.size > 0) found.set(own, vocabulary)
    else found.set(sharedProfessions, await mobilityModel(engine, sharedProfessions, revision))
  }
  return [...found.values()]
}

/**
 * The profile as one worker of a vocabulary: its professions read there, or through the sheets of it that they state.
 */
async function workerOf(
  engine: GraphEngine,
  source: Source,
  { model, professions }: { model: MobilityModel; professions: string[] },
): Promise<{ worker: Worker; own: Set<string>; readAs: MobilityReading[]; footings: Map<string, Footing[]> }> {
  const sheets = professions
    .flatMap((profession) =>
      model.professions.has(profession)
        ? []
        : (source.sheets.get(profession) ?? []).map(({ id: sheet }) => ({ profession, sheet })),
    )
    .filter(({ sheet }) => model.professions.has(sheet))
  const inside = [...professions, ...sheets.map(({ sheet }) => sheet)].flatMap((id) => model.professions.get(id) ?? [])
  const outside = await usesOf(
    engine,
    professions.filter((id) => !model.professions.has(id)),
  )
  const uses = new Map<string, Use>()
  for (const use of [
    ...source.uses,
    ...inside.flatMap((profession) => profession.uses),
    ...[...outside.values()].flat(),
  ]) {
    uses.set(use.item, { ...use, core: use.core || uses.get(use.item)?.core === true })
  }
  const domains = new Map(
    inside.flatMap(({ domain, widerDomain }) => (domain ? [[domain.id, { domain, widerDomain }] as const] : [])),
  )
  const [domain] = domains.size === 1 ? [...domains.values()] : []
  const qualifying = await qualifyingFrameworks(engine, professions)
  const aligned = await withAligned(engine, [...uses.values()], {
    frameworks: distinct([...source.frameworks, ...qualifying]),
    whole: new Set([...source.whole, ...qualifying]),
  })
  return {
    worker: {
      uses: aligned.uses,
      domain: domain?.domain ?? null,
      widerDomain: domain?.widerDomain ?? null,
    },
    own: new Set(inside.map(({ id }) => id)),
    readAs: sheets,
    footings: aligned.footings,
  }
}

const coverageOf = (share: number): MobilityShared['coverage'] => (share === 1 ? null : share > 0.5 ? 'FULL' : 'PART')

/** Faults: those of the engine. Unknown ids, an empty profile and an impossible `first` are user errors. */
export async function mobility(
  engine: GraphEngine,
  question: MobilityQuestion,
  nearest: Nearest,
): Promise<MobilityAnswer> {
  const { profile, first, asOf } = question
  const source = await sourceOf(engine, question, nearest)
  const errors = [...source.errors, ...outOfRange('first', first, mostMatches)]
  if (source.known.size === 0 && errors.length === 0) {
    errors.push(
      badValue(
        'profile',
        'Le profil est vide : nommer une profession, une certification, un bloc, une activité ou une compétence.',
      ),
    )
  }
  const answer: MobilityAnswer = {
    revision: source.revision,
    asOf,
    profile,
    framework: source.framework,
    first,
    readAs: [],
    known: false,
    reason: null,
    routes: source.routes,
    matches: [],
    caveats: [],
    userErrors: errors,
  }
  if (errors.length > 0) return answer

  const found: { match: MobilityMatch; score: number; footings: Footing[] }[] = []
  let has = 0
  for (const { revision, model } of await vocabulariesOf(engine, source)) {
    if (source.framework !== null && model.professions.ids.length === 0)
      return { ...answer, userErrors: [withoutProfessions(source.framework)] }
    const { worker, own, readAs, footings } = await workerOf(engine, source, {
      model,
      professions: profile.professions,
    })
    answer.revision = revision
    answer.readAs.push(...readAs)
    has += worker.uses.length
    const elsewhere = worker.uses.flatMap(({ item }) => (model.items.has(item) ? [] : item))
    const from = model.from(worker, await itemsOf(engine, elsewhere))
    for (const { profession, label, score } of from.rank(first, own)) {
      const compared = from.compare(profession)
      found.push({
        score,
        footings: compared.shared.flatMap(({ item }) => footings.get(item) ?? []),
        match: {
          profession,
          score,
          shared: compared.shared.map(({ item, share, professionCount }) => ({
            element: item,
            coverage: coverageOf(share),
            professionCount,
          })),
          missing: compared.missing.map(({ item, core, professionCount }) => ({
            element: item,
            core,
            professionCount,
          })),
          macroCompetences: compared.macroCompetences,
          words: compared.words.slice(0, 8),
          sameDomain: compared.sameDomain?.id ?? null,
          why: whyNear(label, compared, model),
        },
      })
    }
  }
  const best = found
    .sort((a, b) => b.score - a.score || (a.match.profession < b.match.profession ? -1 : 1))
    .slice(0, first)
  return {
    ...answer,
    known: best.length > 0,
    reason: best.length > 0 ? null : unknownBecause(has, source, profile),
    matches: best.map(({ match }) => match),
    caveats: caveatsOf(best.flatMap((one) => one.footings)),
  }
}

export const withoutProfessions = (framework: string): UserError =>
  badValue('framework', `« ${framework} » n'a pas de métiers à classer.`)

function unknownBecause(has: number, { known }: Source, profile: Profile): string {
  const labels = askedOf(profile).flatMap(({ id }) => known.get(id)?.label ?? [])
  const whom = labels.map((label) => `« ${label} »`).join(', ')
  return has === 0
    ? `Inconnu : aucune compétence de ${whom} n'est connue ici.`
    : `Inconnu : rien de ce qui est connu de ${whom} n'a été rapproché d'un autre métier. ` +
        'Des mots en commun ne suffisent pas à dire deux métiers proches.'
}
