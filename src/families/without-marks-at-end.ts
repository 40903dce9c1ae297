/** Words without the marks behind them: a list’s comma, a heading’s colon. Knows nothing of what the words say. */
import { LOWER_A, LOWER_Z } from '../documents/character-codes.ts';

/** A text without blanks and these marks at its end. A pattern would look at all of the text to find where it ends. */
export function withoutMarksAtEnd(text: string, marks: string): string {
  // Most end in a small letter.
  const last = text.charCodeAt(text.length - 1);
  if (last >= LOWER_A && last <= LOWER_Z) return text;
  let kept = text.trimEnd();
  while (kept !== '' && marks.includes(kept.charAt(kept.length - 1))) kept = kept.slice(0, -1).trimEnd();
  return kept;
}
