import { Code } from '../../ui/Code.tsx'
import { StateShape } from '../../ui/StateShape.tsx'
import { countsInWords } from '../../ui/stateCounts.ts'
import { blocInWords } from '../../words.ts'
import { blocAnchor, type Gap } from './gap.ts'

/** A row a bloc, a sign a competence, in the order of the text: where the gap lies, before any detail. */
export function BlocMap({ gap }: { gap: Gap }) {
  const blocs = gap.blocs.filter(({ counts }) => counts.total > 0)
  if (blocs.length < 2) return null
  return (
    <section className="panel stack" aria-labelledby="blocs">
      <h2 id="blocs">Bloc par bloc</h2>
      <ul className="bloc-map">
        {blocs.map(({ bloc, counts, competences }) => (
          <li key={bloc?.id ?? ''}>
            <p>
              <a href={`#${blocAnchor(bloc?.id)}`}>
                <Code>{bloc && blocInWords(bloc)}</Code>
                {bloc?.label ?? 'Hors bloc'}
              </a>
              {bloc?.scope === 'SPECIFIC' && <span className="tag">spécifique</span>}
            </p>
            <div>
              <div className="bloc-signs" aria-hidden="true">
                {competences.map(({ competence, state }) => (
                  <span
                    key={competence.id}
                    className={`state-${state.toLowerCase()}`}
                    title={`${competence.code ?? ''} ${competence.label}`}
                  >
                    <StateShape state={state} />
                  </span>
                ))}
              </div>
              <p className="quiet">
                {counts.total} : {countsInWords(counts)}.
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
