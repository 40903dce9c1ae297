/** A run of text as the list of its pieces, and back. Knows nothing of what the pieces say. */
import type { Inline, Inlines } from './block.ts';

/** The pieces of any run: one for a text that is not empty. */
export function partsOf(inlines: Inlines): readonly Inline[] {
  if (typeof inlines !== 'string') return inlines;
  return inlines === '' ? NO_PARTS : [inlines];
}

/** The run that some pieces make: the bare text where they are one or none. */
export function inlinesOf(parts: readonly Inline[]): Inlines {
  const [first = ''] = parts;
  return parts.length < 2 && typeof first === 'string' ? first : parts;
}

const NO_PARTS: readonly Inline[] = [];
