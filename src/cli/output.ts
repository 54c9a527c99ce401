import { styleText } from 'node:util'
import type { State } from '../words/wording.ts'

/** One answer, as JSON or as text; a report with user errors ends the process with status 1. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2))

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

/** Says what was wrong with a question and what comes nearest; true when there was something. */
export function printUserErrors(
  errors: readonly { field: string; message: string; suggestions: readonly { id: string; label: string }[] }[],
): boolean {
  for (const { field, message, suggestions } of errors) {
    process.stderr.write(`${field} : ${message}\n`)
    for (const { id, label } of suggestions) process.stderr.write(`  ${id}  ${label}\n`)
  }
  if (errors.length > 0) process.exitCode = 1
  return errors.length > 0
}
