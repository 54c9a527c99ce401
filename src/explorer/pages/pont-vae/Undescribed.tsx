import { useDescribed } from '../../ui/useDescribed.ts'
import { plural } from '../../words.ts'
import type { ChangeVae } from './state.ts'

/** Where no bloc of the certification has activities here: which have, since only these give a dossier to fill in. */
export function Undescribed({ change }: { change: ChangeVae }) {
  const { named, more } = useDescribed()
  return (
    <>
      <p>
        Nos données ne rattachent aucune activité aux blocs de cette certification : ce qui est raconté se note bloc par
        bloc, plus bas.
      </p>
      {named.length > 0 && (
        <p className="row no-print">
          Les activités sont décrites pour :{' '}
          {named.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              className="button button-quiet"
              onClick={() => change({ certification: id, activites: [] }, { push: true })}
            >
              {label}
            </button>
          ))}
          {more > 0 && ` et ${plural(more, 'autre')}`}
        </p>
      )}
    </>
  )
}
