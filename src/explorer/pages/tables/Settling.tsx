import { useCallback, useState } from 'react'
import { type DeskChangedFragment, DeskReopenDocument, DeskSettleDocument } from '../../generated/graphql.ts'
import { StateBadge } from '../../ui/StateBadge.tsx'
import { keepDraft, keptDraft } from './drafts.ts'
import {
  coverageNames,
  coverageState,
  type Desk,
  type Draft,
  draftOf,
  emptyDraft,
  isWhole,
  longestWhy,
  type Moves,
  type Row,
} from './judgement.ts'
import { useChange } from './useChange.ts'
import type { DeskAnswer } from './useDesk.ts'
import { useKeys, useKeysOn } from './useKeys.ts'
import { Writing } from './Writing.tsx'

interface Props {
  table: Desk
  row: Row
  moves: Moves
  apply: DeskAnswer['apply']
}

/** What an arbiter does: settles what is open, or opens again what is settled; anybody else is told why not. */
export function Settling(props: Props) {
  const { table, row } = props
  const { open, reopened, toReview, readings } = row
  const isReady = table.progress.finished > 1 || reopened !== null || toReview.length > 0
  if (table.settlingRefused === null && open && (isReady || readings.length > 1)) return <Settle {...props} />
  return <Looking {...props} />
}

/** A competence on which the viewer writes nothing now: why not, what may be opened again, and the keys that go on. */
function Looking(props: Props) {
  const { table, row, moves } = props
  const { open } = row
  const [on] = useKeysOn()
  useKeys({ n: moves.next, p: moves.previous, s: moves.nextOpen }, { on })
  const why = open ? [table.readingRefused, table.settlingRefused] : [table.settlingRefused]
  return (
    <div className="desk-judging stack-tight">
      <Untaken table={table} competence={row.competence.id} />
      {table.settlingRefused === null && !open && <Reopen {...props} />}
      {why.filter(Boolean).map((text) => (
        <p key={text} className="quiet">
          {text}
        </p>
      ))}
    </div>
  )
}

/** What one wrote and the server did not take: somebody was there first, or the session ended. */
function Untaken({ table, competence }: { table: Desk; competence: string }) {
  const [draft, setDraft] = useState(() => keptDraft(table.id, competence))
  if (!draft) return null
  const { coverage, codes, why } = draft
  const held = new Map(table.holdings.map((one) => [one.id, one.code ?? one.label]))
  const forget = () => {
    keepDraft(table.id, competence, undefined)
    setDraft(undefined)
  }
  return (
    <section className="note" aria-label="Votre version">
      <p>
        Votre version n’a pas été prise : elle est gardée dans cet onglet, et se reprend une fois la connexion faite,
        quand la compétence est ouverte.
      </p>
      {coverage && <StateBadge state={coverageState[coverage]}>{coverageNames[coverage]}</StateBadge>}
      <p className="quiet">{codes.map((id) => held.get(id) ?? id).join(', ')}</p>
      <p>{why}</p>
      <button type="button" className="button button-quiet" onClick={forget}>
        L’oublier
      </button>
    </section>
  )
}

function Settle({ table, row, moves, apply }: Props) {
  const { id } = row.competence
  const [draft, setDraft] = useState<Draft>(() => keptDraft(table.id, id) ?? emptyDraft)
  const write = (next: Draft) => {
    keepDraft(table.id, id, next)
    setDraft(next)
  }
  const changed = useCallback(
    (all: DeskChangedFragment) => {
      if (all.userErrors.length === 0) keepDraft(table.id, id, undefined)
      apply(all)
    },
    [table.id, id, apply],
  )
  const { change, busy, problem } = useChange(DeskSettleDocument, changed)
  const settle = () => {
    const { coverage, codes, why } = draft
    if (coverage === null) return
    void change({ table: table.id, competence: id, judgement: { coverage, codes, why }, version: row.version })
  }
  const { aside } = row
  return (
    <Writing table={table} competence={id} draft={draft} onWrite={(part) => write({ ...draft, ...part })} moves={moves}>
      <p className="row">
        {aside && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => write(draftOf({ ...aside, why: aside.reason ?? aside.rationale ?? '' }))}
          >
            Reprendre ce qui avait été décidé
          </button>
        )}
        {row.readings.slice(-2).map((one) => (
          <button
            key={one.reader}
            type="button"
            className="button button-quiet"
            onClick={() => write({ ...draftOf(one), why: draft.why })}
          >
            Reprendre la lecture {one.reader}
          </button>
        ))}
        <button type="button" className="button" disabled={busy || !isWhole(draft)} onClick={settle}>
          Trancher
        </button>
      </p>
      {problem && <p role="alert">{problem}</p>}
    </Writing>
  )
}

function Reopen({ table, row, apply }: Props) {
  const [reason, setReason] = useState('')
  const { change, busy, problem } = useChange(DeskReopenDocument, apply)
  return (
    <form
      className="stack-tight"
      onSubmit={(event) => {
        event.preventDefault()
        void change({ table: table.id, competence: row.competence.id, reason, version: row.version })
      }}
    >
      <label className="field">
        <span className="field-label">Remettre ce verdict en question</span>
        <span className="field-hint">
          Dire pourquoi. Le verdict tient, et le dit, jusqu’à ce qu’un autre soit tranché.
        </span>
        <textarea
          className="input"
          rows={3}
          required
          maxLength={longestWhy}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <p>
        <button type="submit" className="button button-quiet" disabled={busy}>
          Rouvrir
        </button>
      </p>
      {problem && <p role="alert">{problem}</p>}
    </form>
  )
}
