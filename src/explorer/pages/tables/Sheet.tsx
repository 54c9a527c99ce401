import { decidedInWords } from '../../../words/decided.ts'
import { frenchDate, notice } from '../../../words/wording.ts'
import { Code } from '../../ui/Code.tsx'
import { capitalised, readingNotice, today } from '../../words.ts'
import { coverageNames, type Desk, type Row, stateInWords } from './judgement.ts'
import { InQuestion } from './Readings.tsx'

/** The whole table on paper: what stands of each competence, why, and who decided it; its head on every page. */
export function Sheet({ table }: { table: Desk }) {
  return (
    <section className="print-only" aria-label="La table entière">
      <table className="desk-sheet">
        <thead>
          <tr>
            <td colSpan={4}>
              {table.label} : {stateInWords(table)}. Imprimée le {frenchDate(today())}.
            </td>
          </tr>
          <tr>
            <th scope="col">Compétence visée</th>
            <th scope="col">Verdict</th>
            <th scope="col">Codes</th>
            <th scope="col">Pourquoi</th>
          </tr>
        </thead>
        {table.blocs.map(({ bloc, rows }) => (
          <tbody key={bloc.id}>
            <tr className="desk-sheet-bloc">
              <th colSpan={4} scope="rowgroup">
                <Code>{bloc.code}</Code>
                {bloc.label}
              </th>
            </tr>
            {rows.map((row) => (
              <Line key={row.competence.id} row={row} reads={row.open && table.readingRefused === null} />
            ))}
          </tbody>
        ))}
      </table>
      <p className="quiet">
        {notice} {readingNotice}
      </p>
    </section>
  )
}

/** Who reads is not told what stands, on paper either. */
function Line({ row, reads }: { row: Row; reads: boolean }) {
  const { competence, open } = row
  const verdict = reads ? null : row.verdict
  return (
    <tr>
      <th scope="row">
        <Code>{competence.code}</Code>
        {competence.label}
      </th>
      <td>{verdict?.coverage ? coverageNames[verdict.coverage] : capitalised(open ? 'à lire' : 'examinée')}</td>
      <td>
        {verdict && verdict.coverage === 'NONE' && verdict.codes.length > 0 && 'Cherché : '}
        {verdict?.codes.map(({ code, label }) => code ?? label).join(', ')}
      </td>
      <td>
        {verdict?.rationale}
        {verdict?.reason && verdict.reason !== verdict.rationale && <p>Raison : {verdict.reason}</p>}
        {verdict?.decidedBy && <p className="quiet">{decidedInWords(verdict)}</p>}
        <InQuestion row={row} apart={reads} />
      </td>
    </tr>
  )
}
