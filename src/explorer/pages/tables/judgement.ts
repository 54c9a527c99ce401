/** What is judged of one competence, and the words for it. */
import { frenchDate, tableStateName } from '../../../words/wording.ts'
import type { DeskQuery, DeskRowFragment, JudgementInput } from '../../generated/graphql.ts'

export type Desk = NonNullable<DeskQuery['table']>
export type Row = DeskRowFragment
export type Holding = Desk['holdings'][number]
export type Coverage = JudgementInput['coverage']

/** A judgement as it is being written: nothing is chosen at first. */
export interface Draft {
  coverage: Coverage | null
  codes: string[]
  why: string
}

export const emptyDraft: Draft = { coverage: null, codes: [], why: '' }
export const longestWhy = 420

export const coverageNames: Record<Coverage, string> = { FULL: 'Entière', PART: 'En partie', NONE: 'Rien' }
/** Coverage as a state of the explorer, for its colour and shape. */
export const coverageState = { FULL: 'ACQUIRED', PART: 'PARTIAL', NONE: 'MISSING' } as const

export const rowsOf = ({ blocs }: Pick<Desk, 'blocs'>): Row[] => blocs.flatMap(({ rows }) => rows)

/** What somebody found, to go on from. */
export const draftOf = (found: { coverage: Coverage | null; codes: { id: string }[]; why: string } | null): Draft =>
  found ? { coverage: found.coverage, codes: found.codes.map(({ id }) => id), why: found.why } : emptyDraft

export const isWhole = ({ coverage, codes, why }: Draft): boolean =>
  coverage !== null && codes.length > 0 && why.trim() !== ''

/** What is still to be said of a judgement; empty where it is whole. */
export function missingOf({ coverage, codes, why }: Draft): string {
  if (coverage === null) return 'Choisir : entière, en partie ou rien.'
  if (codes.length === 0)
    return coverage === 'NONE' ? 'Nommer ce qui a été cherché.' : 'Choisir les codes qui la portent.'
  return why.trim() === '' ? 'Écrire pourquoi.' : ''
}

/** What a justification says at least, from the verdict and its codes; the reader completes it. */
export function sentenceOf({ coverage, codes }: Draft, nameOf: (id: string) => string): string {
  const named = codes.map(nameOf).join(', ')
  if (coverage === null || named === '') return ''
  return {
    FULL: `${named} : l’acte visé y est, en entier.`,
    PART: `${named} : une part de l’acte visé y est.`,
    NONE: `${named} : lu, ce n’est pas l’acte visé.`,
  }[coverage]
}

/** « tranchée, non relue », or « relue le 3 mars 2026 (formatrice en IFSI) ». */
export const stateInWords = ({ state, crosswalk }: Desk): string =>
  state === 'REVIEWED' && crosswalk?.reviewedOn
    ? `${tableStateName[state]} le ${frenchDate(crosswalk.reviewedOn)} (${crosswalk.reviewer})`
    : tableStateName[state]

const pause = 5 * 60_000
/** Minutes spent, by the moments at which readings were kept: a silence of more than five minutes is a pause. */
export function minutesSpent(moments: readonly string[]): number {
  const times = moments.map((at) => Date.parse(at)).sort((a, b) => a - b)
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  return Math.round(gaps.filter((gap) => gap < pause).reduce((sum, gap) => sum + gap, 0) / 60_000)
}

/** Ways from one competence to another. */
export interface Moves {
  next: () => void
  previous: () => void
  nextOpen: () => void
}

/** A held competence that comes near, and why. */
export interface Candidate {
  held: { id: string }
  sharedWords: string[]
  elsewhere: boolean
}
