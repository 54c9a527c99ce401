import type { Kind } from '../../generated/graphql.ts'
import { Chosen } from '../../ui/Chosen.tsx'
import { Picker } from '../../ui/Picker.tsx'
import { useElements } from '../../ui/useElements.ts'

const kinds: readonly Kind[] = ['Certification', 'Profession', 'Bloc', 'Competence', 'Framework']

/** The one thing aimed at; choosing another replaces it. */
export function TargetPicker({ target, onPick }: { target: string; onPick: (id: string) => void }) {
  const elements = useElements(target === '' ? [] : [target])
  return (
    <div className="stack-tight">
      <Picker
        label="La cible"
        hint="Certification, métier, bloc ou compétence."
        placeholder="coordination de parcours…"
        kinds={kinds}
        without={[target]}
        onPick={({ id }) => onPick(id)}
      />
      <Chosen label="Cible choisie" elements={elements} onRemove={() => onPick('')} />
    </div>
  )
}
