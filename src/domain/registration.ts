/**
 * What the national register adds to what is said here of a certification: what is said here stays, and where the two
 * differ both are given.
 */
import { propertiesOf, type Route, routesIn, texts } from '../model/routes.ts'
import { inTime } from '../words/wording.ts'

type Properties = Record<string, unknown>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The published export that a fiche was read from. */
export const registerSource = (registration: Properties): string =>
  `source:${text(registration['framework']).split(':')[0]}`

/**
 * The ways in that an element says; what says nothing of one is unknown, and `source` stands behind what names none.
 */
export const routesOf = (properties: Properties, source = ''): Route[] =>
  routesIn(properties).map((one) => ({ ...one, state: one.state || 'UNKNOWN', source: one.source || source }))

/**
 * What is not known here is as the fiche says it, with the fiche as its source; a jury is the fiche's where it has one.
 */
function joined(own: Route[], registered: Route[]): Route[] {
  const ofFiche = new Map(registered.map((route) => [route.route, route]))
  return [
    ...own.map((route) => {
      const fiche = ofFiche.get(route.route)
      if (!fiche) return route
      return route.state === 'UNKNOWN' && fiche.state !== 'UNKNOWN'
        ? fiche
        : { ...route, jury: fiche.jury || route.jury }
    }),
    ...registered.filter(({ route }) => own.every((one) => one.route !== route)),
  ]
}

/** What a fiche says where nothing is said here, beside the ways in. */
export const completed = ['level', 'enrolFrom', 'enrolUntil', 'deliverUntil', 'nsf', 'formacodes'] as const

/** The properties of a certification, completed by its fiche where nothing is said here. */
export function withRegistration(certification: Properties, registration: Properties | undefined): Properties {
  if (!registration) return certification
  const routes = joined(routesOf(certification), routesOf(registration, registerSource(registration)))
  return {
    ...certification,
    ...Object.fromEntries(
      completed.flatMap((name) => {
        const value = certification[name] ?? registration[name]
        return value === undefined ? [] : [[name, value]]
      }),
    ),
    ...propertiesOf(routes),
  }
}

export interface Difference {
  field: string
  here: string
  register: string
  /** In French, with both values. */
  inWords: string
}

const states: Record<string, string> = { YES: 'ouverte', NO: 'fermée' }
const routeNames: Record<string, string> = {
  VAE: 'par la VAE',
  APPRENTISSAGE: "par l'apprentissage",
  FORMATION: 'par la formation',
}

/**
 * Dates may be less precise here than in the register: `2026-09` does not differ from `2026-09-01`, nor nothing from
 * anything.
 */
const differ = (here: string, register: string): boolean => !register.startsWith(here) && !here.startsWith(register)

/** Where what is said here and what the fiche says are not the same: shown, never settled by rule. */
export function differencesOf(certification: Properties, registration: Properties): Difference[] {
  const say = (
    { field, what, said = (value) => value }: { field: string; what: string; said?: (value: string) => string },
    here: string,
    register: string,
  ): Difference[] => {
    if (!differ(here, register)) return []
    const inWords = `${what} : ${said(here)} ici, ${said(register)} d'après la fiche ${text(registration['code'])}`
    return [{ field, here, register, inWords }]
  }
  const day = (field: string, what: string): Difference[] =>
    say({ field, what, said: inTime.until }, text(certification[field]), text(registration[field]))
  const registered = new Map(routesOf(registration).map(({ route, state }) => [route, state]))
  return [
    ...say(
      { field: 'qualificationLevel', what: 'Niveau' },
      number(certification['level']),
      number(registration['level']),
    ),
    ...day('enrolUntil', 'Inscription possible'),
    ...day('deliverUntil', 'Délivrance possible'),
    ...routesOf(certification).flatMap(({ route, state }) => {
      const [here = '', register = ''] = [states[state], states[registered.get(route) ?? '']]
      const what = `Voie d'accès ${routeNames[route] ?? route.toLowerCase()}`
      return say({ field: `accessRoutes.${route}`, what }, here, register)
    }),
  ]
}

const number = (value: unknown): string => (typeof value === 'number' ? String(value) : '')

export interface Outcome {
  year: number
  certified: number | null
  certifiedByVae: number | null
  employed: number | null
  inTrade: number | null
  inTradeAfterTwoYears: number | null
}

/** How many obtained it, by year, the latest first; null where the fiche leaves a number out. */
export function outcomesOf(registration: Properties): Outcome[] {
  const at = (name: string, index: number): number | null => {
    const value = texts(registration[name])[index] ?? ''
    return value === '' ? null : Number(value)
  }
  return texts(registration['outcomeYears'])
    .map((year, index) => ({
      year: Number(year),
      certified: at('outcomeCertified', index),
      certifiedByVae: at('outcomeVae', index),
      employed: at('outcomeEmployed', index),
      inTrade: at('outcomeInTrade', index),
      inTradeAfterTwoYears: at('outcomeInTradeAfterTwoYears', index),
    }))
    .sort((a, b) => b.year - a.year)
}

/** Where the register shows a fiche by its number; undefined for what is none. */
export function registerAddress(code: unknown): string | null {
  const [, register, number] = /^(RNCP|RS)(\d+)$/.exec(text(code)) ?? []
  return register ? `https://www.francecompetences.fr/recherche/${register.toLowerCase()}/${number}/` : null
}
