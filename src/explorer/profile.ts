/** What a person brings, as the pages keep it in their address: ids by French field. */
import type { ProfileInput } from './generated/graphql.ts'

export const profileFields = {
  certifications: 'list',
  blocs: 'list',
  metiers: 'list',
  activites: 'list',
  competences: 'list',
} as const
export type ProfileField = keyof typeof profileFields
export type ProfileValues = Record<ProfileField, string[]>

/** Which field keeps an element of a kind. */
export const fieldOfKind: Partial<Record<string, ProfileField>> = {
  Certification: 'certifications',
  Bloc: 'blocs',
  Profession: 'metiers',
  Activity: 'activites',
  ActivityDomain: 'activites',
  Competence: 'competences',
}

export const profileInput = ({
  certifications,
  blocs,
  metiers,
  activites,
  competences,
}: ProfileValues): ProfileInput => ({
  certifications,
  blocs,
  professions: metiers,
  activities: activites,
  competences,
})

/** Every id of a profile, field by field. */
export const idsOf = (values: ProfileValues): { field: ProfileField; id: string }[] =>
  (Object.keys(profileFields) as ProfileField[]).flatMap((field) => values[field].map((id) => ({ field, id })))

const argumentFields: Record<string, ProfileField> = {
  certifications: 'certifications',
  blocs: 'blocs',
  professions: 'metiers',
  activities: 'activites',
  competences: 'competences',
}

/** A profile without the item that an error names (`profile.certifications.0`), or with another in its place. */
export function mended(values: ProfileValues, path: string, replacement: string | null): Partial<ProfileValues> {
  const [, argument = '', index] = path.split('.')
  const field = argumentFields[argument]
  if (!field) return {}
  return { [field]: values[field].flatMap((id, position) => (String(position) === index ? (replacement ?? []) : id)) }
}
