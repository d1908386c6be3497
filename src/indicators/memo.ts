// Facts that are computed once for a workbook or a scope and then looked up for each row.

/** Remembers what `make` gives for each key; the last key is found without a look-up. */
export function remember<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly value: T }>()
  let lastKey: Key | undefined
  let last: T | undefined
  return (key) => {
    if (key === lastKey) return last as T
    let entry = known.get(key)
    if (!entry) known.set(key, (entry = { value: make(key) }))
    lastKey = key
    last = entry.value
    return entry.value
  }
}
