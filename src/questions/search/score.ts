/** How well an element answers a text. */
import type { Kind } from '../../model/kinds.ts'
import { fold } from '../../words/french.ts'
import { among, normal, stemsOf } from './indexed.ts'
import { type Bytes, bytesOf, type Unpacked } from './texts.ts'

/** How a text matched, best last: the whole part of a score. */
export const tiers = { someWords: 0, mistyped: 1, everyWord: 2, start: 3, otherName: 4, exact: 5 } as const

/** What is asked for by name comes before what is only described. */
const prominent: readonly Kind[] = [
  'Profession',
  'Certification',
  'Policy',
  'Framework',
  'Bloc',
  'Organisation',
  'Competence',
  'Activity',
  'Savoir',
]
/** The more, the sooner it is shown; 0 for what nobody asks for by name. */
export const prominence = (kind: Kind): number =>
  prominent.includes(kind) ? prominent.length - prominent.indexOf(kind) : 0

/** Between two that bear the very name asked for, the kind decides; between others, the words. */
export function scoreOf(tier: number, kind: Kind, relevance: number): number {
  const words = relevance / (relevance + 50)
  const within = tier >= tiers.otherName ? (prominence(kind) + words) / (prominent.length + 1) : words
  return Math.round((tier + within * 0.9999) * 10_000) / 10_000
}

/** A text as names are compared with it: as one that stands alone, and as one among others. */
export interface Asked {
  reference: string
  alone: { normal: Bytes; stems: Bytes; start: Bytes }
  among: { normal: Bytes; stems: Bytes; reference: Bytes }
}
export function askedFor(text: string): Asked {
  const [name, stems, reference] = [normal(text), stemsOf(text), fold(text.trim())]
  return {
    reference,
    alone: { normal: bytesOf(name), stems: bytesOf(stems), start: bytesOf(`${name} `) },
    among: { normal: bytesOf(among(name)), stems: bytesOf(among(stems)), reference: bytesOf(among(reference)) },
  }
}

/** What of elements a text is compared with; see IndexData. */
export type Compared = Record<'normals' | 'stems' | 'otherNames' | 'references', Unpacked>

/** How an element matches: by its very name or id, by another of its names, else as the words did (`otherwise`). */
export function tierOf(
  { normals, stems, otherNames, references }: Compared,
  { element, otherwise }: { element: number; otherwise: number },
  { alone, among }: Asked,
): number {
  if (normals.is(element, alone.normal) || references.begins(element, among.reference)) return tiers.exact
  const isAlike = alone.stems.length > 0 && (stems.is(element, alone.stems) || otherNames.has(element, among.stems))
  if (isAlike || otherNames.has(element, among.normal) || references.has(element, among.reference))
    return tiers.otherName
  return otherwise > tiers.mistyped && normals.begins(element, alone.start) ? tiers.start : otherwise
}
