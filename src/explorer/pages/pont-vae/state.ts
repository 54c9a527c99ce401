/** The page's state, which is its address. What a person tells is not in it: it belongs to that person. */
import type { PontVaeQuery } from '../../generated/graphql.ts'
import { profileFields } from '../../profile.ts'
import type { AddressValues } from '../../ui/useAddressState.ts'
import { blocInWords } from '../../words.ts'

export const vaeFields = { certification: 'text', ...profileFields, date: 'text' } as const
export type VaeValues = AddressValues<typeof vaeFields>
export type ChangeVae = (change: Partial<VaeValues>, options?: { push?: boolean }) => void

/** Where nothing is chosen, the certification that the reference data were made for. */
export const usualCertification = 'cpas-2025'
export const certificationIn = (search: string): string =>
  new URLSearchParams(search).get('certification') || usualCertification

export type Vae = PontVaeQuery['vaeBridge']
export type VaeBloc = Vae['blocs'][number]
export type SubActivity = VaeBloc['activities'][number]

export const nameOfBloc = ({ bloc }: VaeBloc): string => (bloc ? blocInWords(bloc) : 'Ensemble')
export const keyOfBloc = ({ bloc }: VaeBloc): string => bloc?.id ?? 'ensemble'
export const anchorOfBloc = (bloc: VaeBloc): string => `bloc-${keyOfBloc(bloc).replace(/[^\w-]/g, '-')}`
export const declared = ({ activityCounts }: VaeBloc): number => activityCounts.declared
/** Something of the bloc was declared, or comes near to what was. */
export const begun = ({ activities }: VaeBloc): boolean => activities.some(({ state }) => state !== 'NOT_DECLARED')
