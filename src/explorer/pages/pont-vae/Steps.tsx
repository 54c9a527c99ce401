import type { Vae } from './state.ts'

/** The steps of the procedure with their articles; none where the way is not known to be open. */
export function Steps({ vae: { steps, access } }: { vae: Vae }) {
  return (
    <section className="panel stack" aria-labelledby="etapes">
      <h2 id="etapes">Les étapes</h2>
      {steps.length === 0 ? (
        <p>
          {access?.state === 'UNKNOWN'
            ? 'L’accès par la VAE n’étant pas confirmé, les étapes ne sont pas déroulées : ' +
              'vérifier d’abord la fiche RNCP.'
            : `${access?.message ?? 'Les étapes ne sont pas décrites dans nos sources'}.`}
        </p>
      ) : (
        <ol className="vae-steps">
          {steps.map(({ id, label, actor, rule, legalReference }) => (
            <li key={id} className="keep-together">
              <p>
                <strong>{label}</strong>
                {actor && <span className="quiet"> — {actor}</span>}
              </p>
              {rule && <p>{rule}</p>}
              {legalReference && <p className="quiet">{legalReference}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
