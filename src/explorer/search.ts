/** Searching the graph as one types. */
import { ExplorerSearchDocument, type Kind } from './generated/graphql.ts'
import { ask } from './graphql.ts'

/** Where a label matched, from `start` up to `end`, which is not part of it. */
export interface Highlight {
  start: number
  end: number
}

export interface Found {
  id: string
  label: string
  kind: string
  code: string | null
  /** The référentiel, by its label. */
  framework: string | null
  highlights: readonly Highlight[]
}

/** At most `first` elements, best first. */
export async function searchElements(
  text: string,
  kinds: readonly Kind[] | undefined,
  first: number,
  signal: AbortSignal,
): Promise<Found[]> {
  const { search } = await ask(ExplorerSearchDocument, { text, first, ...(kinds ? { kinds: [...kinds] } : {}) }, signal)
  const found = search.items.map(({ element, highlights }) => ({
    id: element.id,
    label: element.label,
    kind: element.kind,
    code: 'code' in element ? element.code : 'activityCode' in element ? element.activityCode : null,
    framework: element.framework?.label ?? null,
    highlights,
  }))
  // Entries of the glossary come after what they speak of: whoever types an acronym looks for the thing.
  return [...found.filter(({ kind }) => kind !== 'Term'), ...found.filter(({ kind }) => kind === 'Term')]
}
