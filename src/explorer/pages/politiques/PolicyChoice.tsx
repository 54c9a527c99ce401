import { PolitiquesChoicesDocument, type PolitiquesChoicesQuery } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { plural } from '../../words.ts'
import { kindOfPolicy } from './words.ts'

type Policy = PolitiquesChoicesQuery['policies']['nodes'][number]

/** Those that the documents speak of most, in the order they are asked about. */
const first = ['policy:hpst', 'policy:inclusion', 'plan-2014']

/** Which policy: three at hand, the others folded. */
export function PolicyChoice({ chosen, onChoose }: { chosen: string; onChoose: (id: string) => void }) {
  const answer = useQuery(PolitiquesChoicesDocument, {})
  return (
    <Answered answer={answer} what="les politiques publiques">
      {({ policies: { nodes } }) => {
        const others = nodes
          .filter(({ id }) => !first.includes(id))
          .sort((a, b) => a.label.localeCompare(b.label, 'fr'))
        return (
          <div className="stack no-print">
            <fieldset className="policies choice-cards" aria-label="Politiques les plus citées">
              {first
                .flatMap((id) => nodes.find((node) => node.id === id) ?? [])
                .map((policy) => (
                  <Choice key={policy.id} policy={policy} chosen={policy.id === chosen} onChoose={onChoose} />
                ))}
            </fieldset>
            <details open={others.some(({ id }) => id === chosen)}>
              <summary>
                {plural(others.length, 'autre politique', 'autres politiques')} : lois, plans, stratégies, notions
              </summary>
              <fieldset className="policies policies-others choice-cards" aria-label="Autres politiques">
                {others.map((policy) => (
                  <Choice key={policy.id} policy={policy} chosen={policy.id === chosen} onChoose={onChoose} />
                ))}
              </fieldset>
            </details>
          </div>
        )
      }}
    </Answered>
  )
}

function Choice({ policy, chosen, onChoose }: { policy: Policy; chosen: boolean; onChoose: (id: string) => void }) {
  return (
    <button type="button" aria-pressed={chosen} onClick={() => onChoose(policy.id)}>
      <span>{kindOfPolicy(policy)}</span>
      <strong>{policy.label}</strong>
    </button>
  )
}
