import { useDescribed } from '../../ui/useDescribed.ts'
import type { ChangeVae } from './state.ts'

/** Where the certification has no activities here: which have, since only these give a dossier to fill in. */
export function Undescribed({ change }: { change: ChangeVae }) {
  const described = useDescribed()
  return (
    <>
      <p>
        Le référentiel de cette certification ne décrit pas d’activités dans nos données : ce qui est raconté se note
        bloc par bloc, plus bas.
      </p>
      {described.length > 0 && (
        <p className="row no-print">
          Les activités sont décrites pour :{' '}
          {described.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              className="button button-quiet"
              onClick={() => change({ certification: id, activites: [] }, { push: true })}
            >
              {label}
            </button>
          ))}
        </p>
      )}
    </>
  )
}
