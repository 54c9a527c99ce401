import { Page } from '../../ui/Page.tsx'
import { Counts } from './Counts.tsx'
import { Crosswalks } from './Crosswalks.tsx'
import { HowToCite } from './HowToCite.tsx'
import { Limits } from './Limits.tsx'
import { Sources } from './Sources.tsx'
import './a-propos.css'

/** What the answers rest on, what they are worth, and how to cite them. */
export default function APropos() {
  return (
    <Page
      title="À propos"
      lead="Sur quoi reposent les réponses, ce qu’elles valent, ce qui reste à vérifier, et comment les citer."
    >
      <Sources />
      <Counts />
      <Crosswalks />
      <Limits />
      <HowToCite />
    </Page>
  )
}
