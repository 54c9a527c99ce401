/** What is wrong with a file to import: where it is, what stands there, and what was expected. */

export interface Problem {
  file: string
  /** From 1; 0 where the whole file is meant. */
  line: number
  /** What stands there, cut short. */
  value: string
  expected: string
  /** The file cannot be read past this: nothing can be skipped. */
  fatal?: boolean
}

/** Where a row was read. */
export interface Place {
  file: string
  line: number
}

export type Report = (problem: Problem) => void

const longest = 80

/** Line breaks made visible, and no more than fits on a line. */
export function excerpt(value: string): string {
  const flat = value.replaceAll('\r', '').replaceAll('\n', '⏎')
  const characters = [...flat]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : flat
}

export const describe = ({ file, line, value, expected }: Problem): string =>
  `${file}${line > 0 ? `:${line}` : ''}: ${value === '' ? 'nothing' : `'${excerpt(value)}'`}; expected ${expected}`
