import { useCallback, useEffect, useState } from 'react'
import { type DeskChangedFragment, DeskDocument } from '../../generated/graphql.ts'
import { type AskFault, asAskFault, ask } from '../../graphql.ts'
import { useEpoch } from '../../server.ts'
import { useSession } from '../../session.ts'
import type { Answer } from '../../ui/useQuery.ts'
import type { Desk } from './judgement.ts'

export interface DeskAnswer extends Answer<{ table: Desk | null }> {
  /** Takes what a change gave back into the table that is shown. */
  apply: (changed: DeskChangedFragment) => void
}

const applied = (table: Desk, { table: head, row }: DeskChangedFragment): Desk => ({
  ...table,
  ...head,
  blocs: row
    ? table.blocs.map((bloc) => ({
        ...bloc,
        rows: bloc.rows.map((one) => (one.competence.id === row.competence.id ? row : one)),
      }))
    : table.blocs,
})

/** A table as it is now for this viewer: never from an answer kept before, since readings change it without a new revision. */
export function useDesk(id: string): DeskAnswer {
  const epoch = useEpoch()
  const { token } = useSession()
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<{ data?: { table: Desk | null }; fault?: AskFault; loading: boolean }>({
    loading: true,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: new data, another viewer and a new attempt ask again.
  useEffect(() => {
    const abort = new AbortController()
    setState(({ data }) => ({ ...(data ? { data } : {}), loading: true }))
    ask(DeskDocument, { id }, abort.signal).then(
      (data) => setState({ data, loading: false }),
      (error: unknown) => {
        if (abort.signal.aborted) return
        setState(({ data }) => ({ ...(data ? { data } : {}), fault: asAskFault(error), loading: false }))
      },
    )
    return () => abort.abort()
  }, [id, epoch, token, attempt])
  const retry = useCallback(() => setAttempt((number) => number + 1), [])
  const apply = useCallback(
    (changed: DeskChangedFragment) =>
      setState((before) =>
        before.data?.table ? { ...before, data: { table: applied(before.data.table, changed) } } : before,
      ),
    [],
  )
  return { data: state.data, loading: state.loading, fault: state.fault, retry, apply }
}
