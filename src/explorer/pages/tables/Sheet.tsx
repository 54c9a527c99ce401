import { Code } from '../../ui/Code.tsx'
import { coverageNames, type Desk } from './judgement.ts'

/** The whole table on paper: what stands of each competence, and why. */
export function Sheet({ table }: { table: Desk }) {
  return (
    <section className="print-only" aria-label="La table entière">
      {table.blocs.map(({ bloc, rows }) => (
        <div key={bloc.id}>
          <h2>
            <Code>{bloc.code}</Code>
            {bloc.label}
          </h2>
          {rows.map(({ competence, verdict }) => (
            <div key={competence.id} className="keep-together">
              <h3>
                <Code>{competence.code}</Code>
                {competence.label} : {verdict?.coverage ? coverageNames[verdict.coverage].toLowerCase() : 'à lire'}
              </h3>
              {verdict && (
                <p>
                  {verdict.codes.map(({ code, label }) => code ?? label).join(', ')}. {verdict.rationale}{' '}
                  {verdict.reason}
                </p>
              )}
            </div>
          ))}
        </div>
      ))}
    </section>
  )
}
