import type { PolitiqueImpactQuery } from '../../generated/graphql.ts'
import { Empty } from '../../ui/Empty.tsx'
import { useElements } from '../../ui/useElements.ts'
import { kindInWords, kindsInWords } from '../../words.ts'
import { FramedItem, type Item } from './FramedItem.tsx'
import { placeOf } from './words.ts'

type Counts = PolitiqueImpactQuery['policyImpact']['kindCounts']

/** What the policy frames, kind by kind; what texts state and what the project deduced never add up. */
export function Framed({
  items,
  counts,
  includeDerived,
  onDerived,
}: {
  items: readonly Item[]
  counts: Counts
  includeDerived: boolean
  onDerived: (shown: boolean) => void
}) {
  const shown = counts.filter(({ stated, derived }) => stated + derived > 0)
  const deduced = counts.reduce((sum, { derived }) => sum + derived, 0)
  const places = items.flatMap(({ stated, derived }) => [...(stated?.statedAt ?? []), ...(derived?.statedAt ?? [])])
  const documents = new Map(
    useElements([...new Set(places.map((place) => placeOf(place).id))]).map(({ id, label }) => [id, label]),
  )
  return (
    <section className="panel stack" aria-labelledby="encadre">
      <h2 id="encadre">Ce qui est encadré</h2>
      {shown.length === 0 ? (
        <Empty title="Aucun texte lu ne dit ce qui est encadré." />
      ) : (
        <>
          <ul className="impact-counts">
            {shown.map(({ kind, stated, derived, direct }) => (
              <li key={kind}>
                <strong>{stated}</strong>
                <span>{(stated > 1 ? kindsInWords(kind) : kindInWords(kind)).toLowerCase()}</span>
                <span className="quiet">
                  d’après les textes
                  {direct > 0 && (direct === stated ? ', directement' : `, dont ${direct} directement`)}
                  {derived > 0 && ` ; ${derived} de plus par déduction`}
                </span>
              </li>
            ))}
          </ul>
          {deduced > 0 && (
            <label className="toggle">
              <input type="checkbox" checked={includeDerived} onChange={() => onDerived(!includeDerived)} /> Montrer
              aussi ce que le projet a déduit ({deduced}), avec sa justification
            </label>
          )}
          {items.length === 0 && (
            <p className="quiet">Les textes ne désignent rien en propre : seules des déductions existent.</p>
          )}
          {shown.map(({ kind }) => {
            const mine = items.filter((item) => item.kind === kind)
            if (mine.length === 0) return null
            return (
              <details key={kind} className="impact-kind" open={mine.length <= 12}>
                <summary>
                  {(mine.length > 1 ? kindsInWords : kindInWords)(kind)} <span className="tag">{mine.length}</span>
                </summary>
                <ul>
                  {mine.map((item) => (
                    <FramedItem key={item.element.id} item={item} documents={documents} />
                  ))}
                </ul>
              </details>
            )
          })}
        </>
      )}
    </section>
  )
}
