import { relationInWords, uncapitalised } from '../../words.ts'

const aligned: Record<string, readonly [along: string, against: string]> = {
  FULL: ['couvre entièrement', 'est couvert entièrement par'],
  PART: ['couvre en partie', 'est couvert en partie par'],
  NONE: ['aide, sans couvrir,', 'est aidé, sans être couvert, par'],
}

/** How a step joins the element above to the one below, in words that read downwards. */
export function connector({
  relation,
  outgoing,
  coverage,
}: {
  relation: string
  outgoing: boolean
  coverage: string | null
}): string {
  if (relation === 'ALIGNED_WITH' && coverage && aligned[coverage]) return aligned[coverage][outgoing ? 0 : 1]
  // Read downwards, from a trade to one of its titles.
  if (relation === 'QUALIFIES_FOR' && !outgoing) return 'accessible par'
  return uncapitalised(relationInWords(relation, outgoing))
}
