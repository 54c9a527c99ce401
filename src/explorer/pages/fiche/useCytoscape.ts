/** Cytoscape inside React: it draws, this hook tells it what and hears what was chosen. */
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape'
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { nextTowards } from './arrange.ts'
import { styleOf } from './drawing.ts'

interface Wanted {
  drawing: readonly ElementDefinition[]
  /** The element that is chosen. */
  here: string
  onHere: (id: string) => void
  onToggle: (id: string) => void
  onToggleBox: (key: string) => void
  onResize: (viewport: { width: number; height: number }) => void
}

interface Canvas {
  place: RefObject<HTMLDivElement | null>
  zoomBy: (factor: number) => void
  fit: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** Smaller than this, labels are no longer read: the view then shows a part, around what was chosen. */
const readable = 0.66
const largest = 1.15
const margin = 16
const directions = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const

/** Everything when it can be read, else the whole width, else a part around what is chosen. */
function fitInto(core: Core, here: string): void {
  core.fit(undefined, margin)
  const all = core.zoom()
  const across = (core.width() - 2 * margin) / core.elements().boundingBox().w
  const zoom = Math.min(largest, all >= readable ? all : Math.max(readable, Math.min(1, across)))
  core.zoom(zoom)
  if (zoom > all) core.center(core.getElementById(`n ${here}`))
  else core.center()
}

export function useCytoscape(wanted: Wanted): Canvas {
  const place = useRef<HTMLDivElement | null>(null)
  const core = useRef<Core | null>(null)
  const latest = useRef(wanted)
  latest.current = wanted

  useEffect(() => {
    const container = place.current
    if (!container) return
    const made = cytoscape({
      container,
      style: styleOf(container),
      layout: { name: 'preset' },
      minZoom: 0.15,
      maxZoom: 2.5,
      autoungrabify: true,
      boxSelectionEnabled: false,
    })
    core.current = made
    // Cytoscape says `dbltap` for two quick taps even on two elements: only the same one twice unfolds.
    let [before, last] = ['', '']
    made.on('tap', 'node', ({ target }) => {
      const [element, box] = [target.data('element'), target.data('box')]
      before = last
      last = target.id()
      if (typeof element === 'string') latest.current.onHere(element)
      else if (typeof box === 'string') latest.current.onToggleBox(box)
    })
    made.on('dbltap', 'node.pill', ({ target }) => {
      if (before === last) latest.current.onToggle(String(target.data('element')))
    })
    made.on('mouseover', 'node', () => (container.style.cursor = 'pointer'))
    made.on('mouseout', 'node', () => (container.style.cursor = ''))
    // The wheel alone scrolls the page, as everywhere; with Ctrl it zooms.
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) event.stopPropagation()
    }
    container.addEventListener('wheel', wheel, { capture: true })
    // Cytoscape remembers where it stands, and is not told when what comes late above it moves it.
    const lookWhere = () => void made.resize()
    const reaching = ['pointerenter', 'pointerdown'] as const
    for (const event of reaching) container.addEventListener(event, lookWhere, { capture: true })
    const sized = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = container
      if (width > 0) latest.current.onResize({ width, height })
    })
    sized.observe(container)
    const scheme = window.matchMedia('(prefers-color-scheme: dark)')
    const restyle = () => made.style(styleOf(container))
    scheme.addEventListener('change', restyle)
    return () => {
      sized.disconnect()
      container.removeEventListener('wheel', wheel, { capture: true })
      for (const event of reaching) container.removeEventListener(event, lookWhere, { capture: true })
      scheme.removeEventListener('change', restyle)
      made.destroy()
      core.current = null
    }
  }, [])

  useEffect(() => {
    const made = core.current
    if (!made) return
    made.batch(() => {
      made.elements().remove()
      made.add([...wanted.drawing])
    })
    made.resize()
    fitInto(made, latest.current.here)
    choose(made, latest.current.here)
  }, [wanted.drawing])

  useEffect(() => {
    if (core.current) choose(core.current, wanted.here)
  }, [wanted.here])

  const onKeyDown = (event: KeyboardEvent): void => {
    const made = core.current
    if (!made) return
    const from = made.getElementById(`n ${latest.current.here}`)
    if (event.key === 'Enter' && from.hasClass('pill')) {
      event.preventDefault()
      latest.current.onToggle(latest.current.here)
    }
    const direction = directions[event.key as keyof typeof directions]
    if (!direction || from.empty()) return
    event.preventDefault()
    const others = made
      .nodes('.pill, .centre')
      .map((node) => ({ id: String(node.data('element')), ...node.position() }))
    const next = nextTowards(
      from.position(),
      others.filter(({ id }) => id !== latest.current.here),
      direction,
    )
    if (!next) return
    latest.current.onHere(next.id)
    keepInView(made, `n ${next.id}`)
  }

  return {
    place,
    onKeyDown,
    zoomBy: (factor) =>
      core.current?.zoom({
        level: (core.current.zoom() || 1) * factor,
        renderedPosition: { x: core.current.width() / 2, y: core.current.height() / 2 },
      }),
    fit: () => core.current?.fit(undefined, margin),
  }
}

function choose(core: Core, here: string): void {
  core.batch(() => {
    core.elements('.here').removeClass('here')
    const node = core.getElementById(`n ${here}`)
    node.addClass('here')
    node.connectedEdges('.link').addClass('here')
  })
}

function keepInView(core: Core, id: string): void {
  const { x1, y1, x2, y2 } = core.getElementById(id).renderedBoundingBox()
  if (x1 < 0 || y1 < 0 || x2 > core.width() || y2 > core.height()) core.center(core.getElementById(id))
}
