/**
 * Where placeholders belong: the column near what names them.
 * Knows the graph's links, nothing of lanes or positions.
 */
import type { CareerGraph, FamilyId, LinkKind, RoleId } from '../graph/career-graph.ts';
import { rememberFor } from '../graph/remember-for.ts';

export interface Homes {
  /** The documented family in whose column a role, or a family that is only referenced, stands; null where none names it. */
  readonly columns: ReadonlyMap<string, FamilyId | null>;
  /**
   * For each placeholder that a step or a reporting line leads to, the roles that name it (those of the family where a
   * step is said of the family).
   */
  readonly namers: ReadonlyMap<string, readonly RoleId[]>;
}

/** Inheritance is not drawn: it only counts for what nothing else names. */
const VOTE: Record<LinkKind, number> = { 'next-step': 1000, 'reports-to': 1000, 'level-step': 1000, extends: 1 };

/**
 * A role stands in its family's column. A placeholder whose page would be that of a documented family stands there
 * too; another stands with the family that names it most often (the first by id among equals).
 */
export const findHomes: (graph: CareerGraph) => Homes = rememberFor(find);

function find(graph: CareerGraph): Homes {
  const documented = new Set<string>();
  const members = new Map<string, readonly RoleId[]>();
  for (const family of graph.families) {
    if (family.kind === 'documented') documented.add(family.id);
    members.set(family.id, family.roles);
  }
  const columns = new Map<string, FamilyId | null>();
  const placeholders = new Set<string>();
  for (const role of graph.roles) {
    const own = role.family !== null && documented.has(role.family) ? role.family : null;
    columns.set(role.id, own ?? (role.kind === 'documented' ? role.family : null));
    if (role.kind !== 'documented') placeholders.add(role.id);
  }
  for (const family of graph.families) if (!documented.has(family.id)) placeholders.add(family.id);

  const namers = new Map<string, RoleId[]>();
  const votes = new Map<string, Map<FamilyId, number>>();
  for (const link of graph.links) {
    if (link.to === null || link.to === link.from || !placeholders.has(link.to)) continue;
    if (link.kind !== 'extends') {
      const named = namers.get(link.to) ?? [];
      for (const role of members.get(link.from) ?? [link.from]) named.push(role);
      namers.set(link.to, named);
    }
    const family = documented.has(link.from) ? link.from : columns.get(link.from);
    if (family === undefined || family === null) continue;
    const counts = votes.get(link.to) ?? new Map<FamilyId, number>();
    counts.set(family, (counts.get(family) ?? 0) + VOTE[link.kind]);
    votes.set(link.to, counts);
  }
  for (const [id, counts] of votes) {
    if (columns.get(id)) continue;
    const [winner] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    columns.set(id, winner?.[0] ?? null);
  }
  return { columns, namers };
}
