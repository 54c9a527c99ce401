/** The parts of the answer about one pair of référentiels, as the page hands them on. */
import type { ComparerPairQuery } from '../../generated/graphql.ts'

export type Pair = NonNullable<ComparerPairQuery['compare']['aOnB']>
export type PairRow = Pair['rows'][number]
export type PairCell = PairRow['cells'][number]

/** The cell that is open: the bloc that is covered, and the one that covers it. */
export interface OpenCell {
  group: string
  held: string
}
