import { useState } from 'react'
import {
  DeskProposalElementDocument,
  type DeskProposalFragment,
  DeskProposeFactDocument,
  type FactField,
  type Kind,
} from '../../generated/graphql.ts'
import { Picker } from '../../ui/Picker.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { Grounds, nothingSaid } from './Grounds.tsx'
import { usePropose } from './useProposals.ts'

const ofCertification: [FactField, string][] = [
  ['ROUTE_VAE', 'Voie de la VAE'],
  ['ROUTE_FORMATION', 'Voie de la formation'],
  ['ROUTE_APPRENTISSAGE', 'Voie de l’apprentissage'],
  ['ENROL_FROM', 'Inscription possible à partir du'],
  ['ENROL_UNTIL', 'Inscription possible jusqu’au'],
  ['FIRST_AWARDED_ON', 'Première délivrance'],
  ['DELIVER_UNTIL', 'Délivrance possible jusqu’au'],
]
const pickable: Kind[] = ['Certification', 'Competence', 'Activity', 'Bloc']

/** A date or a way in of a certification, or that an element was read in the text itself. */
export function ProposeFact({
  about,
  proposals,
  onDone,
}: {
  about: string
  proposals: readonly DeskProposalFragment[]
  onDone: () => void
}) {
  const [picked, setPicked] = useState(about)
  const element = useQuery(DeskProposalElementDocument, picked === '' ? null : { id: picked }).data?.node
  const [chosen, setChosen] = useState<FactField>('ROUTE_VAE')
  const [value, setValue] = useState('YES')
  const [said, setSaid] = useState(nothingSaid)
  const { send, busy, problem } = usePropose(DeskProposeFactDocument, onDone)
  const field = element?.kind === 'Certification' ? chosen : 'CONFIRMED'
  const isRoute = field.startsWith('ROUTE_')
  const propose = async () => {
    const version = proposals.find(({ id }) => id === `fait:${picked}.${field}`)?.version ?? 0
    const given = field === 'CONFIRMED' ? 'YES' : value
    if (await send({ element: picked, field, value: given, ...said, version })) setSaid(nothingSaid)
  }
  return (
    <details className="no-print" open={about !== ''}>
      <summary>Proposer un fait</summary>
      <form
        className="stack-tight"
        onSubmit={(event) => {
          event.preventDefault()
          void propose()
        }}
      >
        <Picker label="De quoi" kinds={pickable} onPick={({ id }) => setPicked(id)} />
        {element && (
          <p>
            Choisi : <strong>{element.label}</strong>
          </p>
        )}
        {element?.kind === 'Certification' && (
          <>
            <label className="field">
              <span className="field-label">Quel fait</span>
              <select
                className="input"
                value={chosen}
                onChange={({ target }) => {
                  const next = ofCertification.find(([name]) => name === target.value)?.[0] ?? 'ROUTE_VAE'
                  setChosen(next)
                  setValue(next.startsWith('ROUTE_') ? 'YES' : '')
                }}
              >
                {ofCertification.map(([name, label]) => (
                  <option key={name} value={name}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
            <Value isRoute={isRoute} value={value} onWrite={setValue} />
          </>
        )}
        {element && element.kind !== 'Certification' && (
          <p>
            {element.verified
              ? 'Cet élément est déjà lu dans le texte.'
              : 'Vous dites l’avoir lu dans le texte lui-même : dites lequel, et où.'}
          </p>
        )}
        <Grounds said={said} onWrite={setSaid} />
        <p>
          <button type="submit" className="button" disabled={busy || !element}>
            Proposer
          </button>
        </p>
        {problem && <p role="alert">{problem}</p>}
      </form>
    </details>
  )
}

function Value({ isRoute, value, onWrite }: { isRoute: boolean; value: string; onWrite: (value: string) => void }) {
  return isRoute ? (
    <label className="field">
      <span className="field-label">Valeur</span>
      <select className="input" value={value} onChange={({ target }) => onWrite(target.value)}>
        <option value="YES">ouverte</option>
        <option value="NO">fermée</option>
      </select>
    </label>
  ) : (
    <label className="field">
      <span className="field-label">Valeur</span>
      <input type="date" className="input" required value={value} onChange={({ target }) => onWrite(target.value)} />
    </label>
  )
}
