/**
 * Numbered items by a number that each has.
 */

/** Items of group g are `items[starts[g]] … items[starts[g + 1] − 1]`, in their order. */
export interface Groups {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** @param groups how many groups there are: every key is less */
export function groupBy(keys: ArrayLike<number>, groups: number): Groups {
  const starts = new Int32Array(groups + 1);
  for (let item = 0; item < keys.length; item++) {
    const key = keys[item] ?? 0;
    starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  }
  for (let group = 0; group < groups; group++) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice(0, groups);
  const items = new Int32Array(keys.length);
  for (let item = 0; item < keys.length; item++) {
    const key = keys[item] ?? 0;
    const at = next[key] ?? 0;
    items[at] = item;
    next[key] = at + 1;
  }
  return { starts, items };
}
