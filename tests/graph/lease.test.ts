import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { leaseOf } from '../../src/graph/lease.ts'
import type { State } from '../../src/graph/port.ts'

const first: State = { revision: 'first', epoch: 1 }
const second: State = { revision: 'second', epoch: 2 }

/** What stands in the store, how often it was asked for, and a lease of 100 ms on it. */
let store: State
let asked: number
let lease: ReturnType<typeof leaseOf>

async function ask(): Promise<void> {
  const met = lease.asking()
  asked++
  const state = store
  await Promise.resolve()
  met(state)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
  store = first
  asked = 0
  lease = leaseOf(100, ask)
})
afterEach(() => vi.useRealTimers())

it('answers rest on a state that was met no longer than its lease', async () => {
  expect(lease.good()).toBeUndefined()
  await ask()
  store = second
  vi.advanceTimersByTime(49)
  expect([lease.good(), asked]).toEqual([first, 1])
  vi.advanceTimersByTime(51)
  expect([lease.good(), lease.seen(), asked]).toEqual([undefined, first, 1])
})

it('a lease in its second half is renewed once behind the answers that it serves', async () => {
  await ask()
  store = second
  vi.advanceTimersByTime(60)
  expect([lease.good(), lease.good(), asked]).toEqual([first, first, 2])
  await Promise.resolve()
  expect(lease.good()).toBe(second)
  vi.advanceTimersByTime(99)
  expect(lease.good()).toBe(second)
})

it('what was asked before a write gives no lease', async () => {
  await ask()
  const met = lease.asking()
  lease.end()
  met(first)
  expect([lease.good(), lease.seen()]).toEqual([undefined, first])
  store = second
  await ask()
  expect(lease.good()).toBe(second)
})

it('without a length there is no lease', async () => {
  lease = leaseOf(0, ask)
  await ask()
  expect(lease.good()).toBeUndefined()
})

it('a lease that was renewed is renewed again in its own second half', async () => {
  await ask()
  for (const times of [2, 3]) {
    vi.advanceTimersByTime(60)
    expect([lease.good(), asked]).toEqual([first, times])
    await new Promise((resolve) => setImmediate(resolve))
  }
})

it('a renewal that fails is tried again, and nobody hears of it', async () => {
  lease = leaseOf(100, () => {
    asked++
    return Promise.reject(new Error('away'))
  })
  lease.asking()(first)
  for (const [index, later] of [60, 20].entries()) {
    vi.advanceTimersByTime(later)
    expect([lease.good(), asked]).toEqual([first, index + 1])
    await new Promise((resolve) => setImmediate(resolve))
  }
})

it('a state is certain for as long as each commit is announced before it, and no longer than its lease', () => {
  lease.asking()(first)
  expect([lease.certain(), lease.good()], 'nobody announces anything').toEqual([undefined, first])
  lease.asking()(first, 30)
  vi.advanceTimersByTime(29)
  expect(lease.certain()).toBe(first)
  vi.advanceTimersByTime(1)
  expect([lease.certain(), lease.good()]).toEqual([undefined, first])
  lease.asking()(first, 250)
  vi.advanceTimersByTime(99)
  expect(lease.certain()).toBe(first)
  vi.advanceTimersByTime(1)
  expect(lease.certain()).toBeUndefined()
})

it('after a write here nothing is certain, and of a server that went away nothing is known', () => {
  lease.asking()(first, 50)
  lease.end()
  expect([lease.certain(), lease.good(), lease.seen()]).toEqual([undefined, undefined, first])
  const asked = lease.asking()
  lease.forget()
  expect([lease.certain(), lease.good(), lease.seen()]).toEqual([undefined, undefined, undefined])
  asked(second, 50)
  expect([lease.good(), lease.seen()], 'what was asked before').toEqual([undefined, second])
})
