/** Typing errors: letters swapped, dropped, doubled or replaced. */

/** Every word that differs by two neighbouring letters swapped. */
export const swaps = (word: string): string[] =>
  [...word]
    .slice(1)
    .flatMap((letter, index) =>
      letter === word[index] ? [] : word.slice(0, index) + letter + word[index] + word.slice(index + 2),
    )

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
 * whose id begins with it; best first.
 */
export function nearestReferences<Candidate extends { references: string[]; entry: { sortKey: string } }>(
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
  return rated
    .sort((a, b) => a.far - b.far || (a.candidate.entry.sortKey < b.candidate.entry.sortKey ? -1 : 1))
    .map(({ candidate }) => candidate)
}
