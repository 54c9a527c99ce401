import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Fault } from '../../src/errors.ts'
import { withDeadline } from '../../src/graph/deadline.ts'

/** Work that ends when it is told to, and its signal. */
function pending() {
  let [answer, fail]: [(value: string) => void, (error: Error) => void] = [() => undefined, () => undefined]
  const promise = new Promise<string>((yes, no) => {
    answer = yes
    fail = no
  })
  const seen: { signal?: AbortSignal } = {}
  const work = (signal: AbortSignal) => {
    seen.signal = signal
    return promise
  }
  return { work, seen, answer, fail }
}

describe('work with a deadline', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    expect(vi.getTimerCount(), 'nothing is left ticking').toBe(0)
    vi.useRealTimers()
  })

  it('that is in time gives what it comes to, and is told of no end', async () => {
    const { work, seen, answer } = pending()
    const done = withDeadline({ milliseconds: 100 }, work)
    await vi.advanceTimersByTimeAsync(99)
    answer('in time')
    expect(await done).toBe('in time')
    await vi.advanceTimersByTimeAsync(200)
    expect(seen.signal?.aborted).toBe(false)
  })

  it.each([
    [undefined, 'ENGINE_TIMEOUT', 'The answer took longer than 100 ms. Ask for less at a time, or ask again.'],
    [() => new Fault('ENGINE_UNAVAILABLE', 'away'), 'ENGINE_UNAVAILABLE', 'away'],
  ] as const)('that is late ends there, is told to stop, and is not heard afterwards', async (late, code, message) => {
    const { work, seen, fail } = pending()
    const done = withDeadline({ milliseconds: 100, ...(late ? { late } : {}) }, work).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(101)
    expect(await done).toMatchObject({ code, message })
    expect(seen.signal?.reason).toMatchObject({ code })
    fail(new Error('too late to matter'))
  })

  it('ends for the reason of who asked, or for its own', async () => {
    const asker = new AbortController()
    const { work, seen } = pending()
    const left = withDeadline({ milliseconds: 100, signal: asker.signal }, work)
    asker.abort(new Error('gone'))
    await expect(left).rejects.toThrow('gone')
    expect(seen.signal?.reason).toEqual(new Error('gone'))
    const ended = withDeadline({ milliseconds: 100 }, (_, end) => {
      end(new Error('of its own'))
      return pending().work(AbortSignal.abort())
    })
    await expect(ended).rejects.toThrow('of its own')
  })

  it('does not begin for somebody who has left', async () => {
    const work = vi.fn(async () => 'done')
    await expect(withDeadline({ milliseconds: 100, signal: AbortSignal.abort('gone') }, work)).rejects.toBe('gone')
    expect(work).not.toHaveBeenCalled()
  })

  it('leaves the signal of who asked as it was', async () => {
    const asker = new AbortController()
    const seen: AbortSignal[] = []
    await withDeadline({ milliseconds: 100, signal: asker.signal }, async (signal) => void seen.push(signal))
    asker.abort()
    expect(seen.map(({ aborted }) => aborted)).toEqual([false])
  })
})

it('an answer that came while the process was kept from running is heard before the clock', async () => {
  const answered = withDeadline({ milliseconds: 20 }, () => sleep(21, 'answered'))
  const until = performance.now() + 40
  while (performance.now() < until);
  expect(await answered).toBe('answered')
})
