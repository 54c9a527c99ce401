import { DescribedCertificationsDocument } from '../generated/graphql.ts'
import { useQuery } from './useQuery.ts'

/** The certifications whose activities are described here, as a whole or by bloc: only these give a VAE file to fill in. */
export function useDescribed(): { id: string; label: string }[] {
  const { data } = useQuery(DescribedCertificationsDocument, {})
  const each = [
    ...(data?.certifications.nodes ?? []),
    ...(data?.blocs.nodes ?? []).flatMap(({ certification }) => certification ?? []),
  ]
  return [...new Map(each.map((one) => [one.id, one])).values()]
}
