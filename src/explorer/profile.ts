/** What a person brings, as the pages keep it in their address: ids by French field. */
import type { ProfileInput } from './generated/graphql.ts'

export const profileFields = {
  certifications: 'list',
  blocs: 'list',
  metiers: 'list',
  activites: 'list',
  competences: 'list',
  annees: 'list',
} as const
export type ProfileField = Exclude<keyof typeof profileFields, 'annees'>
export type ProfileValues = Record<keyof typeof profileFields, string[]>

/** The years of award, as the address has them: `infirmier@2011`. */
export const yearsOf = ({ annees }: Pick<ProfileValues, 'annees'>): Map<string, number> =>
  new Map(
    annees.flatMap((one) => {
      const [, title = '', year] = /^(.+)@(\d{4})$/.exec(one) ?? []
      return year ? [[title, Number(year)] as const] : []
    }),
  )

/** The years with another for one title; none takes it away. */
export const withYear = (values: Pick<ProfileValues, 'annees'>, title: string, year: number | undefined): string[] => {
  const years = yearsOf(values)
  if (year === undefined) years.delete(title)
  else years.set(title, year)
  return [...years].map(([id, one]) => `${id}@${one}`)
}

/** Which field keeps an element of a kind. */
export const fieldOfKind: Partial<Record<string, ProfileField>> = {
  Certification: 'certifications',
  Bloc: 'blocs',
  Profession: 'metiers',
  Activity: 'activites',
  ActivityDomain: 'activites',
  Competence: 'competences',
}

/** A year counts only for what is held still. */
export const profileInput = (values: ProfileValues): ProfileInput => {
  const { certifications, blocs, metiers, activites, competences } = values
  const held = [...yearsOf(values)].filter(([title]) => certifications.includes(title) || metiers.includes(title))
  return {
    certifications,
    blocs,
    professions: metiers,
    activities: activites,
    competences,
    obtained: held.map(([title, year]) => ({ title, year })),
  }
}

const fields: readonly ProfileField[] = ['certifications', 'blocs', 'metiers', 'activites', 'competences']

/** Every id of a profile, field by field. */
export const idsOf = (values: ProfileValues): { field: ProfileField; id: string }[] =>
  fields.flatMap((field) => values[field].map((id) => ({ field, id })))

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
  if (argument === 'obtained') {
    const title = profileInput(values).obtained?.[Number(index)]?.title ?? ''
    const annees = withYear(values, title, undefined)
    if (replacement === null) return { annees }
    const without = (ids: string[]) => ids.filter((id) => id !== title && id !== replacement)
    return {
      annees,
      certifications: [...without(values.certifications), replacement],
      metiers: without(values.metiers),
    }
  }
  const field = argumentFields[argument]
  if (!field) return {}
  return { [field]: values[field].flatMap((id, position) => (String(position) === index ? (replacement ?? []) : id)) }
}
