import type { PolitiqueElementFragment, PolitiqueImpactQuery } from '../../generated/graphql.ts'
import { Code } from '../../ui/Code.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { plural } from '../../words.ts'

type Plan = NonNullable<PolitiqueImpactQuery['policyImpact']['plan']>
type PlanAction = Plan['actions'][number]

/** A plan's axes with their actions, or a law's titles: who reads sees what each action is for, uses and yields. */
export function PlanParts({ plan }: { plan: Plan }) {
  const homeless = plan.actions.filter(({ axis }) => !plan.axes.some(({ id }) => id === axis?.id))
  return (
    <section className="panel stack" aria-labelledby="parties">
      <h2 id="parties">Contenu</h2>
      {plan.objectives.length > 0 && (
        <details>
          <summary>{plural(plan.objectives.length, 'objectif')}</summary>
          <ElementList elements={plan.objectives} />
        </details>
      )}
      <ol className="axes">
        {plan.axes.map((axis) => {
          const actions = plan.actions.filter((one) => one.axis?.id === axis.id)
          return (
            <li key={axis.id}>
              <h3>
                <ElementLink element={axis} />
              </h3>
              {actions.length > 0 && <Actions actions={actions} />}
            </li>
          )
        })}
      </ol>
      {homeless.length > 0 && <Actions actions={homeless} />}
    </section>
  )
}

function Actions({ actions }: { actions: readonly PlanAction[] }) {
  return (
    <ul className="actions">
      {actions.map(({ action, objectives, resources, deliverables }) => (
        <li key={action.id}>
          <details>
            <summary>
              <Code>{action.code}</Code>
              {action.label}
            </summary>
            <div className="stack-tight action-parts">
              <p>
                <ElementLink element={{ id: action.id, label: 'Ouvrir sa fiche' }} />
              </p>
              <Part
                name={objectives.length > 1 ? 'Objectifs servis' : 'Objectif servi'}
                elements={objectives}
                none="Aucun objectif n’est indiqué par le plan."
              />
              <Part name="Moyens" elements={resources} />
              <Part name="Livrables" elements={deliverables} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}

function Part({
  name,
  elements,
  none,
}: {
  name: string
  elements: readonly PolitiqueElementFragment[]
  none?: string
}) {
  if (elements.length === 0) return none ? <p className="quiet">{none}</p> : null
  return (
    <div>
      <h4>{name}</h4>
      <ElementList elements={elements} />
    </div>
  )
}

function ElementList({ elements }: { elements: readonly PolitiqueElementFragment[] }) {
  return (
    <ul className="element-list">
      {elements.map((element) => (
        <li key={element.id}>
          <ElementLink element={element} />
        </li>
      ))}
    </ul>
  )
}
