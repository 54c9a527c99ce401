import { EcartDocument } from '../../generated/graphql.ts'
import { idsOf } from '../../profile.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Glossed } from '../../ui/Glossed.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAddressState } from '../../ui/useAddressState.ts'
import { useElements } from '../../ui/useElements.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { GapAnswer } from './GapAnswer.tsx'
import { GapQuestion } from './GapQuestion.tsx'
import { sentence } from './sentence.ts'
import { ecartFields, questionOf } from './state.ts'
import './ecart.css'

/** What a profile lacks for a target, bloc by bloc, with the reasons. */
export default function Ecart() {
  const [values, change] = useAddressState(ecartFields)
  const question = questionOf(values)
  const answer = useQuery(EcartDocument, question)
  const held = useElements(idsOf(values).map(({ id }) => id))
  const found = answer.data?.competenceGap
  const gap = found && found.userErrors.length === 0 && held.every(({ kind }) => kind !== '') ? found : undefined
  return (
    <Page
      title="Écart de compétences"
      lead={
        <p className={question ? 'answer-first' : 'answer-first answer-known'}>
          <Glossed>
            {gap
              ? sentence(gap, held)
              : 'Ce que les titres détenus couvrent d’une certification ou d’un métier, ' +
                'compétence par compétence, et sur quelle preuve.'}
          </Glossed>
        </p>
      }
      contents
    >
      <GapQuestion values={values} change={change} />
      {question ? (
        <Answered answer={answer} what="la comparaison">
          {({ competenceGap }) => <GapAnswer gap={competenceGap} values={values} change={change} />}
        </Answered>
      ) : (
        <Empty
          title={
            values.cible === ''
              ? 'Choisissez une cible pour voir la comparaison.'
              : 'Indiquez au moins un titre, un métier ou une activité.'
          }
        >
          Par exemple : une certification détenue, puis la certification visée.
        </Empty>
      )}
    </Page>
  )
}
