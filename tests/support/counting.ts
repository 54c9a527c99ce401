import { setImmediate as idle } from 'node:timers/promises'
import { queries } from '../../src/generated/queries.ts'
import type { GraphEngine, Run } from '../../src/graph/port.ts'
import { remembering } from '../../src/graph/remembering.ts'

/**
 * The same engine, which notes the statements that it runs and counts the times that one had to wait for another's
 * answer: what is asked together is answered together, as over a wire. The revision is known to every read, and asked
 * of nobody. Where it `remembers`, what the same read knows already is not counted.
 */
export function counting(engine: GraphEngine, { remembers = false } = {}) {
  const statements: string[] = []
  let rounds = 0
  let waiting: (() => Promise<() => void>)[] = []
  let under = false

  async function travel(): Promise<void> {
    if (under) return
    under = true
    while (waiting.length > 0) {
      await idle()
      const together = waiting
      waiting = []
      rounds += 1
      for (const answer of await Promise.all(together.map((send) => send()))) answer()
      await idle()
    }
    under = false
  }
  const read: GraphEngine['read'] = (work, options) =>
    engine.read(
      (run, snapshot) => {
        const send: Run = (query, params) => {
          if (query.name === queries.store.revision.name) return run(query, params)
          return new Promise((resolve, reject) => {
            statements.push(query.name)
            waiting.push(() =>
              run(query, params).then(
                (rows) => () => resolve(rows),
                (error: unknown) => () => reject(error),
              ),
            )
            void travel()
          })
        }
        if (!remembers) return work(send, { ...snapshot, known: () => undefined })
        const { run: remembered, known } = remembering({ get: () => undefined }, send)
        return work(remembered, { ...snapshot, known })
      },
      { ...options, uncached: remembers || (options?.uncached ?? false) },
    )
  return { engine: { ...engine, read } satisfies GraphEngine, statements, rounds: () => rounds }
}
