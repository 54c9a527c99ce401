import type { FicheNode } from './facts.ts'

/** The official sentence where this server has it; else where it can be read. */
export function OfficialWording({ statement, sources }: Pick<FicheNode, 'statement' | 'sources'>) {
  if (statement) {
    return (
      <figure className="wording">
        <blockquote>{statement}</blockquote>
        <figcaption className="quiet">Texte officiel</figcaption>
      </figure>
    )
  }
  if (!sources.some(({ wording }) => wording)) return null
  return (
    <p className="quiet">
      L’intitulé est une formulation courte du projet. Le texte officiel n’a pas été chargé sur ce serveur : il se lit
      dans le document cité.
    </p>
  )
}
