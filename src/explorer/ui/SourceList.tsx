import { rangesInWords } from '../words.ts'
import { Identifier, useIdentifiers } from './Identifier.tsx'

/** Where something is stated: document, place, lines; what could not be checked is said. */
interface StatedAt {
  document: string
  /** The document by its title; its file name is shown only to who wants identifiers. */
  source?: { id: string; label: string }
  section?: string | null
  lines?: string | null
  verified: boolean
}

const linesInWords = (lines: string): string => `${/[-,]/.test(lines) ? 'lignes' : 'ligne'} ${rangesInWords(lines)}`

/**
 * The document and the place in it; its lines only for who asked for identifiers: nobody else has the numbered text.
 */
export const sourceInWords = ({ document, source, section, lines }: StatedAt, numbered: boolean): string =>
  [source?.label ?? document, section, lines && numbered ? linesInWords(lines) : null].filter(Boolean).join(', ')

export function SourceList({ sources }: { sources: readonly StatedAt[] }) {
  const numbered = useIdentifiers()
  if (sources.length === 0) return <p className="quiet">Aucune source enregistrée.</p>
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={sourceInWords(source, true)}>
          <span>{sourceInWords(source, numbered)}</span>
          {source.source && <Identifier id={source.document} />}
          {!source.verified && <span className="tag tag-check">à vérifier</span>}
        </li>
      ))}
    </ul>
  )
}
