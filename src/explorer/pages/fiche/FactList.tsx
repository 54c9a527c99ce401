import { Glossed } from '../../ui/Glossed.tsx'
import { useIdentifiers } from '../../ui/Identifier.tsx'
import type { Fact } from './facts.ts'

export function FactList({ facts }: { facts: readonly Fact[] }) {
  const internals = useIdentifiers()
  const shown = facts.filter(({ internal }) => internals || !internal)
  if (shown.length === 0) return null
  return (
    <dl className="facts">
      {shown.map(({ name, value, link }) => (
        <div key={name}>
          <dt>
            <Glossed>{name}</Glossed>
          </dt>
          <dd>
            {link ? (
              <a href={link.address} rel="noreferrer">
                {link.text}
              </a>
            ) : typeof value === 'string' ? (
              <Glossed>{value}</Glossed>
            ) : (
              <ul>
                {value.map((one) => (
                  <li key={one}>
                    <Glossed>{one}</Glossed>
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
