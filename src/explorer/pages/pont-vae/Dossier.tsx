import { Caveats } from '../../ui/Caveats.tsx'
import { CiteThis } from '../../ui/CiteThis.tsx'
import { BlocDossier } from './BlocDossier.tsx'
import { useCriteria } from './criteria.ts'
import type { Dossier as DossierState } from './dossier.ts'
import { Essentials } from './Essentials.tsx'
import type { Vae } from './state.ts'

/** Everything to have in hand for the interview: what was done first, then what only the certifier can say. */
export function Dossier({ vae, dossier }: { vae: Vae; dossier: DossierState }) {
  const criteria = useCriteria(vae)
  return (
    <>
      {vae.blocs.map((bloc) => (
        <BlocDossier
          key={bloc.bloc?.id ?? ''}
          bloc={bloc}
          criteria={criteria}
          dossier={dossier}
          notice={vae.assessmentsNotice}
        />
      ))}
      <section className="panel stack keep-together" aria-labelledby="certificateur">
        <h2 id="certificateur">À demander au certificateur</h2>
        <ul className="plain-list">
          {vae.questions.map(({ question }) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
      <Caveats caveats={vae.caveats} />
      <Essentials vae={vae} />
      <CiteThis revision={vae.revision} asOf={vae.asOf} citation={vae.citation} />
    </>
  )
}
