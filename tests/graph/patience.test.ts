import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Fault, type FaultCode } from '../../src/errors.ts'
import { patiently, untilThere } from '../../src/graph/patience.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Work that fails so many times, and how often it was tried. */
function failing(times: number, code: FaultCode = 'ENGINE_TIMEOUT') {
  const work = vi.fn(async () => {
    if (work.mock.calls.length <= times) throw new Fault(code, `try ${work.mock.calls.length}`)
    return 'done'
  })
  return work
}
/** What a promise comes to, once as much time has passed as any patience takes. */
async function ended<T>(promise: Promise<T>): Promise<unknown> {
  const settled = promise.catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(60_000)
  return settled
}

it('what passes by itself is waited out, seven times and no more', async () => {
  const [short, long] = [failing(7), failing(8)]
  expect([await ended(patiently(short)), short.mock.calls.length]).toEqual(['done', 8])
  expect(await ended(patiently(long))).toMatchObject({ code: 'ENGINE_TIMEOUT', message: 'try 8' })
})

it('what does not pass by itself is told at once', async () => {
  const work = failing(1, 'DATA_INVALID')
  expect(await ended(patiently(work))).toMatchObject({ code: 'DATA_INVALID' })
  expect(await ended(untilThere(work, { stop: new AbortController().signal, onAway: () => undefined }))).toBe('done')
  expect(work).toHaveBeenCalledTimes(2)
})

it('what must be done is tried until it is, each failure told, or until it is to stop', async () => {
  const told: string[] = []
  const onAway = ({ message }: Error) => void told.push(message)
  expect(await ended(untilThere(failing(9), { stop: new AbortController().signal, onAway }))).toBe('done')
  expect(told).toEqual(Array.from({ length: 9 }, (_, index) => `try ${index + 1}`))
  const [stop, forever] = [new AbortController(), failing(Number.POSITIVE_INFINITY)]
  const trying = untilThere(forever, { stop: stop.signal, onAway }).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(5_000)
  const tries = forever.mock.calls.length
  expect(tries).toBeGreaterThan(4)
  stop.abort()
  expect(await ended(trying)).toBeInstanceOf(Error)
  expect(forever.mock.calls.length).toBeLessThanOrEqual(tries + 1)
})
