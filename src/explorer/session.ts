/** Who this tab is: a token, sent with every question, and forgotten with the tab or when the server refuses it. */
import { useSyncExternalStore } from 'react'
import { inTab } from './storage.ts'

const key = 'jeton'
const listeners = new Set<() => void>()

/** `ended`: there was a token, and the server takes it no longer. */
interface Session {
  token: string | null
  ended: boolean
}

let session: Session = { token: inTab.read(key), ended: false }

export const currentToken = (): string | null => session.token

/** The headers by which the server knows whose token this is. */
export const bearer = (token: string | null): Record<string, string> =>
  token === null ? {} : { authorization: `Bearer ${token}` }

function become(next: Session): void {
  session = next
  inTab.write(key, next.token)
  for (const listener of listeners) listener()
}

/** Takes a token, or forgets it with null. */
export const takeToken = (token: string | null): void => become({ token, ended: false })

/** The server has refused a token: one that was replaced meanwhile is not concerned. */
export const endSession = (refused: string): void => {
  if (session.token === refused) become({ token: null, ended: true })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSession = (): Session => useSyncExternalStore(subscribe, () => session)
