import { decidedInWords, roleInWords } from '../../../words/decided.ts'
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

/** What stands, by whom it was decided, and what was decided and is not applied. */
export function Verdict({ row: { competence, verdict, aside } }: { row: Row }) {
  return (
    <>
      {verdict && <Decided title="Ce que disent les réponses" verdict={verdict} />}
      {aside && <Decided title="Ce qui avait été décidé, non appliqué" verdict={aside} />}
      {(aside ?? verdict)?.decidedBy && <History id={competence.id} />}
    </>
  )
}

function Decided({ title, verdict }: { title: string; verdict: NonNullable<Row['verdict']> }) {
  const { coverage, codes, rationale, reason, decidedBy } = verdict
  return (
    <div className="desk-found">
      <h3>{title}</h3>
      {coverage ? (
        <StateBadge state={coverageState[coverage]}>{coverageNames[coverage]}</StateBadge>
      ) : (
        <p>Examinée, sans verdict d’ensemble.</p>
      )}
      <Codes codes={codes} />
      {rationale && <p>{rationale}</p>}
      {reason && reason !== rationale && <p className="quiet">Raison : {reason}</p>}
      {decidedBy && <p className="quiet">{decidedInWords(verdict)}</p>}
    </div>
  )
}

/** What puts a verdict in question; `apart` keeps the reason, which says what somebody thinks, from who reads. */
export function InQuestion({ row: { reopened, toReview }, apart = false }: { row: Row; apart?: boolean }) {
  return (
    <>
      {reopened && (
        <p className="note">{apart ? 'Verdict rouvert, à lire à nouveau.' : `Remis en question : ${reopened}`}</p>
      )}
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
