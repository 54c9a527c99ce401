import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Fault } from '../../src/errors.ts'
import { away, liveness, whileThere } from '../../src/graph/liveness.ts'

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => vi.useRealTimers())

const never = () => new Promise<void>(() => undefined)
const unavailable = expect.objectContaining({
  code: 'ENGINE_UNAVAILABLE',
  message: 'The graph server does not answer.',
})

describe('a server', () => {
  /** How it answers a probe, how often it was asked, and what was told of it. */
  let answer: () => Promise<void>
  let probes: number
  let told: string[]
  let server: ReturnType<typeof liveness>
  beforeEach(() => {
    answer = async () => undefined
    probes = 0
    told = []
    server = liveness(
      () => {
        probes++
        return answer()
      },
      { onAway: () => void told.push('away'), onReturn: () => void told.push('back') },
    )
  })

  it('that answered a quarter of a second ago is there; one silent for longer is asked, once for all', async () => {
    server.heard()
    await vi.advanceTimersByTimeAsync(250)
    await server.look()
    expect(probes).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    await Promise.all([server.look(), server.look()])
    expect(probes).toBe(1)
    await server.look()
    expect(probes, 'its answer was heard').toBe(1)
    server.broken()
    await server.look()
    expect(probes, 'what was heard before a connection broke says nothing').toBe(2)
    expect(told).toEqual([])
  })

  it('that nothing is held against is not asked at all before a statement', async () => {
    await server.admit()
    expect(probes).toBe(0)
  })

  it('that is away is told once, and asked by one at a time until it is back', async () => {
    answer = () => Promise.reject(away())
    await expect(server.look()).rejects.toEqual(unavailable)
    expect([probes, told]).toEqual([1, ['away']])
    await expect(server.admit()).rejects.toEqual(unavailable)
    await expect(server.look()).rejects.toEqual(unavailable)
    expect(probes, 'it was asked a moment ago').toBe(1)
    answer = async () => undefined
    await vi.advanceTimersByTimeAsync(1_000)
    await Promise.all([server.admit(), server.admit(), server.look()])
    expect([probes, told]).toEqual([2, ['away', 'back']])
    await vi.advanceTimersByTimeAsync(1_000)
    await server.admit()
    expect(probes).toBe(2)
  })

  it('that takes longer than seven tenths of a second for a probe is away', async () => {
    answer = never
    const looked = server.look().catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(699)
    expect(told).toEqual([])
    await vi.advanceTimersByTimeAsync(2)
    expect(await looked).toEqual(unavailable)
    expect(told).toEqual(['away'])
  })

  it('that refuses for another reason is there, and its reason is told', async () => {
    answer = () => Promise.reject(new Fault('CONFIG_INVALID', 'refused'))
    await expect(server.look()).rejects.toThrow('refused')
    expect(told).toEqual([])
    await server.admit()
  })
})

describe('work on a server', () => {
  it('is looked after each quarter of a second, and no longer once it is done', async () => {
    const look = vi.fn(async () => undefined)
    const done = whileThere({ milliseconds: 10_000 }, look, () => new Promise((yes) => setTimeout(yes, 600, 'done')))
    await vi.advanceTimersByTimeAsync(600)
    expect(await done).toBe('done')
    expect(look).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('ends where the server turns out to be away', async () => {
    const look = vi.fn(() => Promise.reject(away()))
    const done = whileThere({ milliseconds: 10_000 }, look, never).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(250)
    expect(await done).toEqual(unavailable)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(look).toHaveBeenCalledTimes(1)
  })

  it('ends at its deadline', async () => {
    const done = whileThere({ milliseconds: 100 }, async () => undefined, never).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(101)
    expect(await done).toMatchObject({ code: 'ENGINE_TIMEOUT' })
  })
})
