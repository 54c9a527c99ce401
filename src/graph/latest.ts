/**
 * One call at a time: whoever asks while one is under way waits for the next, which begins after all of them asked, and
 * shares it. So each gets what is true now, and a hundred askers cost no more than two calls.
 */
export function latest<T>(ask: () => Promise<T>): () => Promise<T> {
  let current: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | undefined
  return () =>
    (next ??= current.then(() => {
      next = undefined
      const asked = ask()
      current = asked.catch(() => undefined)
      return asked
    }))
}
