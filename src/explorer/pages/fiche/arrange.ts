/**
 * Where everything stands in the graph view: what reaches the element on its left, what it reaches on its right, unless
 * one side would stand nearly empty, and what is unfolded further out. On a narrow screen the same boxes stand above
 * and below. Pure: no cytoscape, no React. Lengths are in model pixels.
 */
import { type Box, boxesOf, type Link, type Shown } from './boxes.ts'
import type { Neighbour } from './neighbourhood.ts'

export interface Question extends Shown {
  viewport: { width: number; height: number }
}

/** `x` and `y` are the middle. */
export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

export interface PlacedBox extends Box {
  place: Rectangle
}

export interface Pill {
  neighbour: Neighbour
  box: string
  place: Rectangle
}

export interface Arranged {
  boxes: PlacedBox[]
  pills: Pill[]
  links: Link[]
  centre: Rectangle
  fontSize: number
  /** Boxes stand beside the centre, so that lines turn in the space between; else above and below. */
  wide: boolean
  /** Elements that show, the centre included. */
  count: number
}

interface Measure {
  width: number
  height: number
  fontSize: number
}
/** The more there are, the smaller they are; at 200 they still hold a code and two lines of a label. */
const measures: readonly (readonly [upTo: number, Measure])[] = [
  [24, { width: 216, height: 48, fontSize: 12.5 }],
  [60, { width: 176, height: 44, fontSize: 12 }],
  [120, { width: 148, height: 40, fontSize: 11.5 }],
  [Number.POSITIVE_INFINITY, { width: 128, height: 36, fontSize: 11 }],
]
const gap = 7
const padding = 9
const titleHeight = 26
const between = { boxes: 22, layers: 56 }
const narrow = 700
const mostColumns = 10
/** Left free on each side of a narrow screen. */
const sides = 16
const centreSize = { width: 224, height: 76 }
const closedSize = { width: 200, height: 18 }

function sizeOf(
  { members, closed }: Pick<Box, 'members' | 'closed'>,
  columns: number,
  { width, height }: Measure,
): { width: number; height: number; columns: number } {
  if (closed) return { ...closedSize, columns: 1 }
  const used = Math.min(columns, members.length)
  const rows = Math.ceil(members.length / used)
  return {
    columns: used,
    width: used * (width + gap) - gap + 2 * padding,
    height: rows * (height + gap) - gap + 2 * padding,
  }
}

/** Boxes of the same side and layer, one above the other. */
function stacks<Some extends Pick<Box, 'side' | 'layer'>>(
  boxes: readonly Some[],
): { side: -1 | 1; layer: number; boxes: Some[] }[] {
  const found = new Map<string, { side: -1 | 1; layer: number; boxes: Some[] }>()
  for (const box of boxes) {
    const key = `${box.side} ${box.layer}`
    const stack = found.get(key) ?? { side: box.side, layer: box.layer, boxes: [] }
    stack.boxes.push(box)
    found.set(key, stack)
  }
  return [...found.values()].sort((a, b) => a.layer - b.layer)
}

function placeWide(
  boxes: readonly Box[],
  columns: { '-1': number; '1': number },
  measure: Measure,
): { boxes: PlacedBox[]; width: number; height: number } {
  const edge = { '-1': centreSize.width / 2, '1': centreSize.width / 2 }
  let height = centreSize.height
  const placed = stacks(boxes).flatMap(({ side, boxes: stack }) => {
    const sizes = stack.map((box) => sizeOf(box, columns[`${side}`], measure))
    const total = sizes.reduce((sum, size) => sum + size.height + titleHeight + between.boxes, -between.boxes)
    height = Math.max(height, total)
    const start = edge[`${side}`] + between.layers
    edge[`${side}`] = start + Math.max(...sizes.map(({ width }) => width))
    let top = -total / 2
    return stack.map((box, index): PlacedBox => {
      const size = sizes[index] ?? { ...closedSize, columns: 1 }
      const place = {
        x: side * (start + size.width / 2),
        y: top + titleHeight + size.height / 2,
        width: size.width,
        height: size.height,
      }
      top += titleHeight + size.height + between.boxes
      return { ...box, place }
    })
  })
  return { boxes: placed, width: edge['-1'] + edge['1'], height }
}

function placeNarrow(boxes: readonly Box[], columns: number, measure: Measure): PlacedBox[] {
  return ([-1, 1] as const).flatMap((side) => {
    let y = centreSize.height / 2
    return stacks(boxes.filter((box) => box.side === side)).flatMap(({ boxes: stack }) =>
      stack.map((box): PlacedBox => {
        const { width, height } = sizeOf(box, columns, measure)
        const top = y + between.boxes + (side === 1 ? titleHeight : 0)
        y = top + height + (side === -1 ? titleHeight : 0)
        return { ...box, place: { x: 0, y: side * (top + height / 2), width, height } }
      }),
    )
  })
}

function pillsOf(box: PlacedBox, measure: Measure): Pill[] {
  if (box.closed) return []
  const columns = Math.max(1, Math.round((box.place.width - 2 * padding + gap) / (measure.width + gap)))
  const [left, top] = [box.place.x - box.place.width / 2 + padding, box.place.y - box.place.height / 2 + padding]
  return box.members.map((neighbour, index) => ({
    neighbour,
    box: box.key,
    place: {
      x: left + (index % columns) * (measure.width + gap) + measure.width / 2,
      y: top + Math.floor(index / columns) * (measure.height + gap) + measure.height / 2,
      width: measure.width,
      height: measure.height,
    },
  }))
}

/** Everything in its place, in as many columns as show largest in the viewport. */
export function arrange(question: Question): Arranged {
  const { boxes, links } = boxesOf(question)
  const { viewport } = question
  const count = 1 + boxes.reduce((sum, box) => sum + (box.closed ? 0 : box.members.length), 0)
  let measure = (measures.find(([upTo]) => count <= upTo) ?? measures[0])?.[1] ?? {
    width: 216,
    height: 48,
    fontSize: 12.5,
  }
  let placed: PlacedBox[]
  if (viewport.width < narrow) {
    const columns = Math.max(1, Math.floor(viewport.width / 140))
    measure = { ...measure, width: Math.floor((viewport.width - 2 * sides - 2 * padding + gap) / columns) - gap }
    placed = placeNarrow(boxes, columns, measure)
  } else {
    const counts = Array.from({ length: mostColumns }, (_, index) => index + 1)
    const tries = counts.flatMap((left) => counts.map((right) => placeWide(boxes, { '-1': left, '1': right }, measure)))
    const scale = ({ width, height }: { width: number; height: number }) =>
      Math.min(viewport.width / width, viewport.height / height)
    placed = tries.reduce((best, one) => (scale(one) > scale(best) + 0.001 ? one : best)).boxes
  }
  return {
    boxes: placed,
    pills: placed.flatMap((box) => pillsOf(box, measure)),
    links,
    centre: { x: 0, y: 0, ...centreSize },
    fontSize: measure.fontSize,
    wide: viewport.width >= narrow,
    count,
  }
}

/** The pill that lies next in a direction: near, and not far off the line. */
export function nextTowards<Some extends { x: number; y: number }>(
  from: { x: number; y: number },
  others: readonly Some[],
  direction: 'left' | 'right' | 'up' | 'down',
): Some | undefined {
  const [ahead, aside] = direction === 'left' || direction === 'right' ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  const score = (one: Some) => sign * (one[ahead] - from[ahead]) + 3 * Math.abs(one[aside] - from[aside])
  return others.filter((one) => sign * (one[ahead] - from[ahead]) > 4).sort((a, b) => score(a) - score(b))[0]
}
