import { ElementLink } from '../../ui/ElementLink.tsx'
import { type Given, statusInWords } from './law.ts'

/** Ways opened by a text, each with its reference and whether it counts today. */
export function LawList({ law }: { law: readonly Given[] }) {
  return (
    <ul className="plain-list">
      {law.map(({ bridge, from, status, counts }) => (
        <li key={`${bridge.id} ${from.id}`}>
          <ElementLink element={bridge} />
          {counts && <strong> : acquis de droit</strong>}
          {bridge.effect && `. ${bridge.effect}`}
          <span className="quiet">
            {' '}
            ({[`au titre de ${from.label}`, bridge.legalReference, statusInWords[status]].filter(Boolean).join(' ; ')})
          </span>
        </li>
      ))}
    </ul>
  )
}
