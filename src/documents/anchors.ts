/**
 * The ids by which links reach the headings of a document.
 * GitHub's rule: lower case, punctuation dropped, blanks to hyphens, `-1`, `-2` for the same words again.
 */
import {
  DIGIT_0,
  DIGIT_9,
  HYPHEN,
  LOWER_A,
  LOWER_Z,
  SPACE,
  TILDE,
  UNDERSCORE,
  UPPER_A,
  UPPER_Z,
} from './character-codes.ts';

/** Gives out the anchors of one document. */
export class Anchors {
  private readonly taken = new Map<string, number>();

  /** The anchor of a heading; `explicit` is the id that the document itself gives it. */
  give(text: string, explicit: string | null): string {
    if (explicit !== null) {
      this.taken.set(explicit, this.taken.get(explicit) ?? 0);
      return explicit;
    }
    const slug = slugOf(text);
    const times = this.taken.get(slug);
    if (times === undefined) {
      this.taken.set(slug, 0);
      return slug;
    }
    let next = times + 1;
    while (this.taken.has(`${slug}-${next}`)) next++;
    this.taken.set(slug, next);
    this.taken.set(`${slug}-${next}`, 0);
    return `${slug}-${next}`;
  }
}

function slugOf(text: string): string {
  const words = text.trim();
  return (
    plainSlug(words) ??
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
      .replace(/\s/g, '-')
  );
}

/** The same of ASCII letters, digits and marks, as nearly all headings are, in a third of the time; null for others. */
function plainSlug(words: string): string | null {
  if (words.length > LONGEST_PLAIN) return null;
  const codes = new Array<number>(words.length);
  let kept = 0;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code < SPACE || code > TILDE) return null;
    const own = ownCode(code);
    if (own === NONE) continue;
    codes[kept] = own;
    kept++;
  }
  codes.length = kept;
  return String.fromCharCode(...codes);
}

/** What stands for an ASCII character in an id. */
function ownCode(code: number): number {
  if (code === SPACE) return HYPHEN;
  if (code >= UPPER_A && code <= UPPER_Z) return code + LOWER_A - UPPER_A;
  const isKept =
    (code >= LOWER_A && code <= LOWER_Z) ||
    (code >= DIGIT_0 && code <= DIGIT_9) ||
    code === HYPHEN ||
    code === UNDERSCORE;
  return isKept ? code : NONE;
}

/** Characters: so many are handed to a function at most. */
const LONGEST_PLAIN = 200;

const NONE = -1;
