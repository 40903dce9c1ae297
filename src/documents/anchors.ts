/**
 * The ids by which links reach the headings of a document.
 * GitHub's rule: lower case, punctuation dropped, blanks to hyphens, `-1`, `-2` for the same words again.
 */

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

const hyphenForBlank = (mark: string): string => (mark === ' ' ? '-' : '');

export function slugOf(text: string): string {
  const lower = text.trim().toLowerCase();
  // Plain letters are the rule and take half the time; a function's results make one string, a text's a chain of them.
  if (!/[^ -~]/.test(lower)) return lower.replace(/[^a-z0-9_-]/g, hyphenForBlank);
  return lower.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '').replace(/\s/g, '-');
}
