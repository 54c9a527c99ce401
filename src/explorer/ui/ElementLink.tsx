import { Link } from 'wouter'
import { kindInWords } from '../words.ts'
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
      {showKind && element.kind && <span className="kind-tag">{kindInWords(element.kind)}</span>}
      <Link href={ficheAddress(element.id)}>
        {element.code && <span className="code">{element.code}</span>}
        {element.label}
      </Link>
      <Identifier id={element.id} />
    </span>
  )
}
