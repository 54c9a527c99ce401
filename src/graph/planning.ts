import { LRUCache } from 'lru-cache'

/**
 * A server that has just started plans each statement when it first meets it, for tenths of a second, and does so again
 * for everybody who asks meanwhile. So one asks first; whoever comes with the same statement waits until it was
 * answered once.
 */
export function planning() {
  /** By the text of a statement: under way, or true once it was answered. */
  const statements = new LRUCache<string, Promise<unknown> | true>({ max: 2_000 })
  return {
    /** Sends a statement, once nobody else is the first to. */
    async first<T>(text: string, send: () => Promise<T>): Promise<T> {
      for (let known = statements.get(text); known !== true; known = statements.get(text)) {
        if (known) {
          await known
          continue
        }
        const answer = send()
        const settled: Promise<void> = answer.then(
          () => void (statements.get(text) === settled && statements.set(text, true)),
          // Its plan may not have been kept: the next one asks first.
          () => void (statements.get(text) === settled && statements.delete(text)),
        )
        statements.set(text, settled)
        return answer
      }
      return send()
    },
    /** Of a server that went away nothing is planned any more. */
    forget: () => statements.clear(),
  }
}
