import { roleNames } from '../../words/decided.ts'
import { ViewerDocument, type ViewerQuery } from '../generated/graphql.ts'
import { useSession } from '../session.ts'
import { type Answer, useQuery } from './useQuery.ts'

export type Viewer = ViewerQuery['viewer']

/** Whose token this tab has, as the server reads it; nothing is asked without a token. */
export function useViewer(): Answer<ViewerQuery> {
  const { token } = useSession()
  return useQuery(ViewerDocument, token === null ? null : {})
}

/** « lecture, arbitrage »; whoever has no other role may consult. */
export const rolesInWords = ({ roles }: Viewer): string => {
  const named = roles.filter((role) => role !== 'READER')
  return (named.length > 0 ? named : roles).map((role) => roleNames[role]).join(', ')
}
