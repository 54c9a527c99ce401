/** What an answer says otherwise than it was given: place by place, in the order of the answer. */

export interface Change {
  /** Such as `blocs[cpas-2025:1].competences[cpas-2025:1.1.c1].state`. */
  path: string
  /** As JSON, a long one up to `…`; null where there was nothing. */
  before: string | null
  /** As JSON; null where there is nothing any more. */
  after: string | null
}

const most = 100
const longest = 300
/** They tell which data, not what is answered. */
const untold = new Set(['revision', 'citation'])

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What tells an item of a list: its id, or that of the element it is about. */
function nameOf(item: unknown): string | undefined {
  if (!isObject(item)) return undefined
  if (typeof item['id'] === 'string') return item['id']
  return Object.values(item).flatMap((value) =>
    isObject(value) && typeof value['id'] === 'string' ? value['id'] : [],
  )[0]
}

function* entriesOf(value: unknown): Generator<[string, unknown]> {
  if (isObject(value)) {
    for (const [name, one] of Object.entries(value)) if (!untold.has(name)) yield [`.${name}`, one]
  } else if (Array.isArray(value)) {
    const met = new Map<string, number>()
    for (const [index, one] of value.entries()) {
      const name = nameOf(one) ?? String(index)
      const times = met.get(name) ?? 0
      met.set(name, times + 1)
      yield [times === 0 ? `[${name}]` : `[${name} ${times + 1}]`, one]
    }
  }
}

function shown(value: unknown): string | null {
  if (value === undefined) return null
  const text = JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
const sameKind = (one: unknown, other: unknown): boolean =>
  (isObject(one) && isObject(other)) || (Array.isArray(one) && Array.isArray(other))

function* walk(before: unknown, after: unknown, path: string): Generator<Change> {
  if (!sameKind(before, after)) {
    if (JSON.stringify(before) !== JSON.stringify(after)) yield { path, before: shown(before), after: shown(after) }
    return
  }
  const [then, now] = [new Map(entriesOf(before)), new Map(entriesOf(after))]
  for (const name of new Set([...then.keys(), ...now.keys()])) yield* walk(then.get(name), now.get(name), path + name)
}

/** At most a hundred changes, and how many there are. */
export function changesSince(before: unknown, after: unknown): { changes: Change[]; count: number } {
  const all = [...walk(before, after, '')]
  return {
    changes: all.slice(0, most).map((change) => ({ ...change, path: change.path.replace(/^\./, '') })),
    count: all.length,
  }
}
