/** The page's state, which is its address. */
import type { State } from '../../../words/wording.ts'
import type { EcartQueryVariables } from '../../generated/graphql.ts'
import { idsOf, profileFields, profileInput } from '../../profile.ts'
import type { AddressValues } from '../../ui/useAddressState.ts'
import { dateOf } from '../../words.ts'

export const ecartFields = { ...profileFields, cible: 'text', date: 'text', etats: 'list', ouvert: 'list' } as const
export type EcartValues = AddressValues<typeof ecartFields>
export type ChangeEcart = (change: Partial<EcartValues>, options?: { push?: boolean }) => void

/** The question that the address asks; null while it lacks a profile or a target. */
export function questionOf(values: EcartValues): EcartQueryVariables | null {
  if (values.cible === '' || idsOf(values).length === 0) return null
  const date = dateOf(values.date)
  return { profile: profileInput(values), target: values.cible, ...(date ? { asOf: date } : {}) }
}

/** States as the address says them. */
export const stateSlugs: Record<State, string> = {
  ACQUIRED: 'acquises',
  PARTIAL: 'partielles',
  MISSING: 'non-couvertes',
  UNKNOWN: 'non-examinees',
}
export const states = Object.keys(stateSlugs) as State[]

/** The states to show: all of them unless the address names some. */
export function shownStates(slugs: readonly string[]): Set<State> {
  const named = states.filter((state) => slugs.includes(stateSlugs[state]))
  return new Set(named.length > 0 ? named : states)
}
