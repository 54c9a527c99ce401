import { useEffect, useState } from 'react'
import { useEpoch } from '../../server.ts'
import { Page } from '../../ui/Page.tsx'

interface Operator {
  name: string | null
  contact: string | null
  citationDays: number
}

/** Who runs this server, as its settings say; undefined until it has answered. */
function useOperator(): Operator | undefined {
  const epoch = useEpoch()
  const [operator, setOperator] = useState<Operator>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a server that is back is asked again.
  useEffect(() => {
    const abort = new AbortController()
    fetch('/operator', { signal: abort.signal })
      .then((response) => response.json() as Promise<Operator>)
      .then(setOperator, () => undefined)
    return () => abort.abort()
  }, [epoch])
  return operator
}

/** An address of mail or of the web as a link; anything else as it is. */
function Contact({ to }: { to: string }) {
  if (/^https?:\/\//.test(to)) return <a href={to}>{to}</a>
  return /^\S+@\S+$/.test(to) ? <a href={`mailto:${to}`}>{to}</a> : to
}

/** Who answers for the site, and what becomes of what one chooses and writes here. */
export default function MentionsLegales() {
  const operator = useOperator()
  return (
    <Page
      title="Mentions légales et vie privée"
      lead={
        <p className="answer-first answer-known">
          Ce que vous écrivez dans un dossier de VAE reste dans votre navigateur : rien n’en est envoyé.
        </p>
      }
      contents
    >
      <section className="panel stack" aria-labelledby="exploitant">
        <h2 id="exploitant">Qui exploite ce site</h2>
        <p>{operator?.name ?? (operator ? 'Qui exploite ce serveur n’a pas indiqué son nom.' : '…')}</p>
        <p>
          <strong>Contact :</strong>{' '}
          {operator?.contact ? (
            <Contact to={operator.contact} />
          ) : (
            'non indiqué ; adressez-vous à la personne qui vous a donné l’adresse de ce site.'
          )}
        </p>
      </section>
      <section className="panel stack prose-panel" aria-labelledby="vie-privee">
        <h2 id="vie-privee">Vie privée</h2>
        <ul className="plain-list">
          <li>
            Lire ne demande pas de compte. Ni témoin de connexion (cookie), ni mesure d’audience, ni service tiers.
          </li>
          <li>
            Les choix d’une page (diplômes, activités cochées) sont dans son adresse : qui a le lien voit ces choix. Ils
            sont envoyés au serveur pour calculer la réponse, comme les mots d’une recherche, et ce logiciel n’en
            enregistre rien
            {operator && operator.citationDays > 0
              ? `, sauf une réponse que vous citez : elle est gardée telle quelle ${operator.citationDays} jours, ` +
                'pour être relue par qui a la citation'
              : ''}
            . Un équipement placé devant lui peut tenir un journal : qui exploite le site le sait.
          </li>
          <li>
            Les textes du dossier de VAE restent dans votre navigateur et dans le fichier que vous enregistrez. «
            Effacer les textes » les retire du navigateur. Sur un poste partagé, effacez-les en partant.
          </li>
          <li>
            Le navigateur garde aussi deux réglages : les identifiants affichés ou non, les touches seules actives ou
            non.
          </li>
          <li>
            Se connecter ne sert qu’à écrire dans les tables de rapprochement. Le jeton et les brouillons restent dans
            l’onglet ; les décisions sont envoyées et gardées sur le serveur, avec leur date et leurs raisons, sous un
            identifiant qui n’est pas un nom.
          </li>
        </ul>
      </section>
      <section className="panel stack" aria-labelledby="valeur">
        <h2 id="valeur">Ce que valent les réponses</h2>
        <p className="prose">
          Elles comparent des référentiels, pas des personnes. La recevabilité relève du ministère ou de l’organisme
          certificateur, et la validation du jury. Aucun organisme certificateur n’a relu les rapprochements.
        </p>
      </section>
    </Page>
  )
}
