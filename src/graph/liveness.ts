import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel'
import { Fault } from '../errors.ts'
import { type Deadline, withDeadline } from './deadline.ts'
import { backoff } from './patience.ts'

/** A server that says nothing for so long is looked after. */
const silenceMs = 250
/** A light probe that takes longer finds the server away: silence and probe together stay below a second. */
const probeMs = 700

export const away = () => new Fault('ENGINE_UNAVAILABLE', 'The graph server does not answer.')
/**
 * Work in time, ended as well where the server turns out to be away meanwhile; `look` is asked whenever nothing was
 * heard.
 */
export const whileThere = <T>(
  deadline: Deadline,
  look: () => Promise<void>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> =>
  withDeadline(deadline, async (signal, end) => {
    const watch = setInterval(() => look().catch(end), silenceMs)
    const rest = () => clearInterval(watch)
    signal.addEventListener('abort', rest, { once: true })
    return work(signal).finally(rest)
  })

const isAway = (error: unknown) => error instanceof Fault && error.code === 'ENGINE_UNAVAILABLE'

/**
 * Whether a server is there: only a light probe says so, never a statement that takes long. While the server is away,
 * one caller at a time probes it, ever less often; who comes during the probe waits for it, and everybody else is told
 * at once.
 */
export function liveness(
  probe: () => Promise<void>,
  { onAway, onReturn }: { onAway: () => void; onReturn: () => void },
) {
  const breaker = circuitBreaker(handleWhen(isAway), { halfOpenAfter: backoff, breaker: new ConsecutiveBreaker(1) })
  breaker.onBreak(onAway)
  breaker.onReset(onReturn)
  let heardAt = 0
  let looking: Promise<void> | undefined

  const heard = () => {
    heardAt = Date.now()
  }
  const look = (): Promise<void> =>
    (looking ??= breaker
      .execute(() => withDeadline({ milliseconds: probeMs, late: away }, probe))
      .then(heard)
      .catch((error: unknown) => {
        throw error instanceof Fault ? error : away()
      })
      .finally(() => (looking = undefined)))

  return {
    /** The server has just answered something. */
    heard,
    /** A connection broke: what was heard before says nothing any more. */
    broken: () => {
      heardAt = 0
    },
    /** Resolves where the server is there; ENGINE_UNAVAILABLE where it is not. */
    look: async () => {
      if (Date.now() - heardAt > silenceMs) await look()
    },
    /** As look, without asking a server that nothing is held against. */
    admit: async () => {
      if (breaker.state !== CircuitState.Closed) await look()
    },
  }
}
