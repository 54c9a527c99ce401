/** The page's state, which is its address: the view, and the question of each of the three. */
import { profileFields } from '../../profile.ts'
import type { AddressValues } from '../../ui/useAddressState.ts'

export const parcoursFields = {
  vue: 'text',
  ...profileFields,
  cible: 'text',
  etapes: 'text',
  de: 'text',
  vers: 'text',
  plus: 'text',
} as const
type ParcoursValues = AddressValues<typeof parcoursFields>

/** What each of the three views is given. */
export interface ViewProps {
  values: ParcoursValues
  change: (change: Partial<ParcoursValues>, options?: { push?: boolean }) => void
}
