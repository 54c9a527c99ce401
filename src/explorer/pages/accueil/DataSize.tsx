import { Fragment } from 'react'
import { Link } from 'react-router'
import { ExplorerStatisticsDocument, type ExplorerStatisticsQuery } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { addressOf } from '../../ui/useAddressState.ts'
import { useDescribed } from '../../ui/useDescribed.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { kindInWords, kindsInWords, plural } from '../../words.ts'

type Rows = ExplorerStatisticsQuery['statistics']['rows']

const shown = ['Framework', 'Certification', 'Profession', 'Activity', 'Competence', 'Savoir', 'Policy'] as const

const totalOf = (rows: Rows, keep: (row: Rows[number]) => boolean): number =>
  rows.filter(keep).reduce((sum, { total }) => sum + total, 0)

/** For which certifications a VAE file has activities to tell; the others have rules, questions and notes only. */
function Described() {
  const { named, more } = useDescribed()
  if (named.length === 0) return null
  return (
    <p>
      Pour préparer une VAE, les activités à raconter sont décrites pour{'\u00a0'}:{' '}
      {named.map(({ id, label }, place) => (
        <Fragment key={id}>
          {place > 0 && ', '}
          <Link to={`/pont-vae${addressOf({ certification: id })}`}>{label}</Link>
        </Fragment>
      ))}
      {more > 0 && ` et ${plural(more, 'autre')}`}. Pour toute autre certification, le dossier tient en règles, en
      questions et en notes.
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
        {({ statistics: { total, rows } }) => (
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
            <Described />
          </div>
        )}
      </Answered>
    </section>
  )
}
