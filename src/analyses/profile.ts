/** What a person brings, and what it stands for at a date: rules of docs/answers, "a profile". */
import { queries } from '../generated/queries.ts'
import type { Run } from '../graph/port.ts'
import type { Kind } from '../model.ts'
import { hasBegun, hasEnded, isOpen } from './dates.ts'

/** Ids, by argument; given with each question and never stored. */
export interface Profile {
  certifications: string[]
  blocs: string[]
  professions: string[]
  activities: string[]
  competences: string[]
}
export const emptyProfile: Profile = { certifications: [], blocs: [], professions: [], activities: [], competences: [] }

/** Which kinds each argument takes. */
export const profileKinds = {
  certifications: ['Certification'],
  blocs: ['Bloc'],
  professions: ['Profession'],
  activities: ['Activity', 'ActivityDomain'],
  competences: ['Competence'],
} as const satisfies Record<keyof Profile, readonly Kind[]>

export interface Assumption {
  profession: string
  certification: string
  alternatives: string[]
  reason: string
}

/** A competence held, and through what. */
export interface Held {
  competence: string
  framework: string | null
  /** The bloc, the certification without blocs, or the bridge. */
  through: string
  basis: 'CERTIFIED' | 'ASSUMED'
}

export interface Holdings {
  assumptions: Assumption[]
  held: Held[]
  /** Competences of specific blocs that the held certifications may include, and that the profile does not name. */
  perhaps: Set<string>
  /** Frameworks of which something is held: each needs a complete crosswalk before anything is called missing. */
  frameworks: Set<string>
  /** Certifications and blocs held, named or assumed: where bridges start. */
  titles: string[]
  beside: { competence: string; framework: string | null; through: string; basis: 'EXPERIENCED' | 'DECLARED' }[]
}

interface Qualification {
  profession: string
  certification: string
  required: string | null
  firstAwardedOn: string | null
  deliverUntil: string | null
}

const frenchDate = (date: string): string => {
  const [year = '', month, day] = date.split('-')
  const names = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']
  if (!month) return year
  return `${day ? `${day === '01' ? '1er' : Number(day)} ` : ''}${names[Number(month) - 1]} ${year}`
}

/**
 * The certification that a profession needs, in the oldest version already awarded and still delivered at `asOf`.
 * None where no certification is required, nor before the oldest version known.
 */
export function assume(profession: string, qualifications: Qualification[], asOf: string): Assumption | undefined {
  const required = qualifications.filter((q) => q.profession === profession && q.required === 'YES')
  const awarded = required
    .filter((q) => q.firstAwardedOn !== null && hasBegun(q.firstAwardedOn, asOf) && !(q.deliverUntil && hasEnded(q.deliverUntil, asOf)))
    .sort((a, b) => ((a.firstAwardedOn ?? '') < (b.firstAwardedOn ?? '') ? -1 : 1))
  const [chosen] = awarded
  if (!chosen) return undefined
  const others = required.filter((q) => q !== chosen)
  const notYet = others.filter((q) => !q.firstAwardedOn || !hasBegun(q.firstAwardedOn, asOf)).length
  const reason = [
    `Version exigée pour exercer, déjà délivrée${chosen.deliverUntil ? ` et délivrable jusqu'au ${frenchDate(chosen.deliverUntil)}` : ''} : c'est celle que détiennent les professionnels au ${frenchDate(asOf)}.`,
    notYet > 0 ? `${notYet > 1 ? 'Les autres versions n’ont' : "L'autre version n'a"} pas encore de titulaire connu.` : '',
  ]
  return { profession, certification: chosen.certification, alternatives: others.map((q) => q.certification), reason: reason.filter(Boolean).join(' ') }
}

/** Reads what a profile holds at a date; every id is known to exist and to be of the right kind. */
export async function holdings(run: Run, profile: Profile, asOf: string): Promise<Holdings> {
  const qualifications = await run(queries.gap.qualifications, { professions: profile.professions })
  const named = new Set(profile.certifications)
  const assumptions = profile.professions
    .filter((profession) => !qualifications.some((q) => q.profession === profession && named.has(q.certification)))
    .flatMap((profession) => assume(profession, qualifications, asOf) ?? [])
  const assumed = new Set(assumptions.map(({ certification }) => certification).filter((id) => !named.has(id)))
  const certifications = [...named, ...assumed]

  const blocs = await run(queries.gap.blocs, { ids: certifications })
  const namedBlocs = new Set(profile.blocs)
  const common = blocs.filter(({ scope }) => scope === 'COMMON').map(({ bloc }) => bloc)
  const options = blocs.filter(({ scope, bloc }) => scope !== 'COMMON' && !namedBlocs.has(bloc)).map(({ bloc }) => bloc)
  const assumedBlocs = new Set(blocs.filter(({ certification }) => assumed.has(certification)).map(({ bloc }) => bloc))
  const holders = [...new Set([...certifications, ...common, ...namedBlocs])]

  const certified = await run(queries.gap.certified, { ids: [...holders, ...options] })
  const ofOption = new Set(options)
  const isAssumed = (holder: string): boolean => !namedBlocs.has(holder) && (assumed.has(holder) || assumedBlocs.has(holder))
  const titles = await run(queries.elements.byIds, { ids: holders })
  const declared = await run(queries.gap.parts, { ids: profile.competences })
  const exercised = await run(queries.gap.exercised, { ids: [...profile.activities, ...profile.professions] })
  const framework = (properties: Record<string, unknown>): string[] => (typeof properties['framework'] === 'string' ? [properties['framework']] : [])
  return {
    assumptions,
    held: certified
      .filter(({ holder }) => !ofOption.has(holder))
      .map(({ id, framework, holder }) => ({ competence: id, framework, through: holder, basis: isAssumed(holder) ? ('ASSUMED' as const) : ('CERTIFIED' as const) })),
    perhaps: new Set(certified.filter(({ holder }) => ofOption.has(holder)).map(({ id }) => id)),
    frameworks: new Set(titles.flatMap(({ properties }) => framework(properties))),
    titles: holders,
    beside: [
      ...exercised.map(({ exercised: through, competence, framework }) => ({ competence, framework, through, basis: 'EXPERIENCED' as const })),
      ...declared.map(({ id, framework }) => ({ competence: id, framework, through: id, basis: 'DECLARED' as const })),
    ],
  }
}

/** A bridge of the law that counts at `asOf`: in force, verified, with its own reference. */
export const counts = (bridge: { bridgeKind: string; legalReference: string | null; validFrom: string | null; validUntil: string | null; verified: boolean }, asOf: string): boolean =>
  bridge.bridgeKind === 'DISPENSE_CERTIFICATION' && bridge.verified && Boolean(bridge.legalReference) && isOpen({ from: bridge.validFrom, until: bridge.validUntil }, asOf)
