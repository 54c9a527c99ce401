import { ExplorerCrosswalksDocument } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { agreementInWords, dateInWords, plural, readingNotice } from '../../words.ts'

/** Which référentiels have been read against which others, and how far. */
export function Crosswalks() {
  const answer = useQuery(ExplorerCrosswalksDocument, {})
  return (
    <section className="panel stack" aria-labelledby="tables">
      <h2 id="tables">Les référentiels rapprochés</h2>
      <p className="prose">
        {readingNotice} Dans une table complète, chaque compétence de la cible a été regardée, et « rien » est une
        réponse notée comme les autres. Là où une table manque ou reste incomplète, ce que rien ne couvre est dit non
        examiné, jamais manquant.
      </p>
      <Answered answer={answer} what="les tables de rapprochement">
        {({ crosswalks: { nodes } }) => (
          <ul className="crosswalks">
            {nodes.map(({ id, label, complete, note, reviewedOn, agreement, readTwice, differed }) => (
              <li key={id}>
                <details>
                  <summary>
                    {label}{' '}
                    <span className={complete ? 'tag' : 'tag tag-check'}>{complete ? 'complète' : 'incomplète'}</span>
                  </summary>
                  <div className="stack-tight">
                    {note && <p>{note}</p>}
                    {agreement !== null && readTwice !== null && (
                      <p>
                        Lue deux fois, par deux lectures faites à part : accord de {agreementInWords(agreement)} (kappa
                        pondéré, 1 au plus) sur {readTwice} paires ;{' '}
                        {plural(differed ?? 0, 'différence tranchée', 'différences tranchées')} une à une, avec la
                        raison.
                      </p>
                    )}
                    <p className="quiet">
                      {reviewedOn ? `Lue le ${dateInWords(reviewedOn)}. ` : ''}
                      <ElementLink element={{ id, label: 'Ouvrir la fiche de cette table' }} />
                    </p>
                  </div>
                </details>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </section>
  )
}
