import { useState } from 'react'
import { type BridgeKind, DeskProposeBridgeDocument } from '../../generated/graphql.ts'
import type { Found } from '../../search.ts'
import { Picker } from '../../ui/Picker.tsx'
import { Choice, ProposalForm } from './ProposalForm.tsx'
import { useKnown } from './useKnown.ts'

const kinds: readonly (readonly [BridgeKind, string])[] = [
  ['DISPENSE_CERTIFICATION', 'Dispense de certification'],
  ['DISPENSE_FORMATION', 'Dispense de formation'],
  ['ALLEGEMENT', 'Allègement'],
  ['ACCESS', 'Accès'],
  ['CORRESPONDANCE', 'Correspondance publiée'],
]

/** A way that a text opens from a title held to another. */
export function ProposeBridge({ onDone }: { onDone: () => void }) {
  const [from, setFrom] = useState<Found>()
  const [to, setTo] = useState<Found>()
  const [covers, setCovers] = useState<Found[]>([])
  const [bridgeKind, setKind] = useState<BridgeKind>('ACCESS')
  const [effect, setEffect] = useState('')
  const known = useKnown(
    to?.id ?? '',
    ({ bridge }) => bridge?.from?.id === from?.id && bridge?.bridgeKind === bridgeKind,
  )
  return (
    <ProposalForm
      title="Proposer une passerelle de droit"
      document={DeskProposeBridgeDocument}
      variables={
        from && to && known.version !== undefined
          ? {
              bridge: { bridgeKind, from: from.id, to: to.id, covers: covers.map(({ id }) => id), effect },
              version: known.version,
            }
          : undefined
      }
      onDone={() => {
        known.retry()
        onDone()
      }}
    >
      <Picker label="Titre détenu" kinds={['Certification']} onPick={setFrom} />
      {from && <p>Choisi : {from.label}</p>}
      <Picker label="Vers" kinds={['Certification']} onPick={setTo} />
      {to && <p>Choisi : {to.label}</p>}
      <Picker
        label="Blocs qu’elle donne (aucun : le tout)"
        kinds={['Bloc']}
        without={covers.map(({ id }) => id)}
        onPick={(bloc) => setCovers([...covers, bloc])}
      />
      <ul className="chosen">
        {covers.map(({ id, label }) => (
          <li key={id}>
            {label}
            <button
              type="button"
              className="chosen-remove"
              aria-label={`Retirer ${label}`}
              onClick={() => setCovers(covers.filter((one) => one.id !== id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <Choice label="Nature" options={kinds} value={bridgeKind} onChoose={setKind} />
      <label className="field">
        <span className="field-label">Ce qu’elle donne</span>
        <input
          className="input"
          required
          maxLength={420}
          value={effect}
          onChange={({ target }) => setEffect(target.value)}
        />
      </label>
    </ProposalForm>
  )
}
