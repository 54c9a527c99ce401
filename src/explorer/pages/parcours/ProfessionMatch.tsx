import { Link } from 'react-router'
import type { ParcoursNeighboursQuery } from '../../generated/graphql.ts'
import type { ProfileValues, profileFields } from '../../profile.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { addressOf } from '../../ui/useAddressState.ts'
import { coverageInWords, plural, withoutName } from '../../words.ts'

type Match = ParcoursNeighboursQuery['mobility']['matches'][number]

const profileOnly = (values: ProfileValues): ProfileValues => {
  const { certifications, blocs, metiers, activites, competences, annees } = values
  return { certifications, blocs, metiers, activites, competences, annees } satisfies Record<
    keyof typeof profileFields,
    string[]
  >
}

/** One profession: how near, why in a sentence, what is shared and what would be new. */
export function ProfessionMatch({ match, rank, values }: { match: Match; rank: number; values: ProfileValues }) {
  const { profession, score, why, shared, sharedCount, missing, missingCount, sameDomain } = match
  const hundredths = Math.round(score * 100)
  const held = profileOnly(values)
  return (
    <li className="panel match">
      <span className="match-rank" aria-hidden="true">
        {rank}
      </span>
      <div className="stack-tight">
        <h3>
          <ElementLink element={profession} />
        </h3>
        <p className="nearness">
          <span className="nearness-bar" aria-hidden="true">
            <span style={{ width: `${Math.max(1, hundredths)}%` }} />
          </span>
          <span>Proximité : {hundredths < 1 ? 'moins de 1' : hundredths} sur 100</span>
        </p>
        <p>{withoutName(why, profession.label)}</p>
        {sameDomain && <p className="quiet">Même domaine d’activités : {sameDomain.label}.</p>}
        {sharedCount > 0 && (
          <details>
            <summary>{plural(sharedCount, 'élément')} en commun</summary>
            <ul className="shared">
              {shared.map(({ element, coverage, professionCount }) => (
                <li key={element.id}>
                  <ElementLink element={element} showKind />
                  <span className="quiet">
                    {' '}
                    – {coverage ? `rapprochement qui ${coverageInWords(coverage)}` : 'le même'}
                    {professionCount > 0 &&
                      `, ${professionCount === 1 ? 'propre à ce métier' : `demandé par ${professionCount} métiers`}`}
                  </span>
                </li>
              ))}
            </ul>
            {shared.length < sharedCount && <p className="quiet">Les {shared.length} qui comptent le plus.</p>}
          </details>
        )}
        {missingCount > 0 && (
          <details>
            <summary>{plural(missingCount, 'autre élément', 'autres éléments')} de ce métier</summary>
            <p className="quiet">
              Là où deux référentiels n’ont pas été rapprochés, cela ne dit pas que la personne ne sait pas le faire.
            </p>
            <ul className="shared">
              {missing.map(({ element, core }) => (
                <li key={element.id}>
                  <ElementLink element={element} showKind /> {core && <span className="tag">au cœur du métier</span>}
                </li>
              ))}
            </ul>
            {missing.length < missingCount && <p className="quiet">Les {missing.length} premiers.</p>}
          </details>
        )}
        <p className="row">
          <Link to={`/ecart${addressOf({ ...held, cible: profession.id })}`}>Voir l’écart de compétences</Link>
          {held.metiers[0] && (
            <Link to={`/parcours${addressOf({ vue: 'chemins', de: held.metiers[0], vers: profession.id })}`}>
              Voir les chemins
            </Link>
          )}
        </p>
      </div>
    </li>
  )
}
