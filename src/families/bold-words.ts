/** Whether all words of a run are bold, as those of titles often are where they should be headings. */
import type { Inlines } from '../documents/block.ts';

/** The words of a run that is bold as a whole; null for any other. */
export function boldWords(inlines: Inlines): Inlines | null {
  if (typeof inlines === 'string' || inlines.length !== 1) return null;
  const [only] = inlines;
  return typeof only === 'object' && only.kind === 'strong' ? only.children : null;
}
