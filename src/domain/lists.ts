/** Small list operations that the analyses share. */

/** A number of a list, typed or not; 0 beyond its end. */
export const numberAt = (list: ArrayLike<number>, index: number): number => list[index] ?? 0

/** Where each of so many groups begins, one behind the other; one more at the end. */
export function startsOf(sizes: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1)
  for (let group = 0; group < sizes.length; group++)
    starts[group + 1] = numberAt(starts, group) + numberAt(sizes, group)
  return starts
}

export const distinct = <T>(items: Iterable<T>): T[] => [...new Set(items)]

/** Items by key, keys in the order they first come. */
export function groupBy<Item, Key>(items: Iterable<Item>, key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
