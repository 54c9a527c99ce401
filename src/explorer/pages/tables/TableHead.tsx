import { useCallback, useState } from 'react'
import { type DeskChangedFragment, DeskFinishDocument, DeskReviewDocument } from '../../generated/graphql.ts'
import { saveFile } from '../../saveFile.ts'
import { bearer, currentToken, useSession } from '../../session.ts'
import { SignInLink } from '../../ui/SignInLink.tsx'
import { agreementInWords, capitalised, plural } from '../../words.ts'
import { coverageNames, type Desk, minutesSpent, rowsOf, stateInWords } from './judgement.ts'
import { useChange } from './useChange.ts'
import type { DeskAnswer } from './useDesk.ts'

/** How far the table is, what one may do with the whole of it, and its files. */
export function TableHead({
  table,
  answer,
  onMove,
}: {
  table: Desk
  answer: DeskAnswer
  onMove: (competence: string) => void
}) {
  const { token, ended } = useSession()
  const { progress, crosswalk } = table
  const open = progress.total - progress.settled
  const read = plural(progress.read, 'lue')
  const spent = minutesSpent(rowsOf(table).flatMap(({ reading }) => (reading ? [reading.at] : [])))
  return (
    <section className="panel stack-tight" aria-label="Avancement">
      <p>
        <strong>{capitalised(stateInWords(table))}</strong>.{' '}
        {plural(progress.settled, 'compétence tranchée', 'compétences tranchées')} sur {progress.total}
        {crosswalk?.agreement != null &&
          ` ; accord des deux lectures : ${agreementInWords(crosswalk.agreement)} (kappa)`}
        {progress.toReview > 0 &&
          ` ; ${plural(progress.toReview, 'décision à revoir, non appliquée', 'décisions à revoir, non appliquées')}`}
        .
      </p>
      {open > 0 && table.readingRefused === null && (
        <p>
          <progress max={open} value={progress.read} aria-label="Compétences lues" /> {read} sur {open}
          {spent > 0 && `, en ${plural(spent, 'minute')} environ`}.
        </p>
      )}
      {token === null && (
        <p className="no-print">
          {ended && 'Votre connexion a pris fin : ce que vous aviez écrit est gardé dans cet onglet. '}
          Lire, trancher ou relire demande un rôle : <SignInLink />.
        </p>
      )}
      <Whole table={table} answer={answer} />
      <Differences table={table} onMove={onMove} />
      <p className="row no-print">
        <Export table={table.id} format="yaml" />
        <Export table={table.id} format="csv" />
        <button type="button" className="button button-quiet" onClick={() => window.print()}>
          Imprimer
        </button>
      </p>
    </section>
  )
}

/** Finishing one's reading, and reviewing the table. */
function Whole({ table, answer }: { table: Desk; answer: DeskAnswer }) {
  const { retry, apply } = answer
  const changed = useCallback(
    (all: DeskChangedFragment) => {
      apply(all)
      if (all.userErrors.length === 0) retry()
    },
    [apply, retry],
  )
  const finish = useChange(DeskFinishDocument, changed)
  const review = useChange(DeskReviewDocument, changed)
  const [capacity, setCapacity] = useState('')
  const { progress } = table
  const open = progress.total - progress.settled
  return (
    <>
      {table.readingRefused === null && open > 0 && (
        <p className="row no-print">
          <button
            type="button"
            className="button"
            disabled={finish.busy || progress.read < open}
            onClick={() => void finish.change({ table: table.id })}
          >
            Terminer ma lecture
          </button>
          {progress.read < open && <span className="quiet">Il reste {open - progress.read} à lire.</span>}
        </p>
      )}
      {progress.mine && progress.finished < 2 && (
        <p className="note">Votre lecture est terminée. Elle se comparera à l’autre quand celle-ci le sera aussi.</p>
      )}
      {table.reviewingRefused === null && (
        <form
          className="row desk-review no-print"
          onSubmit={(event) => {
            event.preventDefault()
            void review.change({ table: table.id, capacity })
          }}
        >
          <label className="field">
            <span className="field-label">Votre qualité, sans nom</span>
            <input
              className="input"
              required
              maxLength={130}
              placeholder="formatrice en IFSI"
              value={capacity}
              onChange={({ target }) => setCapacity(target.value)}
            />
          </label>
          <button type="submit" className="button" disabled={review.busy}>
            Déclarer la table relue
          </button>
        </form>
      )}
      {(finish.problem || review.problem) && <p role="alert">{finish.problem || review.problem}</p>}
    </>
  )
}

/** What two finished readings differ on, to be settled one by one. */
function Differences({ table, onMove }: { table: Desk; onMove: (competence: string) => void }) {
  const differing =
    table.progress.differing > 0 ? rowsOf(table).filter(({ open, readings }) => open && readings.length > 1) : []
  if (differing.length === 0) return null
  return (
    <details className="no-print" open={table.settlingRefused === null}>
      <summary>{plural(differing.length, 'différence')} à trancher</summary>
      <ul className="desk-list">
        {differing.map(({ competence, readings }) => (
          <li key={competence.id}>
            <button type="button" className="button-link" onClick={() => onMove(competence.id)}>
              {competence.code} {competence.label}
            </button>
            <span className="quiet">
              {readings
                .slice(-2)
                .map(({ reader, coverage }) => `${reader} : ${coverageNames[coverage].toLowerCase()}`)
                .join(' ; ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Export({ table, format }: { table: string; format: 'yaml' | 'csv' }) {
  const [problem, setProblem] = useState(false)
  const save = async () => {
    const address = `/tables/export?id=${encodeURIComponent(table)}&format=${format}`
    const response = await fetch(address, { headers: bearer(currentToken()) }).catch(() => null)
    setProblem(!response?.ok)
    if (response?.ok)
      saveFile(`${table.replace(/^cw:/, '').replace('>', '--')}.${format}`, 'text/plain', await response.text())
  }
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => void save()}>
        Exporter ({format.toUpperCase()})
      </button>
      {problem && <span role="alert">L’export n’a pas pu être fait.</span>}
    </>
  )
}
