import { Link } from 'react-router'
import { Page } from '../ui/Page.tsx'

export function NotFound() {
  return (
    <Page title="Page introuvable" lead="Il n’y a rien à cette adresse. Elle a peut-être été mal recopiée.">
      <p>
        <Link to="/">Revenir à l’accueil</Link>, où une recherche retrouve toute compétence, tout métier et toute
        certification.
      </p>
    </Page>
  )
}
