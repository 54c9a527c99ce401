/** Holds rows against each other and against the graph: one definition for an id, both ends for a link, allowed kinds, no whole inside its own part. */
import { LinkSet } from '../graph/linkSet.ts'
import { type Kind, kinds, relations, relationTypes } from '../model/kinds.ts'
import { relationKey } from '../model/records.ts'
import type { PlacedRow } from './importer.ts'
import type { Place, Report } from './problems.ts'

type LinkRow = Extract<PlacedRow, { relation: unknown }>
type ElementRow = Extract<PlacedRow, { node: unknown }>

/** As in the seeds, and the `>` of crosswalks and alignments. */
export const idShape = /^[a-z][a-z0-9-]*(:[A-Za-z0-9][A-Za-z0-9._>:-]*)?$/

const at = ({ file, line }: Place): string => (line > 0 ? `${file}:${line}` : file)

interface Whole {
  id: string
  ordinal: number
  place: Place
}

export class Check {
  readonly #elements = new Map<string, { kind: Kind; place: Place }>()
  readonly #links = new LinkSet()
  /** Part → its wholes. */
  readonly #wholes = new Map<string, Whole[]>()
  /** Links whose ends the files do not have: the graph may. */
  readonly #pending: { row: LinkRow; ordinal: number }[] = []
  readonly #foreign = new Map<string, Kind>()
  #ordinal = 0
  elements = 0
  links = 0
  /** The rows that may not be written, by their place in the walk, from 0. */
  readonly refused = new Set<number>()

  constructor(readonly report: Report) {}

  /** Looks at the next row of a walk, in which every element comes before every link. */
  take(row: PlacedRow): void {
    const ordinal = this.#ordinal++
    if ('node' in row) {
      if (this.#element(row)) this.elements++
      else this.refused.add(ordinal)
    } else this.#link(row, ordinal)
  }

  /** Ids that links name and that no element of the files has. */
  missing(): string[] {
    return [
      ...new Set(
        this.#pending.flatMap(({ row }) =>
          [row.relation.from, row.relation.to].filter((id) => !this.#elements.has(id)),
        ),
      ),
    ]
  }

  /** Judges, once the walk is over, what needs all rows: ends that only the graph has, and cycles. */
  conclude(foreign: Iterable<{ id: string; kind: Kind }>): void {
    for (const { id, kind } of foreign) this.#foreign.set(id, kind)
    for (const { row, ordinal } of this.#pending.splice(0)) this.#judge(row, ordinal)
    for (const { part, whole } of this.#cycles()) {
      this.refused.add(whole.ordinal)
      this.links--
      this.report({
        ...whole.place,
        value: `${whole.id} HAS_PART ${part}`,
        expected: 'no element that is, through its parts, a part of itself',
      })
    }
  }

  /** Elements with the place that defines them. */
  places(): ReadonlyMap<string, { place: Place }> {
    return this.#elements
  }

  /** An id that the graph holds elsewhere: nothing may be written over it. */
  taken(id: string, dataset: string): void {
    const place = this.#elements.get(id)?.place
    if (place)
      this.report({
        ...place,
        value: id,
        expected: `an id that no other data set has: '${dataset}' holds it`,
        fatal: true,
      })
  }

  #element({ node, place }: ElementRow): boolean {
    const refuse = (value: string, expected: string): boolean => {
      this.report({ ...place, value, expected })
      return false
    }
    if (!idShape.test(node.id))
      return refuse(node.id, 'an id such as mine:1.2: a lower-case prefix, then a code without accents or spaces')
    if (!kinds.includes(node.kind)) return refuse(node.kind, `a kind: ${kinds.join(', ')}`)
    const { label } = node.properties
    if (typeof label !== 'string' || label.trim() === '')
      return refuse(typeof label === 'string' ? label : '', `a label for ${node.id}`)
    const known = this.#elements.get(node.id)
    if (known) return refuse(node.id, `an id used once: it is already at ${at(known.place)}`)
    this.#elements.set(node.id, { kind: node.kind, place })
    return true
  }

  #link(row: LinkRow, ordinal: number): void {
    const { relation, place } = row
    if (!relationTypes.includes(relation.type)) {
      this.refused.add(ordinal)
      this.report({ ...place, value: relation.type, expected: `a relation: ${relationTypes.join(', ')}` })
    } else if (!this.#links.add(relation)) {
      this.refused.add(ordinal)
      this.report({ ...place, value: relationKey(relation), expected: 'a link stated once' })
    } else if (this.#elements.has(relation.from) && this.#elements.has(relation.to)) this.#judge(row, ordinal)
    else this.#pending.push({ row, ordinal })
  }

  #judge({ relation, place }: LinkRow, ordinal: number): void {
    const { from, type, to } = relation
    const allowed: { from: readonly Kind[]; to: readonly Kind[] } = relations[type]
    let good = true
    for (const [id, side, verb] of [
      [from, allowed.from, 'leave'],
      [to, allowed.to, 'reach'],
    ] as const) {
      const kind = this.#elements.get(id)?.kind ?? this.#foreign.get(id)
      if (!kind) this.report({ ...place, value: id, expected: `an element that is defined, for ${type} to ${verb}` })
      else if (!side.includes(kind))
        this.report({ ...place, value: `${id} (${kind})`, expected: `for ${type} to ${verb}: ${side.join(', ')}` })
      else continue
      good = false
    }
    if (!good) {
      this.refused.add(ordinal)
      return
    }
    this.links++
    if (type !== 'HAS_PART') return
    const whole = { id: from, ordinal, place }
    const known = this.#wholes.get(to)
    if (known) known.push(whole)
    else this.#wholes.set(to, [whole])
  }

  /** One link of each cycle of HAS_PART: walks up from every part, with a stack of its own since hierarchies may be deep. */
  #cycles(): { part: string; whole: Whole }[] {
    const done = new Set<string>()
    const open = new Set<string>()
    const found: { part: string; whole: Whole }[] = []
    for (const start of this.#wholes.keys()) {
      const stack = done.has(start) ? [] : [{ id: start, next: 0 }]
      open.add(start)
      for (let top = stack.at(-1); top; top = stack.at(-1)) {
        const whole = this.#wholes.get(top.id)?.[top.next++]
        if (!whole) {
          open.delete(top.id)
          done.add(top.id)
          stack.pop()
        } else if (open.has(whole.id)) found.push({ part: top.id, whole })
        else if (!done.has(whole.id)) {
          open.add(whole.id)
          stack.push({ id: whole.id, next: 0 })
        }
      }
      open.clear()
    }
    return found
  }
}
