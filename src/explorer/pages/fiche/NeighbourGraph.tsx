import { useMemo, useState } from 'react'
import { plural } from '../../words.ts'
import { arrange } from './arrange.ts'
import { type Centre, drawingOf } from './drawing.ts'
import { GraphCard } from './GraphCard.tsx'
import type { Neighbour } from './neighbourhood.ts'
import { useCytoscape } from './useCytoscape.ts'

interface Props {
  centre: Centre
  known: ReadonlyMap<string, readonly Neighbour[]>
  hidden: ReadonlySet<string>
  unfolded: readonly string[]
  onToggle: (id: string) => void
}

/**
 * The neighbourhood drawn. Arrows move from one element to the next, Enter unfolds; the list says the same in words.
 */
export default function NeighbourGraph({ centre, known, hidden, unfolded, onToggle }: Props) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [here, setHere] = useState(centre.id)
  const [viewport, setViewport] = useState<{ width: number; height: number } | null>(null)
  const arranged = useMemo(
    () => (viewport ? arrange({ centre: centre.id, known, unfolded, hidden, closed, viewport }) : null),
    [centre.id, known, unfolded, hidden, closed, viewport],
  )
  const drawing = useMemo(() => (arranged ? drawingOf(arranged, centre, unfolded) : []), [arranged, centre, unfolded])
  const toggleBox = (key: string) =>
    setClosed((before) => {
      const next = new Set(before)
      if (!next.delete(key)) next.add(key)
      return next
    })
  const { place, zoomBy, fit, onKeyDown } = useCytoscape({
    drawing,
    here,
    onHere: setHere,
    onToggle,
    onToggleBox: toggleBox,
    onResize: setViewport,
  })
  const found =
    here === centre.id ? undefined : arranged?.pills.find(({ neighbour }) => neighbour.element.id === here)?.neighbour
  const box = found && arranged?.boxes.find(({ members }) => members.includes(found))

  return (
    <div className="graph">
      <div className="graph-head">
        <p className="quiet" id="graph-help">
          Choisissez un élément pour le lire et le déplier ; un clic sur un cadre le referme. Au clavier : flèches pour
          passer d’un élément à l’autre, Entrée pour déplier. La liste dit la même chose.
        </p>
        <fieldset className="graph-tools" aria-label="Affichage du graphe">
          <button type="button" aria-label="Agrandir" onClick={() => zoomBy(1.3)}>
            +
          </button>
          <button type="button" aria-label="Réduire" onClick={() => zoomBy(1 / 1.3)}>
            −
          </button>
          <button type="button" onClick={fit}>
            Tout voir
          </button>
        </fieldset>
      </div>
      <div
        ref={place}
        className="graph-canvas"
        role="application"
        aria-label={`Graphe autour de ${centre.label}${arranged ? ` : ${plural(arranged.count - 1, 'élément')}` : ''}`}
        aria-describedby="graph-help"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive: it takes the arrows.
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      <GraphCard
        centre={centre}
        neighbour={found}
        {...(box ? { group: box } : {})}
        unfolded={found !== undefined && unfolded.includes(found.element.id)}
        onToggle={onToggle}
      />
    </div>
  )
}
