import { useState } from 'react'
import { tableStateName } from '../../../words/wording.ts'
import { DeskTablesDocument, type TableState } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Pages, usePages } from '../../ui/Pages.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { agreementInWords, capitalised, plural } from '../../words.ts'

/** Whether somebody has something to do in the table. */
const isUnderWay = (state: TableState): boolean => !['SETTLED', 'REVIEWED'].includes(state)

/** Every table, how far it is, and how far its two readings agree. */
export function TableList({ onOpen }: { onOpen: (id: string) => void }) {
  const [text, setText] = useState('')
  const pages = usePages()
  const label = text.trim() === '' ? {} : { label: { contains: text.trim() } }
  const answer = useQuery(DeskTablesDocument, {
    after: pages.after,
    where: { crosswalkLevel: { eq: 'COMPETENCE' }, ...label },
  })
  return (
    <section className="panel stack" aria-labelledby="liste">
      <h2 id="liste">Les tables</h2>
      <label className="field">
        <span className="field-label">Chercher une table</span>
        <input
          type="search"
          className="input"
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            pages.first()
          }}
        />
      </label>
      <Answered answer={answer} what="les tables">
        {({ crosswalks: { nodes, totalCount, pageInfo } }) => (
          <>
            <p className="quiet" role="status">
              {totalCount === 0 ? 'Aucune table ne porte ces mots.' : plural(totalCount, 'table')}
            </p>
            <ul className="desk-list">
              {nodes.map(({ id, label, state, agreement, readTwice, differed, toReview, reopened }) => (
                <li key={id}>
                  <button type="button" className="button-link" onClick={() => onOpen(id)}>
                    {label}
                  </button>
                  <span className={isUnderWay(state) || toReview > 0 ? 'tag tag-check' : 'tag'}>
                    {capitalised(tableStateName[state])}
                  </span>
                  <span className="quiet">
                    {[
                      readTwice && `${plural(readTwice, 'compétence lue deux fois', 'compétences lues deux fois')}`,
                      agreement !== null && `accord ${agreementInWords(agreement)} (kappa)`,
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
            <Pages what="Tables" pages={pages} pageInfo={pageInfo} />
          </>
        )}
      </Answered>
    </section>
  )
}
