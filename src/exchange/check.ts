/** Holds rows against each other and against the graph: one definition for an id, both ends for a link, allowed kinds, no whole inside its own part. */
import { type Kind, kinds, relationKey, relations, type RelationType, relationTypes } from '../model.ts'
import type { PlacedRow } from './importer.ts'
import type { Place, Report } from './problems.ts'

type LinkRow = Extract<PlacedRow, { relation: unknown }>
type ElementRow = Extract<PlacedRow, { node: unknown }>

export const idShape = /^[a-z][a-z0-9-]*(:[A-Za-z0-9][A-Za-z0-9._>:-]*)?$/

/** What a first walk learns that a second one needs. */
export interface Findings {
  /** Elements of other data sets that links may reach. */
  foreign: Map<string, Kind>
  /** Keys of links that only the whole picture shows to be wrong, such as a cycle. */
  refused: Set<string>
}
export const noFindings = (): Findings => ({ foreign: new Map(), refused: new Set() })

const at = ({ file, line }: Place): string => (line > 0 ? `${file}:${line}` : file)

export class Check {
  readonly #elements = new Map<string, { kind: Kind; place: Place }>()
  readonly #links = new Set<string>()
  readonly #wholes = new Map<string, { whole: string; row: LinkRow }[]>()
  /** Links whose ends this walk has not seen: the graph may have them. */
  readonly #pending: LinkRow[] = []
  readonly counts = { elements: 0, links: 0 }

  constructor(
    readonly report: Report,
    readonly findings: Findings,
  ) {}

  /** Whether a row may be written; what is wrong with it is reported. Every element comes before every link. */
  accepts(row: PlacedRow): boolean {
    const good = 'node' in row ? this.#element(row) : this.#link(row)
    if (good) this.counts['node' in row ? 'elements' : 'links']++
    return good
  }

  /** Ids that links name and that no element of the files has. */
  missing(): string[] {
    return [...new Set(this.#pending.flatMap(({ relation }) => [relation.from, relation.to].filter((id) => !this.#elements.has(id))))]
  }

  /** Judges, once the walk is over, what needs all rows: ends that only the graph has, and cycles. */
  conclude(): void {
    for (const row of this.#pending.splice(0)) if (this.#ends(row)) this.counts.links++
    for (const row of this.#cycles()) {
      this.findings.refused.add(relationKey(row.relation))
      this.counts.links--
      this.report({ ...row.place, value: `${row.relation.from} HAS_PART ${row.relation.to}`, expected: 'no element that is, through its parts, a part of itself' })
    }
  }

  /** Elements with the place that defines them. */
  elements(): ReadonlyMap<string, { kind: Kind; place: Place }> {
    return this.#elements
  }

  #element({ node, place }: ElementRow): boolean {
    const refuse = (value: string, expected: string): boolean => {
      this.report({ ...place, value, expected })
      return false
    }
    if (!idShape.test(node.id)) return refuse(node.id, 'an id such as mine:1.2: a lower-case prefix, then a code without accents or spaces')
    if (!kinds.includes(node.kind)) return refuse(node.kind, `a kind: ${kinds.join(', ')}`)
    const { label } = node.properties
    if (typeof label !== 'string' || label.trim() === '') return refuse(typeof label === 'string' ? label : '', `a label for ${node.id}`)
    const known = this.#elements.get(node.id)
    if (known) return refuse(node.id, `an id used once: it is already at ${at(known.place)}`)
    this.#elements.set(node.id, { kind: node.kind, place })
    return true
  }

  #link(row: LinkRow): boolean {
    const { relation, place } = row
    const { from, type, to } = relation
    if (!relationTypes.includes(type)) {
      this.report({ ...place, value: type, expected: `a relation: ${relationTypes.join(', ')}` })
      return false
    }
    const key = relationKey(relation)
    if (this.findings.refused.has(key)) return false
    if (this.#links.has(key)) {
      this.report({ ...place, value: key, expected: 'a link stated once' })
      return false
    }
    this.#links.add(key)
    if (this.#kindOf(from) && this.#kindOf(to)) return this.#ends(row)
    this.#pending.push(row)
    return false
  }

  #kindOf(id: string): Kind | undefined {
    return this.#elements.get(id)?.kind ?? this.findings.foreign.get(id)
  }

  #ends(row: LinkRow): boolean {
    const { relation, place } = row
    const { from, type, to } = relation
    const allowed: { from: readonly Kind[]; to: readonly Kind[] } = relations[type as RelationType]
    let good = true
    for (const [id, side, verb] of [[from, allowed.from, 'leave'], [to, allowed.to, 'reach']] as const) {
      const kind = this.#kindOf(id)
      if (!kind) this.report({ ...place, value: id, expected: `an element that is defined, for ${type} to ${verb}` })
      else if (!side.includes(kind)) this.report({ ...place, value: `${id} (${kind})`, expected: `for ${type} to ${verb}: ${side.join(', ')}` })
      else continue
      good = false
    }
    if (good && type === 'HAS_PART') {
      const known = this.#wholes.get(to)
      if (known) known.push({ whole: from, row })
      else this.#wholes.set(to, [{ whole: from, row }])
    }
    return good
  }

  /** One link of each cycle of HAS_PART: walks up from every part, with a stack of its own. */
  #cycles(): LinkRow[] {
    const done = new Set<string>()
    const open = new Set<string>()
    const found: LinkRow[] = []
    for (const start of this.#wholes.keys()) {
      const stack: { id: string; next: number }[] = [{ id: start, next: 0 }]
      if (!done.has(start)) open.add(start)
      while (stack.length > 0) {
        const top = stack.at(-1) as { id: string; next: number }
        const above = done.has(top.id) ? undefined : this.#wholes.get(top.id)?.[top.next++]
        if (!above) {
          open.delete(top.id)
          done.add(top.id)
          stack.pop()
        } else if (open.has(above.whole)) found.push(above.row)
        else if (!done.has(above.whole)) {
          open.add(above.whole)
          stack.push({ id: above.whole, next: 0 })
        }
      }
    }
    return found
  }
}
