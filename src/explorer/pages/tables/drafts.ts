/**
 * Drafts that the server does not have yet, kept in this tab: what was written outlives a lost connection or session.
 */
import { inTab } from '../../storage.ts'
import { type Draft, emptyDraft } from './judgement.ts'

const keyOf = (table: string, competence: string): string => `brouillon ${table} ${competence}`

/** `version`: of the row that it was written on. */
type Kept = Draft & { version?: number }

export function keptDraft(table: string, competence: string): Kept | undefined {
  const text = inTab.read(keyOf(table, competence))
  return text === null ? undefined : { ...emptyDraft, ...(JSON.parse(text) as Partial<Kept>) }
}

/** Keeps a draft, or forgets it with undefined. */
export const keepDraft = (table: string, competence: string, draft: Kept | undefined): void =>
  inTab.write(keyOf(table, competence), draft ? JSON.stringify(draft) : null)
