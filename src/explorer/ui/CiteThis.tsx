import { frenchDate } from '../../words/wording.ts'
import { bearer, currentToken } from '../session.ts'
import { siteName, today } from '../words.ts'
import { CopyButton } from './CopyButton.tsx'

/** A server that keeps what is cited is asked the citation once: it then keeps this very answer. */
async function keepCited(citation: string): Promise<void> {
  const operator = await fetch('/operator').then((reply) => reply.json() as Promise<{ citationDays?: number }>)
  if (operator.citationDays) await fetch(citation, { headers: bearer(currentToken()) })
}

/** How to come back to the answer that is shown; folded, how to cite it with the state of the data. */
export function CiteThis({ revision, asOf, citation }: { revision: string; asOf: string; citation?: string | null }) {
  const page = () => window.location.href
  const text = () => {
    if (citation) keepCited(citation).catch(() => undefined)
    const again = citation ? ` Données : ${new URL(citation, window.location.origin).href}` : ''
    return (
      `${siteName}, réponse au ${frenchDate(asOf)}, révision ${revision.slice(0, 12)}, ` +
      `consultée le ${frenchDate(today())}. ${page()}${again}`
    )
  }
  return (
    <div className="cite no-print">
      <p className="quiet">Réponse au {frenchDate(asOf)}.</p>
      <CopyButton text={page}>Copier le lien de cette page</CopyButton>
      <details>
        <summary>Pour aller plus loin</summary>
        <p className="quiet">
          Données : révision <code>{revision.slice(0, 12)}</code>.
        </p>
        <CopyButton text={text}>Copier la citation</CopyButton>
      </details>
    </div>
  )
}
