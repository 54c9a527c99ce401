import { useRevision } from '../../server.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { dateInWords, siteName, today } from '../../words.ts'

/** How to name the whole, and where to find the citation of one answer. */
export function HowToCite() {
  const revision = useRevision()
  const text =
    `${siteName}, révision ${revision?.slice(0, 12) ?? '…'} des données, ` +
    `consulté le ${dateInWords(today())}, ${window.location.origin}/.`
  return (
    <section className="panel stack" aria-labelledby="citer">
      <h2 id="citer">Citer</h2>
      <p className="prose">
        L’adresse d’une page contient sa question : l’envoyer à quelqu’un lui montre la même réponse. Sous chaque
        réponse, « Copier la citation » ajoute la date et la révision des données ; ouverte plus tard, elle dit si les
        données ont changé depuis.
      </p>
      <p className="prose">Pour citer l’ensemble :</p>
      <blockquote className="citation">{text}</blockquote>
      <p className="row">
        <CopyButton text={() => text}>Copier</CopyButton>
      </p>
      <p className="prose quiet">
        Pour citer un texte officiel, citez le document lui-même : chaque fiche donne ses lignes. Les mêmes données se
        lisent par programme avec l’
        <a href="/graphql">interface GraphQL</a>.
      </p>
    </section>
  )
}
