import type { ReactNode } from 'react'
import { theCertifiers } from '../../words/articles.ts'
import { VaeGlanceDocument, type VaeGlanceQuery } from '../generated/graphql.ts'
import { isOfficial, thirdParty } from '../official.ts'
import { typeset } from '../typography.ts'
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

/** Whom to ask, or what to look at instead, wherever the way is not simply open. */
function Whither({ vae: { access, successors, certification } }: { vae: Bridge }) {
  return (
    <>
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
    </>
  )
}

const ruleOf = ({ rules }: Glance, id: string) => rules.find((one) => one?.id === id)
const stepOf = ({ vaeSteps }: Glance, position: number) => vaeSteps.nodes.find((one) => one.position === position)

/** The five answers, a line or two each. */
function Lines({ glance }: { glance: Glance }) {
  const { vaeBridge: vae } = glance
  const { certification, enrolment } = vae
  const { look, said } = verdict(vae)
  const [first, decided] = [stepOf(glance, 1), stepOf(glance, 4)]
  const fund = ruleOf(glance, 'policy:vae.regle-7')
  const found = ruleOf(glance, 'source:france-vae')
  const portal = found && 'url' in found ? found.url : null
  return (
    <dl className="vae-lines">
      <Line name="Ouverte ?">
        <p>
          <strong className={`vae-verdict state-${look}`}>{said}</strong>
          {enrolment && vae.access?.state !== 'NO' && ` ${enrolment.message}.`}
        </p>
        {vae.access?.state === 'UNKNOWN' && vae.access.note && (
          <p>
            <Law>{vae.access.note}</Law>.
          </p>
        )}
        <Whither vae={vae} />
      </Line>
      {decided && (
        <Line name="Qui décide ?">
          <p>
            La recevabilité est décidée par le certificateur
            {certification?.certifier && (
              <>
                , <strong>{typeset(theCertifiers(certification.certifier))}</strong>,
              </>
            )}{' '}
            et la validation par <strong>le jury, lui seul</strong>.
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
        </Line>
      )}
      <Line name="Combien, et qui paie ?">
        <p>
          Le prix n’est pas connu ici : il est à demander au certificateur.
          {fund && (
            <>
              {' '}
              Le <ElementLink element={{ id: fund.id, label: 'compte personnel de formation' }} /> peut le payer.
            </>
          )}
        </p>
      </Line>
      {first && (
        <Line name="Quelle démarche ?">
          <p>
            <Glossed>{first.rule ?? ''}</Glossed>
          </p>
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

/** What the answers rest on, then the steps that every VAE has, whatever the certification. */
function Ground({ glance }: { glance: Glance }) {
  const { access } = glance.vaeBridge
  const steps = glance.vaeSteps.nodes
  const paid = ['policy:vae.regle-7', 'policy:vae.regle-8', 'policy:vae.regle-10'].flatMap(
    (id) => ruleOf(glance, id)?.note ?? [],
  )
  return (
    <details className="vae-ground">
      <summary>Les {steps.length} étapes d’une VAE, ses conditions et ses textes</summary>
      <div className="stack">
        <p>
          {access?.message}.{' '}
          {access?.state !== 'UNKNOWN' && access?.note && (
            <>
              <Law>{access.note}</Law>.{' '}
            </>
          )}
          {access?.source && (
            <span className="quiet">
              Source :{' '}
              {access.source.url ? (
                <>
                  <Out to={access.source.url}>{access.source.label}</Out>
                  {!isOfficial(access.source.url) && ` (${thirdParty})`}
                </>
              ) : (
                <ElementLink element={access.source} />
              )}
              .
            </span>
          )}
        </p>
        <p>
          La durée totale n’est dans aucune source lue ici : demandez au certificateur les dates de dépôt et de jury.
        </p>
        <p>
          <Glossed>{paid.join(' ')}</Glossed>
        </p>
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
      </div>
    </details>
  )
}

/** Is VAE open, who decides, how long, who pays, which way in: one truth for the fiche and for the interview. */
export function VaeGlance({ certification, asOf }: { certification: string; asOf?: string | undefined }) {
  const answer = useQuery(VaeGlanceDocument, { certification, ...(asOf ? { asOf } : {}) })
  return (
    <section className="panel stack vae-glance" aria-labelledby="vae-en-bref">
      <h2 id="vae-en-bref">La VAE en bref</h2>
      <Answered answer={answer} what="ce que l’on sait de la VAE">
        {(glance) =>
          glance.vaeBridge.userErrors.length === 0 && (
            <>
              <Lines glance={glance} />
              <Ground glance={glance} />
            </>
          )
        }
      </Answered>
    </section>
  )
}
