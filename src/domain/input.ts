/** Expected failures of input: data in the answer, never an exception. */
import { queries } from '../generated/queries.ts'
import type { Run } from '../graph/port.ts'
import type { Kind } from '../model/kinds.ts'
import type { UserErrorCode } from '../model/values.ts'
import { today } from './dates.ts'
import { awardedIn } from './heldVersion.ts'
import { type Profile, profileKinds } from './profile.ts'
import { rowsFor } from './rows.ts'
import { kindName } from './sentences.ts'

export interface Suggestion {
  id: string
  label: string
}
export interface UserError {
  code: UserErrorCode
  /** The argument, as a path: `profile.certifications.0`. */
  field: string
  message: string
  suggestions: Suggestion[]
}

/** The elements whose ids or labels come nearest to a word that is no id; kinds restrict them. */
export type Nearest = (text: string, kinds: readonly Kind[]) => Suggestion[]

export interface Known {
  id: string
  kind: Kind
  label: string
  framework: string | null
}

/** What one question may name; more, or longer, is refused before anything is looked up. */
const most = { ids: 200, characters: 200, suggested: 5 }

export const badValue = (field: string, message: string): UserError => ({
  code: 'BAD_VALUE',
  field,
  message,
  suggestions: [],
})

export interface Asked {
  field: string
  id: string
  kinds: readonly Kind[]
  /** The year in which this diploma, or that of this profession, was obtained. */
  year?: number
}

function unreadable(asked: Asked[]): UserError[] {
  const [beyond] = asked.slice(most.ids)
  if (beyond)
    return [
      badValue(
        beyond.field,
        `Une question nomme au plus ${most.ids} identifiants en tout ; il y en a ${asked.length}.`,
      ),
    ]
  return asked.flatMap(({ field, id }) => {
    if (id.trim() === '') return [badValue(field, "L'identifiant est vide.")]
    return id.length > most.characters
      ? [badValue(field, `Un identifiant a au plus ${most.characters} caractères ; celui-ci en a ${id.length}.`)]
      : []
  })
}

/**
 * Looks ids up and says, for each that is unknown or of another kind, which argument it stood in and what comes
 * nearest.
 */
export async function lookUp(
  run: Run,
  asked: Asked[],
  { nearest, ahead }: { nearest: Nearest; ahead?: ((run: Run, ids: string[]) => Promise<unknown>) | undefined },
): Promise<{ known: Map<string, Known>; errors: UserError[] }> {
  const refused = unreadable(asked)
  if (refused.length > 0) return { known: new Map(), errors: refused }
  const ids = [...new Set(asked.map(({ id }) => id))]
  await ahead?.(run, ids)
  const rows = await run(queries.elements.byIds, { ids })
  const known = new Map(
    rows.map(({ id, kind, properties }) => [
      id,
      {
        id,
        kind,
        label: String(properties['label']),
        framework: typeof properties['framework'] === 'string' ? properties['framework'] : null,
      },
    ]),
  )
  let suggested = 0
  const near: Nearest = (text, kinds) => (++suggested > most.suggested ? [] : nearest(text, kinds))
  const errors = asked.flatMap(({ field, id, kinds }): UserError[] => {
    const found = known.get(id)
    if (!found) {
      const suggestions = near(id, kinds)
      const which = suggestions.length > 1 ? 'Les plus proches' : 'Le plus proche'
      const hint = suggestions.length > 0 ? ` ${which} : ${suggestions.map((s) => s.id).join(', ')}.` : ''
      return [{ code: 'UNKNOWN_ID', field, message: `Aucun élément n'a l'identifiant « ${id} ».${hint}`, suggestions }]
    }
    if (!kinds.includes(found.kind)) {
      const wanted = kinds.map(kindName).join(' ou ')
      return [
        {
          code: 'WRONG_KIND',
          field,
          message: `« ${id} » est de nature ${kindName(found.kind)} ; il faut ici : ${wanted}.`,
          suggestions: near(found.label, kinds),
        },
      ]
    }
    return []
  })
  if (errors.length === 0) errors.push(...(await yearsWithoutVersion(run, asked, known)))
  return { known, errors }
}

/** The years in which no version known here was awarded, each with the versions that there are. */
async function yearsWithoutVersion(run: Run, asked: Asked[], known: ReadonlyMap<string, Known>): Promise<UserError[]> {
  const dated = asked.flatMap(({ field, id, year }) => (year === undefined ? [] : [{ field, id, year }]))
  const rows = await rowsFor(run, queries.domain.awarded, { ids: dated.map(({ id }) => id) })
  return dated.flatMap(({ field, id, year }): UserError[] => {
    const last = Number(today().slice(0, 4))
    if (!Number.isInteger(year) || year < 1900 || year > last)
      return [badValue(field, `L'année d'obtention doit être comprise entre 1900 et ${last}.`)]
    const all = rows.filter(({ title }) => title === id)
    const apart = all.filter(({ isPresumed }) => !isPresumed)
    const versions = apart.length > 0 ? apart : all
    const own = versions.filter(({ certification }) => certification === id)
    if ((own.length > 0 ? own : versions).some((version) => awardedIn(version, year))) return []
    const then = versions.filter((version) => awardedIn(version, year))
    const [shown, which] =
      then.length > 0 ? [then, 'Délivrée cette année-là'] : [versions, 'Versions connues, sans date qui convienne']
    const named = shown.map(({ label }) => `« ${label} »`).join(', ')
    const what = known.get(id)?.kind === 'Profession' ? 'le diplôme du métier ' : ''
    return [
      {
        code: 'BAD_VALUE',
        field,
        message:
          `Rien ne dit ici que ${what}« ${known.get(id)?.label ?? id} » ait été délivré en ${year}.` +
          (named ? ` ${which} : ${named}.` : ''),
        suggestions: shown.map(({ certification, label }) => ({ id: certification, label })),
      },
    ]
  })
}

/** Each id of a profile with the argument it stands in. */
export const askedOf = (profile: Profile, field = 'profile'): Asked[] => [
  ...(Object.keys(profileKinds) as (keyof typeof profileKinds)[]).flatMap((key) =>
    profile[key].map((id, index) => ({ field: `${field}.${key}.${index}`, id, kinds: profileKinds[key] })),
  ),
  ...profile.obtained.map(({ title, year }, index) => ({
    field: `${field}.obtained.${index}`,
    id: title,
    kinds: ['Certification', 'Profession'] as const,
    year,
  })),
]

/** A number that is not from 1 to the greatest, said as an error of input. */
export const outOfRange = (field: string, value: number, greatest: number): UserError[] =>
  Number.isInteger(value) && value >= 1 && value <= greatest
    ? []
    : [badValue(field, `« ${field} » doit être un nombre entier de 1 à ${greatest}.`)]
