/** What every report of an answer has in common. */
import { frenchDate, notice, type State, stateName, stateShape } from '../wording.ts'
import { print, printJson, printUserErrors, stateStyle, style, wrap } from './output.ts'

const states: State[] = ['ACQUIRED', 'PARTIAL', 'MISSING', 'UNKNOWN']

export interface Counts {
  total: number
  acquired: number
  partial: number
  missing: number
  unknown: number
}

export const countsLine = (counts: Counts): string =>
  states.map((state) => style(stateStyle[state], `${stateShape[state]} ${counts[state.toLowerCase() as Lowercase<State>]} ${stateName[state].toLowerCase()}`)).join('   ')

interface Assumption {
  profession: { label: string }
  certification: { label: string }
  alternatives: { label: string }[]
  reason: string
}

export const assumptionLines = (assumptions: Assumption[]): string[] =>
  assumptions.map((one) =>
    wrap(
      `Supposé : ${one.profession.label} → ${one.certification.label}. ${one.reason}${one.alternatives.length > 0 ? ` Autres versions : ${one.alternatives.map(({ label }) => label).join(' ; ')}.` : ''}`,
      2,
    ),
  )

/** Title, what the answer compares, its date and revision. */
export const headLines = (title: string, answer: { asOf: string; revision: string }, ...notices: string[]): string[] => [
  style('bold', wrap(title, 2)),
  wrap([notice, ...notices].join(' '), 0),
  `Au ${frenchDate(answer.asOf)}, révision ${answer.revision}.`,
]

/** `1 étape`, `2 étapes`; in French, 0 is singular. */
export const counted = (number: number, word: string): string => `${number} ${word}${number > 1 ? 's' : ''}`

export const heading = (text: string): string[] => ['', style('bold', wrap(text, 2))]
export const item = (text: string, indent = 2): string => wrap(`${' '.repeat(indent)}${text}`, indent + 2)

type UserErrors = Parameters<typeof printUserErrors>[0]

/** Prints an answer as the API's object or as a report; errors of input end the process with status 1. */
export function show<Answer extends { userErrors: UserErrors; citation: string }>(answer: Answer, json: boolean | undefined, report: (answer: Answer) => string[]): void {
  if (json) {
    printJson(answer)
    if (answer.userErrors.length > 0) process.exitCode = 1
  } else if (!printUserErrors(answer.userErrors)) print([...report(answer), '', `Citer cette réponse : ${answer.citation}`].join('\n'))
}

/** A list of ids separated by commas or given one by one. */
export const collect = (value: string, before: string[] = []): string[] => [
  ...before,
  ...value
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean),
]
