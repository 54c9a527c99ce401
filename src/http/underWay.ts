/** Work that is under way, by what it is for: whoever would begin the same waits for its end instead. */
export class UnderWay {
  readonly #works = new Map<string, Promise<void>>()

  /** Whether the same was under way: resolves once it has ended, well or not. */
  async ended(key: string): Promise<boolean> {
    const work = this.#works.get(key)
    await work
    return work !== undefined
  }

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const result = work()
    const end = result.then(
      () => undefined,
      () => undefined,
    )
    this.#works.set(key, end)
    try {
      return await result
    } finally {
      if (this.#works.get(key) === end) this.#works.delete(key)
    }
  }
}
