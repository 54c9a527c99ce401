import { Fragment } from 'react'
import { ExplorerStatisticsDocument, type ExplorerStatisticsQuery } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { kindInWords, kindsInWords, plural } from '../../words.ts'

type Rows = ExplorerStatisticsQuery['statistics']['rows']

const shown = ['Framework', 'Certification', 'Profession', 'Activity', 'Competence', 'Savoir', 'Policy'] as const

const totalOf = (rows: Rows, keep: (row: Rows[number]) => boolean): number =>
  rows.filter(keep).reduce((sum, { total }) => sum + total, 0)

/** For which certifications a VAE file has activities to tell; the others have rules and questions only. */
function Described({ frameworks }: { frameworks: readonly { id: string; label: string }[] }) {
  const each = [...new Map(frameworks.map((one) => [one.id, one])).values()]
  if (each.length === 0) return null
  return (
    <p>
      Dossier de VAE : des activités à raconter sont décrites dans{' '}
      {each.map((framework, place) => (
        <Fragment key={framework.id}>
          {place > 0 && ', '}
          <ElementLink element={framework} />
        </Fragment>
      ))}
      {'. Pour toute autre certification, le dossier se réduit aux règles et aux questions.'}
    </p>
  )
}

/** How much the graph holds, and which state of the data answers. */
export function DataSize() {
  const answer = useQuery(ExplorerStatisticsDocument, {})
  return (
    <section className="stack" aria-labelledby="donnees">
      <h2 id="donnees">Les données</h2>
      <Answered answer={answer} what="ce que contient le graphe">
        {({ statistics: { total, rows }, described }) => (
          <div className="stack">
            <dl className="sizes">
              {shown.map((kind) => {
                const count = totalOf(rows, (row) => row.kind === kind)
                return (
                  <div key={kind}>
                    <dt>{(count > 1 ? kindsInWords(kind) : kindInWords(kind)).toLowerCase()}</dt>
                    <dd>{count.toLocaleString('fr-FR')}</dd>
                  </div>
                )
              })}
            </dl>
            <p className="quiet">
              {plural(total, 'élément')} en tout, dont{' '}
              {totalOf(rows, ({ verified }) => !verified).toLocaleString('fr-FR')} à vérifier.
            </p>
            <Described frameworks={described.nodes.flatMap(({ framework }) => framework ?? [])} />
          </div>
        )}
      </Answered>
    </section>
  )
}
