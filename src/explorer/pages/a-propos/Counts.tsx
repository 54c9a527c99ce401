import { ExplorerStatisticsDocument } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { kindsInWords, plural } from '../../words.ts'
import { type Tally, tally } from './tally.ts'

const shared = 'commun'

/** How many elements there are and how sure they are, by kind and by référentiel. */
export function Counts() {
  const answer = useQuery(ExplorerStatisticsDocument, {})
  return (
    <section className="panel stack" aria-labelledby="verification">
      <h2 id="verification">Ce qui est vérifié, ce qui ne l’est pas</h2>
      <Answered answer={answer} what="les effectifs">
        {({ statistics: { rows, total } }) => {
          const [all] = tally(rows, () => ({ key: 'all', name: 'Tout' }))
          return (
            <>
              <dl className="verification">
                <Share name="Lus dans une source contrôlée" count={all?.verified ?? 0} total={total} />
                <Share name="Déduits par le projet, avec leur justification" count={all?.derived ?? 0} total={total} />
                <Share
                  name="À vérifier : la source manque ou n’a pas pu être contrôlée"
                  count={all?.unverified ?? 0}
                  total={total}
                />
              </dl>
              <p className="quiet prose">
                Un élément à vérifier est signalé partout où il apparaît. Une règle de droit à vérifier ne compte dans
                aucune réponse.
              </p>
              <details>
                <summary>Par nature</summary>
                <CountTable
                  caption="Éléments par nature"
                  first="Nature"
                  lines={tally(rows, ({ kind }) => ({ key: kind, name: kindsInWords(kind) }))}
                />
              </details>
              <details>
                <summary>Par référentiel</summary>
                <CountTable
                  caption="Éléments par référentiel"
                  first="Référentiel"
                  linked
                  lines={tally(rows, ({ framework }) =>
                    framework
                      ? { key: framework.id, name: framework.label }
                      : { key: shared, name: 'Communs à plusieurs' },
                  )}
                />
              </details>
            </>
          )
        }}
      </Answered>
    </section>
  )
}

function Share({ name, count, total }: { name: string; count: number; total: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {count.toLocaleString('fr-FR')} <span className="quiet">sur {plural(total, 'élément')}</span>
      </dd>
    </div>
  )
}

const number = (count: number): string => (count === 0 ? '–' : count.toLocaleString('fr-FR'))

function CountTable({
  caption,
  first,
  lines,
  linked = false,
}: {
  caption: string
  first: string
  lines: readonly Tally[]
  linked?: boolean
}) {
  return (
    <table className="counts">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">Total</th>
          <th scope="col">Vérifiés</th>
          <th scope="col">Déduits</th>
          <th scope="col">À vérifier</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, total, verified, derived, unverified }) => (
          <tr key={key}>
            <th scope="row">{linked && key !== shared ? <ElementLink element={{ id: key, label: name }} /> : name}</th>
            <td>{number(total)}</td>
            <td>{number(verified)}</td>
            <td>{number(derived)}</td>
            <td>{number(unverified)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
