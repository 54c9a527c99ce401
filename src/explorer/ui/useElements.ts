import { ExplorerElementsDocument } from '../generated/graphql.ts'
import { useQuery } from './useQuery.ts'

interface NamedElement {
  id: string
  label: string
  kind: string
  /** Of a certification: when it was first awarded. */
  firstAwardedOn?: string | null
}

/**
 * The names of some elements, in the order asked; an id that does not exist is said to be unknown. Reads the first 100.
 */
export function useElements(ids: readonly string[]): NamedElement[] {
  const asked = ids.slice(0, 100)
  const { data, loading } = useQuery(ExplorerElementsDocument, asked.length > 0 ? { ids: asked } : null)
  const byId = new Map((data?.nodes ?? []).flatMap((node) => (node ? [[node.id, node] as const] : [])))
  return ids.map((id) => byId.get(id) ?? { id, label: loading ? '…' : data ? 'Élément inconnu' : id, kind: '' })
}
