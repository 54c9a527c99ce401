import { useState } from 'react'
import { EcartPropositionsDocument, type EcartPropositionsQuery } from '../../generated/graphql.ts'
import { Answered } from '../../ui/Answered.tsx'
import { ElementLink } from '../../ui/ElementLink.tsx'
import { useAddressState } from '../../ui/useAddressState.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { ecartFields, questionOf } from './state.ts'

type Candidate = EcartPropositionsQuery['suggestions']['items'][number]['candidates'][number]

function CandidateList({ candidates }: { candidates: readonly Candidate[] }) {
  if (candidates.length === 0) return <p>Rien de ce qui est détenu n’en est proche, ou tout a déjà été jugé.</p>
  return (
    <ul className="evidence">
      {candidates.map(({ held, through, sharedWords, elsewhere }) => (
        <li key={`${held.id} ${through.id}`}>
          <p>
            <ElementLink element={held} />
            <span className="quiet">, par {through.label}</span>
          </p>
          {sharedWords.length > 0 && (
            <p className="quiet">
              {sharedWords.length > 1 ? 'Mots communs' : 'Mot commun'} : {sharedWords.join(', ')}
            </p>
          )}
          {elsewhere && (
            <p className="quiet">
              Déjà retenu ailleurs pour cette cible, ou proche de ce qu’une autre table a retenu pour elle
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/**
 * Held competences whose words come near: computed, judged by nobody, counted nowhere. Asked for once it is opened, for
 * the whole target at once.
 */
export function Proposals({ competence }: { competence: string }) {
  const [opened, setOpened] = useState(false)
  const [values] = useAddressState(ecartFields)
  const answer = useQuery(EcartPropositionsDocument, opened ? questionOf(values) : null)
  return (
    <details className="proposals" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>Propositions à examiner, non comptées</summary>
      <p className="quiet">
        Trouvées par calcul, d’après les mots que les deux textes partagent et ce que d’autres tables ont retenu.
        Personne ne les a jugées : c’est un point de départ pour lire.
      </p>
      <Answered answer={answer} what="ces propositions">
        {({ suggestions }) => (
          <CandidateList
            candidates={suggestions.items.find((item) => item.competence.id === competence)?.candidates ?? []}
          />
        )}
      </Answered>
    </details>
  )
}
