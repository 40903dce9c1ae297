/** Every match of a pattern. Knows nothing of what is sought. */

/**
 * The matches of a global pattern in a text, in their order: what `matchAll` gives, without the copy of the pattern
 * that it makes for every text.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    matches.push(found);
    if (found[0] === '') pattern.lastIndex++;
  }
  return matches;
}
