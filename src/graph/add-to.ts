/** Collects values under keys, in the order they come. Knows nothing of what they are. */

/** Adds a value to the list that a map holds under a key. */
export function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
