/** Collects values under keys, in the order they come. Knows nothing of what they are. */

/** Adds a value to the list that a map holds under a key. */
export function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** Gives back the room that lists hold for more, once no more will come: a list of two holds room for seventeen. */
export function trimLists<K, V>(map: Map<K, V[]>): void {
  for (const [key, values] of map) if (values.length > 1) map.set(key, values.slice());
}
