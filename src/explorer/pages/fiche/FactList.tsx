import type { Fact } from './facts.ts'

export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, value, link }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {link ? (
              <a href={link.address} rel="noreferrer">
                {link.text}
              </a>
            ) : typeof value === 'string' ? (
              value
            ) : (
              <ul>
                {value.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
