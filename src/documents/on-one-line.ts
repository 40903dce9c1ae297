/** Words on one line, however they were broken and indented. Knows nothing of what they say. */

/** A text with every run of blanks as one space and none around it; a single space is left as it is. */
export function onOneLine(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
