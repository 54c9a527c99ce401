/** Lines of a report: styled where they go to a terminal, and as wide as it is. */
import { styleText } from 'node:util'
import type { State } from '../words/wording.ts'

/** hasColors heeds NO_COLOR and FORCE_COLOR. */
const styled = process.stdout.isTTY && process.stdout.hasColors()
type Style = Parameters<typeof styleText>[0]
export const style = (format: Style, text: string): string => (styled ? styleText(format, text) : text)
export const stateStyle: Record<State, Style> = {
  ACQUIRED: 'green',
  PARTIAL: 'yellow',
  MISSING: 'red',
  UNKNOWN: 'gray',
}

/** French signs stand with the word they follow. */
const tied = (text: string): string => text.replace(/ (?=[:;?!»])/g, '\u00A0').replace(/« /g, '«\u00A0')

/** Wraps text to the terminal, each line after the first indented. */
export function wrap(text: string, indent: number, width = Math.min(process.stdout.columns ?? 100, 110)): string {
  const pad = ' '.repeat(indent)
  const lines: string[] = []
  const lead = /^ */.exec(text)?.[0] ?? ''
  let line = lead
  for (const word of tied(text.trim()).split(' ')) {
    if (line.trim() && (pad + line + word).length + 1 > width) {
      lines.push(line)
      line = word
    } else line = line.trim() ? `${line} ${word}` : line + word
  }
  return [...lines, line].join(`\n${pad}`).replaceAll('\u00A0', ' ')
}
