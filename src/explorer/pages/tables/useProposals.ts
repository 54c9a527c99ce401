import { useCallback, useEffect, useState } from 'react'
import {
  type DeskProposalFragment,
  DeskProposalsDocument,
  type DeskProposedFragment,
  type TypedDocumentString,
} from '../../generated/graphql.ts'
import { type AskFault, asAskFault, ask } from '../../graphql.ts'
import { useSession } from '../../session.ts'
import type { Answer } from '../../ui/useQuery.ts'
import { faultInWords } from './useChange.ts'

interface State {
  data?: { proposals: DeskProposalFragment[] }
  fault?: AskFault
  loading: boolean
}

/** What was proposed, of one element or at all: as it is now, since proposing makes no new revision of the data. */
export function useProposals(about: string): Answer<{ proposals: DeskProposalFragment[] }> {
  const { token } = useSession()
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<State>({ loading: true })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another viewer and a new attempt ask again.
  useEffect(() => {
    const abort = new AbortController()
    ask(DeskProposalsDocument, { about }, abort.signal).then(
      (data) => setState({ data, loading: false }),
      (error: unknown) => abort.signal.aborted || setState({ fault: asAskFault(error), loading: false }),
    )
    return () => abort.abort()
  }, [about, token, attempt])
  const retry = useCallback(() => setAttempt((number) => number + 1), [])
  return { data: state.data, fault: state.fault, loading: state.loading, retry }
}

/** One change of a proposal at a time, and what was wrong with the last one. */
export function usePropose<Variables>(
  document: TypedDocumentString<{ changed: DeskProposedFragment }, Variables>,
  onDone: () => void,
) {
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async (variables: Variables): Promise<boolean> => {
    setBusy(true)
    try {
      const { changed } = await ask(document, variables)
      setProblem(changed.userErrors.map(({ message }) => message).join(' '))
      onDone()
      return changed.userErrors.length === 0
    } catch (error) {
      setProblem(faultInWords(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { send, busy, problem }
}
