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
  // What waits was written on the version that it says, whatever came since.
  const now = useRef({
    draft: state.draft,
    version: keptDraft(table, id)?.version ?? row.version,
    blocked: false,
    /** The version of somebody who was there first, until one of the two is chosen. */
    theirs: undefined as number | undefined,
  })
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
      if (changed.row && changed.userErrors.length === 0) now.current.version = changed.row.version
      apply(changed)
      if (changed.userErrors.length > 0) {
        now.current.blocked = true
        const conflict = changed.userErrors.some(({ code }) => code === 'CONFLICT')
        const problem = changed.userErrors.map(({ message }) => message).join(' ')
        const other = conflict && changed.row ? draftOf(changed.row.reading) : null
        now.current.theirs = other ? changed.row?.version : undefined
        return setState((before) => ({ ...before, saved: 'WAITING', problem, other }))
      }
      const isLast = now.current.draft === draft
      keepDraft(table, id, isLast ? undefined : { ...now.current.draft, version: now.current.version })
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
      // Between two versions one chooses: who goes on writing has not chosen.
      if (now.current.theirs === undefined) now.current.blocked = false
      keepDraft(table, id, { ...draft, version: now.current.version })
      setState((before) => ({ ...before, draft, saved: 'WAITING' }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), quiet)
    },
    [table, id, flush],
  )

  /** Takes one of two versions. */
  const choose = useCallback(
    (draft: Draft) => {
      now.current.version = now.current.theirs ?? now.current.version
      now.current.theirs = undefined
      setState((before) => ({ ...before, problem: '', other: null }))
      write(draft)
    },
    [write],
  )

  // Written elsewhere, while nothing waits here: it is shown.
  useEffect(() => {
    if (row.version <= now.current.version || keptDraft(table, id) !== undefined) return
    now.current.version = row.version
    now.current.draft = draftOf(row.reading)
    setState((before) => ({ ...before, draft: now.current.draft }))
  }, [table, id, row])

  // What was written just before the page is closed or left is sent as well.
  useEffect(() => {
    const leave = () => {
      if (document.hidden) void flush()
    }
    document.addEventListener('visibilitychange', leave)
    return () => document.removeEventListener('visibilitychange', leave)
  }, [flush])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a server that is back, or a new session, gets what waits.
  useEffect(() => {
    void flush()
    return () => void flush()
  }, [flush, epoch, token])

  const edit = useCallback((part: Partial<Draft>) => write({ ...now.current.draft, ...part }), [write])
  return { ...state, choose, edit, flush }
}
