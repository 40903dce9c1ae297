/**
 * How many slips of the pen lie between two words; and, of some names, the one that was meant.
 * Knows letters, nothing of what the words are for.
 */

/**
 * Letters to drop, add, change or swap with their neighbour (optimal string alignment).
 * `most`: where there are more, any number over it is the answer, which takes a look at a few letters.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  // What both begin and end with needs no edits.
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const longer = Math.max(endA, endB) - start;
  if (endA === start || endB === start) return longer;
  // One edit changes one letter or swaps two.
  if (most <= 1 && longer > 2) return longer;
  return distanceOf(a.slice(start, endA), b.slice(start, endB), most);
}

/** The rows of the table that is being filled in, the same for every two words. */
const rows: [number[], number[], number[]] = [[], [], []];

function distanceOf(a: string, b: string, most: number): number {
  let [twoBack, previous, current] = rows;
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    current[0] = i;
    let leastOfRow = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (twoBack[j - 2] ?? 0) + 1);
      current[j] = least;
      leastOfRow = Math.min(leastOfRow, least);
    }
    // A swap builds on the row before the last, which is at most one less than the last.
    if (leastOfRow > most + 1) return leastOfRow;
    [twoBack, previous, current] = [previous, current, twoBack];
  }
  return previous[b.length] ?? 0;
}

/** Nobody mistypes a name of this length as another one. */
const longest = 60;

/** The name that a misspelt one most likely means, or null: at most a third of its letters may be wrong, and three at most. */
export function nearestOf(written: string, names: readonly string[]): string | null {
  if (written.length > longest) return null;
  const reach = Math.min(3, Math.floor(written.length / 3));
  const lower = written.toLowerCase();
  let best: string | null = null;
  let least = reach + 1;
  for (const name of names) {
    if (Math.abs(name.length - written.length) > reach) continue;
    const distance = editDistance(lower, name.toLowerCase(), least - 1);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}
