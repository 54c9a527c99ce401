/** What cytoscape draws for an arrangement, and how. */
import type { ElementDefinition, StylesheetJson } from 'cytoscape'
import { kindInWords, kindsInWords, relationInWords } from '../../words.ts'
import type { Arranged } from './arrange.ts'
import type { Box } from './boxes.ts'
import { fitted } from './fitted.ts'

export interface Centre {
  id: string
  label: string
  kind: string
  code: string | null
}

/** Ids of elements and of boxes must not meet: cytoscape has one name space. */
const nodeId = (id: string): string => `n ${id}`
const boxId = (key: string): string => `b ${key}`

const titleOf = ({ relation, outgoing, kind, members, closed }: Box): string => {
  const what = (members.length > 1 ? kindsInWords(kind) : kindInWords(kind)).toLowerCase()
  return `${closed ? '＋ ' : ''}${relationInWords(relation, outgoing)} · ${members.length} ${what}`
}

const pen = document.createElement('canvas').getContext('2d')
/** Lines of a label in the page's font. */
function lines(
  { label, code }: { label: string; code: string | null },
  { width, count, fontSize, weight = 'normal' }: { width: number; count: number; fontSize: number; weight?: string },
): string {
  if (pen) pen.font = `${weight} ${fontSize}px ${getComputedStyle(document.body).fontFamily}`
  return fitted(
    code ? `${code} ${label}` : label,
    { width, lines: count },
    (text) => pen?.measureText(text).width ?? text.length * fontSize * 0.55,
  )
}

export function drawingOf(arranged: Arranged, centre: Centre, unfolded: readonly string[]): ElementDefinition[] {
  const { boxes, pills, links, fontSize, wide } = arranged
  const boxOf = new Map(boxes.map((box) => [box.key, box]))
  return [
    {
      group: 'nodes',
      data: {
        id: nodeId(centre.id),
        element: centre.id,
        label: lines(
          { label: centre.label, code: centre.code },
          { width: 204, count: 3, fontSize: 14, weight: 'bold' },
        ),
        width: 224,
        height: 76,
      },
      position: { x: 0, y: 0 },
      classes: 'centre',
    },
    ...boxes.map(
      (box): ElementDefinition => ({
        group: 'nodes',
        data: {
          id: boxId(box.key),
          box: box.key,
          label: titleOf(box),
          width: box.place.width,
          height: box.place.height,
          side: box.side,
        },
        position: { x: box.place.x, y: box.place.y },
        classes: box.closed ? 'box closed' : 'box',
      }),
    ),
    ...pills.map(({ neighbour: { element, derived }, box, place }): ElementDefinition => {
      const classes = [
        'pill',
        unfolded.includes(element.id) && 'unfolded',
        !element.verified && 'unverified',
        (derived || boxOf.get(box)?.members.find((one) => one.element.id === element.id)?.derived) && 'derived',
      ]
      return {
        group: 'nodes',
        data: {
          id: nodeId(element.id),
          element: element.id,
          label: lines({ label: element.label, code: element.code }, { width: place.width - 14, count: 2, fontSize }),
          width: place.width,
          height: place.height,
          fontSize,
        },
        position: { x: place.x, y: place.y },
        classes: classes.filter(Boolean).join(' '),
      }
    }),
    ...boxes.map((box): ElementDefinition => {
      const [source, target] = box.outgoing ? [nodeId(box.from), boxId(box.key)] : [boxId(box.key), nodeId(box.from)]
      return {
        group: 'edges',
        data: { id: `e ${box.key}`, source, target },
        classes: !wide ? '' : box.outgoing ? 'turns-late' : 'turns-early',
      }
    }),
    ...links.map(
      (link): ElementDefinition => ({
        group: 'edges',
        data: {
          id: `l ${link.from} ${link.relation} ${link.to}`,
          source: nodeId(link.from),
          target: nodeId(link.to),
          label: relationInWords(link.relation, true).toLowerCase(),
        },
        classes: 'link',
      }),
    ),
  ]
}

/** The design system's values, as they are now: light or dark. */
export function styleOf(place: HTMLElement): StylesheetJson {
  const tokens = getComputedStyle(place)
  const token = (name: string): string => tokens.getPropertyValue(`--${name}`).trim()
  const font = tokens.getPropertyValue('font-family')
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'font-family': font,
        color: token('ink'),
        'text-valign': 'center',
        'text-halign': 'center',
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'line-height': 1.15,
        'background-color': token('surface'),
        'border-width': 1,
        'border-color': token('line-strong'),
        'z-index': 3,
      },
    },
    { selector: 'node.pill', style: { 'font-size': 'data(fontSize)' } },
    {
      selector: 'node.centre',
      style: {
        'font-size': 14,
        'font-weight': 'bold',
        'background-color': token('accent'),
        color: token('on-accent'),
        'border-color': token('accent'),
      },
    },
    {
      selector: 'node.box',
      style: {
        'background-color': token('surface-sunk'),
        'border-width': 1,
        'border-color': token('line'),
        'text-valign': 'top',
        'text-margin-y': -5,
        'font-size': 13,
        'font-weight': 'bold',
        'text-background-color': token('surface'),
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'z-index': 1,
      },
    },
    { selector: 'node.unverified', style: { 'border-style': 'dashed', 'border-color': token('partial') } },
    { selector: 'node.derived', style: { 'border-style': 'dotted' } },
    {
      selector: 'node.unfolded',
      style: { 'border-width': 2, 'border-color': token('accent'), 'background-color': token('accent-soft') },
    },
    { selector: 'node.here', style: { 'border-width': 3, 'border-style': 'solid', 'border-color': token('accent') } },
    { selector: 'node.centre.here', style: { 'border-color': token('ink') } },
    {
      selector: 'edge',
      style: {
        width: 1.5,
        'curve-style': 'straight',
        'line-color': token('line-strong'),
        'target-arrow-shape': 'triangle',
        'target-arrow-color': token('line-strong'),
        'arrow-scale': 0.9,
        'z-index': 0,
      },
    },
    // Lines to boxes turn in the space before the box, so that they cross nothing.
    {
      selector: 'edge.turns-late',
      style: { 'curve-style': 'round-taxi', 'taxi-direction': 'horizontal', 'taxi-turn': '-30px', 'taxi-radius': 8 },
    },
    {
      selector: 'edge.turns-early',
      style: { 'curve-style': 'round-taxi', 'taxi-direction': 'horizontal', 'taxi-turn': '30px', 'taxi-radius': 8 },
    },
    { selector: 'edge.link', style: { display: 'none' } },
    {
      selector: 'edge.link.here',
      style: {
        display: 'element',
        'line-style': 'dashed',
        'curve-style': 'bezier',
        'line-color': token('accent'),
        'target-arrow-color': token('accent'),
        'z-index': 5,
        label: 'data(label)',
        'font-family': font,
        'font-size': 11,
        color: token('ink'),
        'text-background-color': token('surface'),
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        events: 'no',
      },
    },
  ]
}
