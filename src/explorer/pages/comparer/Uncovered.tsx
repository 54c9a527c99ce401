import type { ComparerMatrixQuery } from '../../generated/graphql.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { plural } from '../../words.ts'

/** What each référentiel is alone to ask among those chosen: an answer only where every table exists. */
export function Uncovered({ uncovered }: { uncovered: ComparerMatrixQuery['matrix']['uncovered'] }) {
  return (
    <section className="panel stack" aria-labelledby="seuls">
      <h2 id="seuls">Ce qu’aucun des autres ne couvre</h2>
      <ul className="uncovered">
        {uncovered.map(({ framework, none, notExamined }) => (
          <li key={framework.id}>
            <h3>{framework.label}</h3>
            {notExamined.length > 0 ? (
              <p className="quiet">
                On ne peut pas le dire : {plural(notExamined.length, 'compétence reste', 'compétences restent')} à
                examiner, une table au moins manque ou est incomplète.
              </p>
            ) : none.length === 0 ? (
              <p>Tout est couvert, au moins en partie, par l’un des autres.</p>
            ) : (
              <details>
                <summary>{plural(none.length, 'compétence')}</summary>
                <ul className="only-here">
                  {none.map((element) => (
                    <li key={element.id}>
                      <ElementLink element={element} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
