import { type State, stateName } from '../../../words/wording.ts'
import type { ParcoursCountsFragment, ParcoursTitlesQuery } from '../../generated/graphql.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { LawRoutes } from '../../ui/LawRoutes.tsx'
import { StateBar } from '../../ui/StateBar.tsx'
import { StateShape } from '../../ui/StateShape.tsx'
import { plural, uncapitalised } from '../../words.ts'

type Pathway = ParcoursTitlesQuery['pathways']['pathways'][number]

/** One way, as a chain: where one stands, each title with what it brings nearer, and what is left for the target. */
export function PathwayCard({
  pathway,
  start,
  target,
}: {
  pathway: Pathway
  start: ParcoursCountsFragment
  target: { label: string } | null
}) {
  const { acquired, partial } = pathway.counts
  return (
    <li className="panel stack">
      <div>
        <h3>{pathway.steps.map(({ certification }) => certification.label).join(', puis ')}</h3>
        <p className="quiet">
          À l’arrivée : {plural(acquired + partial, 'compétence couverte', 'compétences couvertes')} au moins en partie,
          au lieu de {start.acquired + start.partial}
          {pathway.notCovered > 0 && `\u00a0; ${plural(pathway.notCovered, 'non couverte', 'non couvertes')}`}
          {pathway.notExamined > 0 && `\u00a0; ${plural(pathway.notExamined, 'non examinée', 'non examinées')}`}.
        </p>
      </div>
      <ol className="chain">
        <li>
          <p>
            <strong>Aujourd’hui</strong>
          </p>
          <StateBar counts={start} />
        </li>
        {pathway.steps.map(({ certification, adds, counts, law }) => (
          <li key={certification.id}>
            <p>
              <ElementLink element={certification} />
            </p>
            {law.length > 0 ? (
              <LawRoutes routes={law} />
            ) : (
              <p className="quiet">
                Aucune passerelle connue n’y mène de ce qui est détenu : seules les tables le font apparaître ici.
              </p>
            )}
            {certification.prerequisites && (
              <p className="quiet">Conditions d’entrée connues : {uncapitalised(certification.prerequisites)}</p>
            )}
            <StateBar counts={counts} />
            <details>
              <summary>{plural(adds.length, 'compétence rapprochée', 'compétences rapprochées')}</summary>
              <ul className="changes">
                {adds.map(({ competence, before: from, after: to }) => (
                  <li key={competence.id}>
                    <Change from={from} to={to} />
                    <ElementLink element={competence} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
        <li>
          <p>
            <strong>{target?.label ?? 'Le but'}</strong> <span className="quiet">: reste à obtenir.</span>
          </p>
        </li>
      </ol>
    </li>
  )
}

function Change({ from, to }: { from: State; to: State }) {
  return (
    <span className="change">
      <span className="visually-hidden">
        De « {stateName[from].toLowerCase()} » à « {stateName[to].toLowerCase()} » :
      </span>
      <span className={`state-${from.toLowerCase()}`}>
        <StateShape state={from} />
      </span>
      <span aria-hidden="true">→</span>
      <span className={`state-${to.toLowerCase()}`}>
        <StateShape state={to} />
      </span>
    </span>
  )
}
