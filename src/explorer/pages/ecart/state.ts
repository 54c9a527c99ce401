/** The page's state, which is its address. */
import type { State } from '../../../wording.ts'
import { profileFields } from '../../profile.ts'

export const ecartFields = { ...profileFields, cible: 'text', date: 'text', etats: 'list', ouvert: 'list' } as const

/** States as the address says them. */
export const stateSlugs: Record<State, string> = { ACQUIRED: 'acquises', PARTIAL: 'partielles', MISSING: 'non-couvertes', UNKNOWN: 'non-examinees' }
export const states = Object.keys(stateSlugs) as State[]

/** The states to show: all of them unless the address names some. */
export function shownStates(slugs: readonly string[]): Set<State> {
  const named = states.filter((state) => slugs.includes(stateSlugs[state]))
  return new Set(named.length > 0 ? named : states)
}
