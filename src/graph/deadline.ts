import { Fault } from '../errors.ts'

export interface Deadline {
  milliseconds: number
  /** Ends the work earlier, with its own reason. */
  signal?: AbortSignal | undefined
  /** What the work ends with when it is late. */
  late?: () => Fault
}

const inTime = (milliseconds: number) =>
  new Fault('ENGINE_TIMEOUT', `The answer took longer than ${milliseconds} ms. Ask for less at a time, or ask again.`)

/**
 * The one deadline: nobody waits for the work longer than that. Its signal tells it to stop, `end` stops it for another
 * reason; what it still does afterwards is not heard.
 */
export async function withDeadline<T>(
  { milliseconds, signal, late = () => inTime(milliseconds) }: Deadline,
  work: (signal: AbortSignal, end: (reason: unknown) => void) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted()
  const own = new AbortController()
  const end = (reason: unknown) => own.abort(reason)
  const leave = () => end(signal?.reason)
  // A process that was kept from running may have its answer waiting: it is heard before the clock.
  const timer = setTimeout(() => setImmediate(() => end(late())), milliseconds)
  signal?.addEventListener('abort', leave, { once: true })
  const ended = new Promise<never>((_, reject) => {
    own.signal.addEventListener('abort', () => reject(own.signal.reason), { once: true })
  })
  const done = work(own.signal, end)
  done.catch(() => undefined)
  return Promise.race([done, ended]).finally(() => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', leave)
  })
}
