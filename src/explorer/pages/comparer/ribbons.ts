/** Where the ribbons between two référentiels go: a layout by d3-sankey, in the order of the texts. Pure. */
import { sankey, sankeyLinkHorizontal } from 'd3-sankey'

interface Block {
  id: string
  code: string | null
  label: string
}

/**
 * A pair as far as ribbons need it: blocs that are covered, each with how many elements each bloc of the other covers.
 */
export interface Flows {
  rows: readonly { group: Block; cells: readonly { held: Block; full: number; part: number }[] }[]
}

interface Place extends Block {
  key: string
  side: number
}
interface Carried {
  source: string
  target: string
  value: number
  held: Block
  group: Block
  coverage: 'FULL' | 'PART'
}
export type Placed = Block & { top: number; height: number }
export type Ribbon = Pick<Carried, 'held' | 'group' | 'coverage'> & { path: string; thickness: number; count: number }

const coverages = [
  ['FULL', 'full'],
  ['PART', 'part'],
] as const

const flowsOf = ({ rows }: Flows): Carried[] =>
  rows.flatMap(({ group, cells }) =>
    cells.flatMap(({ held, ...counts }) =>
      coverages.flatMap(([coverage, counted]) =>
        counts[counted] > 0
          ? { source: `0 ${held.id}`, target: `1 ${group.id}`, value: counts[counted], held, group, coverage }
          : [],
      ),
    ),
  )

/** Blocs that cover on the left, blocs that are covered on the right, and between them what is carried, in pixels. */
export function ribbonsOf(
  pair: Flows,
  { width, height }: { width: number; height: number },
): { left: Placed[]; right: Placed[]; ribbons: Ribbon[] } {
  const places: Place[] = [
    ...(pair.rows[0]?.cells ?? []).map(({ held }) => ({ ...held, key: `0 ${held.id}`, side: 0 })),
    ...pair.rows.map(({ group }) => ({ ...group, key: `1 ${group.id}`, side: 1 })),
  ]
  const layout = sankey<Place, Carried>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ side }) => side)
    .nodeSort(null)
    .linkSort(null)
    .nodeWidth(8)
    .nodePadding(Math.min(30, height / (places.length + 1)))
    .extent([
      [0, 4],
      [width, height - 4],
    ])
  const { nodes, links } = layout({ nodes: places, links: flowsOf(pair) })
  const drawn = sankeyLinkHorizontal()
  const placed = (wanted: number): Placed[] =>
    nodes
      .filter(({ side }) => side === wanted)
      .map(({ id, code, label, y0 = 0, y1 = 0 }) => ({ id, code, label, top: y0, height: y1 - y0 }))
  return {
    left: placed(0),
    right: placed(1),
    ribbons: links.map((link) => ({
      held: link.held,
      group: link.group,
      coverage: link.coverage,
      count: link.value,
      path: drawn(link) ?? '',
      thickness: link.width ?? 0,
    })),
  }
}
