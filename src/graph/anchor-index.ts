/**
 * The anchors of one document: which lead to a role, which to another place, and which is meant by one that is not there.
 * Knows one page; which page an address leads to is `addresses.ts`' part.
 */
import type { FamilyDraft, RoleDraft } from './drafts.ts';
import { slug } from './slug.ts';

type Place = RoleDraft | 'elsewhere';

export class AnchorIndex {
  private readonly family: FamilyDraft;
  private readonly exact = new Map<string, Place>();
  /** By letters and digits alone: only few links write an anchor otherwise than its page does. */
  private loose: ReadonlyMap<string, Place> | null = null;

  constructor(family: FamilyDraft, roles: readonly RoleDraft[]) {
    this.family = family;
    for (const role of roles)
      for (const description of role.descriptions)
        if (description.family === family)
          for (const anchor of [description.role.anchor, ...description.role.otherAnchors])
            if (anchor !== null) this.add(anchor, role);
    for (const anchor of family.stated.anchors) this.add(anchor, 'elsewhere');
  }

  /** The role at this anchor, `elsewhere` for another place of the document, null for none. */
  find(anchor: string): Place | null {
    return this.exact.get(anchor) ?? this.findLoosely(anchor);
  }

  /** The anchor to write instead. */
  near(anchor: string, meant: RoleDraft | null): string | null {
    const own = meant?.descriptions.find((description) => description.family === this.family)?.role.anchor;
    if (own !== undefined && own !== null) return `#${own}`;
    for (const known of this.family.stated.anchors)
      if (known.startsWith(anchor) || anchor.startsWith(known)) return `#${known}`;
    return null;
  }

  private add(anchor: string, place: Place): void {
    if (!this.exact.has(anchor)) this.exact.set(anchor, place);
  }

  private findLoosely(anchor: string): Place | null {
    this.loose ??= loosely(this.exact);
    return this.loose.get(slug(anchor)) ?? null;
  }
}

/** Of several that are alike by letters and digits, the first. */
function loosely(exact: ReadonlyMap<string, Place>): Map<string, Place> {
  const loose = new Map<string, Place>();
  for (const [known, place] of exact) {
    const letters = slug(known);
    if (!loose.has(letters)) loose.set(letters, place);
  }
  return loose;
}
