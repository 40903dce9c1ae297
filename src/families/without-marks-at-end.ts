/** Words without the marks behind them: a list’s comma, a heading’s colon. Knows nothing of what the words say. */

/** A text without blanks and these marks at its end. A pattern would look at all of the text to find where it ends. */
export function withoutMarksAtEnd(text: string, marks: string): string {
  let kept = text.trimEnd();
  while (kept !== '' && marks.includes(kept.charAt(kept.length - 1))) kept = kept.slice(0, -1).trimEnd();
  return kept;
}
