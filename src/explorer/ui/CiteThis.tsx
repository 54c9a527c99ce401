import { frenchDate } from '../../words/wording.ts'
import { today } from '../words.ts'
import { CopyButton } from './CopyButton.tsx'

/** How to cite the answer that is shown: date, state of the data, and an address that gives it again. */
export function CiteThis({ revision, asOf, citation }: { revision: string; asOf: string; citation?: string | null }) {
  const page = () => window.location.href
  const text = () => {
    const again = citation ? ` Données : ${new URL(citation, window.location.origin).href}` : ''
    return `Graphe des compétences, réponse au ${frenchDate(asOf)}, révision ${revision.slice(0, 12)}, consultée le ${frenchDate(today())}. ${page()}${again}`
  }
  return (
    <div className="cite no-print">
      <p className="quiet">
        Réponse au {frenchDate(asOf)}, révision des données <code>{revision.slice(0, 12)}</code>.
      </p>
      <CopyButton text={page}>Copier le lien de cette page</CopyButton>
      <CopyButton text={text}>Copier la citation</CopyButton>
    </div>
  )
}
