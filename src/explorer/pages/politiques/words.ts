import { dateInWords } from '../../words.ts'

const kinds: Record<string, string> = { LAW: 'Loi', PLAN: 'Plan', STRATEGY: 'Stratégie', NOTION: 'Notion' }

/** « Loi, 21 juillet 2009 ». */
export const kindOfPolicy = ({
  policyKind,
  promulgatedOn,
}: {
  policyKind: string | null
  promulgatedOn: string | null
}): string =>
  [policyKind && (kinds[policyKind] ?? policyKind), promulgatedOn ? dateInWords(promulgatedOn) : null]
    .filter(Boolean)
    .join(', ')

/** A place such as `source:001 33-39`, apart. */
export function placeOf(stated: string): { id: string; lines: string } {
  const [id = '', ...lines] = stated.split(' ')
  return { id, lines: lines.join(' ') }
}

/** Places of the same document together, in the order first said. */
export function byDocument(stated: readonly string[]): { id: string; lines: string[] }[] {
  const documents = new Map<string, string[]>()
  for (const { id, lines } of stated.map(placeOf))
    documents.set(id, [...(documents.get(id) ?? []), ...(lines ? [lines] : [])])
  return [...documents].map(([id, lines]) => ({ id, lines }))
}
