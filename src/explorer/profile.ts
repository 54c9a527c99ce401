/** What a person brings, as the pages keep it in their address: ids by French field. */
import type { ProfileInput } from './generated/graphql.ts'

export const profileFields = { certifications: 'list', blocs: 'list', metiers: 'list', activites: 'list', competences: 'list' } as const
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

export const profileInput = ({ certifications, blocs, metiers, activites, competences }: ProfileValues): ProfileInput => ({
  certifications,
  blocs,
  professions: metiers,
  activities: activites,
  competences,
})

/** Every id of a profile, field by field. */
export const idsOf = (values: ProfileValues): { field: ProfileField; id: string }[] =>
  (Object.keys(profileFields) as ProfileField[]).flatMap((field) => values[field].map((id) => ({ field, id })))
