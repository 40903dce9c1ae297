/**
 * What a specialty asks of someone at one level of its family: its own list, its family's, and everything that it
 * extends, "the corresponding level's requirements" included. Every item keeps the role and the line it comes from.
 */
import type { CareerGraph, Family, Link, RoleId, Specialty, SpecialtyId } from './career-graph.ts';
import { graphIndex } from './graph-index.ts';
import {
  extendsSection,
  groupsOf,
  type InheritedGroups,
  inheritedGroups,
  type ListedSection,
  type ListHolder,
  tellRepeats,
} from './inherited-groups.ts';
import { documentedHolder } from './resolve-inheritance.ts';

/** `groups`: the specialty's own first, then its family's, then what is inherited, nearest first. */
export interface ResolvedSpecialty extends InheritedGroups {
  readonly specialty: SpecialtyId;
  /** The level at which it is looked at. */
  readonly level: RoleId;
  readonly section: ListedSection;
}

/**
 * @param level a role of the family: the one whose list "the corresponding level" means
 * @returns null when the family has no such specialty, or the graph no such role
 */
export function resolveSpecialty(
  graph: CareerGraph,
  family: Family,
  id: SpecialtyId,
  level: RoleId,
  section: ListedSection,
): ResolvedSpecialty | null {
  const index = graphIndex(graph);
  const role = index.role(level);
  const specialties = new Map(family.specialties.map((specialty) => [specialty.id, specialty]));
  const specialty = specialties.get(id);
  if (role === null || specialty === undefined) return null;

  const inheritsOf = (one: Specialty) =>
    chosen(
      one.inherits
        .filter((link) => extendsSection(link, section))
        .map((link) => (link.to === family.id ? { ...link, to: role.id } : link)),
      role.id,
    );
  const asHolder = (one: Specialty): ListHolder => ({ ...one, inherits: inheritsOf(one) });
  const own = asHolder(specialty);
  const shared: ListHolder = { ...family, inherits: [] };
  const { groups, missing, circular } = inheritedGroups(own.inherits, new Set([own.id, shared.id]), section, (link) => {
    const other = link.to === null ? undefined : specialties.get(link.to);
    return other === undefined ? documentedHolder(link, index, section) : asHolder(other);
  });
  const all = [...[own, shared].flatMap((holder) => groupsOf(holder, section, 0, null)), ...groups];
  return { specialty: specialty.id, level: role.id, section, groups: tellRepeats(all), missing, circular };
}

/** `Extends the Senior or Staff Carer requirements`: of several levels that are named, the one that is looked at. */
function chosen(links: readonly Link[], level: RoleId): readonly Link[] {
  const own = links.filter(({ to }) => to === level);
  return own.length > 0 ? own : links;
}
