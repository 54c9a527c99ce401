import { ExponentialBackoff, handleWhen, retry } from 'cockatiel'
import { isPassing } from '../errors.ts'

/**
 * How long to wait before asking again: ever longer, up to a second, with jitter, so that many clients do not keep a
 * starting server down.
 */
export const backoff = new ExponentialBackoff({ initialDelay: 100, maxDelay: 1_000 })

/**
 * Work that is done once for a revision, in many short reads, must not fail because one of them met a cold or busy
 * server: a passing fault is waited out a few times, some four seconds in all.
 */
export const patiently = <T>(work: () => Promise<T>): Promise<T> =>
  retry(handleWhen(isPassing), { maxAttempts: 7, backoff }).execute(work)

/** As `patiently`, until it succeeds or `stop` is aborted. */
export function untilThere<T>(
  work: () => Promise<T>,
  { stop, onAway }: { stop: AbortSignal; onAway: (fault: Error) => void },
): Promise<T> {
  const policy = retry(handleWhen(isPassing), { maxAttempts: Number.POSITIVE_INFINITY, backoff })
  policy.onRetry((reason) => 'error' in reason && onAway(reason.error))
  return policy.execute(work, stop)
}
