import { useState } from 'react'
import { DeskOpenDocument } from '../../generated/graphql.ts'
import { ask } from '../../graphql.ts'
import type { Found } from '../../search.ts'
import { useSession } from '../../session.ts'
import { Picker } from '../../ui/Picker.tsx'
import { SignInLink } from '../../ui/SignInLink.tsx'
import { faultInWords } from './useChange.ts'

/** Opens a table between any two référentiels; one that exists is taken up where it is. */
export function OpenTable({ onOpen }: { onOpen: (id: string) => void }) {
  const { token } = useSession()
  const [held, setHeld] = useState<Found>()
  const [target, setTarget] = useState<Found>()
  const [problem, setProblem] = useState('')
  const open = async () => {
    if (!held || !target) return
    try {
      const { changed } = await ask(DeskOpenDocument, { held: held.id, target: target.id })
      if (changed.table?.crosswalk) onOpen(changed.table.id)
      else setProblem(changed.userErrors.map(({ message }) => message).join(' '))
    } catch (error) {
      setProblem(faultInWords(error))
    }
  }
  return (
    <section className="panel stack" aria-labelledby="ouvrir">
      <h2 id="ouvrir">Ouvrir une table</h2>
      {token === null ? (
        <p>
          Ouvrir une table demande le rôle de lecture ou d’arbitrage : <SignInLink />.
        </p>
      ) : (
        <>
          <Side label="Ce qui est détenu" chosen={held} onPick={setHeld} />
          <Side label="Ce qui est visé" chosen={target} onPick={setTarget} />
          <p>
            <button type="button" className="button" disabled={!held || !target} onClick={() => void open()}>
              Ouvrir la table
            </button>
          </p>
          {problem && <p role="alert">{problem}</p>}
        </>
      )}
    </section>
  )
}

function Side({ label, chosen, onPick }: { label: string; chosen: Found | undefined; onPick: (found: Found) => void }) {
  return (
    <div className="stack-tight">
      <Picker label={label} kinds={['Framework']} onPick={onPick} />
      {chosen && (
        <p>
          Choisi : <strong>{chosen.label}</strong>
        </p>
      )}
    </div>
  )
}
