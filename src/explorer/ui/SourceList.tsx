import { rangesInWords } from '../words.ts'
import { Identifier } from './Identifier.tsx'

/** Where something is stated: document, place, lines; what could not be checked is said. */
interface StatedAt {
  document: string
  /** The document by its title; its file name is shown only to who wants identifiers. */
  source?: { id: string; label: string }
  section?: string | null
  lines?: string | null
  wording?: boolean
  verified: boolean
}

const linesInWords = (lines: string): string => `${/[-,]/.test(lines) ? 'lignes' : 'ligne'} ${rangesInWords(lines)}`

export const sourceInWords = ({ document, source, section, lines }: StatedAt): string =>
  [source?.label ?? document, section, lines ? linesInWords(lines) : null].filter(Boolean).join(', ')

export function SourceList({ sources }: { sources: readonly StatedAt[] }) {
  if (sources.length === 0) return <p className="quiet">Aucune source enregistrée.</p>
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={`${sourceInWords(source)} ${source.wording ?? ''}`}>
          <span>{sourceInWords(source)}</span>
          {source.source && <Identifier id={source.document} />}
          {source.wording && <span className="tag">texte officiel</span>}
          {!source.verified && <span className="tag tag-check">à vérifier</span>}
        </li>
      ))}
    </ul>
  )
}
