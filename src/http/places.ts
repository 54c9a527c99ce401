/** How many requests are computed at once, and how many may wait for it: beyond, a request is told to come back. */
import pLimit from 'p-limit'
import { inTurn } from '../turns.ts'
import { limits } from './limits.ts'
import { refused } from './measure.ts'

export interface Place {
  <T>(work: () => Promise<T>): Promise<T>
  /** How many requests hold it and wait for it now. */
  load(): { running: number; waiting: number }
}

const placeFor = ({ running, waiting }: { running: number; waiting: number }): Place => {
  const place = pLimit(running)
  const take = async <T>(work: () => Promise<T>): Promise<T> => {
    if (place.pendingCount >= waiting)
      throw refused('SERVICE_BUSY', 'Too many requests are waiting; ask again in a few seconds.')
    return place(async () => {
      // Those who waited must not follow one another in a single turn.
      await inTurn()
      return work()
    })
  }
  return Object.assign(take, { load: () => ({ running: place.activeCount, waiting: place.pendingCount }) })
}

/** Heavy requests wait among themselves, and never hold more than their share of the places. */
export function createPlaces(atOnce: typeof limits.atOnce = limits.atOnce): { light: Place; heavy: Place } {
  return { light: placeFor(atOnce.light), heavy: placeFor(atOnce.heavy) }
}
