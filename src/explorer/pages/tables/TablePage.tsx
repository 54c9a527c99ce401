import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page } from '../../ui/Page.tsx'
import { CompetencePanel } from './CompetencePanel.tsx'
import { type Desk, draftOf, isWhole, rowsOf } from './judgement.ts'
import { Sheet } from './Sheet.tsx'
import { TableHead } from './TableHead.tsx'
import { type DeskAnswer, useDesk } from './useDesk.ts'

/** One table: how far it is, and one competence of it at a time. */
export function TablePage({ id, at, onMove }: { id: string; at: string; onMove: (competence: string) => void }) {
  const answer = useDesk(id)
  const title = answer.data?.table?.label ?? 'Table de rapprochement'
  return (
    <Page title={title} within={{ name: 'Tables de rapprochement', path: '/tables' }}>
      <Answered answer={answer} what="la table">
        {({ table }) =>
          table ? (
            <Opened key={id} table={table} at={at} onMove={onMove} answer={answer} />
          ) : (
            <Empty title="Il n’y a pas de table à cette adresse." />
          )
        }
      </Answered>
    </Page>
  )
}

/** Where one goes on: what is open and not read, or differs; else the first. */
function first(table: Desk): string {
  const rows = rowsOf(table)
  const toDo = rows.find(({ open, reading }) => open && !isWhole(draftOf(reading))) ?? rows.find(({ open }) => open)
  return (toDo ?? rows[0])?.competence.id ?? ''
}

/**
 * Who goes to another competence has it before them, from its title on; who goes by its list or buttons stays there.
 */
function useCompetenceInView(competence: string | undefined, steps: RefObject<HTMLElement | null>): void {
  const shown = useRef(competence)
  useEffect(() => {
    if (shown.current === competence) return
    shown.current = competence
    if (steps.current?.contains(document.activeElement)) return
    steps.current?.scrollIntoView()
    document.getElementById('competence')?.focus({ preventScroll: true })
  }, [competence, steps])
}

function Opened({
  table,
  at,
  onMove,
  answer,
}: {
  table: Desk
  at: string
  onMove: (competence: string) => void
  answer: DeskAnswer
}) {
  const rows = rowsOf(table)
  // Looked up once: what is saved makes another the first, and nobody is moved while they write.
  const [start] = useState(() => first(table))
  const here = rows.find(({ competence }) => competence.id === at) ?? rows.find((row) => row.competence.id === start)
  const index = here ? rows.indexOf(here) : -1
  const step = useCallback(
    (by: number) => {
      const next = rows[Math.min(rows.length - 1, Math.max(0, index + by))]
      if (next) onMove(next.competence.id)
    },
    [rows, index, onMove],
  )
  const toNextOpen = () => {
    const after = [...rows.slice(index + 1), ...rows.slice(0, index)]
    const next = after.find(({ open, reading }) => open && !isWhole(draftOf(reading)))
    if (next) onMove(next.competence.id)
  }
  const steps = useRef<HTMLElement>(null)
  useCompetenceInView(here?.competence.id, steps)
  return (
    <>
      {table.userErrors.map(({ message }) => (
        <p key={message} role="alert" className="error-notice">
          {message}
        </p>
      ))}
      <TableHead table={table} answer={answer} onMove={onMove} />
      {here && (
        <>
          <nav ref={steps} className="desk-steps no-print" aria-label="Compétences de la table">
            <button type="button" className="button button-quiet" disabled={index === 0} onClick={() => step(-1)}>
              Précédente
            </button>
            <label className="field">
              <span className="visually-hidden">Compétence ouverte</span>
              <select
                className="input"
                aria-describedby="desk-marks"
                value={here.competence.id}
                onChange={({ target }) => onMove(target.value)}
              >
                {table.blocs.map(({ bloc, rows: its }) => (
                  <optgroup key={bloc.id} label={[bloc.code, bloc.label].filter(Boolean).join(' ')}>
                    {its.map(({ competence, open, reading }) => (
                      <option key={competence.id} value={competence.id}>
                        {open ? (isWhole(draftOf(reading)) ? '◐' : '○') : '●'} {competence.code} {competence.label}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </label>
            <button
              type="button"
              className="button button-quiet"
              disabled={index === rows.length - 1}
              onClick={() => step(1)}
            >
              Suivante
            </button>
            <p id="desk-marks" className="quiet">
              ○ à lire ou à trancher, ◐ lue par vous, ● tranchée
            </p>
          </nav>
          <CompetencePanel
            key={here.competence.id}
            table={table}
            row={here}
            moves={{ next: () => step(1), previous: () => step(-1), nextOpen: toNextOpen }}
            apply={answer.apply}
          />
        </>
      )}
      <Sheet table={table} />
    </>
  )
}
