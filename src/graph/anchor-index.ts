/**
 * The anchors of one document: which lead to a role, which to another place, and which is meant by one that is not there.
 * Knows one page; which page an address leads to is `addresses.ts`' part.
 */
import type { FamilyDraft, RoleDraft } from './drafts.ts';
import { slug } from './slug.ts';

export interface AnchorIndex {
  /** The role at this anchor, `elsewhere` for another place of the document, null for none. */
  readonly find: (anchor: string) => RoleDraft | 'elsewhere' | null;
  /** The anchor to write instead. */
  readonly near: (anchor: string, meant: RoleDraft | null) => string | null;
}

export function indexAnchors(family: FamilyDraft, roles: readonly RoleDraft[]): AnchorIndex {
  const exact = new Map<string, RoleDraft | 'elsewhere'>();
  const add = (anchor: string, place: RoleDraft | 'elsewhere') => {
    if (!exact.has(anchor)) exact.set(anchor, place);
  };
  for (const role of roles)
    for (const description of role.descriptions)
      if (description.family === family)
        for (const anchor of [description.role.anchor, ...description.role.otherAnchors])
          if (anchor !== null) add(anchor, role);
  for (const anchor of family.stated.anchors) add(anchor, 'elsewhere');
  // By letters and digits alone: only few links write an anchor otherwise than its page does.
  let loose: ReadonlyMap<string, RoleDraft | 'elsewhere'> | null = null;
  const findLoosely = (anchor: string) => {
    loose ??= new Map([...exact].map(([known, place]) => [slug(known), place] as const).reverse());
    return loose.get(slug(anchor)) ?? null;
  };
  return {
    find: (anchor) => exact.get(anchor) ?? findLoosely(anchor),
    near: (anchor, meant) => {
      const own = meant?.descriptions.find((description) => description.family === family)?.role.anchor;
      if (own !== undefined && own !== null) return `#${own}`;
      const begins = family.stated.anchors.find((known) => known.startsWith(anchor) || anchor.startsWith(known));
      return begins === undefined ? null : `#${begins}`;
    },
  };
}
