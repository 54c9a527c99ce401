/** The parts of the answer, as the page hands them on. */
import type { EcartQuery } from '../../generated/graphql.ts'

export type Gap = EcartQuery['competenceGap']
export type BlocGap = Gap['blocs'][number]
export type Item = BlocGap['competences'][number]

/** Where a bloc stands on the page; the only one of a target without blocs has no id. */
export const blocAnchor = (id: string | undefined): string => `bloc-${(id ?? 'unique').replace(/[^\w-]/g, '-')}`
