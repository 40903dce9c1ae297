/** Documents and families straight from a text, for tests of what is read. */
import type { Document } from '../../src/documents/document.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import type { JobFamily, StatedRole } from '../../src/families/job-family.ts';
import { readFamily } from '../../src/families/read-family.ts';

export function documentOf(text: string, path = 'sales/support.md'): Document {
  return readDocument({ path, bytes: new TextEncoder().encode(text) });
}

/** The family that a text describes; fails when it describes none. */
export function familyOf(text: string, path?: string): JobFamily {
  const family = readFamily(documentOf(text, path));
  if (!family) throw new Error('the text describes no family');
  return family;
}

/** The role with this title; fails when the family has none. */
export function roleOf(family: JobFamily, title: string): StatedRole {
  const role = family.roles.find((each) => each.title === title);
  if (!role) throw new Error(`no ${title} among ${family.roles.map((each) => each.title).join(', ')}`);
  return role;
}

/** List items in all of a role's or family's sections of a kind. */
export function itemsOf(of: { readonly sections: StatedRole['sections'] }, kind: string): number {
  return of.sections.filter((section) => section.kind === kind).reduce((sum, section) => sum + section.itemCount, 0);
}
