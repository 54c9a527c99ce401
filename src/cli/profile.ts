import type { Command } from 'commander'
import type { ProfileInput } from '../generated/schema.ts'

/** An option that lists ids: `--from a,b --from c`. */
export const listOption = (value: string, before: string[] = []): string[] => [
  ...before,
  ...value
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean),
]

export interface ProfileOptions {
  from?: string[]
  bloc?: string[]
  activity?: string[]
  competence?: string[]
}

/** The options that describe what a person brings. */
export const withProfile = (command: Command): Command =>
  command
    .option('--from <ids>', 'certifications or professions held or exercised, such as ide-2009 or infirmier', listOption)
    .option('--bloc <ids>', 'blocs held, such as cpas-2025:5-E2', listOption)
    .option('--activity <ids>', 'activities exercised, such as cpas-2025:A1.2', listOption)
    .option('--competence <ids>', 'single competences declared', listOption)

/** Certification ids carry a version, profession ids do not: `ide-2009` is held, `infirmier` is exercised. */
const isCertification = (id: string): boolean => /-\d{4}$/.test(id)

export const profileFrom = ({ from = [], bloc = [], activity = [], competence = [] }: ProfileOptions): ProfileInput => ({
  certifications: from.filter(isCertification),
  professions: from.filter((id) => !isCertification(id)),
  blocs: bloc,
  activities: activity,
  competences: competence,
})
