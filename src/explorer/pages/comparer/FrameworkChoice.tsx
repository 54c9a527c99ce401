import { ComparerChoicesDocument } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { most, readFrameworks } from './coverage.ts'

interface Choice {
  id: string
  label: string
}

/** Which référentiels to compare: those that were read first, the others folded. */
export function FrameworkChoice({
  chosen,
  onChange,
}: {
  chosen: readonly string[]
  onChange: (ids: string[]) => void
}) {
  const answer = useQuery(ComparerChoicesDocument, {})
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <section className="panel stack no-print" aria-labelledby="choix">
      <h2 id="choix">Les référentiels à comparer</h2>
      <Answered answer={answer} what="la liste des référentiels">
        {({ frameworks, crosswalks }) => {
          const read = readFrameworks(crosswalks.nodes)
          const choices = frameworks.nodes.filter(({ frameworkKind }) => frameworkKind !== 'PLAN')
          const others = choices.filter(({ id }) => !read.has(id))
          return (
            <>
              <Choices
                name="Déjà rapprochés d’un autre"
                choices={choices.filter(({ id }) => read.has(id))}
                chosen={chosen}
                onToggle={toggle}
              />
              {others.length > 0 && (
                <details open={others.some(({ id }) => chosen.includes(id))}>
                  <summary>Les autres : pas encore rapprochés, donc « non examinés »</summary>
                  <Choices name="Pas encore rapprochés" choices={others} chosen={chosen} onToggle={toggle} />
                </details>
              )}
              {chosen.length >= most && <p className="quiet">Huit au plus à la fois.</p>}
            </>
          )
        }}
      </Answered>
    </section>
  )
}

function Choices({
  name,
  choices,
  chosen,
  onToggle,
}: {
  name: string
  choices: readonly Choice[]
  chosen: readonly string[]
  onToggle: (id: string) => void
}) {
  return (
    <fieldset className="framework-choices" aria-label={name}>
      {choices.map(({ id, label }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            disabled={!chosen.includes(id) && chosen.length >= most}
            onChange={() => onToggle(id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
