/** What the browser keeps for the pages; the legal notice says each of these to whoever reads. */

export interface Store {
  read(key: string): string | null
  /** Null forgets. */
  write(key: string, value: string | null): void
}

/** A browser that keeps nothing, or has no room, holds it until the page is closed. */
function storeIn(area: () => Storage): Store {
  const here = new Map<string, string>()
  return {
    read(key) {
      const held = here.get(key)
      if (held !== undefined) return held
      try {
        return area().getItem(key)
      } catch {
        return null
      }
    },
    write(key, value) {
      here.delete(key)
      try {
        if (value === null) area().removeItem(key)
        else area().setItem(key, value)
      } catch {
        if (value !== null) here.set(key, value)
      }
    },
  }
}

/** Kept until it is wiped: two settings, and the texts of files for an interview. */
export const inBrowser = storeIn(() => window.localStorage)
/** Kept as long as the tab: a token, and drafts that the server does not have yet. */
export const inTab = storeIn(() => window.sessionStorage)
