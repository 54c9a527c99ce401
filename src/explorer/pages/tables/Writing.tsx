import { type ReactNode, useMemo, useRef } from 'react'
import { DeskCandidatesDocument } from '../../generated/graphql.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { Holdings } from './Holdings.tsx'
import { Judging } from './Judging.tsx'
import { type Candidate, type Desk, type Draft, type Moves, sentenceOf } from './judgement.ts'
import { KeysHelp } from './KeysHelp.tsx'
import { type Keys, useKeys, useKeysOn } from './useKeys.ts'

const none: Candidate[] = []
/** Candidates of every competence at once: they are ranked together. */
function useCandidates(table: string, competence: string): Candidate[] {
  const { data } = useQuery(DeskCandidatesDocument, { id: table })
  return useMemo(
    () =>
      data?.table?.blocs.flatMap(({ rows }) => rows).find((row) => row.competence.id === competence)?.candidates ??
      none,
    [data, competence],
  )
}

/** A judgement as it is written, beside all that is held; by mouse or by keys. */
export function Writing({
  table,
  competence,
  draft,
  onWrite,
  moves,
  children,
}: {
  table: Desk
  competence: string
  draft: Draft
  onWrite: (part: Partial<Draft>) => void
  moves: Moves
  children: ReactNode
}) {
  const why = useRef<HTMLTextAreaElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [keysOn, setKeysOn] = useKeysOn()
  const candidates = useCandidates(table.id, competence)
  const toggle = (id: string) =>
    onWrite({ codes: draft.codes.includes(id) ? draft.codes.filter((one) => one !== id) : [...draft.codes, id] })
  const nothing = () =>
    onWrite({
      coverage: 'NONE',
      codes: draft.codes.length > 0 ? draft.codes : candidates.slice(0, 3).map(({ held }) => held.id),
    })
  const sentence = () => {
    const named = sentenceOf(draft, (id) => table.holdings.find((one) => one.id === id)?.code ?? id)
    if (named !== '' && draft.why.trim() === '') onWrite({ why: named })
    why.current?.focus()
  }
  const keys: Keys = {
    ...Object.fromEntries(candidates.map(({ held }, index) => ['abcdefgh'[index] ?? '', () => toggle(held.id)])),
    1: () => onWrite({ coverage: 'FULL' }),
    2: () => onWrite({ coverage: 'PART' }),
    3: () => onWrite({ coverage: 'NONE' }),
    r: nothing,
    n: moves.next,
    p: moves.previous,
    s: moves.nextOpen,
    m: () => why.current?.focus(),
    j: sentence,
    '/': () => search.current?.focus(),
  }
  useKeys(keys, { on: keysOn, always: { Enter: moves.next } })
  return (
    <>
      <div className="stack desk-judging">
        <Judging table={table} draft={draft} onWrite={onWrite} onNothing={nothing} onSentence={sentence} why={why} />
        {children}
        <KeysHelp on={keysOn} onChange={setKeysOn} />
      </div>
      <Holdings table={table} chosen={draft.codes} candidates={candidates} onToggle={toggle} search={search} />
    </>
  )
}
