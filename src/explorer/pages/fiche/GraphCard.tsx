import { Link } from 'react-router'
import { Code } from '../../ui/Code.tsx'
import { ficheAddress } from '../../ui/ElementLink.tsx'
import { Identifier } from '../../ui/Identifier.tsx'
import { kindInWords, relationInWords } from '../../words.ts'
import type { Centre } from './drawing.ts'
import type { Group, Neighbour } from './neighbourhood.ts'

/** The element chosen in the graph, in full, with what one may do with it. */
export function GraphCard({
  centre,
  neighbour,
  group,
  unfolded,
  onToggle,
}: {
  centre: Centre
  neighbour: Neighbour | undefined
  group?: Group
  unfolded: boolean
  onToggle: (id: string) => void
}) {
  if (!neighbour) {
    return (
      <div className="graph-card" role="status">
        <p>
          <span className="kind-tag">{kindInWords(centre.kind)}</span> <strong>{centre.label}</strong>{' '}
          <span className="quiet">(cette fiche)</span>
        </p>
      </div>
    )
  }
  const { element, rationale } = neighbour
  const code = element.code
  return (
    <div className="graph-card">
      <div role="status">
        <p>
          <span className="kind-tag">
            {group && `${relationInWords(group.relation, group.outgoing)} · `}
            {kindInWords(element.kind)}
          </span>
        </p>
        <p>
          <Code>{code}</Code>
          <strong>{element.label}</strong>
          <Identifier id={element.id} />
        </p>
        {element.framework && <p className="quiet">{element.framework.label}</p>}
        {rationale && <p className="quiet">{rationale}</p>}
      </div>
      <p className="row">
        <button type="button" className="button button-quiet" onClick={() => onToggle(element.id)}>
          {unfolded ? 'Replier' : 'Déplier ce qui l’entoure'}
        </button>
        <Link to={ficheAddress(element.id)} className="button button-quiet">
          Ouvrir sa fiche
        </Link>
      </p>
    </div>
  )
}
