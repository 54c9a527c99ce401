import { frenchDate } from '../../../words/wording.ts'
import { Caveats } from '../../ui/Caveats.tsx'
import { Chevron } from '../../ui/Chevron.tsx'
import { CiteThis } from '../../ui/CiteThis.tsx'
import { capitalised } from '../../words.ts'
import { BlocDossier } from './BlocDossier.tsx'
import { useCriteria } from './criteria.ts'
import type { Dossier as DossierState } from './dossier.ts'
import { Essentials } from './Essentials.tsx'
import { begun, keyOfBloc, nameOfBloc, type Vae, type VaeBloc } from './state.ts'

/** A question without the date that all of them begin with, and that stands above them. */
const undated = (question: string): string => capitalised(question.replace(/^Au [^,]*\d{4}, /, ''))

/** Everything to have in hand for the interview: what was done first, then what only the certifier can say. */
export function Dossier({ vae, dossier }: { vae: Vae; dossier: DossierState }) {
  const criteria = useCriteria(vae)
  const started = vae.blocs.filter(begun)
  const others = vae.blocs.filter((bloc) => !begun(bloc))
  const undescribed = vae.blocs.every(({ activityCounts }) => activityCounts.total === 0)
  const show = (bloc: VaeBloc) => (
    <BlocDossier
      key={keyOfBloc(bloc)}
      bloc={bloc}
      criteria={criteria}
      dossier={dossier}
      notice={vae.assessmentsNotice}
    />
  )
  return (
    <>
      {started.map(show)}
      {undescribed && others.map(show)}
      {!undescribed && others.length > 0 && (
        <details className="panel fold others" aria-labelledby="autres-blocs">
          <summary>
            <Chevron />
            <span className="stack-tight">
              <h2 id="autres-blocs">
                {started.length > 0 && others.some(({ activities }) => activities.length > 0)
                  ? 'Les blocs dont rien n’est encore déclaré'
                  : 'Bloc par bloc : droit, titres, notes'}
              </h2>
              <span className="quiet">{others.map(nameOfBloc).join(', ')}</span>
            </span>
          </summary>
          <div className="answered">{others.map(show)}</div>
        </details>
      )}
      <section className="panel stack keep-together" aria-labelledby="certificateur">
        <h2 id="certificateur">À demander au certificateur</h2>
        <p className="quiet">Pour le {frenchDate(vae.asOf)} :</p>
        <ul className="plain-list to-ask">
          {vae.questions.map(({ question }) => (
            <li key={question}>{undated(question)}</li>
          ))}
        </ul>
      </section>
      {/* On paper, the head of the file says the caveats. */}
      {vae.caveats.length > 0 && (
        <div className="answered no-print">
          <Caveats caveats={vae.caveats} />
        </div>
      )}
      <Essentials vae={vae} />
      <CiteThis revision={vae.revision} asOf={vae.asOf} citation={vae.citation} />
    </>
  )
}
