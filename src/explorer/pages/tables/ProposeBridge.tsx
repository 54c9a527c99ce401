import { useState } from 'react'
import { type BridgeKind, type DeskProposalFragment, DeskProposeBridgeDocument } from '../../generated/graphql.ts'
import type { Found } from '../../search.ts'
import { Picker } from '../../ui/Picker.tsx'
import { Grounds, nothingSaid } from './Grounds.tsx'
import { usePropose } from './useProposals.ts'

const kinds: [BridgeKind, string][] = [
  ['DISPENSE_CERTIFICATION', 'Dispense de certification'],
  ['DISPENSE_FORMATION', 'Dispense de formation'],
  ['ALLEGEMENT', 'Allègement'],
  ['ACCESS', 'Accès'],
  ['CORRESPONDANCE', 'Correspondance publiée'],
]

/** A way that a text opens from a title held to another. */
export function ProposeBridge({
  proposals,
  onDone,
}: {
  proposals: readonly DeskProposalFragment[]
  onDone: () => void
}) {
  const [from, setFrom] = useState<Found>()
  const [to, setTo] = useState<Found>()
  const [covers, setCovers] = useState<Found[]>([])
  const [bridgeKind, setKind] = useState<BridgeKind>('ACCESS')
  const [effect, setEffect] = useState('')
  const [said, setSaid] = useState(nothingSaid)
  const { send, busy, problem } = usePropose(DeskProposeBridgeDocument, onDone)
  const propose = async () => {
    if (!from || !to) return
    const known = proposals.find(
      ({ bridge }) => bridge?.from?.id === from.id && bridge.to?.id === to.id && bridge.bridgeKind === bridgeKind,
    )
    const bridge = { bridgeKind, from: from.id, to: to.id, covers: covers.map(({ id }) => id), effect }
    if (await send({ bridge, ...said, version: known?.version ?? 0 })) setSaid(nothingSaid)
  }
  return (
    <details className="no-print">
      <summary>Proposer une passerelle de droit</summary>
      <form
        className="stack-tight"
        onSubmit={(event) => {
          event.preventDefault()
          void propose()
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
        <label className="field">
          <span className="field-label">Nature</span>
          <select
            className="input"
            value={bridgeKind}
            onChange={({ target }) => setKind(kinds.find(([name]) => name === target.value)?.[0] ?? 'ACCESS')}
          >
            {kinds.map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
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
        <Grounds said={said} onWrite={setSaid} />
        <p>
          <button type="submit" className="button" disabled={busy || !from || !to}>
            Proposer
          </button>
        </p>
        {problem && <p role="alert">{problem}</p>}
      </form>
    </details>
  )
}
