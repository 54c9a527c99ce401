import { useId, useState } from 'react'
import { plain, plural } from '../../words.ts'
import { BlocActivities } from './BlocActivities.tsx'
import { OtherActivities } from './OtherActivities.tsx'
import type { ChangeVae, SubActivity, Vae, VaeValues } from './state.ts'
import { Undescribed } from './Undescribed.tsx'

const matches = ({ activity, whole }: SubActivity, words: readonly string[]): boolean => {
  const text = plain([activity.code, activity.label, whole?.label].filter(Boolean).join(' '))
  return words.every((word) => text.includes(word))
}

/** The activities exercised, bloc by bloc: how many were ticked, each bloc opening on its boxes; with a filter. */
export function ActivityChoice({ vae, values, change }: { vae: Vae; values: VaeValues; change: ChangeVae }) {
  const [filter, setFilter] = useState('')
  const field = useId()
  const words = plain(filter).split(/\s+/).filter(Boolean)
  const all = vae.blocs.flatMap(({ activities }) => activities)
  const byBloc = vae.blocs.some(({ bloc, activities }) => bloc && activities.length > 0)
  const apart = vae.blocs.length > 1 && vae.blocs.some(({ bloc, activities }) => !bloc && activities.length > 0)
  const own = new Set(all.map(({ activity }) => activity.id))
  const ticked = new Set(values.activites)
  const count = [...own].filter((id) => ticked.has(id)).length
  const shown = vae.blocs
    .map((bloc) => ({ bloc, activities: bloc.activities.filter((one) => matches(one, words)) }))
    .filter(({ activities }) => activities.length > 0)

  const tick = (ids: readonly string[], on: boolean) => {
    const rest = values.activites.filter((id) => !ids.includes(id))
    change({ activites: on ? [...rest, ...ids] : rest })
  }

  return (
    <section
      className={all.length > 0 ? 'panel stack vae-choice' : 'panel stack vae-choice no-print'}
      aria-labelledby="activites"
    >
      <div className="vae-choice-head">
        <h2 id="activites">{byBloc || all.length === 0 ? 'Ce qui a été fait, bloc par bloc' : 'Ce qui a été fait'}</h2>
        {own.size > 0 && (
          <p role="status" className="quiet no-print">
            {plural(count, 'cochée')} sur {own.size}
          </p>
        )}
      </div>
      {all.length === 0 ? (
        <Undescribed change={change} />
      ) : (
        <>
          <div className="field no-print">
            <label htmlFor={field} className="field-label">
              Trouver une activité
            </label>
            <input
              id={field}
              type="search"
              className="input"
              value={filter}
              placeholder="réunion, projet, famille…"
              autoComplete="off"
              onChange={({ target }) => setFilter(target.value)}
            />
          </div>
          {apart && (
            <p className="quiet">
              La fiche énonce {byBloc ? 'une partie des' : 'les'} activités pour la certification entière, sans dire de
              quel bloc elles relèvent.
            </p>
          )}
          {shown.length === 0 && <p className="quiet">Aucune activité ne contient « {filter.trim()} ».</p>}
          {shown.map(({ bloc, activities }) => (
            <BlocActivities
              key={bloc.bloc?.id ?? ''}
              bloc={bloc}
              activities={activities}
              ticked={ticked}
              onTick={tick}
              found={words.length > 0}
            />
          ))}
          <p className="quiet no-print">
            Un compte n’est pas un avis : le jury juge ce qui est raconté et montré, pas le nombre.
          </p>
        </>
      )}
      {(all.length > 0 || values.activites.length > 0) && (
        <OtherActivities
          ids={values.activites.filter((id) => !own.has(id))}
          taken={values.activites}
          onAdd={(id) => tick([id], true)}
          onRemove={(id) => tick([id], false)}
        />
      )}
    </section>
  )
}
