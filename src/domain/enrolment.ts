/** Whether a certification may be entered at a date, and how its routes are said. */
import type { EnrolmentState } from '../model/values.ts'
import { inTime } from '../words/wording.ts'
import { hasBegun, hasEnded } from './dates.ts'

export interface Enrolment {
  state: EnrolmentState
  from: string | null
  until: string | null
  message: string
}

/** Whether one may still enrol at a date; a window of which nothing is known is not said to be open. */
export function enrolmentOf(certification: Record<string, unknown>, asOf: string): Enrolment {
  const [from, until] = [dateOf(certification['enrolFrom']), dateOf(certification['enrolUntil'])]
  if (from && !hasBegun(from, asOf))
    return { state: 'NOT_YET', from, until, message: `Inscription possible ${inTime.from(from)}` }
  if (until && hasEnded(until, asOf))
    return { state: 'CLOSED', from, until, message: `Inscription close : elle était possible ${inTime.until(until)}` }
  if (!from && !until)
    return { state: 'UNKNOWN', from, until, message: "Dates d'inscription non trouvées : vérifier la fiche RNCP" }
  return {
    state: 'OPEN',
    from,
    until,
    message: until
      ? `Inscription possible ${inTime.until(until)}`
      : `Inscription possible ${inTime.since(from ?? '')}, fin non trouvée`,
  }
}

const dateOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** A route said in one word or two, the same on every page: one of a certification that may no longer be entered is not open. */
export function routeInWords(stated: string | undefined, enrolment: Enrolment): string {
  if (stated === 'NO') return 'fermée'
  if (stated !== 'YES') return 'non confirmée, à vérifier sur la fiche RNCP'
  if (enrolment.state === 'CLOSED' && enrolment.until)
    return `fermée : elle était ouverte ${inTime.until(enrolment.until)}`
  return enrolment.state === 'NOT_YET' && enrolment.from ? `ouverte ${inTime.from(enrolment.from)}` : 'ouverte'
}
