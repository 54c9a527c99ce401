import type { Kind } from '../generated/graphql.ts'
import { fieldOfKind, idsOf, type ProfileField, type ProfileValues } from '../profile.ts'
import { Chosen } from './Chosen.tsx'
import { Picker } from './Picker.tsx'
import { useElements } from './useElements.ts'

const everything: readonly Kind[] = ['Certification', 'Bloc', 'Profession', 'Activity', 'ActivityDomain', 'Competence']

interface HeldPickerProps {
  values: ProfileValues
  onChange: (change: Partial<ProfileValues>) => void
  label?: string
  hint?: string
  placeholder?: string
  kinds?: readonly Kind[]
}

/** What a person brings, chosen one by one; each kind goes where the question wants it. */
export function HeldPicker({
  values,
  onChange,
  label = 'Ce que la personne détient ou a exercé',
  hint = 'Certifications, blocs, métiers, activités, compétences. Rien n’est enregistré : tout est dans l’adresse de la page.',
  placeholder = 'infirmier, assistant de service social, bloc 1…',
  kinds = everything,
}: HeldPickerProps) {
  const wanted = new Set(kinds.flatMap((kind) => fieldOfKind[kind] ?? []))
  const held = idsOf(values).filter(({ field }) => wanted.has(field))
  const elements = useElements(held.map(({ id }) => id))
  const fieldOf = (id: string): ProfileField | undefined => held.find((item) => item.id === id)?.field
  return (
    <div className="stack-tight">
      <Picker
        label={label}
        hint={hint}
        placeholder={placeholder}
        kinds={kinds}
        without={held.map(({ id }) => id)}
        onPick={({ id, kind }) => {
          const field = fieldOfKind[kind]
          if (field) onChange({ [field]: [...values[field], id] })
        }}
      />
      <Chosen
        label="Choisi"
        elements={elements}
        onRemove={({ id }) => {
          const field = fieldOf(id)
          if (field) onChange({ [field]: values[field].filter((other) => other !== id) })
        }}
      />
    </div>
  )
}
