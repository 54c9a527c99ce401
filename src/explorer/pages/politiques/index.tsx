import { PolitiqueImpactDocument } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { CiteThis } from '../../ui/CiteThis.tsx'
import { Glossed } from '../../ui/Glossed.tsx'
import { Page } from '../../ui/Page.tsx'
import { UserErrors } from '../../ui/UserErrors.tsx'
import { useAddressState } from '../../ui/useAddressState.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { Framed } from './Framed.tsx'
import { PlanParts } from './PlanParts.tsx'
import { PolicyChoice } from './PolicyChoice.tsx'
import { PolicyHead } from './PolicyHead.tsx'
import { sentence } from './sentence.ts'
import { Uncovered } from './Uncovered.tsx'
import './politiques.css'

const fields = { politique: 'text', deduits: 'text' } as const
const usual = 'policy:hpst'

const purpose =
  'Ce qu’une loi, un plan ou une notion comme l’inclusion encadre : ' +
  'quelles activités, quelles compétences, quels métiers, et d’après quel texte.'

/** What a law, a plan or a notion of public action frames, and what nobody answers to. */
export default function Politiques() {
  const [values, change] = useAddressState(fields)
  const policy = values.politique || usual
  const includeDerived = values.deduits === 'oui'
  const answer = useQuery(PolitiqueImpactDocument, { policy, includeDerived })
  const found = answer.data?.policyImpact
  return (
    <Page
      title="Politiques publiques"
      lead={
        <p className="answer-first">
          <Glossed>{found?.policy ? sentence({ ...found, policy: found.policy }) : purpose}</Glossed>
        </p>
      }
    >
      <PolicyChoice chosen={policy} onChoose={(politique) => change({ politique }, { push: true })} />
      <Answered answer={answer} what="ce que cette politique encadre">
        {({ policyImpact: impact }) =>
          impact.policy ? (
            <>
              <PolicyHead policy={impact.policy} />
              <Framed
                items={impact.items}
                counts={impact.kindCounts}
                includeDerived={includeDerived}
                onDerived={(shown) => change({ deduits: shown ? 'oui' : '' })}
              />
              <Uncovered
                competences={impact.uncovered}
                concerned={impact.items.filter(({ kind }) => kind === 'Competence').length}
                includeDerived={includeDerived}
              />
              {impact.plan && <PlanParts plan={impact.plan} />}
              <CiteThis revision={impact.revision} asOf={impact.asOf} citation={impact.citation} />
            </>
          ) : (
            <UserErrors errors={impact.userErrors} onChoose={(_, id) => change({ politique: id ?? '' })} />
          )
        }
      </Answered>
    </Page>
  )
}
