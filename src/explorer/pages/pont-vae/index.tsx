import { PontVaeDocument } from '../../generated/graphql.ts'
import { idsOf, mended, profileInput } from '../../profile.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Onward } from '../../ui/Onward.tsx'
import { Page } from '../../ui/Page.tsx'
import { UserErrors } from '../../ui/UserErrors.tsx'
import { useAddressState } from '../../ui/useAddressState.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { VaeGlance } from '../../ui/VaeGlance.tsx'
import { dateOf } from '../../words.ts'
import { ActivityChoice } from './ActivityChoice.tsx'
import { Dossier } from './Dossier.tsx'
import { DossierHead } from './DossierHead.tsx'
import { useDossier } from './dossier.ts'
import { sentence } from './sentence.ts'
import { usualCertification, vaeFields } from './state.ts'
import { Tools } from './Tools.tsx'
import { VaeQuestion } from './VaeQuestion.tsx'
import './pont-vae.css'
import { Glossed } from '../../ui/Glossed.tsx'

/** The adviser's page before a VAE interview: is it open, what was done, what to have told, whom to ask. */
export default function PontVae() {
  const [values, change] = useAddressState(vaeFields)
  const certification = values.certification || usualCertification
  const dossier = useDossier(certification)
  const date = dateOf(values.date)
  const answer = useQuery(PontVaeDocument, {
    profile: profileInput(values),
    certification,
    ...(date ? { asOf: date } : {}),
  })
  const vae = answer.data?.vaeBridge
  return (
    <Page
      title="Pont VAE"
      lead={
        <p className="answer-first">
          <Glossed>{vae ? sentence(vae) : '…'}</Glossed>
        </p>
      }
      contents
    >
      <VaeQuestion values={values} change={change} certification={certification} dossier={dossier} />
      <Answered answer={answer} what="les activités de la certification">
        {({ vaeBridge }) =>
          vaeBridge.userErrors.length > 0 ? (
            <UserErrors
              errors={vaeBridge.userErrors}
              onChoose={({ field }, id) =>
                change(field === 'certification' ? { certification: id ?? '' } : mended(values, field, id))
              }
            />
          ) : (
            <>
              <DossierHead vae={vaeBridge} values={values} text={dossier.text} />
              <VaeGlance certification={certification} asOf={date} />
              {idsOf(values).length > 0 && (
                <Onward from="/pont-vae" values={values} target={certification} certification={certification} />
              )}
              <ActivityChoice vae={vaeBridge} values={values} change={change} />
              <Tools vae={vaeBridge} dossier={dossier} />
              <Dossier vae={vaeBridge} dossier={dossier} />
            </>
          )
        }
      </Answered>
    </Page>
  )
}
