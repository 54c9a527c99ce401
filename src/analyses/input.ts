/** Expected failures of input: data in the answer, never an exception. */
import { queries } from '../generated/queries.ts'
import type { Run } from '../graph/port.ts'
import type { Kind } from '../model.ts'
import { type Profile, profileKinds } from './profile.ts'

export interface Suggestion {
  id: string
  label: string
}
export interface UserError {
  code: 'UNKNOWN_ID' | 'WRONG_KIND' | 'NO_COMPETENCES' | 'NO_CERTIFICATION' | 'BAD_VALUE'
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

const french: Partial<Record<Kind, string>> = {
  Certification: 'certification',
  Bloc: 'bloc',
  Profession: 'profession',
  Activity: 'activité',
  ActivityDomain: "domaine d'activités",
  Competence: 'compétence',
  Framework: 'référentiel',
  Policy: 'politique publique',
}
const kindNames = (kinds: readonly Kind[]): string => kinds.map((kind) => french[kind] ?? kind).join(' ou ')

/** Looks ids up and says, for each that is unknown or of another kind, which argument it stood in and what comes nearest. */
export async function lookUp(
  run: Run,
  asked: { field: string; id: string; kinds: readonly Kind[] }[],
  nearest: Nearest,
): Promise<{ known: Map<string, Known>; errors: UserError[] }> {
  const rows = await run(queries.elements.byIds, { ids: [...new Set(asked.map(({ id }) => id))] })
  const known = new Map(
    rows.map(({ id, kind, properties }) => [
      id,
      { id, kind: kind as Kind, label: String(properties['label']), framework: typeof properties['framework'] === 'string' ? properties['framework'] : null },
    ]),
  )
  const errors = asked.flatMap(({ field, id, kinds }): UserError[] => {
    const found = known.get(id)
    if (!found) {
      const suggestions = nearest(id, kinds)
      const hint = suggestions.length > 0 ? ` Le plus proche : ${suggestions.map((s) => s.id).join(', ')}.` : ''
      return [{ code: 'UNKNOWN_ID', field, message: `Aucun élément n'a l'identifiant « ${id} ».${hint}`, suggestions }]
    }
    if (!kinds.includes(found.kind)) {
      return [
        {
          code: 'WRONG_KIND',
          field,
          message: `« ${id} » est de nature ${french[found.kind] ?? found.kind} ; il faut ici : ${kindNames(kinds)}.`,
          suggestions: nearest(found.label, kinds),
        },
      ]
    }
    return []
  })
  return { known, errors }
}

/** Each id of a profile with the argument it stands in. */
export const askedOf = (profile: Profile, field = 'profile'): { field: string; id: string; kinds: readonly Kind[] }[] =>
  (Object.keys(profileKinds) as (keyof Profile)[]).flatMap((key) => profile[key].map((id, index) => ({ field: `${field}.${key}.${index}`, id, kinds: profileKinds[key] })))

/** A number outside its range, said as an error of input. */
export const outOfRange = (field: string, value: number, least: number, most: number): UserError[] =>
  Number.isInteger(value) && value >= least && value <= most
    ? []
    : [{ code: 'BAD_VALUE', field, message: `« ${field} » doit être un nombre entier de ${least} à ${most}.`, suggestions: [] }]
