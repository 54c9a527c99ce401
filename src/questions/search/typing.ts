/** Typing errors: letters swapped, dropped, doubled or replaced. */

/** Whether one letter added, dropped, replaced or swapped with its neighbour makes one of the other. */
export function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  const differing = Math.max(a.length, b.length) - start - end
  const isSwapped = differing === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start]
  return differing === 1 || isSwapped
}

/**
 * How many letters must be added, dropped, replaced or swapped with their neighbour; `limit + 1` when it is more than
 * `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    if (Math.min(...row) > limit) return limit + 1
    before = previous
    previous = row
  }
  return Math.min(previous[b.length] ?? 0, limit + 1)
}

/**
 * The elements one of whose references (the id first) is the text but for one typing error in four letters, then those
 * whose id begins with it; best first, in their order where they are as good.
 */
export function nearestReferences<Candidate extends { references: string[] }>(
  text: string,
  candidates: Candidate[],
): Candidate[] {
  const limit = Math.max(1, Math.floor(text.length / 4))
  const begins = limit + 0.5
  const rated = candidates.flatMap((candidate) => {
    const far = Math.min(...candidate.references.map((one) => distance(text, one, limit)))
    if (far <= limit) return [{ candidate, far }]
    return candidate.references[0]?.startsWith(text) ? [{ candidate, far: begins }] : []
  })
  return rated.sort((a, b) => a.far - b.far).map(({ candidate }) => candidate)
}
