import type { PolitiqueElementFragment } from '../../generated/graphql.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { plural } from '../../words.ts'

/** The competences among them that no profession covers, by its work or by a title that leads to it. */
export function Uncovered({
  competences,
  concerned,
  includeDerived,
}: {
  competences: readonly PolitiqueElementFragment[]
  concerned: number
  includeDerived: boolean
}) {
  const basis = includeDerived ? 'déductions comprises' : 'd’après les textes seuls'
  return (
    <section className="panel stack" aria-labelledby="personne">
      <h2 id="personne">Ce que personne ne couvre</h2>
      {concerned === 0 && <p>Aucune compétence n’est encadrée, {basis} : la question ne se pose pas.</p>}
      {concerned > 0 && competences.length === 0 && (
        <p>
          Rien :{' '}
          {concerned > 1
            ? `les ${concerned} compétences encadrées (${basis}) sont couvertes`
            : `la compétence encadrée (${basis}) est couverte`}{' '}
          par un métier du graphe au moins, par son travail ou par un titre qui y mène.
        </p>
      )}
      {competences.length > 0 && (
        <>
          <p>
            {plural(competences.length, 'compétence')} sur {concerned}, {basis} : aucun métier du graphe ne les exerce,
            et aucun titre qui mène à un métier ne les atteste.
          </p>
          <ul className="nobody">
            {competences.map((competence) => (
              <li key={competence.id}>
                <ElementLink element={competence} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
