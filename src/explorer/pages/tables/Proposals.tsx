import { useState } from 'react'
import { roleInWords } from '../../../words/decided.ts'
import { frenchDate } from '../../../words/wording.ts'
import {
  type DeskProposalFragment,
  DeskProposalsDocument,
  DeskReviewProposalDocument,
} from '../../generated/graphql.ts'
import { useSession } from '../../session.ts'
import { Answered } from '../../ui/Answered.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { Pages, usePages } from '../../ui/Pages.tsx'
import { SignInLink } from '../../ui/SignInLink.tsx'
import { useFresh } from '../../ui/useFresh.ts'
import { plural } from '../../words.ts'
import { ProposeBridge } from './ProposeBridge.tsx'
import { ProposeFact } from './ProposeFact.tsx'
import { changes } from './Readings.tsx'
import { useChange } from './useChange.ts'

const states = { PROPOSED: 'À relire', ACCEPTED: 'Confirmé', REFUSED: 'Écarté' } as const

/** Dates, ways in, bridges of law: proposed with their text, and followed once somebody else has reviewed them. */
export function Proposals({ about }: { about: string }) {
  const { token } = useSession()
  const pages = usePages()
  const answer = useFresh(DeskProposalsDocument, { about, after: pages.after })
  return (
    <section className="panel stack" aria-labelledby="faits">
      <h2 id="faits">Faits et passerelles de droit</h2>
      <p>
        Une date, une voie d’accès, une passerelle, un élément lu dans le texte : proposés avec le texte qui le dit,
        puis relus par quelqu’un d’autre. Rien ne change dans les réponses avant cette relecture.
      </p>
      <Answered answer={answer} what="les propositions">
        {({ proposals: { nodes, totalCount, pageInfo } }) => (
          <>
            <p className="quiet" role="status">
              {totalCount === 0 ? 'Rien n’est proposé.' : plural(totalCount, 'proposition')}
            </p>
            <ul className="plain-list stack-tight">
              {nodes.map((one) => (
                <li key={one.id}>
                  <Proposed proposal={one} onDone={answer.retry} />
                </li>
              ))}
            </ul>
            <Pages what="Propositions" pages={pages} pageInfo={pageInfo} />
            {token === null ? (
              <p>
                Proposer demande un rôle du pupitre : <SignInLink />.
              </p>
            ) : (
              <>
                <ProposeFact about={about} onDone={answer.retry} />
                <ProposeBridge onDone={answer.retry} />
              </>
            )}
          </>
        )}
      </Answered>
    </section>
  )
}

function Proposed({ proposal, onDone }: { proposal: DeskProposalFragment; onDone: () => void }) {
  const { element, bridge, inWords, source, why, state, inForce, toReview, reviewed, reviewedOn } = proposal
  return (
    <article className="desk-found stack-tight" aria-label={`${inWords}, ${element?.label ?? ''}`}>
      <p>
        <span className={state === 'PROPOSED' ? 'tag tag-check' : 'tag'}>{states[state]}</span>{' '}
        {bridge ? (
          <>
            {bridge.from && <ElementLink element={bridge.from} />} → {bridge.to && <ElementLink element={bridge.to} />}
          </>
        ) : (
          element && <ElementLink element={element} />
        )}
        {' : '}
        <strong>{inWords}</strong>
      </p>
      <p>
        {why} <span className="quiet">Texte : {source}</span>
      </p>
      <p className="quiet">
        Proposé le {frenchDate(proposal.proposedOn)} ({roleInWords(proposal.proposedBy)})
        {reviewedOn && ` ; relu le ${frenchDate(reviewedOn)} (${reviewed})`}.
      </p>
      {inForce && state !== 'ACCEPTED' && <p className="quiet">Reste suivi : {inForce}</p>}
      {toReview.length > 0 && (
        <p className="note">À revoir, non appliqué : {toReview.map((one) => changes[one]).join(' ; ')}.</p>
      )}
      {proposal.reviewingRefused === null && <Review proposal={proposal} onDone={onDone} />}
    </article>
  )
}

function Review({ proposal: { id, state, version }, onDone }: { proposal: DeskProposalFragment; onDone: () => void }) {
  const { change, busy, problem } = useChange(DeskReviewProposalDocument, onDone)
  const [capacity, setCapacity] = useState('')
  const [reason, setReason] = useState('')
  const conclude = (accepted: boolean) => void change({ proposal: id, accepted, capacity, reason, version })
  return (
    <details className="no-print">
      <summary>{state === 'ACCEPTED' ? 'Revenir dessus' : 'Relire'}</summary>
      <div className="stack-tight">
        <label className="field">
          <span className="field-label">Votre qualité, sans nom</span>
          <input
            className="input"
            maxLength={130}
            placeholder="conseillère en VAE"
            value={capacity}
            onChange={({ target }) => setCapacity(target.value)}
          />
        </label>
        <label className="field">
          <span className="field-label">Raison, pour écarter</span>
          <input className="input" maxLength={420} value={reason} onChange={({ target }) => setReason(target.value)} />
        </label>
        <p className="row">
          {state !== 'ACCEPTED' && (
            <button
              type="button"
              className="button"
              disabled={busy || capacity.trim() === ''}
              onClick={() => conclude(true)}
            >
              Confirmer
            </button>
          )}
          <button
            type="button"
            className="button button-quiet"
            disabled={busy || capacity.trim() === '' || reason.trim() === ''}
            onClick={() => conclude(false)}
          >
            Écarter
          </button>
        </p>
        {problem && <p role="alert">{problem}</p>}
      </div>
    </details>
  )
}
