import { frenchDate } from '../../../words/wording.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { LawList } from './LawList.tsx'
import type { Vae } from './state.ts'

/** Whether the way is open, until when, under which conditions: what to know before anything else. */
export function Essentials({ vae }: { vae: Vae }) {
  const { access, enrolment, successors, transition, deliverUntil, prerequisites, assumptions, law, certification } =
    vae
  const outcome = certification?.registration?.outcomes.find(
    ({ certified, certifiedByVae }) => certified !== null && certifiedByVae !== null,
  )
  return (
    <section className="panel stack" aria-labelledby="essentiel">
      <h2 id="essentiel">À savoir d’abord</h2>
      <dl className="essentials">
        {access && (
          <div>
            <dt>Accès par la VAE</dt>
            <dd>
              {access.message}.{access.note && ` ${access.note}`}{' '}
              {access.source && <span className="quiet">Source : {access.source.label}.</span>}
            </dd>
          </div>
        )}
        {access?.jury && (
          <div>
            <dt>Jury de la VAE, selon la fiche</dt>
            <dd>{access.jury}</dd>
          </div>
        )}
        {outcome && (
          <div>
            <dt>Certifiés en {outcome.year}</dt>
            <dd>
              {outcome.certified}, dont {outcome.certifiedByVae} par la VAE.
            </dd>
          </div>
        )}
        {certification && certification.differences.length > 0 && (
          <div>
            <dt>À vérifier : la fiche dit autrement</dt>
            <dd>
              <ul>
                {certification.differences.map(({ inWords }) => (
                  <li key={inWords}>{inWords}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {enrolment && (
          <div>
            <dt>Inscription</dt>
            <dd>{enrolment.message}.</dd>
          </div>
        )}
        {deliverUntil && (
          <div>
            <dt>Délivrance</dt>
            <dd>Jusqu’au {frenchDate(deliverUntil)} inclus.</dd>
          </div>
        )}
        {successors.length > 0 && (
          <div>
            <dt>Remplacée par</dt>
            <dd>
              {successors.map((successor) => (
                <ElementLink key={successor.id} element={successor} />
              ))}
            </dd>
          </div>
        )}
        {transition && (
          <div>
            <dt>Règles de passage</dt>
            <dd>{transition}</dd>
          </div>
        )}
        <div>
          <dt>Prérequis</dt>
          <dd>{prerequisites ?? 'Non trouvés dans nos sources : à demander au certificateur.'}</dd>
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
            <dt>Supposé</dt>
            <dd>
              « {profession.label} » est lu comme titulaire de {assumed.label}. {reason}
            </dd>
          </div>
        ))}
        {vae.activitiesNotPlaced.length > 0 && (
          <div>
            <dt>Activités sans rapprochement</dt>
            <dd>
              {vae.activitiesNotPlaced.map(({ label }) => label).join(' ; ')}. Déclarées, elles ne rejoignent aucun bloc
              et n’entrent dans aucun verdict.
            </dd>
          </div>
        )}
        {certification?.note && (
          <div>
            <dt>Sur la certification</dt>
            <dd>{certification.note}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
