import { Link } from 'react-router'
import { kindInWords } from '../words.ts'
import { Code } from './Code.tsx'
import { Identifier } from './Identifier.tsx'

export const ficheAddress = (id: string): string => `/fiche/${encodeURIComponent(id).replaceAll('%3A', ':')}`

interface Linked {
  id: string
  label: string
  code?: string | null | undefined
  /** Shown before the label where kinds are mixed. */
  kind?: string | undefined
}

/** An element of the graph by its label, which opens its fiche. */
export function ElementLink({ element, showKind = false }: { element: Linked; showKind?: boolean }) {
  return (
    <span className="element-link">
      {showKind && element.kind && <span className="kind-tag">{kindInWords(element.kind)}</span>}{' '}
      <Link to={ficheAddress(element.id)}>
        <Code>{element.code}</Code>
        {element.label}
      </Link>
      <Identifier id={element.id} />
    </span>
  )
}
