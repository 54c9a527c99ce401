import { useCallback, useEffect, useState } from 'react'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { type AskFault, asAskFault, ask } from '../graphql.ts'
import { useEpoch } from '../server.ts'
import { useSession } from '../session.ts'
import type { Answer } from './useQuery.ts'

export interface FreshAnswer<Result> extends Answer<Result> {
  /** Makes another answer of the one that is shown. */
  update: (change: (data: Result) => Result) => void
}

/**
 * An answer as it is now for this viewer: never one kept before, since the desk changes what is shown without a new
 * revision. Null variables ask nothing.
 */
export function useFresh<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): FreshAnswer<Result> {
  const epoch = useEpoch()
  const { token } = useSession()
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<{ data?: Result; fault?: AskFault; loading: boolean }>({ loading: true })
  const asked = JSON.stringify(variables)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new data, another viewer and a new attempt ask again.
  useEffect(() => {
    if (variables === null) return setState({ loading: false })
    const abort = new AbortController()
    setState(({ fault: _, ...before }) => ({ ...before, loading: true }))
    ask(document, variables, abort.signal).then(
      (data) => setState({ data, loading: false }),
      (error: unknown) => {
        if (!abort.signal.aborted) setState((before) => ({ ...before, fault: asAskFault(error), loading: false }))
      },
    )
    return () => abort.abort()
  }, [document, asked, epoch, token, attempt])
  const retry = useCallback(() => setAttempt((number) => number + 1), [])
  const update = useCallback(
    (change: (data: Result) => Result) =>
      setState((before) => (before.data === undefined ? before : { ...before, data: change(before.data) })),
    [],
  )
  return { data: state.data, loading: state.loading, fault: state.fault, retry, update }
}
