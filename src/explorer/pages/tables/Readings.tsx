import { roleNames } from '../../../words/decided.ts'
import { frenchDate } from '../../../words/wording.ts'
import { DeskHistoryDocument } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { Pages, usePages } from '../../ui/Pages.tsx'
import { StateBadge } from '../../ui/StateBadge.tsx'
import { useFresh } from '../../ui/useFresh.ts'
import { plural } from '../../words.ts'
import { coverageNames, coverageState, type Row } from './judgement.ts'

export const changes = {
  GONE: 'un élément lu n’existe plus',
  TEXT: 'un texte lu a changé',
  STATEMENT: 'les données de référence disent autre chose',
} as const

export const roleInWords = (role: string): string =>
  Object.entries(roleNames).find(([name]) => name === role)?.[1] ?? role.toLowerCase()

function Codes({ codes }: { codes: Row['readings'][number]['codes'] }) {
  return (
    <p className="quiet">
      {codes.map((one, index) => (
        <span key={one.id}>
          {index > 0 && ', '}
          <ElementLink element={{ id: one.id, label: one.code ?? one.label }} />
        </span>
      ))}
    </p>
  )
}

/** What one reader found. */
export function Found({ reading: { reader, mine, coverage, codes, why } }: { reading: Row['readings'][number] }) {
  return (
    <div className="desk-found">
      <h3>
        Lecture {reader}
        {mine && ' (la vôtre)'}
      </h3>
      <StateBadge state={coverageState[coverage]}>{coverageNames[coverage]}</StateBadge>
      <Codes codes={codes} />
      <p>{why}</p>
    </div>
  )
}

/** What stands, and by whom it was decided. */
export function Verdict({ row: { competence, verdict } }: { row: Row }) {
  if (!verdict) return null
  const { coverage, codes, rationale, reason, decidedBy, decidedOn } = verdict
  return (
    <div className="desk-found">
      <h3>Ce que disent les réponses</h3>
      {coverage ? (
        <StateBadge state={coverageState[coverage]}>{coverageNames[coverage]}</StateBadge>
      ) : (
        <p>Examinée, sans verdict d’ensemble.</p>
      )}
      <Codes codes={codes} />
      {rationale && <p>{rationale}</p>}
      {reason && reason !== rationale && <p className="quiet">Raison : {reason}</p>}
      {decidedBy && decidedOn && (
        <p className="quiet">
          Décidé le {frenchDate(decidedOn)}, rôle : {roleInWords(decidedBy)}.
        </p>
      )}
      {decidedBy && <History id={competence.id} />}
    </div>
  )
}

/** What puts a verdict in question. */
export function InQuestion({ row: { reopened, toReview } }: { row: Row }) {
  return (
    <>
      {reopened && <p className="note">Remis en question : {reopened}</p>}
      {toReview.length > 0 && (
        <p className="note">À revoir, non appliqué : {toReview.map((one) => changes[one]).join(' ; ')}.</p>
      )}
    </>
  )
}

const done = {
  OPENED: 'Table ouverte',
  READ: 'Lecture enregistrée',
  FINISHED: 'Lecture terminée',
  SETTLED: 'Tranché',
  REOPENED: 'Rouvert',
  REVIEWED: 'Table relue',
  PROPOSED: 'Proposé',
  ACCEPTED: 'Confirmé',
  REFUSED: 'Écarté',
} as const

function History({ id }: { id: string }) {
  const pages = usePages()
  const answer = useFresh(DeskHistoryDocument, { id, after: pages.after })
  return (
    <details>
      <summary>Historique</summary>
      <Answered answer={answer} what="l’historique">
        {({ history: { nodes, totalCount, pageInfo } }) => (
          <>
            <p className="quiet">{plural(totalCount, 'décision')}</p>
            <ol className="plain-list">
              {nodes.map(({ number, kind, role, at, reason }) => (
                <li key={number}>
                  {frenchDate(at.slice(0, 10))} : {done[kind].toLowerCase()} ({roleInWords(role)})
                  {reason && `. ${reason}`}
                </li>
              ))}
            </ol>
            <Pages what="Décisions" pages={pages} pageInfo={pageInfo} />
          </>
        )}
      </Answered>
    </details>
  )
}
