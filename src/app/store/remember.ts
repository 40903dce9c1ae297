/** Memoising for what is derived from the choices: computed once per object, forgotten with it. */

/** The result of `compute` for each object, kept as long as the object itself. */
export function rememberFor<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

/** The result of `compute` for the arguments of the last call, compared by identity. */
export function rememberLast<Arguments extends readonly unknown[], Value>(
  compute: (...values: Arguments) => Value,
): (...values: Arguments) => Value {
  let last: { readonly values: Arguments; readonly value: Value } | null = null;
  return (...values) => {
    if (last?.values.length === values.length && last.values.every((value, index) => Object.is(value, values[index]))) {
      return last.value;
    }
    last = { values, value: compute(...values) };
    return last.value;
  };
}
