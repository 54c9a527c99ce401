import { DeskKnownProposalsDocument, type DeskKnownProposalsQuery } from '../../generated/graphql.ts'
import { useFresh } from '../../ui/useFresh.ts'

type Known = DeskKnownProposalsQuery['proposals']['nodes'][number]

/**
 * The version of what was proposed of an element already, to be given back with another proposal: 0 where nothing was,
 * undefined until it is known.
 */
export function useKnown(element: string, isSame: (known: Known) => boolean) {
  const { data, loading, retry } = useFresh(DeskKnownProposalsDocument, element === '' ? null : { about: element })
  return { version: loading ? undefined : (data?.proposals.nodes.find(isSame)?.version ?? 0), retry }
}
