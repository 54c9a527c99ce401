import type { ParcoursPathsQuery, ParcoursPathsQueryVariables } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Caveats } from '../../ui/Caveats.tsx'
import { CiteThis } from '../../ui/CiteThis.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { UserErrors } from '../../ui/UserErrors.tsx'
import type { Answer } from '../../ui/useQuery.ts'
import { plural } from '../../words.ts'
import { OneElement } from './OneElement.tsx'
import { PathChain } from './PathChain.tsx'
import { inForceFirst } from './sentence.ts'
import type { ViewProps } from './state.ts'

/** How many show at first, and after one asks for more. */
const shown = { first: 5, more: 30 }

/** The question of this view, or null while an end is still to choose. */
export const pathsQuestion = ({ de, vers, plus }: ViewProps['values']): ParcoursPathsQueryVariables | null =>
  de !== '' && vers !== '' ? { from: de, to: vers, first: plus ? shown.more : shown.first } : null

/** Chains of relations between any two elements, the shortest first. */
export function PathsBetween({ values, change, answer }: ViewProps & { answer: Answer<ParcoursPathsQuery> | null }) {
  return (
    <>
      <section className="panel way-question" aria-label="La question">
        <OneElement
          label="De"
          placeholder="infirmière, infirmier…"
          id={values.de}
          onPick={(de) => change({ de, plus: '' }, { push: true })}
        />
        <OneElement
          label="À"
          placeholder="loi HPST, une compétence…"
          id={values.vers}
          onPick={(vers) => change({ vers, plus: '' }, { push: true })}
        />
      </section>
      {!answer && (
        <Empty title="Choisissez les deux bouts du chemin.">
          Un métier, un titre, une compétence, une loi : tout ce qui a une fiche.
        </Empty>
      )}
      {answer && (
        <Answered answer={answer} what="les chemins">
          {({ paths: { userErrors, paths, from, truncatedBy, caveats, revision, asOf, citation } }) =>
            userErrors.length > 0 ? (
              <UserErrors
                errors={userErrors}
                onChoose={({ field }, id) => change(field === 'from' ? { de: id ?? '' } : { vers: id ?? '' })}
              />
            ) : paths.length === 0 ? (
              <Empty title="Aucun chemin trouvé.">
                {truncatedBy.includes('WORK')
                  ? 'La recherche s’est arrêtée avant d’avoir tout parcouru : trop de liens se croisent en route.'
                  : 'Rien ne relie ces deux éléments en six liens au plus.'}
              </Empty>
            ) : (
              <section className="stack" aria-labelledby="chemins">
                <h2 id="chemins">
                  {plural(paths.length, 'chemin')}
                  {truncatedBy.includes('NUMBER') ? ', les plus courts d’abord' : ''}
                </h2>
                <ol className="paths">
                  {inForceFirst(paths).map((path) => (
                    <PathChain key={path.id} start={from} path={path} />
                  ))}
                </ol>
                {truncatedBy.includes('NUMBER') && !values.plus && (
                  <p>
                    <button type="button" className="button button-quiet" onClick={() => change({ plus: 'oui' })}>
                      Afficher d’autres chemins
                    </button>
                  </p>
                )}
                {truncatedBy.includes('WORK') && (
                  <p className="quiet">
                    D’autres chemins peuvent exister : les éléments où trop de liens se croisent n’ont pas été
                    parcourus.
                  </p>
                )}
                <Caveats caveats={caveats} />
                <CiteThis revision={revision} asOf={asOf} citation={citation} />
              </section>
            )
          }
        </Answered>
      )}
    </>
  )
}
