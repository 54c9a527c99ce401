import type { PolitiqueImpactQuery } from '../../generated/graphql.ts'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { Law } from '../../ui/Law.tsx'
import { Note } from '../../ui/Note.tsx'
import { kindOfPolicy } from './words.ts'

type Policy = NonNullable<PolitiqueImpactQuery['policyImpact']['policy']>

export function PolicyHead({ policy }: { policy: Policy }) {
  return (
    <section className="stack-tight" aria-labelledby="politique">
      <h2 id="politique">{policy.label}</h2>
      <p className="quiet row">
        <span>{kindOfPolicy(policy)}</span>
        {policy.legalReference && (
          <span>
            <Law>{policy.legalReference}</Law>
          </span>
        )}
        {!policy.verified && <span className="tag tag-check">à vérifier</span>}
        <ElementLink element={{ id: policy.id, label: 'Ouvrir sa fiche' }} />
      </p>
      {policy.purpose && <p className="prose">{policy.purpose}</p>}
      {policy.note && (
        <p className="note">
          <Note>{policy.note}</Note>
        </p>
      )}
    </section>
  )
}
