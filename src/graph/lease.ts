/** What is known of a store that others write to as well, and for how long answers may rest on it. */
import type { State } from './port.ts'

/**
 * A state that was met is good for so many milliseconds, counted from before it was asked for; 0: never without asking.
 * Whoever uses one in its second half has it renewed behind the answer, so that under traffic nobody waits for it.
 */
export function leaseOf(milliseconds: number, renew: () => Promise<unknown>) {
  let seen: State | undefined
  let until = 0
  /** Until when the state that was seen is known to be the state. */
  let certainUntil = 0
  /** Raised by whatever makes void all that was asked before. */
  let era = 0
  let renewing = false
  /** Something was written here, or the connection was lost. */
  function end(): void {
    era++
    until = 0
    certainUntil = 0
  }
  /** What was met last, where answers may rest on it. */
  function good(): State | undefined {
    const left = until - performance.now()
    if (left <= 0) return undefined
    if (left < milliseconds / 2 && !renewing) {
      renewing = true
      renew()
        .catch(() => undefined)
        .finally(() => {
          renewing = false
        })
    }
    return seen
  }
  return {
    /** The state that was met last. */
    seen: () => seen,
    good,
    /** The same where it is the state still, whoever writes. */
    certain: () => (performance.now() < certainUntil ? good() : undefined),
    /**
     * To be called before the state is asked for; the result takes what was answered, and how long before it each
     * commit is announced.
     */
    asking(): (state: State | undefined, noticeMs?: number) => void {
      const [at, of] = [performance.now(), era]
      return (state, noticeMs = 0) => {
        seen = state
        if (of !== era) return
        until = at + milliseconds
        certainUntil = at + Math.min(milliseconds, noticeMs)
      }
    },
    end,
    /** The server is away: what it held is not known either. */
    forget(): void {
      end()
      seen = undefined
    },
  }
}
