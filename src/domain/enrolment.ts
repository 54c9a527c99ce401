/** Whether a certification may be entered at a date, and how its routes are said. */
import type { EnrolmentState } from '../model/values.ts'
import { dated, inTime } from '../words/wording.ts'
import { hasBegun, hasEnded } from './dates.ts'

export interface Enrolment {
  state: EnrolmentState
  from: string | null
  until: string | null
  /** Which of the certification's dates no source states. */
  deduced: readonly string[]
  message: string
}

/** Whether one may still enrol at a date; a window of which nothing is known is not said to be open. */
export function enrolmentOf(certification: Record<string, unknown>, asOf: string): Enrolment {
  const [from, until] = [dateOf(certification['enrolFrom']), dateOf(certification['enrolUntil'])]
  const named = certification['deducedDates']
  const deduced = Array.isArray(named) ? named.map(String) : []
  const told = (state: EnrolmentState, message: string, date?: 'enrolFrom' | 'enrolUntil'): Enrolment => ({
    state,
    from,
    until,
    deduced,
    message: date ? dated(message, deduced, date) : message,
  })
  if (from && !hasBegun(from, asOf)) return told('NOT_YET', `Inscription possible ${inTime.from(from)}`, 'enrolFrom')
  if (until && hasEnded(until, asOf))
    return told('CLOSED', `Inscription close : elle était possible ${inTime.until(until)}`, 'enrolUntil')
  if (until) return told('OPEN', `Inscription possible ${inTime.until(until)}`, 'enrolUntil')
  return from
    ? told('OPEN', `Inscription possible ${inTime.since(from)}, fin non trouvée`, 'enrolFrom')
    : told('UNKNOWN', "Dates d'inscription non trouvées : vérifier la fiche RNCP")
}

const dateOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/**
 * A route said in one word or two, the same on every page: one of a certification that may no longer be entered is not
 * open.
 */
export function routeInWords(stated: string | undefined, enrolment: Enrolment): string {
  if (stated === 'NO') return 'fermée'
  if (stated !== 'YES') return 'non confirmée, à vérifier sur la fiche RNCP'
  if (enrolment.state === 'CLOSED' && enrolment.until)
    return dated(`fermée : elle était ouverte ${inTime.until(enrolment.until)}`, enrolment.deduced, 'enrolUntil')
  return enrolment.state === 'NOT_YET' && enrolment.from
    ? dated(`ouverte ${inTime.from(enrolment.from)}`, enrolment.deduced, 'enrolFrom')
    : 'ouverte'
}
