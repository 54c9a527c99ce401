/** How answers are said in French, the same in the terminal, the explorer and reports. */
import type { CompetenceState, TableState } from '../model/values.ts'

export const notice = 'Compare des référentiels, pas une personne.'
export const readingNotice =
  'Les rapprochements sont une lecture du projet, sans valeur juridique ; aucun organisme ne les a validés.'

/** Said once with every answer that rests on what was reported and not read; the place is where to read it. */
export const secondaryNotice = (place: string | null): string =>
  'Une partie de ces lectures repose sur des éléments rapportés, non lus dans le texte : ' +
  `à relire ${place ? `au ${place}` : 'dans le texte'}.`
/** Said once with every answer that rests on titles. */
export const titlesNotice = "Une partie de ces lectures n'a porté que sur des intitulés."
/** Said once with every answer that rests on what one reader alone read. */
export const readOnceNotice = "Une partie de ces lectures n'a été faite qu'une fois."

/** How far a table is, in words. */
export const tableStateName: Record<TableState, string> = {
  OPEN: 'ouverte, non lue',
  READ_ONCE: 'lue une fois',
  READ_TWICE: 'lue deux fois, différences à trancher',
  SETTLED: 'tranchée, non relue',
  REOPENED: 'rouverte en partie',
  REVIEWED: 'relue',
}

/** What the graph says of a table in which somebody decided. */
export interface Desk {
  label: string
  state: TableState | null
  /** Verdicts that are in question. */
  reopened: number | null
  /** Decisions that are not applied, since what they were taken on has changed. */
  toReview: number | null
  reviewer: string | null
  reviewedOn: string | null
}

const many = (count: number, one: string, several: string): string => `${count} ${count > 1 ? several : one}`

/**
 * Said with every answer that rests on a table in which somebody decided; null of one as the reference data have it.
 */
export function deskNotice({ label, state, reopened, toReview, reviewer, reviewedOn }: Desk): string | null {
  if (!state) return null
  const said = [
    state === 'REVIEWED' ? `relue le ${frenchDate(reviewedOn ?? '')} (${reviewer})` : tableStateName[state],
    ...(reopened ? [`${many(reopened, 'verdict rouvert', 'verdicts rouverts')}, en cours d'examen`] : []),
    ...(toReview
      ? [
          `${many(toReview, 'décision à revoir, non appliquée', 'décisions à revoir, non appliquées')} : ` +
            'ce qui était lu a changé',
        ]
      : []),
  ]
  return `Table « ${label} » : ${said.join(' ; ')}.`
}

/** Said with every answer about what nobody held yet on the day. */
export const notYetHeldNotice = (label: string, firstAwardedOn: string, asOf: string): string =>
  `« ${label} » n'avait pas encore de titulaire le ${frenchDate(asOf)} : ` +
  `première délivrance ${inOrOn(firstAwardedOn)}. ` +
  "Ce qui suit compare les textes, et ne dit pas ce qu'une personne détenait ce jour-là."

export type State = CompetenceState

/** A state in words; an acquired competence says whether the law or a rapprochement gives it. */
export function stateInWords(
  state: State,
  evidence: readonly { basis: string; assumed?: boolean }[] = [],
  readOn?: string | null,
): string {
  if (state === 'ACQUIRED') {
    const legal = evidence.filter(({ basis }) => basis === 'LEGAL')
    if (legal.length > 0)
      return legal.every(({ assumed }) => assumed)
        ? 'Acquise de droit si ce diplôme est détenu (supposé)'
        : 'Acquise de droit'
    return evidence.some(({ basis }) => basis === 'SHEET')
      ? 'Commune aux deux fiches métiers, sans valeur juridique'
      : 'Couverte par rapprochement, sans valeur juridique'
  }
  if (state === 'PARTIAL') return 'Couverte en partie'
  if (state === 'UNKNOWN') return 'Non examinée'
  const basis =
    readOn === 'TITLE' ? ' (lecture sur intitulés)' : readOn === 'SECONDARY' ? ' (lecture sur éléments rapportés)' : ''
  return `Non couverte par ce qui est détenu${basis}`
}

/** Told apart by shape as well as by word and colour. */
export const stateShape: Record<State, string> = { ACQUIRED: '●', PARTIAL: '◐', MISSING: '○', UNKNOWN: '?' }
const oneOf: Record<State, string> = {
  ACQUIRED: 'Acquise de droit ou couverte',
  PARTIAL: 'Couverte en partie',
  MISSING: 'Non couverte',
  UNKNOWN: 'Non examinée',
}
/** Headings of the four counts. */
export const stateName: Record<State, string> = {
  ACQUIRED: 'Acquises de droit ou couvertes',
  PARTIAL: 'Couvertes en partie',
  MISSING: 'Non couvertes',
  UNKNOWN: 'Non examinées',
}
/**
 * The name of a count, in the singular where there is one or none. What is acquired says what the law gives of it,
 * where that is known.
 */
export function countName(state: State, count: number, legal?: number): string {
  const plural = count > 1 ? 's' : ''
  if (state !== 'ACQUIRED' || count === 0 || legal === undefined) return (plural ? stateName : oneOf)[state]
  if (legal === count) return `Acquise${plural} de droit`
  return legal === 0
    ? `Couverte${plural}, sans valeur juridique`
    : `Acquises de droit (${legal}) ou couvertes sans valeur juridique (${count - legal})`
}

export const readOnInWords: Record<string, string> = {
  TITLE: 'lu sur intitulés',
  SECONDARY: 'lu sur des éléments rapportés, à relire au BO',
  ELEMENTS: 'lu sur les éléments de la compétence',
  FULL_TEXT: 'lu sur le texte intégral',
}

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]
/** `2026-11-22` → « 22 novembre 2026 »; months and years alone are said as such. */
export function frenchDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  return `${day ? `${day === '01' ? '1er' : Number(day)} ` : ''}${months[Number(month) - 1]} ${year}`
}

const since = (date: string): string => `depuis ${date.length === 10 ? 'le ' : ''}${frenchDate(date)}`
const until = (date: string): string =>
  date.length === 10 ? `jusqu'au ${frenchDate(date)} inclus` : `jusqu'en ${frenchDate(date)}`
const from = (date: string): string =>
  date.length === 10 ? `à partir du ${frenchDate(date)}` : `à partir de ${frenchDate(date)}`

/** « le 31 août 2026 », or « en juillet 2012 » where the day is not known. */
export const inOrOn = (date: string): string => `${date.length > 7 ? 'le' : 'en'} ${frenchDate(date)}`

/**
 * A date, a month or a year with the words that it takes: « depuis septembre 2015 », « jusqu'au 30 juin 2030 inclus ».
 */
export const inTime = { since, until, from }

/** Words about dates, some of which no source may state: those are said to be deduced. */
export const dated = (words: string, deduced: readonly string[] | null | undefined, ...dates: string[]): string =>
  dates.some((date) => deduced?.includes(date)) ? `${words} (date déduite)` : words

/** What a way of the law is worth at a date, as far as its title is held. */
export interface Worth {
  status: 'IN_FORCE' | 'NOT_IN_FORCE' | 'TO_VERIFY'
  acquires: boolean
  presumed: boolean
  bridge: { validFrom?: string | null; validUntil?: string | null; deducedDates: readonly string[] }
}

/** « en vigueur », or why it counts for nothing. */
export function worthInWords({ status, acquires, presumed, bridge }: Worth): string {
  if (acquires) return presumed ? 'acquis de droit si ce diplôme est détenu' : 'acquis de droit'
  if (status === 'IN_FORCE') return 'en vigueur'
  if (status === 'TO_VERIFY') return 'à vérifier, ne compte pas'
  const { validFrom, validUntil, deducedDates } = bridge
  const dates = [validFrom ? from(validFrom) : '', validUntil ? until(validUntil) : ''].filter(Boolean).join(', ')
  return `hors de ses dates, ${dates}${deducedDates.length > 0 ? ' (date déduite, à vérifier)' : ''} ; ne compte pas`
}

/** The title that a way starts from; a presumed one says so. */
export const byTitle = (label: string, presumed: boolean): string =>
  `au titre de « ${label} »${presumed ? ", présumé : aucun diplôme n'est dit exigé pour ce métier" : ''}`
