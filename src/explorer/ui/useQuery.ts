import { useEffect, useRef, useState } from 'react'
import type { TypedDocumentString } from '../generated/graphql.ts'
import { type AskFault, asAskFault, ask } from '../graphql.ts'
import { useEpoch } from '../server.ts'
import { useSession } from '../session.ts'

/** What is known of a question: `data` may be that of the last question while `loading`. */
export interface Answer<Result> {
  data: Result | undefined
  loading: boolean
  fault: AskFault | undefined
  retry: () => void
}

const kept = new Map<string, unknown>()
const keptAtMost = 60
let keptEpoch = 0

function keep(key: string, value: unknown): void {
  kept.delete(key)
  kept.set(key, value)
  for (const oldest of kept.keys()) {
    if (kept.size <= keptAtMost) break
    kept.delete(oldest)
  }
}

/**
 * Asks a question when its variables change; null variables ask nothing. Answers are kept until the data change,
 * and a question that failed because the server was away is asked again when it is back.
 */
export function useQuery<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const epoch = useEpoch()
  // What one may read is not what another may.
  const { token } = useSession()
  const [attempt, setAttempt] = useState(0)
  const key = variables === null ? null : JSON.stringify([document.toString(), variables, token])
  const [state, setState] = useState<{ key: string | null; data: Result | undefined; fault: AskFault | undefined }>({
    key: null,
    data: undefined,
    fault: undefined,
  })
  const question = useRef(variables)
  question.current = variables

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again.
  useEffect(() => {
    if (keptEpoch !== epoch) kept.clear()
    keptEpoch = epoch
    const asked = question.current
    if (key === null || asked === null) return setState({ key: null, data: undefined, fault: undefined })
    if (kept.has(key)) return setState({ key, data: kept.get(key) as Result, fault: undefined })
    const abort = new AbortController()
    ask(document, asked, abort.signal).then(
      (data) => {
        keep(key, data)
        setState({ key, data, fault: undefined })
      },
      (error: unknown) => {
        if (!abort.signal.aborted)
          setState((before) => ({
            key,
            data: before.data,
            fault: asAskFault(error),
          }))
      },
    )
    return () => abort.abort()
  }, [document, key, epoch, attempt])

  const retry = () => {
    setState((before) => ({ ...before, key: null, fault: undefined }))
    setAttempt((number) => number + 1)
  }
  const settled = state.key === key
  return {
    data: key === null ? undefined : state.data,
    loading: key !== null && !settled,
    fault: settled ? state.fault : undefined,
    retry,
  }
}
