import { useState } from 'react'
import { factNames } from '../../../words/decided.ts'
import {
  DeskProposalElementDocument,
  DeskProposeFactDocument,
  type FactField,
  type Kind,
} from '../../generated/graphql.ts'
import { Picker } from '../../ui/Picker.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { Choice, ProposalForm } from './ProposalForm.tsx'
import { useKnown } from './useKnown.ts'

const ofCertification = (
  [
    'ROUTE_VAE',
    'ROUTE_FORMATION',
    'ROUTE_APPRENTISSAGE',
    'ENROL_FROM',
    'ENROL_UNTIL',
    'FIRST_AWARDED_ON',
    'DELIVER_UNTIL',
  ] satisfies FactField[]
).map((field) => [field, factNames[field]] as const)
const pickable: Kind[] = ['Certification', 'Competence', 'Activity', 'Bloc']
const open = [
  ['YES', 'ouverte'],
  ['NO', 'fermée'],
] as const

/** A date or a way in of a certification, or that an element was read in the text itself. */
export function ProposeFact({ about, onDone }: { about: string; onDone: () => void }) {
  const [picked, setPicked] = useState(about)
  const element = useQuery(DeskProposalElementDocument, picked === '' ? null : { id: picked }).data?.node
  const [chosen, setChosen] = useState<(typeof ofCertification)[number][0]>('ROUTE_VAE')
  const [isOpen, setOpen] = useState<'YES' | 'NO'>('YES')
  const [day, setDay] = useState('')
  const isCertification = element?.kind === 'Certification'
  const isRoute = chosen.startsWith('ROUTE_')
  const field: FactField = isCertification ? chosen : 'CONFIRMED'
  const value = !isCertification ? 'YES' : isRoute ? isOpen : day
  const known = useKnown(picked, (one) => one.field === field)
  return (
    <ProposalForm
      title="Proposer un fait"
      isOpen={about !== ''}
      document={DeskProposeFactDocument}
      variables={
        element && known.version !== undefined ? { element: picked, field, value, version: known.version } : undefined
      }
      onDone={() => {
        known.retry()
        onDone()
      }}
    >
      <Picker label="De quoi" kinds={pickable} onPick={({ id }) => setPicked(id)} />
      {element && (
        <p>
          Choisi : <strong>{element.label}</strong>
        </p>
      )}
      {isCertification && (
        <>
          <Choice
            label="Quel fait"
            options={ofCertification}
            value={chosen}
            onChoose={(next) => {
              setChosen(next)
              setOpen('YES')
              setDay('')
            }}
          />
          {isRoute ? (
            <Choice label="Valeur" options={open} value={isOpen} onChoose={setOpen} />
          ) : (
            <label className="field">
              <span className="field-label">Valeur</span>
              <input
                type="date"
                className="input"
                required
                value={day}
                onChange={({ target }) => setDay(target.value)}
              />
            </label>
          )}
        </>
      )}
      {element && !isCertification && (
        <p>
          {element.verified
            ? 'Cet élément est déjà lu dans le texte.'
            : 'Vous dites l’avoir lu dans le texte lui-même : dites lequel, et où.'}
        </p>
      )}
    </ProposalForm>
  )
}
