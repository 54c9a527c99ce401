import { tableStateName } from '../../../words/wording.ts'
import { DeskTablesDocument } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { capitalised, plural } from '../../words.ts'

/** Every table, how far it is, and how far its two readings agree. */
export function TableList({ onOpen }: { onOpen: (id: string) => void }) {
  const answer = useQuery(DeskTablesDocument, {})
  return (
    <section className="panel stack" aria-labelledby="liste">
      <h2 id="liste">Les tables</h2>
      <Answered answer={answer} what="les tables">
        {({ crosswalks: { nodes, totalCount } }) => (
          <>
            <ul className="desk-list">
              {nodes
                .filter(({ level }) => level === 'COMPETENCE')
                .map(({ id, label, state, agreement, readTwice, differed, toReview, reopened }) => (
                  <li key={id}>
                    <button type="button" className="button-link" onClick={() => onOpen(id)}>
                      {label}
                    </button>
                    <span className={state === 'OPEN' || state === 'READ_TWICE' ? 'tag tag-check' : 'tag'}>
                      {capitalised(tableStateName[state])}
                    </span>
                    <span className="quiet">
                      {[
                        readTwice && `${plural(readTwice, 'compétence lue deux fois', 'compétences lues deux fois')}`,
                        agreement !== null &&
                          `accord ${agreement.toLocaleString('fr-FR', { maximumFractionDigits: 2 })} (kappa)`,
                        differed && plural(differed, 'différence'),
                        reopened > 0 && `${plural(reopened, 'verdict rouvert', 'verdicts rouverts')}`,
                        toReview > 0 && `${plural(toReview, 'décision')} à revoir`,
                      ]
                        .filter(Boolean)
                        .join(' ; ')}
                    </span>
                  </li>
                ))}
            </ul>
            {totalCount > nodes.length && <p className="quiet">Les {nodes.length} premières sont montrées.</p>}
          </>
        )}
      </Answered>
    </section>
  )
}
