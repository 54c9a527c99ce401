/** What was decided at the desk, said with who reviewed it and the text that says it. */
import type { FactField, Role } from '../model/values.ts'
import { frenchDate } from './wording.ts'

/** What whoever has a role does. */
export const roleNames: Record<Role, string> = {
  READER: 'consultation',
  LECTEUR: 'lecture',
  ARBITRE: 'arbitrage',
  REVISEUR: 'révision',
  ADMINISTRATEUR: 'administration',
}

export const roleInWords = (role: string): string =>
  Object.entries(roleNames).find(([name]) => name === role)?.[1] ?? role.toLowerCase()

interface Decided {
  decidedBy: string | null
  decidedOn: string | null
}

/** « Décidé le 3 mars 2026, rôle : arbitrage. »; null of what the reference data state. */
export const decidedInWords = ({ decidedBy, decidedOn }: Decided): string | null =>
  decidedBy && decidedOn
    ? `Décidé le ${frenchDate(decidedOn)}, rôle : ${roleInWords(decidedBy)}` +
      (decidedBy === 'LECTEUR' ? ' (deux lectures concordantes).' : '.')
    : null

/** What a fact is called, before its value. */
export const factNames: Record<FactField, string> = {
  ENROL_FROM: 'Inscription possible à partir du',
  ENROL_UNTIL: 'Inscription possible jusqu’au',
  FIRST_AWARDED_ON: 'Première délivrance',
  DELIVER_UNTIL: 'Délivrance possible jusqu’au',
  ROUTE_VAE: 'Voie de la VAE',
  ROUTE_FORMATION: 'Voie de la formation',
  ROUTE_APPRENTISSAGE: 'Voie de l’apprentissage',
  CONFIRMED: 'Confirmé dans le texte',
}

const answers: Record<string, string> = { YES: 'ouverte', NO: 'fermée' }

/** « Voie de la VAE : ouverte » */
export const factInWords = ({ field, value }: { field: FactField; value: string }): string =>
  field === 'CONFIRMED' ? factNames[field] : `${factNames[field]} : ${answers[value] ?? frenchDate(value)}`

interface Reviewed {
  capacity: string
  on: string
  source: string
}

const reviewed = ({ capacity, on, source }: Reviewed): string =>
  `d’après ${source} ; relu au pupitre le ${frenchDate(on)} (${capacity})`

export const saidFact = (fact: { field: FactField; value: string }, by: Reviewed): string =>
  `${factInWords(fact)}, ${reviewed(by)}.`

export const saidBridge = (by: Reviewed): string => `Passerelle ${reviewed(by)}.`
