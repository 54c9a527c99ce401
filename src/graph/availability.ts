import { setTimeout as sleep } from 'node:timers/promises'
import { Fault } from '../errors.ts'

const passing = ['ENGINE_UNAVAILABLE', 'ENGINE_TIMEOUT']

/**
 * Whether a server is there. While it is away one caller at a time probes it, ever less often and with jitter;
 * everybody else is told at once. Many clients that retry against a starting server would keep it down.
 */
export function availability(patienceMs: number) {
  let awayUntil = 0
  let backoff = 0
  return {
    /** Lets a caller through, or throws ENGINE_UNAVAILABLE at once. */
    admit(): void {
      if (Date.now() < awayUntil) throw new Fault('ENGINE_UNAVAILABLE', 'The graph server does not answer.')
      if (backoff > 0) awayUntil = Date.now() + patienceMs
    },
    answered(): void {
      awayUntil = 0
      backoff = 0
    },
    failed(error: unknown): void {
      if (!(error instanceof Fault) || !passing.includes(error.code)) return
      backoff = Math.min(backoff === 0 ? 100 : backoff * 2, 3_000)
      awayUntil = Date.now() + backoff * (0.5 + Math.random() / 2)
    },
  }
}

/** The work's result, or an ENGINE_UNAVAILABLE fault when it takes longer. The work itself goes on unheard. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const done = new AbortController()
  work.catch(() => undefined)
  const late = sleep(milliseconds, undefined, { signal: done.signal }).then(
    () => {
      throw new Fault('ENGINE_UNAVAILABLE', `The graph server did not answer within ${milliseconds} ms.`)
    },
    () => new Promise<never>(() => undefined),
  )
  return Promise.race([work, late]).finally(() => done.abort())
}
