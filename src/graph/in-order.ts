/** Sorts what mostly is in order already. Knows nothing of what it sorts. */

/**
 * Sorts a list in place where it is not in order; to look takes far less than to sort, above all for a few.
 * @param compare as for `sort`
 */
export function inOrder<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let at = 1; at < list.length; at++)
    // Within the list there are elements at both places.
    if (compare(list[at - 1] as T, list[at] as T) > 0) return list.sort(compare);
  return list;
}
