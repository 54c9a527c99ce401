import { type ComparerChoiceFragment, ComparerChoicesDocument } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Picker } from '../../ui/Picker.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { most } from './coverage.ts'

type Choice = ComparerChoiceFragment

const isNoPlan = ({ frameworkKind }: Choice): boolean => frameworkKind !== 'PLAN'
const byLabel = (one: Choice, other: Choice): number => one.label.localeCompare(other.label, 'fr')
const choicesOf = ({ nodes }: { nodes: readonly Choice[] }): Choice[] => nodes.filter(isNoPlan).sort(byLabel)
const isReplaced = ({ certifications: { nodes } }: Choice): boolean =>
  nodes.some(({ successors }) => successors.totalCount > 0)

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
        {(answered) => {
          const [read, others] = [choicesOf(answered.read), choicesOf(answered.others)]
          const unnamed = [answered.read, answered.others].some(({ totalCount, nodes }) => totalCount > nodes.length)
          return (
            <>
              <Choices name="Déjà rapprochés d’un autre" choices={read} chosen={chosen} onToggle={toggle} />
              {others.length > 0 && (
                <details open={others.some(({ id }) => chosen.includes(id))}>
                  <summary>Les autres : pas encore rapprochés, donc « non examinés »</summary>
                  <Choices name="Pas encore rapprochés" choices={others} chosen={chosen} onToggle={toggle} />
                  {unnamed && (
                    <Picker
                      label="Chercher un autre référentiel"
                      kinds={['Framework']}
                      without={chosen}
                      onPick={({ id }) => toggle(id)}
                    />
                  )}
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
      {choices.map((choice) => (
        <label key={choice.id}>
          <input
            type="checkbox"
            checked={chosen.includes(choice.id)}
            disabled={!chosen.includes(choice.id) && chosen.length >= most}
            onChange={() => onToggle(choice.id)}
          />
          <span>
            {choice.label}
            {isReplaced(choice) && <span className="tag">diplôme remplacé depuis</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
