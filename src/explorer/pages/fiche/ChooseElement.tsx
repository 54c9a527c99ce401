import { useLocation } from 'wouter'
import { ficheAddress } from '../../ui/ElementLink.tsx'
import { Page } from '../../ui/Page.tsx'
import { Picker } from '../../ui/Picker.tsx'

/** A fiche of what? A search that opens it. */
export function ChooseElement({
  title,
  lead = 'Compétence, métier, certification, activité, politique publique : tout ce que contient le graphe a sa fiche.',
}: {
  title: string
  lead?: string
}) {
  const [, go] = useLocation()
  return (
    <Page title={title} lead={lead}>
      <div className="prose">
        <Picker large label="Que cherchez-vous ?" placeholder="Un mot, un sigle, un code" onPick={({ id }) => go(ficheAddress(id))} />
      </div>
    </Page>
  )
}
