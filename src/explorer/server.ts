/** Whether the server answers: watched by /health, told to the pages, so that they recover without a reload. */
import { useSyncExternalStore } from 'react'

/** `loading`: it answers, and has no data yet. `back`: it answers again, said for a few seconds. */
export type Connection = 'ok' | 'away' | 'loading' | 'back'

const pause = { away: 1_000, quiet: 15_000, patience: 4_000, said: 5_000 }

interface Seen {
  connection: Connection
  revision: string | undefined
  /** Grows when answers must be asked for again: the server is back, or its data have changed. */
  epoch: number
}
let seen: Seen = { connection: 'ok', revision: undefined, epoch: 0 }
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined

function see(change: Partial<Seen>): void {
  seen = { ...seen, ...change }
  for (const listener of listeners) listener()
}

const later = (milliseconds: number): void => {
  clearTimeout(timer)
  timer = setTimeout(() => void look(), milliseconds)
}

/** Asks /health once, tells what it says, and plans the next look. */
async function look(): Promise<void> {
  if (document.hidden && seen.connection === 'ok') return later(pause.quiet)
  const health = await fetch('/health', { cache: 'no-store', signal: AbortSignal.timeout(pause.patience) })
    .then(async (response) => ({
      ok: response.ok,
      ...((await response.json()) as { status?: string; revision?: string }),
    }))
    .catch(() => undefined)
  if (!health?.ok) {
    see({ connection: health?.status === 'loading' ? 'loading' : 'away' })
    return later(pause.away)
  }
  const wasAway = seen.connection === 'away' || seen.connection === 'loading'
  const changed = seen.revision !== undefined && health.revision !== seen.revision
  if (wasAway || changed || seen.revision !== health.revision) {
    see({
      connection: wasAway ? 'back' : seen.connection,
      revision: health.revision,
      epoch: seen.epoch + (wasAway || changed ? 1 : 0),
    })
  }
  if (wasAway) setTimeout(() => seen.connection === 'back' && see({ connection: 'ok' }), pause.said)
  later(pause.quiet)
}

/** A question went without an answer: say so, and look for the server until it is back. */
export function reportAway(): void {
  if (seen.connection === 'away' || seen.connection === 'loading') return
  see({ connection: 'away' })
  later(pause.away)
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0 && timer === undefined) later(0)
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useConnection = (): Connection => useSyncExternalStore(subscribe, () => seen.connection)
export const useRevision = (): string | undefined => useSyncExternalStore(subscribe, () => seen.revision)
export const useEpoch = (): number => useSyncExternalStore(subscribe, () => seen.epoch)
