// Lists by key, filled one item after another.

/** Adds an item to the list of its key, which its first item begins. */
export function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
