import type { ReactNode } from 'react'
import { ErrorNotice } from './ErrorNotice.tsx'
import { Loading } from './Loading.tsx'
import type { Answer } from './useQuery.ts'

/** Shows an answer in each of its states; the last one stays, under a line, while the next is awaited. */
export function Answered<Result>({
  answer,
  what,
  children,
}: {
  answer: Answer<Result>
  what?: string
  children: (data: Result) => ReactNode
}) {
  const { data, loading, fault, retry } = answer
  if (fault && (fault.problem !== 'AWAY' || data === undefined)) return <ErrorNotice fault={fault} onRetry={retry} />
  if (data === undefined) return loading ? <Loading {...(what ? { what } : {})} /> : null
  return (
    <div className={loading || fault ? 'answered answered-refreshing' : 'answered'} aria-busy={loading}>
      {children(data)}
    </div>
  )
}
