import { setTimeout as sleep } from 'node:timers/promises'
import { isPassing } from '../errors.ts'

/**
 * Work that is done once for a revision, in many short reads, must not fail because one of them met a cold or busy server:
 * a passing fault is waited out a few times, some four seconds in all.
 */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let pause = 250; ; pause *= 2) {
    try {
      return await work()
    } catch (error) {
      if (!isPassing(error) || pause > 2_000) throw error
      await sleep(pause)
    }
  }
}
