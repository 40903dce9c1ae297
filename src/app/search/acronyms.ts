/** The acronyms that people type for a title: `Customer Success Manager` is `csm`, and the `cs` in `VP of CS`. */

const skipped = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'a', 'an', '&']);

/**
 * Initials of every run of two or more words of a title, in lower case, the whole title's first.
 * `Senior Site Reliability Engineer` gives `ssre`, `ssr`, `ss`, `sre`, `sr`, `re`.
 */
export function acronymsOf(title: string): readonly string[] {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '' && !skipped.has(word))
    // A title has few words; a sentence in its place must not give thousands of runs.
    .slice(0, 8);
  const initials = words.map((word) => word[0] ?? '');
  const found = new Set<string>();
  for (let start = 0; start < initials.length - 1; start += 1) {
    for (let end = initials.length; end >= start + 2; end -= 1) found.add(initials.slice(start, end).join(''));
  }
  return [...found];
}
