/** Searching the graph as one types. */
import { ExplorerTitlesDocument, type Kind } from './generated/graphql.ts'
import { ask } from './graphql.ts'
import { plain } from './words.ts'

export interface Found {
  id: string
  label: string
  kind: string
  framework: string | null
}

/** At most `first` elements, best first. */
export async function searchElements(text: string, kinds: readonly Kind[] | undefined, first: number, signal: AbortSignal): Promise<Found[]> {
  const { professions, certifications } = await ask(ExplorerTitlesDocument, {}, signal)
  const words = plain(text).split(/\s+/).filter(Boolean)
  return [...certifications.nodes, ...professions.nodes]
    .filter(({ kind, label, synonyms }) => (!kinds || kinds.includes(kind)) && words.every((word) => plain([label, ...synonyms].join(' ')).includes(word)))
    .slice(0, first)
    .map(({ id, label, kind, framework }) => ({ id, label, kind, framework: framework?.label ?? null }))
}
