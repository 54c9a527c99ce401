/** How well an element answers a text. */
import type { Kind } from '../../model/kinds.ts'
import { fold } from '../../words/french.ts'
import { isAmong, normal, stemsOf } from './indexed.ts'

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

/** A text as names are compared with it. */
export interface Asked {
  normal: string
  stems: string
  reference: string
}
export const askedFor = (text: string): Asked => ({
  normal: normal(text),
  stems: stemsOf(text),
  reference: fold(text.trim()),
})

/** What of an element a text is compared with; see IndexData. */
export interface Compared {
  normal: string
  stems: string
  otherNames: string
  references: string
}

/** How an element matches: by its very name or id, by another of its names, else as the words did (`otherwise`). */
export function tierOf(one: Compared, asked: Asked, otherwise: number): number {
  if (one.normal === asked.normal || one.references.startsWith(`\n${asked.reference}\n`)) return tiers.exact
  const alike = asked.stems !== '' && (one.stems === asked.stems || isAmong(one.otherNames, asked.stems))
  if (isAmong(one.otherNames, asked.normal) || isAmong(one.references, asked.reference) || alike) return tiers.otherName
  return otherwise > tiers.mistyped && one.normal.startsWith(`${asked.normal} `) ? tiers.start : otherwise
}
