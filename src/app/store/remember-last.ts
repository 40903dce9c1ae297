/** Memoising for what is derived from the choices, which seldom go back: the last result alone is kept. */

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
