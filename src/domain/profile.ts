/** What a person brings, and what it stands for at a date: rules of docs/answers, "a profile". */
import { queries } from '../generated/queries.ts'
import type { Run } from '../graph/port.ts'
import type { Kind } from '../model/kinds.ts'
import { notYetHeldNotice } from '../words/wording.ts'
import { hasBegun, isOpen } from './dates.ts'
import { type Assumption, assume, type Qualification, versionIn } from './heldVersion.ts'
import { distinct } from './lists.ts'
import { rowsFor } from './rows.ts'

export type { Assumption } from './heldVersion.ts'

/**
 * A diploma with the year of its award: a certification, or the profession whose diploma it is, in the version of that
 * year.
 */
export interface Obtained {
  title: string
  year: number
}

/** Ids, by argument; given with each question and never stored. */
export interface Profile {
  certifications: string[]
  blocs: string[]
  professions: string[]
  activities: string[]
  competences: string[]
  obtained: Obtained[]
}
export const emptyProfile: Profile = {
  certifications: [],
  blocs: [],
  professions: [],
  activities: [],
  competences: [],
  obtained: [],
}

/** Which kinds each argument takes. */
export const profileKinds = {
  certifications: ['Certification'],
  blocs: ['Bloc'],
  professions: ['Profession'],
  activities: ['Activity', 'ActivityDomain'],
  competences: ['Competence'],
} as const satisfies Record<Exclude<keyof Profile, 'obtained'>, readonly Kind[]>
type Listed = keyof typeof profileKinds

/** A competence held, and through what. */
export interface Held {
  competence: string
  framework: string | null
  /** The bloc, the certification without blocs, the bridge, or the occupation's sheet. */
  through: string
  /** SHEET: an imported occupation, whose sheet is compared with other sheets; it certifies nothing. */
  basis: 'CERTIFIED' | 'ASSUMED' | 'SHEET'
}

export interface Holdings {
  assumptions: Assumption[]
  held: Held[]
  /**
   * Competences and activities of specific blocs that the held certifications may include, and that the profile does
   * not name.
   */
  perhaps: Set<string>
  /** Frameworks of which something is held: each needs a complete crosswalk before anything is called missing. */
  frameworks: Set<string>
  /** Those of them of which something held has no competence here: what it covers is not known. */
  unread: Set<string>
  /** Certifications and blocs held, named or assumed: where bridges start. */
  titles: string[]
  /** Those of the titles that are only assumed. */
  assumedTitles: Set<string>
  /**
   * By framework, the certification that is held whole: what its référentiel states beyond competences comes with it.
   */
  whole: Map<string, Held>
  beside: { competence: string; framework: string | null; through: string; basis: 'EXPERIENCED' | 'DECLARED' }[]
  /** In French: certifications that the profile names and that nobody held at the date. */
  notYetHeld: string[]
}

/**
 * What the graph says of everything that some profiles name: enough to tell, without another query, what each of them
 * holds.
 */
export interface HoldingRows {
  qualifications: Qualification[]
  /** Named, or supposed for a profession. */
  certifications: string[]
  blocs: { certification: string; bloc: string; scope: string }[]
  certified: { holder: string; id: string; framework: string | null }[]
  /** Activities of the specific blocs of the certifications. */
  optional: { bloc: string; activity: string; whole: string | null }[]
  /** Certifications of which the first award is known. */
  awarded: { id: string; label: string; firstAwardedOn: string }[]
  frameworks: Map<string, string>
  parts: { asked: string; id: string; framework: string | null }[]
  exercised: { exercised: string; competence: string; framework: string | null }[]
}

/** Certifications named, be it with their year. */
function namedIn(profile: Profile, qualifications: Qualification[]): string[] {
  const professions = new Set(qualifications.map(({ profession }) => profession))
  return distinct([
    ...profile.certifications,
    ...profile.obtained.flatMap(({ title }) => (professions.has(title) ? [] : [title])),
  ])
}

/**
 * What each profession stands for, by the year of its diploma where one was given; nothing where the profile names a
 * version.
 */
function assumptionsOf(profile: Profile, qualifications: Qualification[], asOf: string): Assumption[] {
  const named = new Set(namedIn(profile, qualifications))
  const dated = new Map(profile.obtained.map(({ title, year }) => [title, year]))
  return distinct([...profile.professions, ...dated.keys()])
    .filter((profession) => !qualifications.some((q) => q.profession === profession && named.has(q.certification)))
    .flatMap((profession) => {
      const year = dated.get(profession)
      return (
        (year === undefined ? assume(profession, qualifications, asOf) : versionIn(profession, qualifications, year)) ??
        []
      )
    })
}

const allOf = (profiles: Profile[], key: Listed): string[] => distinct(profiles.flatMap((profile) => profile[key]))

/**
 * The titles that some profiles hold or are supposed to hold, and nothing of what these certify: enough for where the
 * law leads.
 */
export async function readTitles(run: Run, profiles: Profile[], asOf: string): Promise<HoldingRows> {
  const dated = profiles.flatMap(({ obtained }) => obtained.map(({ title }) => title))
  const qualifications = await rowsFor(run, queries.domain.qualifications, {
    professions: distinct([...allOf(profiles, 'professions'), ...dated]),
  })
  const assumed = profiles.flatMap((profile) =>
    assumptionsOf(profile, qualifications, asOf).map(({ certification }) => certification),
  )
  const named = profiles.flatMap((profile) => namedIn(profile, qualifications))
  const certifications = distinct([...named, ...assumed])
  const blocs = await rowsFor(run, queries.domain.blocs, { ids: certifications })
  return {
    qualifications,
    certifications,
    blocs,
    certified: [],
    optional: [],
    awarded: [],
    frameworks: new Map(),
    parts: [],
    exercised: [],
  }
}

/**
 * Reads for several profiles at once; every id is known to exist and to be of the right kind. A fixed number of
 * queries.
 */
export async function readHoldings(run: Run, profiles: Profile[], asOf: string): Promise<HoldingRows> {
  const all = (key: Listed): string[] => allOf(profiles, key)
  const holding = async () => {
    const held = await readTitles(run, profiles, asOf)
    const holders = distinct([...held.certifications, ...held.blocs.map(({ bloc }) => bloc), ...all('blocs')])
    const specific = held.blocs.flatMap(({ bloc, scope }) => (scope === 'COMMON' ? [] : [bloc]))
    const [titles, certified, optional] = await Promise.all([
      rowsFor(run, queries.elements.byIds, { ids: [...holders, ...all('professions')] }),
      rowsFor(run, queries.domain.certified, { ids: holders }),
      rowsFor(run, queries.vaeBridge.activities, { ids: specific }),
    ])
    // A title whose référentiel is not here has its own unread content: it stands for a framework that no crosswalk
    // looks at.
    const frameworks = new Map(
      titles.map(({ id, properties: { framework } }) => [id, typeof framework === 'string' ? framework : id]),
    )
    const awarded = titles.flatMap(({ id, properties: { label, firstAwardedOn } }) =>
      typeof firstAwardedOn === 'string' ? [{ id, label: String(label), firstAwardedOn }] : [],
    )
    return { ...held, certified, optional, awarded, frameworks }
  }
  const [held, parts, exercised] = await Promise.all([
    holding(),
    rowsFor(run, queries.domain.parts, { ids: all('competences') }),
    readExercised(run, { activities: all('activities'), professions: all('professions') }),
  ])
  return { ...held, parts, exercised }
}

/** What activities mobilise, and professions by their activities or by their sheet; no competence twice. */
async function readExercised(
  run: Run,
  { activities, professions }: Pick<Profile, 'activities' | 'professions'>,
): Promise<HoldingRows['exercised']> {
  const [byActivity, bySheet] = await Promise.all([
    rowsFor(run, queries.domain.exercised, { ids: [...activities, ...professions] }),
    rowsFor(run, queries.domain.onSheets, { ids: professions }),
  ])
  const rows = new Map(byActivity.map((row) => [`${row.exercised} ${row.competence}`, row]))
  for (const { holder: exercised, id: competence, framework } of bySheet)
    rows.set(`${exercised} ${competence}`, { exercised, competence, framework })
  return [...rows.values()]
}

/** Whether a certification has at least one competence here, itself or through a bloc. */
function contentRead(rows: HoldingRows, certification: string): boolean {
  const holders = new Set([
    certification,
    ...rows.blocs.flatMap((row) => (row.certification === certification ? [row.bloc] : [])),
  ])
  return rows.certified.some(({ holder }) => holders.has(holder))
}

/** What a hypothesis adds to a profile: held like the rest, and no reason to assume less. */
export type Granted = Partial<Pick<Profile, 'certifications' | 'blocs' | 'competences'>>

/** What one profile holds at a date, from rows that were read for it. */
export function holdingsOf(
  rows: HoldingRows,
  profile: Profile,
  { asOf, granted = {} }: { asOf: string; granted?: Granted | undefined },
): Holdings {
  const assumptions = assumptionsOf(profile, rows.qualifications, asOf)
  const brought = new Set(namedIn(profile, rows.qualifications))
  const named = new Set([...brought, ...(granted.certifications ?? [])])
  const assumed = new Set(assumptions.map(({ certification }) => certification))
  const namedBlocs = new Set([...profile.blocs, ...(granted.blocs ?? [])])
  const blocs = rows.blocs.filter(({ certification }) => named.has(certification) || assumed.has(certification))
  const options = new Set(
    blocs.filter(({ scope, bloc }) => scope !== 'COMMON' && !namedBlocs.has(bloc)).map(({ bloc }) => bloc),
  )
  const common = blocs.filter(({ scope }) => scope === 'COMMON').map(({ bloc }) => bloc)
  const certain = new Set([
    ...named,
    ...namedBlocs,
    ...blocs
      .filter(({ certification, bloc }) => named.has(certification) && !options.has(bloc))
      .map(({ bloc }) => bloc),
  ])
  const titles = distinct([...named, ...assumed, ...common, ...namedBlocs])
  const isTitle = new Set(titles)
  // Professions of our own have no framework; occupations of a taxonomy have that of their sheet.
  const sheets = new Set(profile.professions.filter((id) => (rows.frameworks.get(id) ?? id) !== id))
  const experience = new Set([...profile.activities, ...profile.professions.filter((id) => !sheets.has(id))])
  const declared = new Set(profile.competences)
  const taken = new Set(granted.competences)
  // A certification with blocs is read through them.
  const read = new Set([
    ...rows.certified.map(({ holder }) => holder),
    ...rows.blocs.map(({ certification }) => certification),
    ...rows.exercised.map((row) => row.exercised),
  ])
  const grantedParts = rows.parts
    .filter(({ asked }) => taken.has(asked))
    .map(({ id, framework, asked }) => ({ competence: id, framework, through: asked, basis: 'CERTIFIED' as const }))
  return {
    assumptions: assumptions.map((one) =>
      contentRead(rows, one.certification)
        ? one
        : { ...one, reason: `${one.reason} Contenu non lu ici : ce que ce diplôme couvre est inconnu.` },
    ),
    held: [
      ...rows.certified
        .filter(({ holder }) => isTitle.has(holder))
        .map(({ id, framework, holder }) => ({
          competence: id,
          framework,
          through: holder,
          basis: certain.has(holder) ? ('CERTIFIED' as const) : ('ASSUMED' as const),
        })),
      ...grantedParts,
      ...rows.exercised.flatMap(({ exercised: through, competence, framework }) =>
        sheets.has(through) ? [{ competence, framework, through, basis: 'SHEET' as const }] : [],
      ),
    ],
    perhaps: new Set([
      ...rows.certified.filter(({ holder }) => options.has(holder)).map(({ id }) => id),
      ...rows.optional
        .filter(({ bloc }) => options.has(bloc))
        .flatMap(({ activity, whole }) => [activity, whole ?? []].flat()),
    ]),
    notYetHeld: rows.awarded
      .filter(({ id, firstAwardedOn }) => brought.has(id) && !hasBegun(firstAwardedOn, asOf))
      .map(({ label, firstAwardedOn }) => notYetHeldNotice(label, firstAwardedOn, asOf)),
    frameworks: new Set([
      ...[...titles, ...sheets].flatMap((id) => rows.frameworks.get(id) ?? []),
      ...grantedParts.flatMap(({ framework }) => framework ?? []),
    ]),
    unread: new Set(
      [...titles, ...sheets].filter((id) => !read.has(id)).flatMap((id) => rows.frameworks.get(id) ?? []),
    ),
    titles,
    whole: new Map(
      [...assumed, ...named].flatMap((id) => {
        const framework = rows.frameworks.get(id)
        const basis = certain.has(id) ? ('CERTIFIED' as const) : ('ASSUMED' as const)
        return framework ? [[framework, { competence: id, framework, through: id, basis }] as const] : []
      }),
    ),
    assumedTitles: new Set(titles.filter((id) => !certain.has(id))),
    beside: [
      ...rows.exercised.flatMap(({ exercised: through, competence, framework }) =>
        experience.has(through) ? [{ competence, framework, through, basis: 'EXPERIENCED' as const }] : [],
      ),
      ...rows.parts.flatMap(({ asked: through, id, framework }) =>
        declared.has(through) ? [{ competence: id, framework, through, basis: 'DECLARED' as const }] : [],
      ),
    ],
  }
}

export type BridgeStatus = 'IN_FORCE' | 'NOT_IN_FORCE' | 'TO_VERIFY'

interface BridgeFacts {
  legalReference: string | null
  validFrom: string | null
  validUntil: string | null
  verified: boolean
}

/** What a bridge is worth at a date: one that no text was read for is to be verified, whatever its dates. */
export const bridgeStatus = (
  { verified, legalReference, validFrom, validUntil }: BridgeFacts,
  asOf: string,
): BridgeStatus =>
  !verified || !legalReference
    ? 'TO_VERIFY'
    : isOpen({ from: validFrom, until: validUntil }, asOf)
      ? 'IN_FORCE'
      : 'NOT_IN_FORCE'

/**
 * A bridge of the law that makes what it covers acquired at `asOf`: a dispense of certification, in force, with its own
 * reference.
 */
export const counts = (bridge: BridgeFacts & { bridgeKind: string }, asOf: string): boolean =>
  bridge.bridgeKind === 'DISPENSE_CERTIFICATION' && bridgeStatus(bridge, asOf) === 'IN_FORCE'
