/** How many requests are computed at once, and how many may wait for it: beyond, a request is told to come back. */
import pLimit from 'p-limit'
import { limits } from './limits.ts'
import { refused } from './measure.ts'

export type Place = <T>(work: () => Promise<T>) => Promise<T>

const placeFor = ({ running, waiting }: { running: number; waiting: number }): Place => {
  const place = pLimit(running)
  return async (work) => {
    if (place.pendingCount >= waiting)
      throw refused('SERVICE_BUSY', 'Too many requests are waiting; ask again in a few seconds.')
    return place(work)
  }
}

/** Heavy requests wait among themselves, and never hold more than their share of the places. */
export function createPlaces(atOnce: typeof limits.atOnce = limits.atOnce): { light: Place; heavy: Place } {
  return { light: placeFor(atOnce.light), heavy: placeFor(atOnce.heavy) }
}
