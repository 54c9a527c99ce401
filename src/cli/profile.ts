import { type Command, InvalidArgumentError } from 'commander'
import { ElementLabelsDocument, type ProfileInput } from '../generated/operations/graphql.ts'
import { list } from './options.ts'
import type { Ask } from './session.ts'

export interface ProfileOptions {
  from?: string[]
  bloc?: string[]
  activity?: string[]
  competence?: string[]
  obtained?: Dated[]
}

/** A year, and the id of --from that it goes with where there are several. */
interface Dated {
  title?: string
  year: number
}

/** `2011`, or `infirmier=2011` where several ids are given; more than one separated by commas. */
function years(value: string, before: Dated[] = []): Dated[] {
  return [
    ...before,
    ...list(value).map((part) => {
      const [, title, year] = /^(?:([^=]+)=)?(\d{4})$/.exec(part) ?? []
      if (!year) throw new InvalidArgumentError('A year such as 2011, or infirmier=2011, is expected.')
      return { ...(title ? { title } : {}), year: Number(year) }
    }),
  ]
}

/** The options that describe what a person brings. */
export const withProfile = (command: Command): Command =>
  command
    .option(
      '--from <ids>',
      'certifications or professions held or exercised, such as ide-2009 or "infirmière 2011"',
      list,
    )
    .option('--obtained <years>', 'the year in which the diploma was obtained: 2011, or infirmier=2011', years)
    .option('--bloc <ids>', 'blocs held, such as cpas-2025:5-E2', list)
    .option('--activity <ids>', 'activities exercised, such as cpas-2025:A1.2', list)
    .option('--competence <ids>', 'single competences declared', list)

/** As withProfile, for a question of two ends, which may be given bare: `gap "infirmière diplômée en 2011" CPAS`. */
export const withEnds = (command: Command, target: string): Command =>
  withProfile(command)
    .argument('[from]', 'as --from: an id, or a name with the year of the award')
    .argument('[to]', 'as --to')
    .option('--to <id>', target)

/** The two ends, as arguments or options; a command without a target is refused. */
export function endsOf<Options extends ProfileOptions & { to?: string }>(
  [from, to]: (string | undefined)[],
  options: Options,
  command: Command,
): Options & { to: string } {
  const target = options.to ?? to
  if (target === undefined) command.error("error: required option '--to <id>' not specified")
  return { ...options, from: [...(from === undefined ? [] : list(from)), ...(options.from ?? [])], to: target }
}

/** At most, in one look-up of labels. */
const mostLabels = 100

/**
 * An id that the graph does not hold stands where its shape points: certification ids carry a version. The answer then
 * says that it is unknown.
 */
const looksCertified = (id: string): boolean => /-\d{4}$/.test(id)

/** What a person brings, each id of --from by what it is in the graph, and the same in words. */
export async function readProfile(
  ask: Ask,
  { from = [], bloc = [], activity = [], competence = [], obtained = [] }: ProfileOptions,
): Promise<{ profile: ProfileInput; held: string }> {
  const ids = [...from, ...bloc, ...activity, ...competence]
  const { nodes } = ids.length > 0 ? await ask(ElementLabelsDocument, { ids: ids.slice(0, mostLabels) }) : { nodes: [] }
  const known = new Map(nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])))
  const certified = (id: string): boolean =>
    known.has(id) ? known.get(id)?.kind === 'Certification' : looksCertified(id)
  const inYear = (id: string): string => {
    const dated = obtained.find(({ title }) => title === id || (title === undefined && from.includes(id)))
    return dated ? ` (diplôme obtenu en ${dated.year})` : ''
  }
  return {
    profile: {
      certifications: from.filter(certified),
      professions: from.filter((id) => !certified(id)),
      blocs: bloc,
      activities: activity,
      competences: competence,
      obtained: obtained.flatMap(({ title, year }) => (title ? [title] : from).map((id) => ({ title: id, year }))),
    },
    held: ids.map((id) => `${known.get(id)?.label ?? id}${inYear(id)}`).join(' ; ') || 'profil vide',
  }
}
