import { Code } from '../../ui/Code.tsx'
import { coverageNames, type Desk, type Moves, type Row } from './judgement.ts'
import { Found, InQuestion, Verdict } from './Readings.tsx'
import { Settling } from './Settling.tsx'
import { Stated } from './Stated.tsx'
import type { DeskAnswer } from './useDesk.ts'
import { useReading } from './useReading.ts'
import { Writing } from './Writing.tsx'

/** One competence: what is stated of it, what was found, and what the viewer may do. */
export function CompetencePanel({
  table,
  row,
  moves,
  apply,
}: {
  table: Desk
  row: Row
  moves: Moves
  apply: DeskAnswer['apply']
}) {
  const { competence, open, readings } = row
  const reads = open && table.readingRefused === null
  return (
    <section className="panel desk-competence no-print" aria-labelledby="competence">
      <div className="stack-tight desk-target">
        <h2 id="competence" tabIndex={-1}>
          <Code>{competence.code}</Code>
          {competence.label}
        </h2>
        <Stated id={competence.id} />
        {/* Who reads has the two texts alone before them, not what was found before. */}
        {!reads && <Verdict row={row} />}
        <InQuestion row={row} apart={reads} />
        {!reads && readings.map((one) => <Found key={`${one.reader} ${one.at}`} reading={one} />)}
      </div>
      {reads ? (
        <Reading table={table} row={row} moves={moves} apply={apply} />
      ) : (
        <Settling table={table} row={row} moves={moves} apply={apply} />
      )}
    </section>
  )
}

function Reading({ table, row, moves, apply }: { table: Desk; row: Row; moves: Moves; apply: DeskAnswer['apply'] }) {
  const reading = useReading(table.id, row, apply)
  const leave = (move: () => void) => () => {
    void reading.flush()
    move()
  }
  return (
    <Writing
      table={table}
      competence={row.competence.id}
      draft={reading.draft}
      onWrite={reading.edit}
      moves={{ next: leave(moves.next), previous: leave(moves.previous), nextOpen: leave(moves.nextOpen) }}
    >
      <p className="quiet" role="status">
        {reading.draft.coverage === null
          ? 'Gardé ici dès que vous écrivez ; envoyé au serveur avec le verdict.'
          : { SAVED: 'Enregistré.', SAVING: 'Enregistrement…', WAITING: 'Pas encore enregistré.' }[reading.saved]}
      </p>
      {reading.problem && <p role="alert">{reading.problem}</p>}
      {reading.other && (
        <div className="note">
          <p>
            L’autre version : {reading.other.coverage && coverageNames[reading.other.coverage]}.{' '}
            {reading.other.why || 'Sans justification.'}
          </p>
          <p className="row">
            <button type="button" className="button button-quiet" onClick={() => reading.choose(reading.draft)}>
              Garder la mienne
            </button>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => reading.other && reading.choose(reading.other)}
            >
              Prendre l’autre
            </button>
          </p>
        </div>
      )}
    </Writing>
  )
}
