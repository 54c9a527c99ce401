/**
 * Holds rows against each other and against the graph: one definition for an id, both ends for a link or an end that
 * may still come, allowed kinds, no whole inside its own part.
 */
import { LinkSet } from '../graph/linkSet.ts'
import { type Kind, relations } from '../model/kinds.ts'
import { expectedOf } from '../model/properties.ts'
import { relationKey, type Value } from '../model/records.ts'
import type { PlacedRow } from './importer.ts'
import type { Place, Report } from './problems.ts'
import { Remarks } from './remarks.ts'

type LinkRow = Extract<PlacedRow, { relation: unknown }>
type ElementRow = Extract<PlacedRow, { node: unknown }>

/** As in the seeds, and the `>` of crosswalks and alignments. */
export const idShape = /^[a-z][a-z0-9-]*(:[A-Za-z0-9][A-Za-z0-9._>:-]*)?$/

const at = ({ file, line }: Place): string => (line > 0 ? `${file}:${line}` : file)

/** `case:` of `case:0d2e6a9c`; empty where an id has none. */
const prefixOf = (id: string): string => id.slice(0, id.indexOf(':') + 1)

const keyOf = (row: PlacedRow): string => ('node' in row ? row.node.id : `${row.dataset} ${relationKey(row.relation)}`)

/** What a row says, whatever its place in the file or among the parts of its whole. */
function contentOf(row: PlacedRow): string {
  const {
    position: _,
    caseFields: __,
    ...rest
  }: Record<string, Value> = ('node' in row ? row.node : row.relation).properties
  return JSON.stringify(['node' in row && row.node.kind, Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))])
}

export interface CheckOptions {
  /** Links of these data sets that wait already, each after its data set: what was allowed to wait still is. */
  waiting?: ReadonlySet<string>
  /** See Importer.openEnded. */
  openEnded?: boolean | undefined
}

interface Whole {
  id: string
  ordinal: number
  place: Place
}

export class Check {
  readonly #elements = new Map<string, { kind: Kind; place: Place }>()
  readonly #links = new Map<string, LinkSet>()
  /** Part → its wholes. */
  readonly #wholes = new Map<string, Whole[]>()
  /** Links whose ends the files do not have: the graph may. */
  readonly #pending: { row: LinkRow; ordinal: number }[] = []
  readonly #foreign = new Map<string, Kind>()
  readonly #prefixes = new Set<string>()
  /** Rows whose key came before: what the first says is not kept, so a second walk compares them. */
  readonly #repeats = new Map<string, { first?: string; ordinals: number[] }>()
  #ordinal = 0
  elements = 0
  links = 0
  /** The rows that may not be written, by their place in the walk, from 0. */
  readonly refused = new Set<number>()
  /** The links that have to wait for an end, likewise. */
  readonly waiting = new Set<number>()
  readonly remarks = new Remarks()

  constructor(
    readonly report: Report,
    readonly options: CheckOptions = {},
  ) {}

  /** Looks at the next row of a walk, in which every element comes before every link. */
  take(row: PlacedRow): void {
    const ordinal = this.#ordinal++
    if ('node' in row) {
      if (this.#element(row, ordinal)) this.elements++
      else this.refused.add(ordinal)
    } else this.#link(row, ordinal)
  }

  /** Whether a second walk is needed, over which `compare` is called row by row. */
  hasRepeats = (): boolean => this.#repeats.size > 0

  /** Told apart on a second walk: what only says again what is known, and what says otherwise. */
  compare(row: PlacedRow): void {
    const repeat = this.#repeats.get(keyOf(row))
    if (!repeat) return
    const content = contentOf(row)
    if (repeat.first === undefined) repeat.first = content
    else if (repeat.first === content)
      this.remarks.add(
        'node' in row
          ? '{n} elements stand there twice, the same both times: read once'
          : '{n} links stand there twice, the same both times: read once',
        'node' in row ? row.node.id : relationKey(row.relation),
      )
    else if ('node' in row) {
      const { place } = this.#elements.get(row.node.id) ?? row
      const expected = `an id used once: it is already at ${at(place)}, with other content`
      this.report({ ...row.place, value: row.node.id, expected })
    } else
      this.report({ ...row.place, value: relationKey(row.relation), expected: 'a link stated once, or twice the same' })
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

  #repeated(row: PlacedRow, ordinal: number): void {
    const repeat = this.#repeats.get(keyOf(row)) ?? { ordinals: [] }
    this.#repeats.set(keyOf(row), repeat)
    repeat.ordinals.push(ordinal)
    this.refused.add(ordinal)
  }

  #element(row: ElementRow, ordinal: number): boolean {
    const { node, place } = row
    const refuse = (value: string, expected: string): boolean => {
      this.report({ ...place, value, expected })
      return false
    }
    if (!idShape.test(node.id))
      return refuse(node.id, 'an id such as mine:1.2: a lower-case prefix, then a code without accents or spaces')
    const { label } = node.properties
    if (typeof label !== 'string' || label.trim() === '')
      return refuse(typeof label === 'string' ? label : '', `a label for ${node.id}`)
    if (!this.#areAsKnown(node.kind, node.properties, place)) return false
    if (this.#elements.has(node.id)) this.#repeated(row, ordinal)
    else {
      this.#elements.set(node.id, { kind: node.kind, place })
      this.#prefixes.add(`${row.dataset} ${prefixOf(node.id)}`)
    }
    return !this.refused.has(ordinal)
  }

  /** Reports each property that is none of the values it may have. */
  #areAsKnown(owner: string, properties: Record<string, Value>, place: Place): boolean {
    let good = true
    for (const [name, value] of Object.entries(properties)) {
      const expected = expectedOf(owner, name, value)
      if (expected === undefined) continue
      good = false
      this.report({ ...place, value: String(value), expected: `${expected} in ${name}` })
    }
    return good
  }

  #link(row: LinkRow, ordinal: number): void {
    const { relation, place } = row
    if (!this.#areAsKnown(relation.type, relation.properties, place)) this.refused.add(ordinal)
    else if (!this.#linksOf(row.dataset).add(relation)) this.#repeated(row, ordinal)
    else if (this.#elements.has(relation.from) && this.#elements.has(relation.to)) this.#judge(row, ordinal)
    else this.#pending.push({ row, ordinal })
  }

  #linksOf(dataset: string): LinkSet {
    const links = this.#links.get(dataset) ?? new LinkSet()
    this.#links.set(dataset, links)
    return links
  }

  /** Whether an end that nobody defines may come with another data set. */
  #mayCome(id: string, row: LinkRow): boolean {
    if (!idShape.test(id)) return false
    if (this.options.openEnded || this.options.waiting?.has(keyOf(row))) return true
    return prefixOf(id) !== '' && !this.#prefixes.has(`${row.dataset} ${prefixOf(id)}`)
  }

  #judge(row: LinkRow, ordinal: number): void {
    const { relation, place } = row
    const { from, type, to } = relation
    const allowed: { from: readonly Kind[]; to: readonly Kind[] } = relations[type]
    let good = true
    const awaited: string[] = []
    for (const [id, side, verb] of [
      [from, allowed.from, 'leave'],
      [to, allowed.to, 'reach'],
    ] as const) {
      const kind = this.#elements.get(id)?.kind ?? this.#foreign.get(id)
      if (!kind && this.#mayCome(id, row)) {
        awaited.push(id)
        continue
      }
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
    if (awaited.length > 0) {
      this.waiting.add(ordinal)
      const text = '{n} links wait for elements that are not in the graph yet, and become links when these come'
      this.remarks.add(text, awaited.join(' and '))
    }
    if (type !== 'HAS_PART' || this.waiting.has(ordinal)) return
    const whole = { id: from, ordinal, place }
    const known = this.#wholes.get(to)
    if (known) known.push(whole)
    else this.#wholes.set(to, [whole])
  }

  /**
   * One link of each cycle of HAS_PART: walks up from every part, with a stack of its own since hierarchies may be
   * deep.
   */
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
