import { withArticle } from '../../../words/articles.ts'
import { dated, frenchDate } from '../../../words/wording.ts'
import { Chevron } from '../../ui/Chevron.tsx'
import { Glossed } from '../../ui/Glossed.tsx'
import { Note } from '../../ui/Note.tsx'
import { capitalised } from '../../words.ts'
import { LawList } from './LawList.tsx'
import type { Vae } from './state.ts'

/** Until when, under which conditions, and what the law opens: after whether VAE is open. */
export function Essentials({ vae }: { vae: Vae }) {
  const { access, transition, deliverUntil, prerequisites, assumptions, law, certification } = vae
  const outcome = certification?.registration?.outcomes.find(
    ({ certified, certifiedByVae }) => certified !== null && certifiedByVae !== null,
  )
  return (
    <details className="panel fold fold-printed" aria-labelledby="essentiel">
      <summary>
        <Chevron />
        <h2 id="essentiel">Conditions, dates et droit</h2>
      </summary>
      <dl className="essentials">
        {access?.jury && (
          <div>
            <dt>Jury de la VAE</dt>
            <dd>{access.jury}</dd>
          </div>
        )}
        {outcome && (
          <div>
            <dt>Personnes certifiées en {outcome.year}</dt>
            <dd>
              {outcome.certified}, dont {outcome.certifiedByVae} par la VAE.
            </dd>
          </div>
        )}
        {certification && certification.differences.length > 0 && (
          <div>
            <dt>À vérifier : la fiche dit autrement</dt>
            <dd>
              <ul>
                {certification.differences.map(({ inWords }) => (
                  <li key={inWords}>{inWords}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {deliverUntil && (
          <div>
            <dt>Délivrance</dt>
            <dd>
              {dated(`Jusqu’au ${frenchDate(deliverUntil)} inclus`, certification?.deducedDates, 'deliverUntil')}.
            </dd>
          </div>
        )}
        {transition && (
          <div>
            <dt>Règles de passage</dt>
            <dd>
              <Glossed>{transition}</Glossed>
            </dd>
          </div>
        )}
        <div>
          <dt>Prérequis</dt>
          <dd>
            <Glossed>{prerequisites ?? 'Non trouvés dans nos sources : à demander au certificateur.'}</Glossed>
          </dd>
        </div>
        {law.length > 0 && (
          <div>
            <dt>Ce que le droit ouvre</dt>
            <dd>
              <LawList law={law} />
            </dd>
          </div>
        )}
        {assumptions.map(({ profession, certification: assumed, reason }) => (
          <div key={profession.id}>
            <dt>Diplôme retenu</dt>
            <dd>
              {capitalised(withArticle(assumed))}, pour le métier « {profession.label} ». {reason}
            </dd>
          </div>
        ))}
        {vae.activitiesNotPlaced.length > 0 && (
          <div>
            <dt>Activités sans rapprochement</dt>
            <dd>
              {vae.activitiesNotPlaced.map(({ label }) => label).join(' ; ')}. Déclarées, elles ne rejoignent aucun bloc
              de cette certification.
            </dd>
          </div>
        )}
        {certification?.note && (
          <div>
            <dt>Sur la certification</dt>
            <dd>
              <Note>{certification.note}</Note>
            </dd>
          </div>
        )}
      </dl>
    </details>
  )
}
