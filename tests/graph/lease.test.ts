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
