/**
 * The specialties of a family with what they extend found: roles anywhere, other specialties of the same family, or
 * whichever level their holder is at. They are variants, so nothing of this is a link between roles.
 */
import type { Specialty as StatedSpecialty, StatedSpecialtyInheritance } from '../families/job-family.ts';
import type { FamilyId, Link, RoleId, Specialty, SpecialtyId } from './career-graph.ts';
import type { FamilyDraft, RoleDraft } from './drafts.ts';
import type { TargetFinder } from './find-target.ts';
import type { IdRegister } from './id-register.ts';
import { nameOf } from './names.ts';
import { oneString } from './one-string.ts';
import { slug } from './slug.ts';
import { linkSource } from './stated-links.ts';

/**
 * @param roles that the family's document describes
 * @param ids those of roles and placeholders, so that a specialty takes none of theirs
 */
export function specialtiesOf(
  family: FamilyDraft,
  roles: readonly RoleDraft[],
  finder: TargetFinder,
  ids: IdRegister,
): Specialty[] {
  const named = family.stated.specialties.map((stated) => ({
    stated,
    id: ids.take(oneString(family.id, '#', slug(stated.name) || 'specialty')),
  }));
  const byKey = new Map<string, SpecialtyId>();
  const roleByKey = new Map<string, RoleId>();
  // Few of them extend anything, for which alone names are needed.
  if (named.some(({ stated }) => stated.inherits.length > 0)) {
    for (const { id, stated } of named) byKey.set(keyOf(family, stated.name), id);
    for (const role of roles)
      for (const { ordered } of role.names) if (!roleByKey.has(ordered)) roleByKey.set(ordered, role.id);
  }
  return named.map(({ stated, id }) => {
    const { name, source, sections } = stated;
    const targetOf = (target: StatedSpecialtyInheritance): RoleId | FamilyId | SpecialtyId | null | undefined => {
      if (target.ofLevel) return levelOf(stated, family, roleByKey);
      const wanted = keyOf(family, target.text);
      const known = target.href === null ? (roleByKey.get(wanted) ?? byKey.get(wanted)) : undefined;
      if (known !== undefined) return known === id ? undefined : known;
      const found = finder.find({ target, kind: 'extends', family, from: null });
      if (found === 'nothing') return undefined;
      if ('role' in found) return found.role.id;
      return 'family' in found ? found.family.id : null;
    };
    const inherits: Link[] = [];
    for (const target of stated.inherits) {
      const to = targetOf(target);
      if (to !== undefined) inherits.push(linkFrom(id, to, target));
    }
    return { id, name, source, sections, inherits };
  });
}

/** `Manager, Support (Mobile)` is said of that manager; any other holder is at a level of the family. */
function levelOf(
  { name }: StatedSpecialty,
  family: FamilyDraft,
  roleByKey: ReadonlyMap<string, RoleId>,
): RoleId | FamilyId {
  return roleByKey.get(keyOf(family, name.replace(/\([^()]{0,120}\)/g, ' '))) ?? family.id;
}

function keyOf({ shortForms }: FamilyDraft, name: string): string {
  return nameOf(name, shortForms).ordered;
}

function linkFrom(
  from: SpecialtyId,
  to: RoleId | FamilyId | SpecialtyId | null,
  target: StatedSpecialtyInheritance,
): Link {
  const { text, href, section } = target;
  return {
    id: `extends:${from}>${to ?? `?${slug(text) || 'unnamed'}`}:${section}`,
    kind: 'extends',
    from,
    to,
    stated: true,
    vague: false,
    dotted: false,
    saidOfFamily: false,
    text,
    href,
    section,
    reason: null,
    sources: [linkSource(target)],
  };
}
