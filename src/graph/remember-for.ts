/**
 * Memoising for what is derived from one object, such as a graph: computed once per object, forgotten with it.
 * Knows nothing of what is computed.
 */

/** The result of `compute` for each object, kept as long as the object itself. */
export function rememberFor<Key extends object, Value extends object>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}
