/** The page's state, which is its address. The reference of the file is not in it: it belongs to a person. */
import type { PontVaeQuery } from '../../generated/graphql.ts'
import { profileFields } from '../../profile.ts'
import type { AddressValues } from '../../ui/useAddressState.ts'
import { blocInWords } from '../../words.ts'

export const vaeFields = { certification: 'text', ...profileFields, date: 'text' } as const
export type VaeValues = AddressValues<typeof vaeFields>
export type ChangeVae = (change: Partial<VaeValues>, options?: { push?: boolean }) => void

/** Where nothing is chosen, the certification that the reference data were made for. */
export const usualCertification = 'cpas-2025'

export type Vae = PontVaeQuery['vaeBridge']
export type VaeBloc = Vae['blocs'][number]
export type SubActivity = VaeBloc['activities'][number]

export const nameOfBloc = ({ bloc }: VaeBloc): string => (bloc ? blocInWords(bloc) : 'Ensemble')
export const anchorOfBloc = ({ bloc }: VaeBloc): string => `bloc-${(bloc?.id ?? 'ensemble').replace(/[^\w-]/g, '-')}`
/** How many sub-activities an experience declared stands behind. */
export const exercised = ({ activityCounts }: VaeBloc): number => activityCounts.declared + activityCounts.aligned
