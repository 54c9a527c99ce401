/** What a whole graph in our CSV says of its desk: decisions, and what they set aside of the data sets. */
import { asideOf, type Carried, type CarriedLine, carriedLine } from '../graph/carried.ts'
import { decisionsDataset } from '../graph/layer.ts'
import { partsOfKey } from '../graph/rows.ts'
import type { Kind } from '../model/kinds.ts'
import type { PlacedRow } from './importer.ts'
import type { Place, Problem } from './problems.ts'
import { linkProperties, nodeProperties } from './select.ts'

const read = (cell: string): CarriedLine | undefined => {
  try {
    return carriedLine.safeParse(JSON.parse(cell)).data
  } catch {
    return undefined
  }
}

export class Brought {
  readonly carried: Carried = { decisions: [], effects: [] }
  readonly problems: Problem[] = []
  #place: Place | undefined
  #leftOut = 0
  /** By their ids. */
  readonly #nodes = new Map<string, PlacedRow>()

  take(cell: string, place: Place): void {
    this.#place ??= place
    const line = read(cell)
    if (!line)
      this.problems.push({ ...place, value: cell, expected: 'a decision as an export writes it, whole', fatal: true })
    else if ('leftOut' in line) this.#leftOut += line.leftOut
    else if ('decision' in line) this.carried.decisions.push(line.decision)
    else {
      this.carried.effects.push(line.effect)
      const { node } = asideOf(line.effect)
      if (node)
        this.#nodes.set(String(node['id']), {
          dataset: String(node['dataset']),
          place,
          node: { id: String(node['id']), kind: node['kind'] as Kind, properties: nodeProperties(node) },
        })
    }
  }

  /** Whether the file says what was decided: without it, rows of decisions are of nobody. */
  get any(): boolean {
    return this.#place !== undefined
  }

  remarks(): string[] {
    return this.#leftOut > 0
      ? [`Left out of the file: ${this.#leftOut} decisions; the data sets come as they are without them`]
      : []
  }

  /** A row as its data set states it: none where it only stands because it was decided. */
  stated(row: PlacedRow): PlacedRow | undefined {
    if (!this.any) return row
    if (row.dataset === decisionsDataset) return undefined
    return 'node' in row ? (this.#nodes.get(row.node.id) ?? row) : row
  }

  /** Links of data sets that decisions had taken the place of. */
  *setAside(): Generator<PlacedRow> {
    const place = this.#place
    if (!place) return
    for (const effect of this.carried.effects)
      for (const { key, properties } of asideOf(effect).relations)
        yield {
          dataset: String(properties['dataset']),
          place,
          relation: { ...partsOfKey(key), properties: linkProperties(properties) },
        }
  }
}
