import type { ReactNode } from 'react'
import { VaeGlanceDocument, type VaeGlanceQuery } from '../generated/graphql.ts'
import { Answered } from './Answered.tsx'
import { ElementLink } from './ElementLink.tsx'
import { Glossed } from './Glossed.tsx'
import { Law } from './Law.tsx'
import { useQuery } from './useQuery.ts'
import './vae-glance.css'

type Glance = VaeGlanceQuery
type Bridge = Glance['vaeBridge']

/** Open, closed, or unknown; the same words and look on every page. */
function verdict({ access, enrolment }: Bridge): { look: string; said: string } {
  if (access?.state === 'NO') return { look: 'missing', said: 'Non' }
  if (access?.state !== 'YES') return { look: 'unknown', said: 'Non confirmé' }
  if (enrolment?.state === 'CLOSED') return { look: 'missing', said: 'Plus maintenant' }
  if (enrolment?.state === 'NOT_YET') return { look: 'partial', said: 'Pas encore' }
  return { look: 'acquired', said: 'Oui' }
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const Out = ({ to, children }: { to: string; children: ReactNode }) => (
  <a href={to} rel="noreferrer">
    {children}
  </a>
)

function Whether({ vae }: { vae: Bridge }) {
  const { access, enrolment, successors, certification } = vae
  const { look, said } = verdict(vae)
  return (
    <Line name="La VAE est-elle ouverte ?">
      <p className={`vae-verdict state-${look}`}>{said}</p>
      <p>
        {access?.message}.{' '}
        {access?.note && (
          <>
            <Law>{access.note}</Law>.{' '}
          </>
        )}
        {enrolment && `${enrolment.message}.`}
      </p>
      {access?.source && (
        <p className="quiet">
          Source :{' '}
          {access.source.url ? (
            <Out to={access.source.url}>{access.source.label}</Out>
          ) : (
            <ElementLink element={access.source} />
          )}
          .
        </p>
      )}
      {successors.length > 0 && (
        <p>
          À voir plutôt, puisqu’il la remplace :{' '}
          {successors.map((one) => (
            <ElementLink key={one.id} element={one} />
          ))}
        </p>
      )}
      {access?.state !== 'YES' && (
        <p>
          <strong>À qui le demander :</strong> {certification?.certifier ?? 'l’organisme certificateur'}
          {certification?.registerUrl && (
            <>
              , ou <Out to={certification.registerUrl}>la fiche {certification.rncpCode}</Out>
            </>
          )}
          .
        </p>
      )}
    </Line>
  )
}

function Lines({ glance: { vaeBridge: vae, vaeSteps, rules } }: { glance: Glance }) {
  const { certification } = vae
  const step = (position: number) => vaeSteps.nodes.find((one) => one.position === position)
  const rule = (id: string) => rules.find((one) => one?.id === id)
  const addressOf = (id: string): string | null => {
    const found = rule(id)
    return found && 'url' in found ? found.url : null
  }
  const [first, decided, before] = [step(1), step(4), step(3)]
  const [fund, state] = [rule('policy:vae.regle-7'), rule('policy:vae.regle-8')]
  const portal = addressOf('source:france-vae')
  return (
    <dl className="vae-lines">
      <Whether vae={vae} />
      {decided && (
        <Line name="Qui décide ?">
          <p>
            <strong>{certification?.certifier ?? decided.actor}</strong> : recevabilité
            {certification?.certifier ? ', en tant que certificateur' : ''}. <strong>Le jury, et lui seul</strong> :
            validation.
          </p>
        </Line>
      )}
      {decided && (
        <Line name="En combien de temps ?">
          <p>
            {decided.rule}{' '}
            <span className="quiet">
              <Law>{decided.legalReference ?? ''}</Law>.
            </span>
          </p>
          <p>
            La durée totale n’est dans aucune source lue ici : demander au certificateur les dates de dépôt et de jury.
          </p>
        </Line>
      )}
      {(fund || state) && (
        <Line name="Combien, et qui paie ?">
          <p>
            Le prix dépend du certificateur et de l’accompagnement : il n’est pas connu ici, à demander au
            certificateur.
          </p>
          <p>
            <Glossed>{[fund?.note, state?.note].filter(Boolean).join(' ')}</Glossed>
          </p>
        </Line>
      )}
      {first && (
        <Line name="Quelle démarche ?">
          <p>
            <Glossed>{first.rule ?? ''}</Glossed>
          </p>
          {before?.rule && (
            <p className="quiet">
              <Law>{before.rule}</Law>
            </p>
          )}
          <p className="row">
            {portal && <Out to={portal}>France VAE</Out>}
            {certification?.registerUrl && (
              <Out to={certification.registerUrl}>Fiche {certification.rncpCode} sur France compétences</Out>
            )}
          </p>
        </Line>
      )}
    </dl>
  )
}

/** The steps that every VAE has, whatever the certification. */
function Steps({ steps }: { steps: Glance['vaeSteps']['nodes'] }) {
  return (
    <details className="vae-all-steps">
      <summary>Les {steps.length} étapes d’une VAE, quelle que soit la certification</summary>
      <ol className="vae-steps">
        {[...steps]
          .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
          .map(({ id, label, actor, rule, legalReference }) => (
            <li key={id} className="keep-together">
              <p>
                <strong>{label}</strong>
                {actor && <span className="quiet"> – {actor}</span>}
              </p>
              {rule && (
                <p>
                  <Glossed>{rule}</Glossed>
                </p>
              )}
              {legalReference && (
                <p className="quiet">
                  <Law>{legalReference}</Law>
                </p>
              )}
            </li>
          ))}
      </ol>
    </details>
  )
}

/** Is VAE open, who decides, how long, who pays, which way in: one truth for the fiche and for the interview. */
export function VaeGlance({ certification, asOf }: { certification: string; asOf?: string | undefined }) {
  const answer = useQuery(VaeGlanceDocument, { certification, ...(asOf ? { asOf } : {}) })
  return (
    <section className="panel stack vae-glance" aria-labelledby="vae-en-bref">
      <h2 id="vae-en-bref">La VAE en un coup d’œil</h2>
      <Answered answer={answer} what="ce que l’on sait de la VAE">
        {(glance) =>
          glance.vaeBridge.userErrors.length === 0 && (
            <>
              <Lines glance={glance} />
              <Steps steps={glance.vaeSteps.nodes} />
            </>
          )
        }
      </Answered>
    </section>
  )
}
