import { Code } from '../../ui/Code.tsx'
import { StateBar } from '../../ui/StateBar.tsx'
import { blocInWords } from '../../words.ts'
import { blocAnchor, type Gap } from './gap.ts'

/** One bar per bloc; its name leads to its competences. */
export function BlocSummary({ gap }: { gap: Gap }) {
  if (gap.blocs.length < 2) return null
  return (
    <section className="panel stack" aria-labelledby="blocs">
      <h2 id="blocs">Bloc par bloc</h2>
      <ul className="bloc-bars">
        {gap.blocs.map(({ bloc, counts }) => (
          <li key={bloc?.id ?? ''}>
            <p>
              <a href={`#${blocAnchor(bloc?.id)}`}>
                <Code>{bloc && blocInWords(bloc)}</Code>
                {bloc?.label ?? 'Hors bloc'}
              </a>
              {bloc?.scope === 'SPECIFIC' && <span className="tag">spécifique</span>}
            </p>
            <StateBar counts={counts} />
          </li>
        ))}
      </ul>
    </section>
  )
}
