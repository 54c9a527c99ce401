import { useNavigate } from 'react-router'
import { ficheAddress } from '../../ui/ElementLink.tsx'
import { Picker } from '../../ui/Picker.tsx'

/** A fiche of what? A search that opens it. */
export function ChooseElement() {
  const go = useNavigate()
  return (
    <div className="prose">
      <Picker
        large
        label="Que cherchez-vous ?"
        placeholder="Un mot, un sigle, un code"
        onPick={({ id }) => go(ficheAddress(id))}
      />
    </div>
  )
}
