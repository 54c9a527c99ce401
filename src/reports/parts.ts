/** What every report of an answer has in common. */
import {
  byTitle,
  countName,
  frenchDate,
  notice,
  type State,
  stateShape,
  type Worth,
  worthInWords,
} from '../words/wording.ts'
import { stateStyle, style, wrap } from './text.ts'

const states: State[] = ['ACQUIRED', 'PARTIAL', 'MISSING', 'UNKNOWN']

export interface Counts {
  total: number
  acquired: number
  legal: number
  partial: number
  missing: number
  unknown: number
}

function countOf(counts: Counts, state: State): string {
  const count = counts[state.toLowerCase() as Lowercase<State>]
  return `${count} ${countName(state, count, counts.legal).toLowerCase()}`
}

export const countsLine = (counts: Counts): string =>
  states.map((state) => style(stateStyle[state], `${stateShape[state]} ${countOf(counts, state)}`)).join('   ')

interface Assumption {
  profession: { label: string }
  certification: { label: string }
  reason: string
}

export const assumptionLines = (assumptions: Assumption[]): string[] =>
  assumptions.map((one) => wrap(`Supposé : ${one.profession.label} → ${one.certification.label}. ${one.reason}`, 2))

interface Route extends Worth {
  from: { label: string }
  bridge: Worth['bridge'] & Record<'effect' | 'legalReference', string | null> & { label: string }
}

/** What the law opens, each way with its effect, its text and what it is worth. */
export const routeLines = (routes: readonly Route[]): string[] =>
  routes.map((route) => {
    const { bridge, from, presumed } = route
    const text = bridge.legalReference ? ` ; ${bridge.legalReference}` : ''
    return item(
      `§ ${bridge.label}. ${bridge.effect ?? ''} (${byTitle(from.label, presumed)} ; ${worthInWords(route)}${text})`,
    )
  })

/** Title, what the answer compares, what it rests on that falls short, its date and revision. */
export const headLines = (
  title: string,
  answer: { asOf: string; revision: string; caveats?: string[]; namesRead?: { said: string }[] },
  ...notices: string[]
): string[] => [
  style('bold', wrap(title, 2)),
  wrap([notice, ...notices].join(' '), 0),
  ...(answer.namesRead ?? []).map(({ said }) => wrap(said, 2)),
  ...(answer.caveats ?? []).map((caveat) => wrap(caveat, 2)),
  `Au ${frenchDate(answer.asOf)}, révision ${answer.revision}.`,
]

/** In French, 0 and 1 are singular. */
export const agreed = (number: number, words: string): string =>
  number > 1 ? words.replace(/(?<=\p{L})(?= |$)/gu, 's') : words
/** `1 étape`, `2 étapes`, `2 activités communes`. */
export const counted = (number: number, words: string): string => `${number} ${agreed(number, words)}`

export const heading = (text: string): string[] => ['', style('bold', wrap(text, 2))]
export const item = (text: string, indent = 2): string => wrap(`${' '.repeat(indent)}${text}`, indent + 2)
