/**
 * How many slips of the pen lie between two words; and, of some names, the one that was meant.
 * Knows letters, nothing of what the words are for.
 */

/** Letters to drop, add, change or swap with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let twoBack: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (twoBack[j - 2] ?? 0) + 1);
      current.push(least);
    }
    twoBack = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Nobody mistypes a name of this length as another one. */
const longest = 60;

/** The name that a misspelt one most likely means, or null: at most a third of its letters may be wrong, and three at most. */
export function nearestOf(written: string, names: readonly string[]): string | null {
  if (written.length > longest) return null;
  const reach = Math.min(3, Math.floor(written.length / 3));
  let best: string | null = null;
  let least = reach + 1;
  for (const name of names) {
    if (Math.abs(name.length - written.length) > reach) continue;
    const distance = editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}
