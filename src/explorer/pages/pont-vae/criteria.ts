/** The criteria that each activity of a certification answers. */
import { PontVaeCriteriaDocument } from '../../generated/graphql.ts'
import { useQuery } from '../../ui/useQuery.ts'
import type { Vae } from './state.ts'

export type Criteria = Record<string, { id: string; label: string }[]>

/** Asked for the activities of which something is declared. */
export function useCriteria(vae: Vae): Criteria {
  const told = vae.blocs.flatMap(({ activities }) => activities.filter(({ state }) => state !== 'NOT_DECLARED'))
  const ids = [...new Set(told.map(({ whole, activity }) => whole?.id ?? activity.id))].slice(0, 50)
  const { data } = useQuery(PontVaeCriteriaDocument, ids.length > 0 ? { ids } : null)
  return Object.fromEntries(
    (data?.nodes ?? []).flatMap((node) =>
      node?.__typename === 'Activity'
        ? [[node.id, node.assessments.nodes.flatMap((part) => ('criteria' in part ? part.criteria.nodes : []))]]
        : [],
    ),
  )
}
