/**
 * Why somebody may not read, settle or review a table now, in French; undefined where nothing of the table stands
 * against it.
 */
import type { UserErrorCode } from '../model/values.ts'
import { isTaken } from './fold.ts'
import type { Table } from './table.ts'

export interface WhyNot {
  code: UserErrorCode
  message: string
}

/** « 2 compétences » */
export const competences = (count: number): string => `${count} compétence${count > 1 ? 's' : ''}`

/** The first of these that holds. */
const first = (...reasons: [boolean, string, UserErrorCode?][]): WhyNot | undefined => {
  const found = reasons.find(([holds]) => holds)
  return found && { message: found[1], code: found[2] ?? 'NOT_NOW' }
}

export const whyNotRead = ({ folded, open }: Table, subject: string): WhyNot | undefined =>
  first(
    [folded.settlers.has(subject), 'Vous avez tranché dans cette table : vous ne la lisez pas.', 'SAME_SUBJECT'],
    [open.length === 0, 'Rien n’est à lire : tout est tranché.'],
    [folded.closed, 'Les deux lectures sont terminées : il reste à trancher.'],
    [folded.finished.includes(subject), 'Vous avez terminé votre lecture.'],
    [isTaken(folded, subject), 'Deux personnes lisent déjà cette table.'],
  )

export const whyNotSettle = ({ folded }: Table, subject: string): WhyNot | undefined =>
  first([folded.readers.has(subject), 'Vous avez lu dans cette table : quelqu’un d’autre tranche.', 'SAME_SUBJECT'])

export const whyNotReview = ({ open, state }: Table): WhyNot | undefined =>
  first(
    [open.length > 0, `Il reste ${competences(open.length)} à trancher.`],
    [state === 'REVIEWED', 'Cette table est relue.'],
  )
