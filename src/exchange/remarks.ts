/**
 * What is worth knowing of a reading and is no fault: counted, said once for all, with the first few that it is about.
 */
export class Remarks {
  readonly #found = new Map<string, { count: number; some: Set<string> }>()

  /** `{n}` in the text stands for how many there are; `about` names one of them. */
  add(text: string, about?: string, count = 1): void {
    const known = this.#found.get(text) ?? { count: 0, some: new Set<string>() }
    this.#found.set(text, known)
    known.count += count
    if (about !== undefined && known.some.size < 4) known.some.add(about)
  }

  clear(): void {
    this.#found.clear()
  }

  lines(): string[] {
    return [...this.#found].map(([text, { count, some }]) => {
      const shown = [...some].slice(0, 3).join(', ')
      const named = some.size === 0 ? '' : ` (${shown}${some.size > 3 || count > some.size ? '…' : ''})`
      return `${text.replace('{n}', String(count))}${named}`
    })
  }
}
