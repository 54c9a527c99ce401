import { Link } from 'react-router'
import { Page } from '../../ui/Page.tsx'

const tested: readonly (readonly [string, string])[] = [
  [
    'Par un outil, à chaque version',
    'axe-core (règles WCAG 2.2, niveaux A et AA) sur chaque page et dans ses principaux états, ' +
      'avec ou sans connexion, en clair et en sombre, en large et en étroit : ' +
      'aucun défaut admis, même mineur.',
  ],
  [
    'Au clavier seul, à chaque version',
    'Choisir, cocher, déplier, exporter ; ' +
      'le titre prend le focus quand on change de page ; un lien mène droit au contenu.',
  ],
  ['Par la taille', 'Aucun défilement horizontal à 360 pixels de large, ce qui équivaut à un fort agrandissement.'],
  ['Par le mouvement', 'Rien ne bouge pour qui le demande à son système.'],
]
const limits: readonly string[] = [
  'Aucun audit complet du RGAA n’a été fait : ce site ne se déclare pas conforme.',
  'Il n’a pas été essayé par des personnes qui utilisent un lecteur d’écran.',
  'Le dessin « Graphe » d’une fiche ne se lit pas à voix haute ; la liste voisine dit la même chose.',
  'Les documents cités sont hors de ce site, et leur accessibilité n’en dépend pas.',
]

/** What was tested of the site's accessibility, what was not, and whom to tell. */
export default function Accessibilite() {
  return (
    <Page
      title="Accessibilité"
      lead={
        <p className="answer-first answer-known">
          Testée par des outils et au clavier ; pas encore auditée selon le RGAA.
        </p>
      }
    >
      <section className="panel stack" aria-labelledby="teste">
        <h2 id="teste">Ce qui est testé</h2>
        <ul className="plain-list stack-tight">
          {tested.map(([how, what]) => (
            <li key={how}>
              <strong>{how}.</strong> {what}
            </li>
          ))}
        </ul>
      </section>
      <section className="panel stack" aria-labelledby="limites">
        <h2 id="limites">Ce qui ne l’est pas</h2>
        <ul className="plain-list stack-tight">
          {limits.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <section className="panel stack" aria-labelledby="signaler">
        <h2 id="signaler">Signaler une difficulté</h2>
        <p>
          Écrire à qui exploite ce site : <Link to="/mentions-legales">son contact</Link>. Sans réponse, le Défenseur
          des droits peut être saisi.
        </p>
      </section>
    </Page>
  )
}
