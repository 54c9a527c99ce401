/** Drafts that the server does not have yet, kept in this tab: what was written outlives a lost connection or session. */
import { type Draft, emptyDraft } from './judgement.ts'

const keyOf = (table: string, competence: string): string => `brouillon ${table} ${competence}`
/** For a browser that keeps nothing. */
const here = new Map<string, string>()

function stored(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key)
  } catch {
    return here.get(key) ?? null
  }
}

export function keptDraft(table: string, competence: string): Draft | undefined {
  const text = stored(keyOf(table, competence))
  return text === null ? undefined : { ...emptyDraft, ...(JSON.parse(text) as Partial<Draft>) }
}

/** Keeps a draft, or forgets it with undefined. */
export function keepDraft(table: string, competence: string, draft: Draft | undefined): void {
  const key = keyOf(table, competence)
  const text = draft && JSON.stringify(draft)
  try {
    if (text === undefined) window.sessionStorage.removeItem(key)
    else window.sessionStorage.setItem(key, text)
  } catch {
    if (text === undefined) here.delete(key)
    else here.set(key, text)
  }
}
