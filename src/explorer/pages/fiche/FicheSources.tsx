import { ElementLink } from '../../ui/ElementLink.tsx'
import { useIdentifiers } from '../../ui/Identifier.tsx'
import { sourceInWords } from '../../ui/SourceList.tsx'
import type { FicheNode } from './facts.ts'

/** Where the element is stated, document by document, each with its places. */
export function FicheSources({ sources }: { sources: FicheNode['sources'] }) {
  const numbered = useIdentifiers()
  const placeInWords = ({ section, lines, verified }: FicheNode['sources'][number]): string =>
    sourceInWords({ document: '', section, lines, verified }, numbered)
  const documents = new Map<string, FicheNode['sources']>()
  for (const source of sources) documents.set(source.source.id, [...(documents.get(source.source.id) ?? []), source])
  return (
    <section className="panel stack" aria-labelledby="fiche-sources">
      <h2 id="fiche-sources">Sources</h2>
      {sources.length === 0 && <p className="quiet">Aucune source enregistrée.</p>}
      <ul className="fiche-sources">
        {[...documents].map(([id, places]) => (
          <li key={id}>
            {places[0] && <ElementLink element={places[0].source} />}
            {places.some(({ verified }) => !verified) && <span className="tag tag-check">à vérifier</span>}
            <ul className="quiet">
              {[...new Set(places.map(placeInWords))].filter(Boolean).map((said) => (
                <li key={said}>{said}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
