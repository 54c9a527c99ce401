import { Link } from 'wouter'
import { Page } from '../ui/Page.tsx'

export function NotFound() {
  return (
    <Page title="Page introuvable" lead="Il n'y a rien à cette adresse. Elle a peut-être été mal recopiée.">
      <p>
        <Link href="/">Revenir à l'accueil</Link>, où une recherche retrouve toute compétence, tout métier et toute certification.
      </p>
    </Page>
  )
}
