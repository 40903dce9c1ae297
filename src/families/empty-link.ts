/**
 * Links that were never filled in: `[TODO](#)`. Lines with one are noted while a document is read, so that the rule that
 * tells of them looks at no other link. Knows the words and the address of a link alone.
 */
import type { Inlines } from '../documents/block.ts';
import { textOf } from '../documents/read-inlines.ts';
import { wording } from './wording/current.ts';

const { emptyAddress, emptyLink } = wording.findings;

/** Longer addresses and longer words, in characters, were filled in. */
const LONGEST = 20;

export function isEmptyLink(words: string, href: string): boolean {
  return (
    (href.length <= LONGEST && emptyAddress.test(href.trim())) ||
    (words.length <= LONGEST && emptyLink.test(words.trim()))
  );
}

/** Whether there is one in a run of text. */
export function holdsEmptyLink(inlines: Inlines): boolean {
  if (typeof inlines === 'string') return false;
  for (const inline of inlines) {
    if (typeof inline === 'string' || !('children' in inline)) continue;
    const isEmpty = inline.kind === 'link' && isEmptyLink(textOf(inline.children), inline.href);
    if (isEmpty || holdsEmptyLink(inline.children)) return true;
  }
  return false;
}
