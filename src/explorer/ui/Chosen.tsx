import type { ReactNode } from 'react'
import { kindInWords } from '../words.ts'
import { Identifier } from './Identifier.tsx'

interface ChosenElement {
  id: string
  label: string
  kind: string
}

/** What has been chosen, each with a button that takes it away where it may be. */
export function Chosen({
  elements,
  onRemove,
  label,
  beside,
}: {
  elements: readonly ChosenElement[]
  onRemove?: (element: ChosenElement) => void
  label: string
  /** What else is asked of one that was chosen. */
  beside?: (element: ChosenElement) => ReactNode
}) {
  if (elements.length === 0) return null
  return (
    <ul className="chosen" aria-label={label}>
      {elements.map((element) => (
        <li key={element.id}>
          <span className="chosen-name">
            <span className="kind-tag">{kindInWords(element.kind)}</span>
            <span>
              {element.label}
              <Identifier id={element.id} />
            </span>
          </span>
          {beside?.(element)}
          {onRemove && (
            <button
              type="button"
              className="chosen-remove"
              aria-label={`Retirer ${element.label}`}
              onClick={() => onRemove(element)}
            >
              <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
                <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="2.200" strokeLinecap="round" />
              </svg>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
