import { plural } from '../../words.ts'
import { anchorOfBloc, declared, nameOfBloc, type Vae } from './state.ts'

/** How far the telling has come, bloc by bloc: counts of what was declared, and no judgement of it. */
export function Landmarks({ vae }: { vae: Vae }) {
  return (
    <section className="panel stack vae-summary" aria-labelledby="reperes">
      <h2 id="reperes">Repères par bloc</h2>
      <ul className="landmarks">
        {vae.blocs.map((one) => {
          const { total } = one.activityCounts
          return (
            <li key={one.bloc?.id ?? ''} className="keep-together">
              <p className="landmark-bloc">
                <a href={`#${anchorOfBloc(one)}`}>
                  {nameOfBloc(one)}
                  {one.bloc && <span className="landmark-label"> {one.bloc.label}</span>}
                </a>
                {one.bloc?.scope === 'SPECIFIC' && <span className="tag">spécifique</span>}
              </p>
              {total === 0 ? (
                <p className="quiet">Aucune activité connue ici pour ce bloc.</p>
              ) : (
                <>
                  <span className="landmark-bar" aria-hidden="true">
                    <span style={{ width: `${(100 * declared(one)) / total}%` }} />
                  </span>
                  <p>
                    Activités déclarées : <strong>{declared(one)}</strong> sur {total}
                    {one.activityCounts.aligned > 0 && (
                      <span className="quiet">
                        {' '}
                        ; {plural(one.activityCounts.aligned, 'rapprochée')} d’une activité déclarée
                      </span>
                    )}
                  </p>
                </>
              )}
            </li>
          )
        })}
      </ul>
      <p className="quiet">Un compte n’est pas un avis : le jury juge ce qui est raconté et montré, pas le nombre.</p>
    </section>
  )
}
