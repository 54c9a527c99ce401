import { useIdentifiers } from '../../ui/Identifier.tsx'
import { Law } from '../../ui/Law.tsx'
import type { Fact } from './facts.ts'

export function FactList({ facts }: { facts: readonly Fact[] }) {
  const internals = useIdentifiers()
  const shown = facts.filter(({ internal }) => internals || !internal)
  if (shown.length === 0) return null
  return (
    <dl className="facts">
      {shown.map(({ name, value, link }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {link ? (
              <a href={link.address} rel="noreferrer">
                {link.text}
              </a>
            ) : typeof value === 'string' ? (
              <Law>{value}</Law>
            ) : (
              <ul>
                {value.map((one) => (
                  <li key={one}>
                    <Law>{one}</Law>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
