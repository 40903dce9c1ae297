/**
 * Gives every family and every role of a document its id: stable across edits elsewhere, safe in a URL, unique.
 * Ids come from the path and the title alone, so what other documents say never changes them.
 */
import type { JobFamily, StatedRole } from '../families/job-family.ts';
import { type Abbreviations, collectAbbreviations } from './abbreviations.ts';
import type { RoleId } from './career-graph.ts';
import { type FamilyDraft, type Notice, observation } from './drafts.ts';
import { IdRegister } from './id-register.ts';
import { type Name, nameVariants } from './names.ts';
import { oneString } from './one-string.ts';
import { pageId } from './page-id.ts';
import { slug } from './slug.ts';

/** @param families sorted by path: where two paths agree but for their case, the first keeps the plain id */
export function giveFamilyIds(families: readonly JobFamily[], notice: Notice): FamilyDraft[] {
  const abbreviations: Abbreviations = collectAbbreviations(families);
  const ids = new IdRegister();
  const drafts: FamilyDraft[] = [];
  for (const stated of families) {
    const wanted = pageId(stated.path) || slug(stated.name) || 'family';
    const id = ids.take(wanted);
    if (id !== wanted) notice(observation('duplicate-id', { path: stated.path, line: 1 }, stated.path, wanted));
    const shortForms = abbreviations.in(stated.path);
    const folder = stated.department ?? stated.folders[0];
    const names: Name[] = [];
    for (const name of [stated.name, ...stated.aliases]) names.push(...nameVariants(name, shortForms));
    drafts.push({ id, department: (folder !== undefined && slug(folder)) || id, stated, shortForms, names });
  }
  return drafts;
}

export interface NamedRole {
  readonly role: StatedRole;
  readonly id: RoleId;
  /** Its title, as in an id. */
  readonly slug: string;
}

/** @returns the family's roles in their order */
export function giveRoleIds(family: FamilyDraft, notice: Notice): NamedRole[] {
  const ids = new IdRegister();
  const named: NamedRole[] = [];
  for (const role of family.stated.roles) {
    const title = slug(role.title);
    const wanted = wantedId(title || 'role', role.under);
    const own = ids.take(wanted);
    const id = oneString(family.id, '#', own);
    if (own !== wanted) notice(observation('duplicate-id', role.source, role.title, null, id));
    named.push({ role, id, slug: title });
  }
  return named;
}

/** Where two headings of a document agree, the heading above tells their roles apart. */
function wantedId(title: string, under: string | null): string {
  const above = under === null ? '' : slug(under);
  return above === '' ? title : `${above}-${title}`;
}
