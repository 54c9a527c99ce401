import { DescribedCertificationsDocument } from '../generated/graphql.ts'
import { useQuery } from './useQuery.ts'

/** As many as a sentence names; a register brings hundreds. */
const mostNamed = 12

/**
 * The certifications whose activities are described here, by bloc or as a whole: only these give a VAE file to
 * fill in. `more` are not named.
 */
export function useDescribed(): { named: { id: string; label: string }[]; more: number } {
  const { data } = useQuery(DescribedCertificationsDocument, {})
  const each = [
    ...(data?.certifications.nodes ?? []),
    ...(data?.blocs.nodes ?? []).flatMap(({ certification }) => certification ?? []),
  ]
  const all = [...new Map(each.map((one) => [one.id, one])).values()]
  return { named: all.slice(0, mostNamed), more: Math.max(0, all.length - mostNamed) }
}
