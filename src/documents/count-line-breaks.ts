/** How many lines a part of a text ends, so that what follows it knows its own line. */

/** @param from the first character that counts, @param to the first that no longer does */
export function countLineBreaks(text: string, from = 0, to = text.length): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Where a line begins, or the length of a text that has no such line. `line`: from 0 */
export function offsetOfLine(text: string, line: number): number {
  let at = 0;
  for (let passed = 0; passed < line && at < text.length; passed++) at = text.indexOf('\n', at) + 1 || text.length;
  return at;
}
