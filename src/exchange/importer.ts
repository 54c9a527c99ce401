/** What every importer gives: elements, then relations, each with the place it was read at. */
import type { Carried } from '../graph/carried.ts'
import type { Parts } from '../graph/parts.ts'
import type { GraphRow } from '../graph/rows.ts'
import { coded, isKind, isRelationType, type Kind, kinds, type RelationType, relationTypes } from '../model/kinds.ts'
import { requiredOf } from '../model/properties.ts'
import type { RelationRecord, Value } from '../model/records.ts'
import type { Meter } from './csvFile.ts'
import type { Place, Problem, Report } from './problems.ts'

export type PlacedRow = GraphRow & { place: Place }

/** How a walk over files tells what it meets. */
export interface Walk {
  report: Report
  meter: Meter
}

export interface Importer {
  /** Where it reads, for messages. */
  name: string
  /** The data sets that it fills: the framework's id, but for a whole graph that is brought back. */
  datasets: string[]
  /** Bytes that one reading passes over, for the time left; 0 where unknown. */
  bytes: number
  /** Walks the files once; may be called again, and gives the same rows. */
  rows(report: Report, meter: Meter): AsyncGenerator<PlacedRow>
  /** What is worth knowing and is no fault, after a walk: labels without a French form, for example. */
  remarks(): string[]
  /** What was decided at the desk of a whole graph that is brought back, after a walk. */
  carried?(): Carried | undefined
  /** What of a data set is as it was, after a walk, which gave no rows of it. */
  parts?(): Parts | undefined
  /** Gives all rows from now on. */
  forget?(): void
  /**
   * Whether links may reach what the files do not define under the same prefix, as CASE packages do whose ids all look
   * alike. Without it such a link is a mistake; one to an id of another prefix always waits for its end.
   */
  openEnded?: boolean
}

type Properties = Record<string, Value | undefined>
type Ends = Pick<RelationRecord, 'from' | 'type' | 'to'>

/** Properties without those that are empty. */
export function stated(properties: Properties): Record<string, Value> {
  const out: Record<string, Value> = {}
  for (const [key, value] of Object.entries(properties))
    if (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)) out[key] = value
  return out
}

/**
 * Makes the rows of one framework, whose elements are named by their codes; the framework itself has none.
 * `publication` and `statedIn` give the framework its source, which is that of each of its elements.
 */
export function rowMaker(framework: string, idOf: (code: string) => string) {
  const id = (code: string): string => (code === '' ? framework : idOf(code))
  return {
    element: ({ kind, code }: { kind: Kind; code: string }, properties: Properties, place: Place): PlacedRow => ({
      dataset: framework,
      place,
      node: { id: id(code), kind, properties: { ...stated({ code, ...properties }), verified: true, framework } },
    }),
    publication: (properties: Properties & { title: string }, place: Place): PlacedRow => ({
      dataset: framework,
      place,
      node: {
        id: `source:${framework}`,
        kind: 'Source',
        properties: { label: properties.title, ...stated(properties), verified: true, framework },
      },
    }),
    statedIn: (place: Place): PlacedRow => ({
      dataset: framework,
      place,
      relation: { from: framework, type: 'STATED_IN', to: `source:${framework}`, properties: {} },
    }),
    link: ({ from, type, to }: Ends, properties: Properties, place: Place): PlacedRow => ({
      dataset: framework,
      place,
      relation: { from: id(from), type, to: id(to), properties: stated(properties) },
    }),
  }
}

/** The next position under each whole, from 1. */
export function positions(): (whole: string) => number {
  const last = new Map<string, number>()
  return (whole) => {
    const next = (last.get(whole) ?? 0) + 1
    last.set(whole, next)
    return next
  }
}

/** Reports a value of another shape; its row is to be left out. */
export function hasShape(found: Problem, shape: RegExp, report: Report): boolean {
  if (shape.test(found.value)) return true
  report(found)
  return false
}

/** The kind that a file names; one that there is not is reported, and its row is to be left out. */
export function kindIn(value: string, place: Place, report: Report): Kind | undefined {
  if (isKind(value)) return value
  report({ ...place, value, expected: `a kind: ${kinds.join(', ')}` })
  return undefined
}

/** The type of relation that a file names, likewise. */
export function relationIn(value: string, place: Place, report: Report): RelationType | undefined {
  if (isRelationType(value)) return value
  report({ ...place, value, expected: `a relation: ${relationTypes.join(', ')}` })
  return undefined
}

/** Reports each property that an element or a link cannot do without; its row is to be left out. */
export function hasRequired(
  { owner, properties, place }: { owner: string; properties: Record<string, Value>; place: Place },
  report: Report,
): boolean {
  const missing = requiredOf(owner).filter((name) => properties[name] === undefined)
  for (const name of missing) report({ ...place, value: '', expected: `a value in ${name}` })
  return missing.length === 0
}

/** The code of an element whose kind the API promises one for, where nothing else states it: what ends its id. */
export const codeFor = (kind: string, id: string): { code?: string } =>
  coded.includes(kind) ? { code: id.slice(id.indexOf(':') + 1) } : {}
