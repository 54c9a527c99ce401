/** What an address says after its question mark. */
import { refused } from './measure.ts'

/**
 * Parameters by their names, each given once at most. BAD_REQUEST for any other: passed over in silence, one that is
 * misspelled would give another answer than was meant.
 */
export function parametersOf<const Name extends string>(
  { query }: { query: unknown },
  ...names: Name[]
): { [name in Name]?: string } {
  const given = Object.entries(query as Record<string, string | string[]>)
  for (const [name, value] of given) {
    if (!names.some((known) => known === name))
      throw refused('BAD_REQUEST', `'${name}' is none of the parameters here: ${names.join(', ') || 'there are none'}.`)
    if (Array.isArray(value)) throw refused('BAD_REQUEST', `${name}: may be given once.`)
  }
  return Object.fromEntries(given) as { [name in Name]?: string }
}
