import { useState } from 'react'
import { PontVaeDocument } from '../../generated/graphql.ts'
import { mended, profileInput } from '../../profile.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Page } from '../../ui/Page.tsx'
import { UserErrors } from '../../ui/UserErrors.tsx'
import { useAddressState } from '../../ui/useAddressState.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { dateOf } from '../../words.ts'
import { ActivityChoice } from './ActivityChoice.tsx'
import { Dossier } from './Dossier.tsx'
import { DossierHead } from './DossierHead.tsx'
import { usualCertification, vaeFields } from './state.ts'
import { VaeQuestion } from './VaeQuestion.tsx'
import { VerdictSummary } from './VerdictSummary.tsx'
import './pont-vae.css'

/** The adviser's page before a VAE interview: what was exercised, what that supports, what remains to be asked. */
export default function PontVae() {
  const [values, change] = useAddressState(vaeFields)
  const [reference, setReference] = useState('')
  const certification = values.certification || usualCertification
  const date = dateOf(values.date)
  const answer = useQuery(PontVaeDocument, {
    profile: profileInput(values),
    certification,
    ...(date ? { asOf: date } : {}),
  })
  return (
    <Page
      title="Pont VAE"
      lead="Préparer un entretien : cochez les activités exercées, et voyez par bloc ce qu’elles étayent, ce que donne le droit, ce qu’il reste à faire raconter et à demander."
    >
      <VaeQuestion
        values={values}
        change={change}
        certification={certification}
        reference={reference}
        onReference={setReference}
      />
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
              <DossierHead vae={vaeBridge} reference={reference} />
              <div className="vae-work">
                <ActivityChoice vae={vaeBridge} values={values} change={change} />
                <VerdictSummary vae={vaeBridge} />
              </div>
              <Dossier vae={vaeBridge} />
            </>
          )
        }
      </Answered>
    </Page>
  )
}
