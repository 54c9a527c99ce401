/** A seed file as it was read, and what is wrong with it. */
export interface Problem {
  file: string
  line: number
  message: string
}

/** A parsed file that still knows the line of each of its values. */
export interface SeedFile<Content> {
  file: string
  content: Content
  lineOf(path: (string | number)[]): number
}
