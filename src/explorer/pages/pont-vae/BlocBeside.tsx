import { ElementLink } from '../../ui/ElementLink.tsx'
import { StateBar } from '../../ui/StateBar.tsx'
import { countsInWords } from '../../ui/stateCounts.ts'
import { plural } from '../../words.ts'
import { LawList } from './LawList.tsx'
import type { VaeBloc } from './state.ts'

/** The law, the titles and what they leave: apart from what is told. */
export function BlocBeside({
  bloc: { bloc, law, counts, competencesToAsk, assessments },
  notice,
}: {
  bloc: VaeBloc
  notice: string
}) {
  // What the certification has beside its blocs: activities alone.
  if (!bloc && counts.total === 0 && assessments.length === 0) return null
  const missing = competencesToAsk.filter(({ state }) => state === 'MISSING')
  const unknown = competencesToAsk.length - missing.length
  return (
    <details className="bloc-beside">
      <summary>Le droit, les titres détenus, les épreuves</summary>
      <div className="stack">
        {law.length > 0 ? (
          <LawList law={law} />
        ) : (
          bloc && <p>Aucun texte connu ne donne ce bloc au titre de ce qui est détenu.</p>
        )}
        {counts.total > 0 && (
          <>
            <StateBar counts={counts} />
            <p className="quiet">
              Titres détenus, sur {plural(counts.total, 'compétence')} : {countsInWords(counts)}.
            </p>
          </>
        )}
        {missing.length > 0 && (
          <>
            <p>Compétences que les titres détenus ne couvrent pas, l’expérience pouvant les montrer :</p>
            <ul className="plain-list">
              {missing.map(({ competence }) => (
                <li key={competence.id}>
                  <ElementLink element={competence} />
                </li>
              ))}
            </ul>
          </>
        )}
        {unknown > 0 && (
          <p className="quiet">
            {plural(unknown, 'compétence non examinée', 'compétences non examinées')}, ce qui n’en fait pas un manque.
          </p>
        )}
        {assessments.length > 0 && (
          <>
            <p className="quiet">{notice}.</p>
            <ul className="plain-list">
              {assessments.map((assessment) => (
                <li key={assessment.id}>
                  <ElementLink element={assessment} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}
