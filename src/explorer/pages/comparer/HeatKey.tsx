import { ElementLink } from '../../ui/ElementLink.tsx'

/** What the signs at the head of lines or columns stand for. */
export function HeatKey({
  name,
  entries,
  className = '',
}: {
  name: string
  entries: readonly { sign: string; element: { id: string; label: string } }[]
  className?: string
}) {
  return (
    <dl className={`heat-key quiet ${className}`} aria-label={name}>
      {entries.map(({ sign, element }) => (
        <div key={element.id}>
          <dt>{sign}</dt>
          <dd>
            <ElementLink element={{ id: element.id, label: element.label }} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
