import { ElementLink } from '../../ui/ElementLink.tsx'
import { plural } from '../../words.ts'
import type { Pair } from './pair.ts'

/** What the one asks and nothing of the other covers, with the reader's reason; and what nobody looked at. */
export function OnlyHere({ pair }: { pair: Pair }) {
  const items = pair.rows.flatMap((row) => row.items)
  const only = items.filter(({ state }) => state === 'NONE')
  const unknown = items.filter(({ state }) => state === 'UNKNOWN')
  const what = pair.crosswalkLevel === 'DOMAIN' ? 'domaine' : 'compétence'
  return (
    <>
      {only.length > 0 && (
        <details>
          <summary>
            Que seul « {pair.against.label} » demande : {plural(only.length, what)}
          </summary>
          <ul className="only-here">
            {only.map(({ element, notes }) => (
              <li key={element.id}>
                <ElementLink element={element} />
                {notes.map((note) => (
                  <p key={note} className="quiet">
                    {note}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      {unknown.length > 0 && (
        <p className="note">
          {plural(unknown.length, `${what} n’a pas été examinée`, `${what}s n’ont pas été examinées`)} : la table de
          rapprochement est incomplète.
        </p>
      )}
    </>
  )
}
