import { useCallback, useEffect, useRef, useState } from 'react'
import { DeskReadDocument } from '../../generated/graphql.ts'
import { ask } from '../../graphql.ts'
import { useEpoch } from '../../server.ts'
import { useSession } from '../../session.ts'
import { keepDraft, keptDraft } from './drafts.ts'
import { type Draft, draftOf, type Row } from './judgement.ts'
import { faultInWords } from './useChange.ts'
import type { DeskAnswer } from './useDesk.ts'

/** How a reading stands with the server. */
export type Saved = 'SAVED' | 'SAVING' | 'WAITING'

const quiet = 700

interface ReadingState {
  draft: Draft
  saved: Saved
  /** Why the last attempt failed; empty where it did not. */
  problem: string
  /** Somebody was there first: their version, beside the draft. */
  other: Draft | null
}

/**
 * The viewer's reading of one competence, kept by the server a moment after each change, one version after another.
 * `flush` sends at once what has not been sent.
 */
export function useReading(table: string, row: Row, apply: DeskAnswer['apply']) {
  const id = row.competence.id
  const epoch = useEpoch()
  const { token } = useSession()
  const [state, setState] = useState<ReadingState>(() => {
    const kept = keptDraft(table, id)
    return { draft: kept ?? draftOf(row.reading), saved: kept ? 'WAITING' : 'SAVED', problem: '', other: null }
  })
  const now = useRef({ draft: state.draft, version: row.version, blocked: false })
  now.current.version = Math.max(now.current.version, row.version)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sending = useRef<Promise<void>>(Promise.resolve())

  const send = useCallback(async (): Promise<void> => {
    const { draft, version, blocked } = now.current
    const { coverage } = draft
    if (coverage === null || blocked || keptDraft(table, id) === undefined) return
    setState((before) => ({ ...before, saved: 'SAVING' }))
    try {
      const judgement = { coverage, codes: draft.codes, why: draft.why }
      const { changed } = await ask(DeskReadDocument, { table, competence: id, judgement, version })
      if (changed.row) now.current.version = changed.row.version
      apply(changed)
      if (changed.userErrors.length > 0) {
        now.current.blocked = true
        const conflict = changed.userErrors.some(({ code }) => code === 'CONFLICT')
        const problem = changed.userErrors.map(({ message }) => message).join(' ')
        const other = conflict && changed.row ? draftOf(changed.row.reading) : null
        return setState((before) => ({ ...before, saved: 'WAITING', problem, other }))
      }
      const isLast = now.current.draft === draft
      if (isLast) keepDraft(table, id, undefined)
      setState((before) => ({ ...before, saved: isLast ? 'SAVED' : 'WAITING', problem: '', other: null }))
    } catch (error) {
      setState((before) => ({ ...before, saved: 'WAITING', problem: faultInWords(error) }))
    }
  }, [table, id, apply])

  const flush = useCallback((): Promise<void> => {
    clearTimeout(timer.current)
    sending.current = sending.current.then(send)
    return sending.current
  }, [send])

  const write = useCallback(
    (draft: Draft) => {
      now.current.draft = draft
      now.current.blocked = false
      keepDraft(table, id, draft)
      setState((before) => ({ ...before, draft, saved: 'WAITING', other: null }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), quiet)
    },
    [table, id, flush],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: a server that is back, or a new session, is sent what waits.
  useEffect(() => {
    void flush()
    return () => void flush()
  }, [flush, epoch, token])

  const edit = useCallback((part: Partial<Draft>) => write({ ...now.current.draft, ...part }), [write])
  return { ...state, write, edit, flush }
}
