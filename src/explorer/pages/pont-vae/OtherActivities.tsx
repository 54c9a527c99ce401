import { Chosen } from '../../ui/Chosen.tsx'
import { Picker } from '../../ui/Picker.tsx'
import { useElements } from '../../ui/useElements.ts'

/** Activities of other référentiels: they count where a rapprochement ties them to the certification. */
export function OtherActivities({
  ids,
  taken,
  onAdd,
  onRemove,
}: {
  ids: readonly string[]
  taken: readonly string[]
  onAdd: (id: string) => void
  onRemove: (id: string) => void
}) {
  const elements = useElements(ids)
  return (
    <div className="stack-tight vae-others no-print">
      <Picker
        label="Activités d’un autre métier"
        hint="Elles comptent là où un rapprochement les relie à une activité de la certification."
        kinds={['Activity', 'ActivityDomain']}
        without={taken}
        onPick={({ id }) => onAdd(id)}
      />
      <Chosen label="Activités d’un autre métier, choisies" elements={elements} onRemove={({ id }) => onRemove(id)} />
    </div>
  )
}
