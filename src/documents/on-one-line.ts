/** Words on one line, however they were broken and indented. Knows nothing of what they say. */

/** A text with every run of blanks as one space and none around it; most texts have no other. */
export function onOneLine(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
