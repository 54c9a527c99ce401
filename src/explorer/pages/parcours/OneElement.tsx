import type { Kind } from '../../generated/graphql.ts'
import { Chosen } from '../../ui/Chosen.tsx'
import { Picker } from '../../ui/Picker.tsx'
import { useElements } from '../../ui/useElements.ts'

/** One element; choosing another replaces it. */
export function OneElement({
  label,
  hint,
  placeholder,
  kinds,
  id,
  onPick,
}: {
  label: string
  hint?: string
  placeholder?: string
  kinds?: readonly Kind[]
  id: string
  onPick: (id: string) => void
}) {
  const elements = useElements(id === '' ? [] : [id])
  return (
    <div className="stack-tight">
      <Picker
        label={label}
        {...(hint ? { hint } : {})}
        {...(placeholder ? { placeholder } : {})}
        {...(kinds ? { kinds } : {})}
        without={[id]}
        onPick={(found) => onPick(found.id)}
      />
      <Chosen label={`${label} : choix`} elements={elements} onRemove={() => onPick('')} />
    </div>
  )
}
