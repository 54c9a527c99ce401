/** Small list operations that the analyses share. */

/** A number of a list, typed or not; 0 beyond its end. */
export const numberAt = (list: ArrayLike<number>, index: number): number => list[index] ?? 0

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
