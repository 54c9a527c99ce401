import { useNavigate } from 'react-router'
import { ficheAddress } from '../../ui/ElementLink.tsx'
import { Page } from '../../ui/Page.tsx'
import { Picker } from '../../ui/Picker.tsx'
import { DataSize } from './DataSize.tsx'
import { Questions } from './Questions.tsx'
import './accueil.css'

/** One search field, the questions that the application answers, and how much it knows. */
export default function Accueil() {
  const go = useNavigate()
  return (
    <Page
      title="Accueil"
      heading="Ce qui se rapproche, ce qui manque, et d’où on le sait"
      lead={
        'Métiers du soin, de l’accompagnement et de la coordination : ' +
        'leurs référentiels lus ensemble, chaque réponse avec ses sources.'
      }
    >
      <div className="panel accueil-search">
        <Picker
          large
          label="Chercher une compétence, un métier, une certification, une loi…"
          hint="Sans se soucier des accents ni des fautes de frappe ; les sigles sont compris : IDE, CPAS, HPST."
          onPick={({ id }) => go(ficheAddress(id))}
        />
      </div>
      <Questions />
      <DataSize />
    </Page>
  )
}
