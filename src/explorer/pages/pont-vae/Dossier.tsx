import { Caveats } from '../../ui/Caveats.tsx'
import { CiteThis } from '../../ui/CiteThis.tsx'
import { BlocDossier } from './BlocDossier.tsx'
import { Essentials } from './Essentials.tsx'
import { Steps } from './Steps.tsx'
import type { Vae } from './state.ts'

/** Everything to have in hand for the interview, in the order one speaks of it. */
export function Dossier({ vae }: { vae: Vae }) {
  return (
    <>
      <Essentials vae={vae} />
      {vae.blocs.map((bloc) => (
        <BlocDossier key={bloc.bloc?.id ?? ''} bloc={bloc} assessmentsNotice={vae.assessmentsNotice} />
      ))}
      <Steps vae={vae} />
      <section className="panel stack keep-together" aria-labelledby="certificateur">
        <h2 id="certificateur">À demander au certificateur</h2>
        <ul className="to-ask">
          {vae.questions.map(({ question }) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
      <Caveats caveats={vae.caveats} />
      <CiteThis revision={vae.revision} asOf={vae.asOf} citation={vae.citation} />
    </>
  )
}
